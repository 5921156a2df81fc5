/// A line of Chinese talk that says where, when or by whose word the next one holds: `在夜航测试中`, `港务局的报告显示`.
struct ChineseSetting {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  func isTold(by line: Range<Int>) -> Bool {
    let line = SentenceCutter(text).trimmed(line)
    guard displayWidth(text, line) <= Self.widest else { return false }
    let parts = SentenceCutter(text).sentences(in: line).flatMap(\.clauses)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        Self.means.prefix(of: text, part) > 0
          || Self.openings.prefix(of: text, part) > 0 && Self.places.suffix(of: text, part) > 0
      } || Self.words.suffix(of: text, line) > 0
  }

  /// `数学方面`, `在夜航测试中`, put before a cloze.
  static func isScope(_ piece: String) -> Bool {
    let text = Array(piece.utf8)
    return Self.places.suffix(of: text, text.indices) > 0
      && displayWidth(text, text.indices) <= widest
  }

  /// Columns of a line that says no more than that.
  private static let widest = 60

  private static let openings = WordList("在 从 自 到 当 就在")
  private static let means = WordList("随着 对于 关于 根据 按照 经过 通过 使用 采用 利用 借助")
  private static let places = WordList("上 下 中 里 内 间 时 前 后 起 以来 时候 方面 期间 情况 同时")
  private static let words = WordList("显示 表明 指出 表示 认为 透露 宣布 强调 声称")
}
