/// The text of a heading, an item or a written card without what only the program of the note reads: `#card` or `#topic`
/// behind it, and, in a card, the brackets of `[[links]]`.
enum WrittenText {
  /// Without spaces around it and tags at its end.
  static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var rest = LineShape.trimmed(source, range)
    while let tag = tag(endingIn: rest, source) {
      rest = LineShape.trimmed(source, rest.lowerBound..<tag.lowerBound)
    }
    while let tag = opening(rest, source) {
      rest = LineShape.trimmed(source, rest.lowerBound + tag..<rest.upperBound)
    }
    return rest
  }

  /// Bytes of a tag for cards that a line begins with: `#card What is a stay?`
  private static func opening(_ range: Range<Int>, _ source: [UInt8]) -> Int? {
    tags.first {
      source[range].starts(with: $0.utf8) && range.count > $0.utf8.count
        && source[range.lowerBound + $0.utf8.count] == 0x20
    }?.utf8.count
  }

  static func isTagged(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    var rest = LineShape.trimmed(source, range)
    if opening(rest, source) != nil { return true }
    while let tag = tag(endingIn: rest, source) {
      if tags.contains(where: { source[tag].elementsEqual($0.utf8) }) { return true }
      rest = LineShape.trimmed(source, rest.lowerBound..<tag.lowerBound)
    }
    return false
  }

  /// `#card`, `#复习`: letters behind a `#` that begins a word.
  private static func tag(endingIn range: Range<Int>, _ source: [UInt8]) -> Range<Int>? {
    guard
      let start = source[range].suffix(longestTag).lastIndex(of: UInt8(ascii: "#")),
      start + 2 < range.upperBound, start > range.lowerBound, source[start - 1] == 0x20,
      source[start + 1..<range.upperBound].allSatisfy({
        $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    return start..<range.upperBound
  }

  static func plain(_ source: [UInt8], _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    // Where none closes, none is looked for again.
    var isOpen = true
    while at < range.upperBound {
      let rest = source[at..<range.upperBound]
      let end =
        isOpen && rest.starts(with: "[[".utf8)
        ? ByteSearch.first(close, in: source, rest.indices) : nil
      if isOpen, end == nil, rest.starts(with: "[[".utf8) { isOpen = false }
      if let end {
        // `[[page|shown]]`
        let name = source[at + 2..<end]
        let bar = name.lastIndex(of: UInt8(ascii: "|"))
        text += bar.map { name[($0 + 1)...] } ?? name
        at = end + 2
      } else {
        text.append(source[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let close = Array("]]".utf8)

  /// Bytes.
  private static let longestTag = 40
  private static let tags = ["#flashcards", "#flashcard", "#card"]
}
