/// `使用天平来称量试剂`, `合作开发疫苗`: two verbs in one clause, of which only one has the object.
enum SerialVerb {
  /// The object of the verb alone: 天平, 疫苗.
  static func object(_ object: Range<Int>, of verb: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    if instruments.suffix(of: text, verb) > 0 {
      guard let next = purposes.first(in: text, object), next.lowerBound > object.lowerBound + 1,
        next.upperBound < object.upperBound
      else { return object }
      return SentenceCutter(text).trimmed(object.lowerBound..<next.lowerBound)
    }
    guard helpers.suffix(of: text, verb) > 0 else { return object }
    let done = object.lowerBound + deeds.prefix(of: text, object)
    guard done > object.lowerBound, done + 3 < object.upperBound,
      !text[done...].starts(with: "的".utf8)
    else { return object }
    return done + aspects.prefix(of: text, done..<object.upperBound)..<object.upperBound
  }

  private static let instruments = WordList("使用 采用 利用 运用 借助 通过 用 依靠 使用了 采用了 利用了 运用了")
  private static let purposes = WordList("来 进行 以便 作为 完成 实现 解决 代替 替代")
  private static let helpers = WordList("合作 联合 协助 帮助 继续 开始 负责 着手 努力 尝试 共同 参与")
  private static let deeds = WordList(
    "开发 研制 研究 生产 制造 设计 建设 建造 修建 制作 编写 拍摄 推广 出版 运营 推进 销售 提供 组织 举办 翻译 整理 训练 测试 使用 采用 学习")
  private static let aspects = WordList("了 出")
}
