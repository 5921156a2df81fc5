/// Verbs of saying and thinking: what follows them is somebody's claim.
enum ChineseSpeech {
  /// The verb says that somebody says or thinks something.
  static func claims(_ verb: Range<Int>, _ text: [UInt8]) -> Bool {
    claiming.prefix(of: text, verb) > 0
  }

  /// What follows the verb is a clause of its own.
  static func introduces(_ verb: Range<Int>, _ text: [UInt8]) -> Bool {
    claims(verb, text) || introducing.contains(text, verb)
  }

  /// `李明远指出`: a label that ends in such a verb.
  static func announces(_ label: Range<Int>, _ text: [UInt8]) -> Bool {
    claiming.suffix(of: text, label) > 0
  }

  /// `称新船更快`: who says so stands before it.
  static func opens(_ clause: Range<Int>, _ text: [UInt8]) -> Bool {
    saying.prefix(of: text, clause) > 0
  }

  private static let saying = WordList("称 表示 认为 指出 强调 声称 宣称")
  private static let claiming = WordList(
    """
    认为 表示 指出 说 称 声称 宣称 主张 强调 相信 坚信 预测 预计 估计 警告 觉得 提到 提出 透露 承认 否认 回应 回应称 回复 回复称 解释 解释说 写道
    建议 呼吁 承诺 希望 回答 回复道 回应道 答道 说道 补充 补充说 猜测 推测 断言 报道
    """)
  private static let introducing = WordList(
    "说明 表明 发现 宣布 要求 规定 证明 显示 计划 决定 知道 叫做 意味 导致 使得")
}

extension Sentence {
  /// `参加了甲, 乙, 丙`: the next clause is nothing but another name of the list.
  func listsOn(behind answer: Range<Int>) -> Bool {
    guard let next = clauses.first(where: { $0.range.lowerBound >= answer.upperBound }),
      next.range.lowerBound <= answer.upperBound + 4, next.range.count <= 30
    else { return false }
    return names.contains(next.range)
  }

  /// `奥特曼表示，` before a clause: whose claim it is.
  func claim(before clause: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard language == .chinese,
      let before = clauses.last(where: { $0.range.upperBound <= clause.lowerBound })?.range,
      ChineseSpeech.announces(before, text)
    else { return nil }
    return before
  }
}
