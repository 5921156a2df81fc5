/// A short line that a Chinese section number opens serves as a heading: `三、经费`, `第二章 河道`.
enum NumberedLine {
  /// Columns.
  private static let widest = 40

  static func isHeading(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    if EnglishNumberedLine.isHeading(source, content) { return true }
    guard let end = endOfNumber(source, content), end < content.upperBound,
      fits(source, content, in: widest)
    else { return false }
    // With a comma or a stop it is a sentence.
    return !(end..<content.upperBound).contains { at in
      switch Sign.at(at, in: source, end: content.upperBound)?.sign {
      case .comma, .stop, .semicolon, .colon: true
      default: false
      }
    }
  }

  /// 3 of `三、经费` and of `第三章 河道`; `nil` for a line that is no such heading.
  static func number(_ source: [UInt8], _ content: Range<Int>) -> Int? {
    guard isHeading(source, content), endOfNumber(source, content) != nil else { return nil }
    let start = content.lowerBound + (source[content].starts(with: "第".utf8) ? 3 : 0)
    var value = 0
    var digit = 0
    for at in stride(from: start, to: content.upperBound - 2, by: 3) {
      guard let place = digits.firstIndex(where: { source[at..<at + 3].elementsEqual($0) }) else {
        break
      }
      if place == 10 {
        value += max(digit, 1) * 10
        digit = 0
      } else {
        digit = place
      }
    }
    return value + digit
  }

  private static let digits = "〇一二三四五六七八九十".map { Array(String($0).utf8) }

  private static func endOfNumber(_ source: [UInt8], _ content: Range<Int>) -> Int? {
    var at = content.lowerBound
    let isNamed = source[content].starts(with: "第".utf8)
    if isNamed { at += 3 }
    let first = at
    while at + 3 <= content.upperBound, numerals.contains(source, at..<at + 3) { at += 3 }
    guard at > first, at - first <= 9 else { return nil }
    let rest = at..<content.upperBound
    let length = (isNamed ? parts : marks).prefix(of: source, rest)
    return length > 0 ? at + length : nil
  }

  private static let numerals = WordList("一 二 三 四 五 六 七 八 九 十 百")
  private static let parts = WordList("章 节 部分 讲 课 回 篇 单元")
  private static let marks = WordList("、 ．")
}
