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
        guard length > 0 else { return false }
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
    return digits >= 3 || (digits >= 1 && words >= 1)
  }

  /// `997年` is a year, not a length of time.
  static func isYear(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let digits = text[range].prefix { $0.isDigit }.count
    return (3...4).contains(digits) && range.count == digits + 3
      && text[range].suffix(3).elementsEqual("年".utf8)
  }

  private static let separators = ["–", "—", "～", "−"].map { Array($0.utf8) }
  private static let parts = WordList(
    """
    年 月 日 世纪 年代 公元前 公元 前 初 末 中叶 早期 晚期 左右 约 至 到 春 夏 秋 冬 上半 下半
    BCE BC CE AD century centuries early late mid c ca circa about around to st nd rd th s
    January February March April May June July August September October November December
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec spring summer autumn fall winter years ago
    million billion thousand BP present now
    1st 2nd 3rd 4th 5th 6th 7th 8th 9th
    """)
}
