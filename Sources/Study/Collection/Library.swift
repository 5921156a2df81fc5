public import Decks

/// The decks of a collection and their cards.
///
/// Ids, and what a session needs to choose, are there for all cards; the text of a card is read from its deck when it is
/// asked for.
public struct Library: Sendable {
  /// By name.
  public private(set) var decks: [OutlinedDeck] = []
  /// The same with what tells them from earlier states.
  private(set) var readDecks: [ReadDeck] = []
  /// How each deck wants to be studied.
  public private(set) var settings: [DeckSettings] = []

  /// The deck of each card.
  private(set) var deckOfCard: [Int32] = []
  /// The place of each card among those that its deck asks.
  private(set) var placeInDeck: [Int32] = []
  /// A number for the block of each card.
  private(set) var blockOfCard: [Int32] = []
  /// The number of each deck's first block.
  private var firstBlock: [Int32] = []
  private(set) var blockCount = 0
  /// The kind of fact of each card as a place in `kinds`, or -1.
  private(set) var kindOfCard: [Int32] = []
  private(set) var kinds: [String] = []
  private var placeOfKind: [String: Int32] = [:]
  /// The ids of the cards, at the same places.
  private(set) var ids = CardTable()

  /// Blocks whose explicit id another block has: they are known by their front.
  private var blocksWithOwnID: Set<Int32> = []
  /// Cards that are not asked, because another one asks the same.
  private var repeated: [(first: Int, deck: Int, place: Int)] = []
  /// What was wrong beside the texts of decks.
  private var ownWarnings: [Warning] = []
  private var unreadable: [(beforeDeck: Int, error: DiskError)] = []

  public enum Warning: Hashable, Sendable, CustomStringConvertible {
    case deck(DeckWarning)
    case settings(SettingsProblem)
    case unreadable(DiskError)

    public var description: String {
      switch self {
      case .deck(let warning): warning.description
      case .settings(let problem): problem.description
      case .unreadable(let error): error.description
      }
    }
  }

  /// Two cards with one memory: the first is asked, the other is not.
  public struct Duplicate: Hashable, Sendable {
    public var first: Card
    public var other: Card

    public var answersDiffer: Bool { first.answer != other.answer }
  }

  /// - Parameters:
  ///   - decks: or why one could not be read, in the order of their names.
  ///   - settings: those of the collection; front matter overrides them.
  init(_ decks: [Result<ReadDeck, DiskError>], settings: Settings) {
    reserve(decks.reduce(0) { $0 + ((try? $1.get())?.deck.outline.cardCount ?? 0) })
    for deck in decks {
      switch deck {
      case .success(let read):
        readDecks.append(read)
        add(read.deck, settings: settings)
      case .failure(let error): unreadable.append((beforeDeck: self.decks.count, error: error))
      }
    }
  }
}

// MARK: - Cards

extension Library {
  /// Of all decks, each asked card once.
  public var cardCount: Int { deckOfCard.count }

  /// The places of all cards.
  public var cardIndices: Range<Int> { 0..<cardCount }

  /// Without reading its text.
  public func id(ofCard index: Int) -> CardID { ids[index] }

  /// The place of a card in `cards`.
  public func index(of id: CardID) -> Int? { ids.index(of: id) }

  /// Nothing when no deck has a card with this id.
  public subscript(id: CardID) -> Card? { ids.index(of: id).map { card($0) } }

  func card(_ index: Int) -> Card {
    card(deck: Int(deckOfCard[index]), place: Int(placeInDeck[index]))
  }

  private func card(deck: Int, place: Int) -> Card {
    let outline = decks[deck].outline
    let entry = outline.entry(ofCard: place)
    let cards = cards(ofBlock: decks[deck].block(entry), entry: entry, deck: deck)
    return cards[place - outline.cards(ofEntry: entry).lowerBound]
  }

  func cards(ofBlock block: Block, entry: Int, deck: Int) -> [Card] {
    let hasOwnID = blocksWithOwnID.contains(firstBlock[deck] + Int32(entry))
    return (hasOwnID ? block.withOwnID : block).cards(deck: decks[deck].name)
  }

  /// The deck that the card stands in.
  public func deck(ofCard index: Int) -> OutlinedDeck { decks[Int(deckOfCard[index])] }

  public func settings(ofCard index: Int) -> DeckSettings { settings[Int(deckOfCard[index])] }

  /// Cards that ask what another one asks, and are not asked themselves.
  public var duplicates: [Duplicate] {
    repeated.map {
      Duplicate(first: card($0.first), other: card(deck: $0.deck, place: $0.place))
    }
  }
}

// MARK: - Decks

extension Library {
  /// What could not be used, in the order of the decks.
  public var warnings: [Warning] {
    var warnings: [Warning] = []
    var errors = unreadable[...]
    for place in 0...decks.count {
      while let next = errors.first, next.beforeDeck == place {
        warnings.append(.unreadable(next.error))
        errors.removeFirst()
      }
      if place < decks.count { warnings += decks[place].warnings.map { .deck($0) } }
    }
    return warnings + ownWarnings
  }

  /// As many as ``warnings`` has, without reading a deck anew.
  public var warningCount: Int {
    decks.reduce(unreadable.count + ownWarnings.count) { $0 + $1.outline.warningCount }
  }

  /// All decks with their texts.
  public func deckTexts() -> [Deck] { Parallel.map(decks) { $0.deck } }

  /// The decks that a name means: the deck itself and those in a folder of that name.
  public func decks(named name: String) -> [Int] {
    decks.indices.filter { decks[$0].name == name || decks[$0].name.hasPrefix(name + "/") }
  }

  /// The same cards in decks that leave the number of reviews to the collection.
  var withoutReviewLimits: Library {
    var library = self
    for deck in library.settings.indices { library.settings[deck].reviewsPerDay = .max }
    return library
  }
}

// MARK: - Adding decks

extension Library {
  private mutating func reserve(_ count: Int) {
    deckOfCard.reserveCapacity(count)
    placeInDeck.reserveCapacity(count)
    blockOfCard.reserveCapacity(count)
    kindOfCard.reserveCapacity(count)
    ids = CardTable(capacity: count)
  }

  private mutating func add(_ deck: OutlinedDeck, settings collection: Settings) {
    let (settings, problems) = collection.settings(
      ofDeck: deck.frontMatter, file: "\(deck.name).md")
    ownWarnings += problems.map { .settings($0) }
    decks.append(deck)
    self.settings.append(settings)
    firstBlock.append(Int32(blockCount))
    let outline = deck.outline
    let kinds = outline.kinds.map { place(ofKind: $0) }
    for entry in outline.entries.indices {
      let kind = outline.entries[entry].kind
      add(entry, of: outline, kind: kind < 0 ? -1 : kinds[Int(kind)])
      blockCount += 1
    }
  }

  private mutating func add(_ entry: Int, of outline: DeckOutline, kind: Int32) {
    let cards = outline.cards(ofEntry: entry)
    if cards.count == 1 {
      let known = ids.insert(cards.lowerBound, of: outline)
      if known == cardCount { return append(cards.lowerBound, kind) }
      return addKnown(entry, at: known, kind: kind)
    }
    for card in cards {
      if let known = ids.index(of: card, in: outline) {
        return addKnown(entry, at: known, kind: kind)
      }
    }
    add(cards.map { outline.id(ofCard: $0) }, from: cards.lowerBound, kind: kind)
  }

  private mutating func add(_ ids: [CardID], from first: Int, kind: Int32) {
    for (offset, id) in ids.enumerated() {
      let known = self.ids.insert(id)
      if known == cardCount {
        append(first + offset, kind)
      } else {
        repeated.append((first: known, deck: decks.count - 1, place: first + offset))
      }
    }
  }

  private mutating func append(_ place: Int, _ kind: Int32) {
    deckOfCard.append(Int32(decks.count - 1))
    placeInDeck.append(Int32(place))
    blockOfCard.append(Int32(blockCount))
    kindOfCard.append(kind)
  }

  /// Adds a block of which a card is known already.
  ///
  /// Of two different blocks with one explicit id the first keeps it; the other is known by its front.
  private mutating func addKnown(_ entry: Int, at known: Int, kind: Int32) {
    let deck = decks[decks.count - 1]
    var block = deck.block(entry)
    let first = card(known)
    if block.hasExplicitID, first.block.content.frontID != block.content.frontID {
      ownWarnings.append(
        .deck(
          DeckWarning(
            problem: .duplicateID(
              block.id, firstFile: "\(first.deck).md", first: first.position),
            file: "\(deck.name).md", position: block.commentPosition ?? block.position)))
      blocksWithOwnID.insert(Int32(blockCount))
      block = block.withOwnID
    }
    add(
      block.cards(deck: deck.name).map(\.id), from: deck.outline.cards(ofEntry: entry).lowerBound,
      kind: kind)
  }

  private mutating func place(ofKind kind: String) -> Int32 {
    if let place = placeOfKind[kind] { return place }
    placeOfKind[kind] = Int32(kinds.count)
    kinds.append(kind)
    return Int32(kinds.count - 1)
  }
}
