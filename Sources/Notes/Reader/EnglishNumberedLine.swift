/// A line that the number of a day or lesson opens serves as a heading of plain text: `Day 3  Round the harbour`, `Week 2 –
/// Cells`.
enum EnglishNumberedLine {
  /// Columns.
  private static let widest = 80

  static func isHeading(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard let first = content.first, source[first].isCapital || source[first] == UInt8(ascii: "e")
    else { return false }
    let word = parts.prefix(of: source, content)
    guard word > 0, content.lowerBound + word + 2 < content.upperBound,
      source[content.lowerBound + word] == 0x20
    else { return false }
    var end = content.lowerBound + word + 1
    let start = end
    while end < content.upperBound, source[end].isDigit || numerals.contains(source[end]) {
      end += 1
    }
    // `ep 3: New Orleans`
    if end + 1 < content.upperBound, source[end] == UInt8(ascii: ":"), content.count < widestName {
      end += 1
    }
    guard (1...4).contains(end - start), end < content.upperBound, source[end] == 0x20,
      fits(source, content, in: widest)
    else { return false }
    // Up to a remark in brackets; with a verb or a stop it is a sentence.
    let name =
      end..<(source[end..<content.upperBound].firstIndex(of: UInt8(ascii: "("))
      ?? content.upperBound)
    let words = source[name].split(separator: 0x20)
    return (1...7).contains(words.count { $0.contains(where: \.isLetter) })
      && words.first(where: { $0.contains(where: \.isLetter) })?.first?.isCapital == true
      && !source[name].contains {
        [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?")].contains($0)
      }
      && source[content].last != UInt8(ascii: ".") && source[content].last != UInt8(ascii: ",")
      && !EnglishVerb(source).isPredicated(name)
  }

  /// Whether what stands behind the number of a line is a few words that name a section, and the line below its text:
  /// `4. Water` above `The bill was …`.
  static func isTitle(_ source: [UInt8], _ title: Range<Int>, above text: Range<Int>) -> Bool {
    guard let first = title.first, source[first].isCapital || source[first] >= 0xC3,
      fits(source, title, in: widestTitle),
      text.count > title.count,
      source[text.lowerBound].isCapital || source[text.lowerBound].isDigit,
      source[title].allSatisfy({ $0.isLetter || $0 >= 0x80 || titleSigns.contains($0) })
    else { return false }
    return source[title].split(separator: 0x20).count < 6
      && !EnglishVerb(source).isPredicated(title) && !EnglishVerb(source).opens(title)
  }

  /// Columns of the title of a section.
  private static let widestTitle = 40
  private static let titleSigns = Array(" '&-/".utf8)

  /// Bytes of a line with a colon behind its number.
  private static let widestName = 48
  private static let parts = WordList(
    "ep Episode Day Week Lecture Chapter Part Unit Session Module Lesson Seminar")
  private static let numerals = Array("IVX".utf8)
}
