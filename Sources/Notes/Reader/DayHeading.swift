/// A short line that heads a day of a journey: `D4 白沙 → 石桥`, `Day 2 石桥`, `第三天 湖东`.
///
/// Only where the day before or after it heads lines as well: `D3 缺乏` alone is about a vitamin.
enum DayHeading {
  /// Columns.
  private static let widest = 40

  /// Whether two days that follow each other head lines of a note.
  static func areUsed(in lines: LineTable, of source: [UInt8]) -> Bool {
    var last: Int?
    for line in lines {
      guard let day = day(source, LineShape.trimmed(source, line)) else { continue }
      if let last, day == last + 1 { return true }
      last = day
    }
    return false
  }

  /// 4 of `D4 白沙 → 石桥`; `nil` for a line that is no such heading.
  static func day(_ source: [UInt8], _ content: Range<Int>) -> Int? {
    guard let (number, end) = number(source, content), end < content.upperBound,
      fits(source, content, in: widest),
      !(end..<content.upperBound).contains(where: { at in
        switch Sign.at(at, in: source, end: content.upperBound)?.sign {
        case .comma, .stop, .semicolon, .colon: true
        default: false
        }
      })
    else { return nil }
    return number
  }

  /// Whether a text that stands by itself begins so, as one from place to place: `D4 白沙→石桥 坐船`.
  ///
  /// `D2 受体` and `第一天 服药 3 次` need not be of a journey.
  static func opens(_ text: [UInt8], _ content: Range<Int>) -> Bool {
    guard let end = end(text, content) else { return false }
    return (end..<content.upperBound).contains { at in
      text[at] == 0xE2 && text[at...].starts(with: "→".utf8)
    }
  }

  /// The end of the day and of the space or dot behind it.
  static func end(_ text: [UInt8], _ content: Range<Int>) -> Int? {
    number(text, content)?.end
  }

  private static func number(_ text: [UInt8], _ content: Range<Int>) -> (Int, end: Int)? {
    var at = content.lowerBound
    let isCounted = text[content].starts(with: "第".utf8)
    if isCounted {
      at += 3
    } else {
      let length = days.prefix(of: text, content)
      guard length > 0 || text[content].first == UInt8(ascii: "D") else { return nil }
      at += max(1, length)
      if at < content.upperBound, text[at] == 0x20 { at += 1 }
    }
    guard let (number, end) = figure(text, at..<content.upperBound) else { return nil }
    at = end
    if isCounted {
      guard text[at..<content.upperBound].starts(with: "天".utf8) else { return nil }
      at += 3
    }
    guard at < content.upperBound, text[at] == 0x20 || text[at] == UInt8(ascii: ".") else {
      return nil
    }
    while at < content.upperBound, text[at] == 0x20 || text[at] == UInt8(ascii: ".") { at += 1 }
    // `D4 engine`
    guard at < content.upperBound, text[at] >= 0xE4 else { return nil }
    return (number, at)
  }

  private static func figure(_ text: [UInt8], _ rest: Range<Int>) -> (Int, end: Int)? {
    let digits = text[rest].prefix(while: \.isDigit)
    if !digits.isEmpty {
      return digits.count < 3
        ? (digits.reduce(0) { $0 * 10 + Int($1 - 48) }, digits.endIndex) : nil
    }
    guard rest.count > 3,
      let place = numerals.firstIndex(where: { text[rest].starts(with: $0) })
    else { return nil }
    return (place + 1, rest.lowerBound + 3)
  }

  private static let numerals = "一二三四五六七八九十".map { Array(String($0).utf8) }
  private static let days = WordList("Day")
}
