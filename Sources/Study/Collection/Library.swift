public import Decks

/// The decks of a collection and their cards.
public struct Library: Sendable {
  /// By name.
  public private(set) var decks: [Deck] = []
  /// How each deck wants to be studied.
  public private(set) var settings: [DeckSettings] = []
  /// Every asked card once, in the order of the decks.
  public private(set) var cards: [Card] = []
  /// What could not be used, in the order of the decks.
  public private(set) var warnings: [Warning] = []
  /// Cards that ask what another one asks, and are not asked themselves.
  public private(set) var duplicates: [Duplicate] = []

  /// The deck of each card.
  private(set) var deckOfCard: [Int32] = []
  /// A number for the block of each card.
  private(set) var blockOfCard: [Int32] = []
  private(set) var blockCount = 0
  /// The kind of fact of each card as a place in `kinds`, or -1.
  private(set) var kindOfCard: [Int32] = []
  private(set) var kinds: [String] = []
  private var kindPlaces: [String: Int32] = [:]
  private var lastKind: Int32?
  /// The ids of the cards, at the same places.
  private(set) var ids = CardTable()

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
  ///   - decks: what was read, in the order of their names.
  ///   - settings: those of the collection; front matter overrides them.
  public init(_ decks: [Deck], settings: Settings = Settings()) {
    reserve(decks.reduce(0) { $0 + $1.elements.count } / 2)
    for deck in decks { add(deck, settings: settings) }
  }

  /// Nothing when no deck has a card with this id.
  public subscript(id: CardID) -> Card? { ids.index(of: id).map { cards[$0] } }

  /// The place of a card in `cards`.
  public func index(of id: CardID) -> Int? { ids.index(of: id) }

  public func deck(ofCard index: Int) -> Deck { decks[Int(deckOfCard[index])] }

  public func settings(ofCard index: Int) -> DeckSettings { settings[Int(deckOfCard[index])] }

  /// The same cards in decks that leave the number of reviews to the collection.
  var withoutReviewLimits: Library {
    var library = self
    for deck in library.settings.indices { library.settings[deck].reviewsPerDay = .max }
    return library
  }

  /// The decks that a name means: the deck itself and those in a folder of that name.
  public func decks(named name: String) -> [Int] {
    decks.indices.filter { decks[$0].name == name || decks[$0].name.hasPrefix(name + "/") }
  }
}

extension Library {
  private mutating func reserve(_ count: Int) {
    cards.reserveCapacity(count)
    deckOfCard.reserveCapacity(count)
    blockOfCard.reserveCapacity(count)
    kindOfCard.reserveCapacity(count)
  }

  private mutating func add(_ deck: Deck, settings collection: Settings) {
    let (settings, problems) = collection.settings(
      ofDeck: deck.frontMatter, file: "\(deck.name).md")
    warnings += problems.map { .settings($0) }
    let index = Int32(decks.count)
    decks.append(deck)
    self.settings.append(settings)
    for element in deck.elements {
      guard case .block(let block) = element else { continue }
      if !block.isOneCard || !addOne(block, in: deck, index) {
        for card in cards(of: block, in: deck) { add(card, index) }
      }
      blockCount += 1
    }
  }

  /// Adds the card of a block that has one, unless its id is known: most blocks are of this kind.
  private mutating func addOne(_ block: Block, in deck: Deck, _ index: Int32) -> Bool {
    guard ids.insert(block.id) == cards.count else { return false }
    append(block.card(deck: deck.name), index)
    return true
  }

  private mutating func add(_ card: Card, _ index: Int32) {
    let place = ids.insert(card.id)
    if place == cards.count {
      append(card, index)
    } else {
      duplicates.append(Duplicate(first: cards[place], other: card))
    }
  }

  private mutating func append(_ card: Card, _ index: Int32) {
    cards.append(card)
    deckOfCard.append(index)
    blockOfCard.append(Int32(blockCount))
    kindOfCard.append(kindPlace(card.kind))
  }

  private mutating func kindPlace(_ kind: String?) -> Int32 {
    guard let kind else { return -1 }
    if let last = lastKind, kinds[Int(last)] == kind { return last }
    if let place = kindPlaces[kind] {
      lastKind = place
      return place
    }
    let place = Int32(kinds.count)
    kinds.append(kind)
    kindPlaces[kind] = place
    return place
  }

  /// Of two different blocks with one explicit id the first keeps it; the other is known by its front.
  private mutating func cards(of block: Block, in deck: Deck) -> [Card] {
    let asked = block.cards(deck: deck.name)
    guard block.hasExplicitID,
      let place = asked.lazy.compactMap({ [ids] in ids.index(of: $0.id) }).first,
      cards[place].block.content.frontID != block.content.frontID
    else { return asked }
    let first = cards[place]
    let problem = DeckWarning.Problem.duplicateID(
      block.id, firstFile: "\(first.deck).md", first: first.position)
    warnings.append(
      .deck(
        DeckWarning(
          problem: problem, file: "\(deck.name).md",
          position: block.commentPosition ?? block.position)))
    return block.withOwnID.cards(deck: deck.name)
  }
}

extension Library {
  /// Reads all decks of a collection: every `*.md` below `decks/`.
  ///
  /// A deck that cannot be read is a warning, and all others load.
  public init(of collection: Collection) throws(DiskError) {
    let files = try DeckFiles.discover(in: collection.decksFolder)
    let results = Parallel.map(files) { file in
      Result { () throws(DiskError) in try file.read() }
    }
    var decks: [Deck] = []
    var warnings: [Warning] = []
    for result in results {
      switch result {
      case .success(let (deck, problems)):
        decks.append(deck)
        warnings += problems.map { .deck($0) }
      case .failure(let error): warnings.append(.unreadable(error))
      }
    }
    self.init(decks, settings: collection.settings)
    self.warnings = warnings + self.warnings
  }
}
