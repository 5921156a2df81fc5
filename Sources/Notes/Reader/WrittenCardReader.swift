import Decks

/// Finds the cards that people write into notes: `Q:` and `A:` blocks as in decks, a question and an answer parted by a
/// line `?` or `??`, `{{c1::answer::hint}}`, and, in a note that asks for it with a tag, `question::answer` and `#card`.
struct WrittenCardReader {
  private let source: [UInt8]
  private let lines: LineTable

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    self.lines = lines
  }

  func cards() -> [WrittenCard] {
    var hasMarkers = false
    let isTagged = isTagged
    let hasClozes = first(Self.clozeMark, in: 0..<source.count) != nil
    var cards: [WrittenCard] = []
    for (index, line) in lines.enumerated() {
      guard let first = line.first.map({ source[$0] }) else { continue }
      if Self.startsMarker(first), isMarker(line) { hasMarkers = true }
      if let card = parted(at: index) ?? (hasClozes ? cloze(at: index) : nil) {
        cards.append(card)
      }
    }
    if hasMarkers { cards += deckCards() }
    if isTagged { cards += lines.indices.compactMap(inline) }
    return cards.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  // MARK: Deck blocks

  private static func startsMarker(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "Q") || byte == UInt8(ascii: "C") || byte == UInt8(ascii: "B")
      || byte == UInt8(ascii: "L")
  }
  private static let markers = ["Q:", "Q：", "C:", "C：", "B:", "B：", "L:", "L："]

  private func isMarker(_ line: Range<Int>) -> Bool {
    Self.markers.contains { source[line].starts(with: $0.utf8) }
  }

  /// In a note, unlike in a deck, a blank line ends an answer: prose follows.
  private func deckCards() -> [WrittenCard] {
    var asked: (question: String, line: Int)?
    return Deck.read(source, name: "").deck.blocks.map { block in
      let content: Block.Content =
        switch block.content {
        case .basic(let front, let back):
          .basic(
            front: completed(front, at: block.position.line, &asked), back: paragraph(back))
        case .reversible(let front, let back): .reversible(front: front, back: paragraph(back))
        case .cloze(let text): .cloze(paragraph(text))
        case .list: block.content
        }
      let start = block.position.line
      let count = content.text.utf8.count { $0 == 0x0A }
      return WrittenCard(content: content, lines: start...max(start, start + count - 1))
    }
  }

  /// `And in winter?` with the question before it, which stands a few lines above.
  private func completed(
    _ front: String, at line: Int, _ asked: inout (question: String, line: Int)?
  ) -> String {
    if let earlier = asked, line - earlier.line <= Self.fewLines, FollowUp.isOne(front) {
      asked?.line = line
      return FollowUp.completed(front, behind: earlier.question)
    }
    asked = (front, line)
    return front
  }

  private static let fewLines = 8

  private func paragraph(_ text: String) -> String {
    guard let end = text.ranges(of: "\n\n").first?.lowerBound else { return text }
    return String(text[..<end])
  }

  // MARK: `?`

  /// Bytes of one side beyond which nobody meant a card.
  private static let longestPart = 4000

  /// The lines before and after a line that is only `?` or `??`.
  private func parted(at index: Int) -> WrittenCard? {
    let sign = source[LineShape.trimmed(source, lines[index])]
    guard sign.elementsEqual("?".utf8) || sign.elementsEqual("??".utf8), index > 0 else {
      return nil
    }
    let middle = lines[index].upperBound
    var first = index
    while first > 0, !isBlank(first - 1) {
      first -= 1
      guard middle - lines[first].lowerBound <= Self.longestPart else { return nil }
    }
    var last = index
    while last + 1 < lines.count, !isBlank(last + 1) {
      last += 1
      guard lines[last].upperBound - middle <= Self.longestPart else { return nil }
    }
    guard first < index, last > index else { return nil }
    let front = text(first..<index)
    let back = text(index + 1..<last + 1)
    return WrittenCard(
      content: sign.count == 2
        ? .reversible(front: front, back: back) : .basic(front: front, back: back),
      lines: first + 1...last + 1)
  }

  private func isBlank(_ index: Int) -> Bool {
    source[lines[index]].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private func text(_ range: Range<Int>) -> String {
    range.map { String(decoding: source[LineShape.trimmed(source, lines[$0])], as: UTF8.self) }
      .joined(separator: "\n")
  }

  // MARK: Clozes

  private static let clozeMark = Array("{{c".utf8)
  private static let clozeEnd = Array("}}".utf8)

  /// Where some bytes stand first.
  private func first(_ word: [UInt8], in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let start = source[at..<range.upperBound].firstIndex(of: word[0]) {
      if source[start..<range.upperBound].starts(with: word) { return start }
      at = start + 1
    }
    return nil
  }

  private func cloze(at index: Int) -> WrittenCard? {
    let line = lines[index]
    guard let at = first(Self.clozeMark, in: line), at + 3 < line.upperBound,
      source[at + 3].isDigit, first(Self.clozeEnd, in: line) != nil
    else { return nil }
    let content =
      if case .item(_, _, let content) = LineShape(source, line) { content } else {
        LineShape.trimmed(source, line)
      }
    return WrittenCard(
      content: .cloze(String(decoding: source[content], as: UTF8.self)),
      lines: index + 1...index + 1)
  }

  // MARK: Tagged notes

  private var isTagged: Bool {
    let everything = 0..<source.count
    // All of the tags hold it, few notes do.
    guard first(Array("card".utf8), in: everything) != nil else { return false }
    return ["#flashcard", "#card", "- flashcards", "[flashcards"].contains {
      first(Array($0.utf8), in: everything) != nil
    }
  }

  /// `question::answer` and, both ways, `term:::meaning`.
  private func inline(_ index: Int) -> WrittenCard? {
    let line = lines[index]
    guard
      let at = line.first(where: {
        source[$0] == UInt8(ascii: ":") && $0 + 1 < line.upperBound
          && source[$0 + 1] == UInt8(ascii: ":")
      })
    else { return nil }
    let isBothWays = at + 2 < line.upperBound && source[at + 2] == UInt8(ascii: ":")
    let start: Int =
      if case .item(_, _, let content) = LineShape(source, line) { content.lowerBound } else {
        line.lowerBound
      }
    guard start < at else { return nil }
    let front = LineShape.trimmed(source, start..<at)
    let back = withoutTag(LineShape.trimmed(source, at + (isBothWays ? 3 : 2)..<line.upperBound))
    guard !front.isEmpty, !back.isEmpty, !isProperty(front, at: index),
      !source[front].contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "{") })
    else { return nil }
    let question = String(decoding: source[front], as: UTF8.self)
    let answer = String(decoding: source[back], as: UTF8.self)
    return WrittenCard(
      content: isBothWays
        ? .reversible(front: question, back: answer) : .basic(front: question, back: answer),
      lines: index + 1...index + 1)
  }

  /// The answer without the tag that makes it one: `TCA #card`.
  private func withoutTag(_ back: Range<Int>) -> Range<Int> {
    for tag in Self.tags where source[back].reversed().starts(with: tag.utf8.reversed()) {
      return LineShape.trimmed(source, back.lowerBound..<back.upperBound - tag.utf8.count)
    }
    return back
  }

  private static let tags = ["#flashcards", "#flashcard", "#card"]

  /// `id::`, `collapsed::` and, in the first lines of a page, any single word: what an outliner says of the page or block.
  private func isProperty(_ front: Range<Int>, at index: Int) -> Bool {
    let word = source[front]
    guard
      word.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else { return false }
    return Self.properties.contains { word.elementsEqual($0.utf8) } || isInHead(index)
  }

  /// All lines above and the line itself have the shape `word:: value`.
  private func isInHead(_ index: Int) -> Bool {
    index < Self.longestHead
      && lines[...index].allSatisfy { line in
        let word = source[line].prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        return !word.isEmpty && source[word.endIndex..<line.upperBound].starts(with: "::".utf8)
      }
  }

  private static let longestHead = 12
  private static let properties = [
    "id", "collapsed", "title", "type", "tags", "alias", "template", "icon", "public", "created",
    "updated",
    "created-at", "updated-at", "card-last-interval", "card-repeats", "card-ease-factor",
    "card-next-schedule",
    "card-last-reviewed", "card-last-score", "background-color", "heading", "status", "source",
    "url", "author",
  ]
}
