/// A time that marks a place in a recording, chat or log: `(30:00)`, `[14:02]`, `[1:04:10]`, `10:14 `.
enum ClockMark {
  /// The range without a mark at its start.
  static func skipped(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length =
      length(at: range.lowerBound, text) ?? weekday(range, text) ?? partOfDay(range, text)
    guard let length, length < range.count else { return range }
    return SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
  }

  /// Bytes of the mark at an offset, brackets included.
  static func length(at start: Int, _ text: [UInt8]) -> Int? {
    guard start + 6 < text.count else { return nil }
    if text[start].isDigit {
      // `10:14 benchmarks`: a line of a protocol.
      let clock = text[start..<start + 5]
      let isClock = clock.enumerated().allSatisfy {
        $0.offset == 2 ? $0.element == UInt8(ascii: ":") : $0.element.isDigit
      }
      return isClock && text[start + 5] == 0x20 && text[start + 6].isLetter ? 6 : nil
    }
    guard
      text[start] == UInt8(ascii: "(") || text[start] == UInt8(ascii: "[")
    else { return nil }
    let close = text[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let inner = text[(start + 1)...].prefix(9).prefix { $0 != close }
    let end = start + 1 + inner.count
    guard end < text.count, text[end] == close, inner.contains(UInt8(ascii: ":")),
      inner.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
    else { return nil }
    return end + 1 - start
  }

  /// Bytes of `Mon. ` before what was written down on that day.
  static func weekday(_ range: Range<Int>, _ text: [UInt8]) -> Int? {
    let name = weekdays.prefix(of: text, range)
    let rest = text[range].dropFirst(name)
    guard name > 0, let sign = rest.first, ".,:".utf8.contains(sign),
      rest.dropFirst().first == 0x20,
      rest.dropFirst(2).first?.isLetter == true
    else { return nil }
    return name + 2
  }

  /// Bytes of `下午 ` before what was seen then.
  static func partOfDay(_ range: Range<Int>, _ text: [UInt8]) -> Int? {
    let name = partsOfDay.prefix(of: text, range)
    let rest = range.dropFirst(name)
    guard name > 0, rest.count > 6, text[rest.lowerBound] == 0x20, text[rest.lowerBound + 1] >= 0xE4
    else { return nil }
    return name + 1
  }

  private static let partsOfDay = WordList("上午 下午")
  private static let weekdays = WordList(Weekdays.english)
}
