/// What a deck asks, without its texts: enough to know every card, and where to read one when it is shown.
///
/// All of it follows from the deck's name and bytes, so that it can be kept and made again.
package struct DeckOutline: Hashable, Sendable {
  /// One block, in 20 bytes.
  package struct Entry: Hashable, Sendable, BitwiseCopyable {
    /// Where the line of its marker begins in the deck's bytes.
    package var start: Int32
    /// The number of that line.
    package var line: Int32
    /// Its place in `contexts`.
    package var context: Int32
    /// Its place in `kinds`, or -1.
    package var kind: Int32
    /// How many cards this block and those before it are asked as.
    package var cardEnd: Int32
  }

  package var entries: [Entry] = []
  /// The ids of all asked cards, one behind the other.
  package var ids: [UInt8] = []
  /// Where each id ends.
  package var idEnds: [Int32] = []
  /// The deck's title and the headings above a block, outermost first.
  package var contexts: [[String]] = []
  /// The kinds of fact that comments name.
  package var kinds: [String] = []
  /// How many places could not be used.
  package var warningCount = 0

  package init() {}

  package var cardCount: Int { idEnds.count }

  /// Where the id of a card lies in `ids`.
  package func rangeOfID(_ card: Int) -> Range<Int> {
    (card == 0 ? 0 : Int(idEnds[card - 1]))..<Int(idEnds[card])
  }

  package func id(ofCard card: Int) -> CardID {
    CardID(String(decoding: ids[rangeOfID(card)], as: UTF8.self))
  }

  /// The cards that a block is asked as.
  package func cards(ofEntry entry: Int) -> Range<Int> {
    (entry == 0 ? 0 : Int(entries[entry - 1].cardEnd))..<Int(entries[entry].cardEnd)
  }

  /// The block that asks a card.
  package func entry(ofCard card: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].cardEnd) <= card { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DeckOutline {
  fileprivate mutating func add(_ id: CardID, key: String? = nil) {
    ids.append(contentsOf: id.text.utf8)
    if let key {
      ids.append(UInt8(ascii: "."))
      ids.append(contentsOf: key.utf8)
    }
    idEnds.append(Int32(ids.count))
  }

  fileprivate mutating func place(ofContext context: [String]) -> Int32 {
    if contexts.last != context { contexts.append(context) }
    return Int32(contexts.count - 1)
  }

}

extension DeckReader {
  /// Reads the whole deck without making its blocks.
  mutating func readOutline() -> (frontMatter: FrontMatter, outline: DeckOutline) {
    let frontMatter = readHead().frontMatter
    outline = DeckOutline()
    while let line = lines.next() { read(line) }
    var outline = outline ?? DeckOutline()
    outline.warningCount = warnings.count
    if InvalidText.isIn(bytes) {
      // A whole reading finds the places of what is no text.
      outline.warningCount = Deck.read(bytes, name: name).warnings.count
    }
    return (frontMatter, outline)
  }

  /// Takes a block into the outline.
  mutating func note(_ reader: BlockReader, _ reading: BlockReader.Reading) {
    var comment: (id: CardID, kind: ArraySlice<UInt8>?)?
    if let line = reader.comment {
      comment = comments.outline(bytes, line.start..<line.end)
      warnOfComment(line)
    }
    let id = id(reader, reading, written: comment?.id)
    switch reading.saying {
    case .places:
      outline?.add(id)
      if reader.isReversible { outline?.add(id, key: "r") }
    case .text(_, let siblingKeys):
      for key in siblingKeys { outline?.add(id, key: key) }
    }
    let context = outline?.place(ofContext: headings.path) ?? 0
    let kind = comment?.kind.map { place(ofKind: Percent.decode($0)) } ?? -1
    let cardEnd = Int32(outline?.cardCount ?? 0)
    outline?.entries.append(
      DeckOutline.Entry(
        start: Int32(reader.line.start), line: Int32(reader.line.number), context: context,
        kind: kind, cardEnd: cardEnd))
  }

  private mutating func place(ofKind kind: String) -> Int32 {
    if let place = placeOfKind[kind] { return place }
    let place = Int32(placeOfKind.count)
    placeOfKind[kind] = place
    outline?.kinds.append(kind)
    return place
  }

  /// Reads the one block that begins at a place; nothing when none does.
  mutating func block(at entry: DeckOutline.Entry, id: CardID, context: [String]) -> Block? {
    lines.jump(to: Int(entry.start), number: Int(entry.line))
    guard let line = lines.next(), case .marker(let letter, let text) = lines.kind(of: line) else {
      return nil
    }
    var reader = BlockReader(letter: letter, text: text, line: line)
    reader.read(from: &self)
    guard let reading = reader.content(&self) else { return nil }
    let provenance = reader.comment.flatMap { comments.read(bytes, $0.start..<$0.end) }
    return block(reader, reading, provenance, id: id, context: context)
  }
}
