/// `这种协议是无连接的`: what a clause says how something is.
enum Quality {
  /// Asked for with 的, so that the front does not end in it.
  static let hint = "怎样的"

  /// An answer behind 是 with the 的 that ends its clause; `nil` unless it is a short word that names a quality.
  static func extended(_ answer: Range<Int>, in sentence: Sentence, _ text: [UInt8]) -> Range<Int>?
  {
    guard let clause = sentence.rangeOfClause(at: answer.lowerBound),
      answer.upperBound + 3 == clause.upperBound,
      text[answer.upperBound..<clause.upperBound].elementsEqual("的".utf8),
      (6...15).contains(answer.count), text[answer].allSatisfy({ $0 >= 0x80 }),
      Self.qualities.prefix(of: text, answer) > 0,
      Words.nounBlockers.first(in: text, answer) == nil,
      // `可拆卸的`, but not `无线电台播出的`
      Self.prefixes.prefix(of: text, answer) > 0 && answer.count <= 9
        || !ChineseName(text).holdsPredicate(answer)
          && !sentence.words(in: answer, of: text).contains(where: { $0.kind == .verb })
    else { return nil }
    return answer.lowerBound..<clause.upperBound
  }

  private static let prefixes = WordList("可 不可 无 非 免")

  /// How words begin that say of what kind something is.
  private static let qualities = WordList(
    "无 有 非 可 不可 全 半 双 单 多 公 私 开 闭 同 异 免费 收费 付费 线性 独立 随机 对称 静态 动态 稳定 固定 合法 违法 可逆 连续 透明")
}
