/// What an English line that stands above a list names, though it is no sentence that could be taken apart.
struct IntroducingLine {
  private let range: Range<Int>
  private let text: [UInt8]

  init(_ range: Range<Int>, _ text: [UInt8]) {
    self.range = range
    self.text = text
  }

  /// In bytes.
  private static let longest = 40

  /// `SMALL` of `SMALL £9 a month` above what it holds.
  var priced: Range<Int>? {
    guard range.count <= Self.longest, text[range.lowerBound].isCapital,
      let sign = range.first(where: { at in
        Self.currencies.contains { text[at..<range.upperBound].starts(with: $0) }
      }), text[sign..<range.upperBound].contains(where: \.isDigit)
    else { return nil }
    let name = SentenceCutter(text).trimmed(range.lowerBound..<sign)
    return name.count > 1 && text[name].allSatisfy { $0.isLetter || $0 == 0x20 }
      && text[name].count(where: { $0 == 0x20 }) < 3 && !Label.noLabels.contains(text, name)
      && Words.pronouns.prefix(of: text, name) == 0 && EnglishVerb(text).first(in: name) == nil
      ? name : nil
  }

  private static let currencies = ["$", "£", "€", "¥"].map { Array($0.utf8) }

  /// `Monthly plans, by card only:` names plans, whatever of it may be a verb.
  func isHeadline(_ clause: Range<Int>) -> Bool {
    guard text[range].last == UInt8(ascii: ":"),
      let last = text[clause].split(separator: 0x20).last
    else { return false }
    return text[clause].count(where: { $0 == 0x20 }) < 3 && last.count > 3
      && last.last == UInt8(ascii: "s")
      && !EnglishVerb(text).isListed(last.startIndex..<last.endIndex)
      && text[clause].allSatisfy { $0.isLetter || $0 == 0x20 || $0 == UInt8(ascii: "-") }
  }
}
