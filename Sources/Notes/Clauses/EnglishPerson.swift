/// Tells names of persons from other capitalised words, and of whom a note tells.
enum EnglishPerson {
  /// `Ida Moe`, `Jan van der Meer`: two words or more, each with a capital, none of a body or a place.
  static func isName(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let words = text[range].split(separator: 0x20)
    guard (2...5).contains(words.count),
      words.count(where: { $0.first!.isCapital || $0.first! >= 0x80 }) > 1,
      words.first!.first!.isCapital, !particles.contains(text, words.first!.indices),
      words.last!.first!.isCapital || words.last!.first! >= 0x80
    else { return false }
    return words.allSatisfy { word in
      particles.contains(text, word.indices)
        || (word.first!.isCapital || word.first! >= 0x80)
          && word.allSatisfy { $0.isLetter || $0 >= 0x80 || isInner($0) }
          && (word.count < 3 || word.dropFirst().contains { !$0.isCapital })
          && !others.contains(text, word.indices)
    }
  }

  /// The nearest heading above a passage that is a person's name, else the title when it is one: `Ida Moe (1831–1898)`.
  static func told(above passage: Int, of document: Document) -> String? {
    for heading in document.headings(above: passage).reversed() {
      let range = withoutRemark(document.passages[heading].range, document.text)
      // `*The Night Ferry*`: a work.
      guard document.marks(in: range).isEmpty else { continue }
      if isName(document.text, range) { return document.string(range) }
    }
    guard let title = document.title else { return nil }
    let text = Array(title.utf8)
    let range = withoutRemark(text.indices, text)
    return isName(text, range) ? String(decoding: text[range], as: UTF8.self) : nil
  }

  /// `Street`, `November`: with a capital, and nobody.
  static func isNobody(_ text: [UInt8], _ word: Range<Int>) -> Bool { others.contains(text, word) }

  private static func withoutRemark(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    // `Ida Moe, a life`
    let open = text[range].firstIndex {
      [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ":")].contains($0)
    }
    return SentenceCutter(text).trimmed(range.lowerBound..<(open ?? range.upperBound))
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".")
  }

  private static let particles = WordList("of von van de der den di da del la le al bin ibn the")

  /// They make a name that of a body, a place, a work or a part of a note.
  private static let others = WordList(
    """
    University College Institute School Academy Company Bank Group Labs Lab Laboratory Society Association Union Council Committee Board Ministry
    Department Party Church Library Hall House Club League Cup Press Museum River Lake Sea Ocean Island Islands Mount Mountain Bay Port
    City Town Street Road Park Bridge Station Castle North South East West New Old Great Upper Lower Battle War Empire Kingdom Republic States
    Act Law Theory Model System Project Foundation Trust Agency Office Court Army Navy Archive Corporation Times Post Journal Review
    Feb Mar Apr Jul Aug Sep Sept Oct Nov Dec January February July September October November December Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    The A An In On At Notes Note Lecture Chapter Early Later Career Life Years Works Work Death Legacy Family Test Method Data Home Page
    """)
}
