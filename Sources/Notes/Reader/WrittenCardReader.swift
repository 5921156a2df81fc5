import Decks

/// Finds the cards that people write into notes: `Q:` and `A:` blocks as in decks, a question and an answer parted by a
/// line `?` or `??`, `{{c1::answer::hint}}`, lines of `question :: answer`, and, in a note that asks for it with a tag,
/// `question::answer` and `#card`.
struct WrittenCardReader {
  let source: [UInt8]
  let lines: LineTable

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    self.lines = lines
  }

  func cards() -> [WrittenCard] {
    var hasMarkers = false
    let isTagged = isTagged
    let clozes = WrittenCloze(source, isTagged: isTagged)
    let blocks = isTagged ? blockCards() : [:]
    var cards: [WrittenCard] = []
    for (index, line) in lines.enumerated() {
      guard let first = line.first.map({ source[$0] }) else { continue }
      if Self.startsMarker(first), isMarker(line) { hasMarkers = true }
      if let card = parted(at: index) ?? cloze(at: index, clozes) ?? blocks[index] {
        cards.append(card)
      }
    }
    if hasMarkers { cards += deckCards() }
    cards += (isTagged ? Array(lines.indices) : partedLines()).compactMap(inline)
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

  private func cloze(at index: Int, _ clozes: WrittenCloze) -> WrittenCard? {
    guard clozes.isMarked(lines[index]) else { return nil }
    return clozes.text(of: content(of: index)).map {
      WrittenCard(content: .cloze($0), lines: index + 1...index + 1)
    }
  }

  /// A line without the mark of an item.
  func content(of index: Int) -> Range<Int> {
    if case .item(_, _, let content) = LineShape(source, lines[index]) { return content }
    return LineShape.trimmed(source, lines[index])
  }

  // MARK: Tagged notes

  private var isTagged: Bool {
    let everything = 0..<source.count
    // All of the tags hold it, few notes do.
    guard ByteSearch.first(Array("card".utf8), in: source, everything) != nil else { return false }
    return ["#flashcard", "#card", "- flashcards", "[flashcards"].contains {
      ByteSearch.first(Array($0.utf8), in: source, everything) != nil
    }
  }

  /// Lines of `question :: answer` outside of code and tables: three of them, or five without spaces and with Chinese before the
  /// sign, are what somebody writes as cards without any tag.
  ///
  /// `map :: (a -> b)` is the type of a function.
  private func partedLines() -> [Int] {
    guard ByteSearch.first(Self.colons, in: source, source.indices) != nil else { return [] }
    var isCode = false
    let found = lines.indices.filter { index in
      let line = LineShape.trimmed(source, lines[index])
      if ["```", "~~~"].contains(where: { source[line].starts(with: $0.utf8) }) { isCode.toggle() }
      return !isCode && source[line].first != UInt8(ascii: "|")
        && ByteSearch.first(Self.colons, in: source, line) != nil
        && ByteSearch.first(Self.arrow, in: source, line) == nil
    }
    let spaced = found.filter { ByteSearch.first(Self.spaced, in: source, lines[$0]) != nil }
    let chinese = found.filter(isChinese)
    guard chinese.filter(touchesChinese).count >= Self.enough else {
      return spaced.count > 2 ? spaced : []
    }
    return spaced.count > 2 ? Set(chinese).union(spaced).sorted() : chinese
  }

  /// `渡口有几个::六个`, `吃水::2 米`: as many of them as nobody writes who only tells of `std::sort` in Chinese.
  private static let enough = 5

  /// One sign with Chinese before it.
  private func isChinese(_ index: Int) -> Bool {
    let line = content(of: index)
    guard let sign = CardSign(source, line),
      BlockProperty.key(source, line).map({
        !BlockProperty.isKnown(source, $0)
      }) ?? true
    else { return false }
    return source[sign.front].contains { $0 >= 0xE4 }
      && ByteSearch.first(Self.colons, in: source, sign.back) == nil
  }

  /// Right before or behind the sign.
  private func touchesChinese(_ index: Int) -> Bool {
    guard let sign = CardSign(source, content(of: index)) else { return false }
    return source[sign.front].last.map { $0 >= 0x80 } == true
      || source[sign.back].first.map { $0 >= 0xE4 } == true
  }

  private static let colons = Array("::".utf8)
  private static let spaced = Array(" ::".utf8)
  private static let arrow = Array("->".utf8)

  /// `question::answer` and, both ways, `term:::meaning`; `question ;; answer` and `question >> answer`.
  func inline(_ index: Int) -> WrittenCard? {
    guard let sign = CardSign(source, content(of: index)) else { return nil }
    let front = WrittenText.trimmed(source, sign.front)
    let back = WrittenText.trimmed(source, sign.back)
    guard !front.isEmpty, !back.isEmpty, !isProperty(front, at: index),
      !source[front].contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "{") })
    else { return nil }
    let question = WrittenText.plain(source, front)
    let answer = WrittenText.plain(source, back)
    return WrittenCard(
      content: sign.isBothWays
        ? .reversible(front: question, back: answer) : .basic(front: question, back: answer),
      lines: index + 1...index + 1)
  }

  /// `id::`, `collapsed::` and, in the first lines of a page, any single word: what an outliner says of the page or block.
  private func isProperty(_ front: Range<Int>, at index: Int) -> Bool {
    guard BlockProperty.key(source, front.lowerBound..<lines[index].upperBound) == front else {
      return false
    }
    return BlockProperty.isKnown(source, front) || isInHead(index)
      || BlockProperty.isLine(source, lines, at: index)
  }

  /// All lines above and the line itself have the shape `word:: value`, but for the title.
  private func isInHead(_ index: Int) -> Bool {
    index < Self.longestHead
      && lines[...index].allSatisfy { line in
        BlockProperty.key(source, line) != nil || line.isEmpty
          || source[line].starts(with: "# ".utf8)
      }
  }

  private static let longestHead = 12
}
