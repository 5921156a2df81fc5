/// Recognises a label that is nothing but a date, of whatever era: `1614`, `912~961年`, `264 - 241 BCE`, `6th century`,
/// `9月12日`, `Nov 8, 2021`.
enum DateLabel {
  static func isDate(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var at = range.lowerBound
    var digits = 0
    var words = 0
    while at < range.upperBound {
      let byte = text[at]
      if byte.isDigit {
        digits += 1
        at += 1
      } else if byte.isLetter || byte >= 0xE4 {
        let length = parts.prefix(of: text, at..<range.upperBound)
        guard length > 0, length > 1 || isWord(at, range, text) else { return false }
        words += 1
        at += length
      } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~")
      {
        at += 1
      } else if separators.contains(where: { text[at..<range.upperBound].starts(with: $0) }) {
        at += 3
      } else {
        return false
      }
    }
    if lengths.first(in: text, range) != nil, times.first(in: text, range) == nil { return false }
    // `about 1,600`
    let isThousands = range.dropFirst().dropLast().contains {
      text[$0] == UInt8(ascii: ",") && text[$0 - 1].isDigit && text[$0 + 1].isDigit
    }
    if isThousands { return false }
    return words == 0 ? isFigures(range, text) : digits >= 1
  }

  /// `1931`, `44 BC`
  static func isYearOfEra(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[range].prefix(while: \.isDigit)
    let era = figures.endIndex..<range.upperBound
    guard era.isEmpty else {
      return (1...4).contains(figures.count) && text[era.lowerBound] == 0x20
        && eras.contains(text, era.dropFirst())
    }
    return figures.count == 4
      && (figures.first == UInt8(ascii: "1") || figures.starts(with: "20".utf8))
  }

  static let eras = WordList("BC AD BCE CE")

  /// `4th`, `fourth`: one of a row, or a day of a month that is not named.
  static func isOrdinal(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    if writtenOrdinals.contains(text, range) { return true }
    let figures = text[range].prefix(while: \.isDigit)
    return (1...2).contains(figures.count)
      && ordinals.contains(text, figures.endIndex..<range.upperBound)
  }

  private static let ordinals = WordList("st nd rd th")
  private static let writtenOrdinals = WordList("first second third fourth fifth sixth seventh")

  /// The `s` of `1980s` and the `c` of `c 1402`; none of `40 s` or `7 c`.
  private static func isWord(_ at: Int, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[at].folded == UInt8(ascii: "s")
      ? at > range.lowerBound && text[at - 1].isDigit : at == range.lowerBound
  }

  /// `1614`, `912-961`, `2024-03-01`, `9/16`; no `65535`, `180,000`, `38.4` or `120-139`.
  private static func isFigures(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let runs = text[range].split { !$0.isDigit }
    let signs = text[range].filter { !$0.isDigit && $0 != 0x20 }
    guard let first = runs.first, let last = runs.last else { return false }
    if runs.count == 1 { return first.count == 4 && first.first! < UInt8(ascii: "3") }
    if first.count == 4 { return !signs.contains(UInt8(ascii: ",")) && last.count <= 4 }
    let isSpan = first.count == 3 && (3...4).contains(last.count) && runs.count == 2
    if isSpan {
      return signs.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") || $0 >= 0x80 }
    }
    // `1 3 5`
    return runs.count < 4 && !signs.isEmpty && runs.allSatisfy { $0.count < 3 }
      && signs.allSatisfy { $0 == UInt8(ascii: "/") }
  }

  /// `997年` is a year, not a length of time.
  static func isYear(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let digits = text[range].prefix { $0.isDigit }.count
    let hasSpace = range.count == digits + 4 && text[range.lowerBound + digits] == 0x20
    return (3...4).contains(digits) && (range.count == digits + 3 || hasSpace)
      && text[range].suffix(3).elementsEqual("年".utf8)
  }

  /// `756年正月`, `756 年 3 月`: a year of three digits, as the month behind it tells.
  static func opensEarlyYear(_ offset: Int, _ text: [UInt8]) -> Bool {
    var at = offset
    while at < text.count, text[at].isDigit { at += 1 }
    if at < text.count, text[at] == 0x20 { at += 1 }
    guard text[at...].starts(with: "年".utf8) else { return false }
    at += 3
    if at < text.count, text[at] == 0x20 { at += 1 }
    let rest = at..<min(at + 12, text.count)
    if text[rest].starts(with: "正月".utf8) || text[rest].starts(with: "腊月".utf8) { return true }
    while at < rest.upperBound, text[at].isDigit { at += 1 }
    let numeral = months.prefix(of: text, at..<rest.upperBound)
    at += numeral
    return at > rest.lowerBound && text[at...].starts(with: "月".utf8)
  }

  private static let months = WordList("一 二 三 四 五 六 七 八 九 十 十一 十二")

  /// `8/3` among equations: a fraction, and no day in March.
  static func isFraction(_ range: Range<Int>, in sentence: Range<Int>, _ text: [UInt8]) -> Bool {
    let parts = text[range].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      return false
    }
    return sentence.contains {
      text[$0] == UInt8(ascii: "=") || LabelledLine.arrow($0, text, sentence.upperBound) != nil
    }
  }

  /// Bytes of a word such as 初 or 正月 that makes a date more precise.
  static func partOfPeriod(_ rest: Range<Int>, _ text: [UInt8]) -> Int {
    let length = max(periods.prefix(of: text, rest), writtenMonth(rest, text))
    guard length > 0, beginnings.prefix(of: text, rest) == 0 else { return 0 }
    return length
  }

  /// `十一月` of `755 年十一月`
  private static func writtenMonth(_ rest: Range<Int>, _ text: [UInt8]) -> Int {
    let number = months.prefix(of: text, rest)
    let end = rest.lowerBound + number
    return number > 0 && end < rest.upperBound && text[end..<rest.upperBound].starts(with: "月".utf8)
      ? number + 3 : 0
  }

  private static let periods = WordList(
    "正月 腊月 冬月 初 末 底 中旬 上旬 下旬 初期 末期 中期 中后期 前期 后期 早期 晚期 中叶 年初 年底 年末 春 夏 秋 冬 春天 夏天 秋天 冬天 春季 夏季 秋季 冬季 上半年 下半年"
  )
  private static let beginnings = WordList("初步 初中 初级 初次 初始 底部 底层 末端 末尾 春节 春秋 秋天的 冬季奥")

  /// `1.1 million` is no time and `12 years` a length, but `1.1 million years ago` and `8000 years BP` are times.
  private static let lengths = WordList("million billion thousand years")
  private static let times = WordList("ago BP BCE BC")

  private static let separators = ["–", "—", "～", "−"].map { Array($0.utf8) }
  private static let parts = WordList(
    """
    年 月 日 世纪 年代 公元前 公元 前 初 末 中叶 早期 晚期 左右 约 至 到 春 夏 秋 冬 上半 下半
    BCE BC CE AD century centuries early late mid c ca circa about around to st nd rd th s
    \(Months.english) spring summer autumn fall winter years ago
    million billion thousand BP present now
    1st 2nd 3rd 4th 5th 6th 7th 8th 9th
    """)

  /// `Tue 3`, `Friday`: a day of somebody's week, and nothing that is told of.
  static func isDayOfWeek(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let length = weekdays.prefix(of: text, range)
    guard length > 0 else { return false }
    let rest = SentenceCutter(text).trimmed(range.lowerBound + length..<range.upperBound)
    // `Fri night`
    if timesOfDay.contains(text, rest) { return true }
    return text[rest].allSatisfy {
      $0.isDigit || $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// The passage tells of one day of somebody's week: its parts have nothing in common but that day.
  static func opensDay(_ passage: Int, of document: Document) -> Bool {
    guard let line = document.labelledLine(at: passage) else { return false }
    return isDayOfWeek(line.key, document.text)
  }

  private static let weekdays = WordList(Weekdays.english)
  private static let timesOfDay = WordList(
    "night morning afternoon evening noon lunchtime early late am pm eve")
}
