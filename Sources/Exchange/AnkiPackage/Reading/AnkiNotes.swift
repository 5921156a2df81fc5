import Decks

/// Makes blocks of the notes of a package and counts what cannot be one.
struct AnkiNotes {
  /// A card of a note as the collection has it.
  struct Place: Hashable {
    var id: Int64
    /// The template, or the number of the deletion less one.
    var ordinal: Int
    var deck: String
  }

  private let makers: [Int64: AnkiCardMaker]
  private let media: MediaLinks
  private(set) var notes: [ImportedNote] = []
  /// The block and the place in it of each card that is taken over.
  private(set) var cards: [Int64: (note: Int32, place: Int16)] = [:]
  /// The media files that each note shows.
  private(set) var usedMedia: [(note: Int, name: String)] = []
  private(set) var warnings = AnkiWarnings()

  init(_ catalog: AnkiCatalog, media: MediaLinks) {
    makers = catalog.notetypes.mapValues { AnkiCardMaker($0) }
    self.media = media
  }

  /// Adds a note with its cards, in the order of their ordinals.
  mutating func add(guid: String, type: Int64, tags: String, fields: String, cards: [Place])
    throws(PackageError)
  {
    guard let maker = makers[type] else {
      throw PackageError(.damaged("a note has a type that is not there"))
    }
    guard let first = cards.first else { return warnings.add(.noCards) }
    let fields = fields.split(separator: "\u{1f}", omittingEmptySubsequences: false)
    guard fields.count == maker.fieldCount else {
      throw PackageError(
        .damaged("a note has \(fields.count) fields where \(maker.name) has \(maker.fieldCount)"))
    }
    if cards.contains(where: { $0.deck != first.deck }) { warnings.add(.severalDecks) }
    let identity = Identity(guid: guid, deck: first.deck, tags: ForeignID.tags(tags))
    if maker.isCloze {
      addCloze(maker, fields, cards, identity)
    } else {
      addCards(maker, fields, cards, identity)
    }
  }

  private struct Identity {
    var guid: String
    var deck: String
    var tags: [String]
  }

  // MARK: Question and answer

  private mutating func addCards(
    _ maker: AnkiCardMaker, _ fields: [Substring], _ cards: [Place], _ identity: Identity
  ) {
    let sides = cards.map { maker.card($0.ordinal, fields) }
    if cards.count == 2, let there = sides[0], let back = sides[1], there.question == back.answer,
      there.answer == back.question
    {
      let (front, answer) = (markdown(there.question), markdown(there.answer))
      guard isWhole(front, answer) else { return }
      add(.reversible(front: front.text, back: answer.text), identity, [front, answer])
      for (place, card) in cards.enumerated() { link(card, place) }
      return
    }
    if !maker.isPlain { warnings.add(.lookedAt(type: maker.name)) }
    for (index, card) in cards.enumerated() {
      guard let side = sides[index] else {
        warnings.add(.noTemplate)
        continue
      }
      addBasic(card, side.question, side.answer, identity)
    }
  }

  private mutating func addBasic(
    _ card: Place, _ question: String, _ answer: String, _ identity: Identity
  ) {
    let (front, back) = (markdown(question), markdown(answer))
    guard isWhole(front, back) else { return }
    var identity = identity
    // Anki has one name for all cards of a note; every block here needs its own.
    if card.ordinal > 0 { identity.guid += "/\(card.ordinal)" }
    add(.basic(front: front.text, back: back.text), identity, [front, back])
    link(card, 0)
  }

  private mutating func isWhole(_ front: HTMLText.Result, _ back: HTMLText.Result) -> Bool {
    if front.text.isEmpty {
      warnings.add(.emptyFront)
    } else if back.text.isEmpty {
      warnings.add(.emptyBack)
    } else {
      return true
    }
    return false
  }

  // MARK: Clozes

  private mutating func addCloze(
    _ maker: AnkiCardMaker, _ fields: [Substring], _ cards: [Place], _ identity: Identity
  ) {
    guard let (html, extraHTML) = maker.cloze(fields) else { return warnings.add(.noDeletion) }
    guard !html.contains("::image-occlusion:") else { return warnings.add(.imageOcclusion) }
    if !maker.isPlain { warnings.add(.lookedAt(type: maker.name)) }
    let text = markdown(html, escapesBrackets: true)
    let extra = markdown(extraHTML, escapesBrackets: true)
    let cloze = AnkiCloze(extra.text.isEmpty ? text.text : text.text + "\n\n" + extra.text)
    if cards.allSatisfy({ cloze.ordinals.contains($0.ordinal + 1) }) {
      add(.cloze(cloze.text), identity, [text, extra])
      for card in cards { link(card, cloze.ordinals.firstIndex(of: card.ordinal + 1) ?? 0) }
      return
    }
    // A deletion inside of math or code is none here; what Anki shows becomes question and answer.
    for card in cards {
      let sides = AnkiClozeSides(html, ordinal: card.ordinal + 1)
      guard !sides.answer.isEmpty else {
        warnings.add(.noDeletion)
        continue
      }
      let answer = extraHTML.isEmpty ? sides.answer : sides.answer + "<br><br>" + extraHTML
      addBasic(card, sides.question, answer, identity)
    }
  }

  // MARK: Adding

  private func markdown(_ html: String, escapesBrackets: Bool = false) -> HTMLText.Result {
    HTMLText.result(of: html, escapesBrackets: escapesBrackets, media: media)
  }

  private mutating func add(
    _ content: Block.Content, _ identity: Identity, _ texts: [HTMLText.Result]
  ) {
    for name in texts.flatMap(\.media) { usedMedia.append((notes.count, name)) }
    let id = ForeignID.card(identity.guid, of: "anki")
    notes.append(
      ImportedNote(
        content, id: id, deck: identity.deck, tags: identity.tags,
        extras: ForeignID.extra(identity.guid, for: id), program: .anki))
  }

  /// Remembers that a card of Anki is the card at that place of the last block.
  private mutating func link(_ card: Place, _ place: Int) {
    cards[card.id] = (Int32(notes.count - 1), Int16(clamping: place))
  }
}
