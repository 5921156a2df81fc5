public import Decks

extension Library {
  /// Every asked card once, in the order of the decks.
  public var cards: Cards { Cards(library: self) }

  /// Cards that are made of their decks' text when they are asked for.
  public struct Cards: RandomAccessCollection, Sendable {
    fileprivate let library: Library

    public var startIndex: Int { 0 }
    public var endIndex: Int { library.cardCount }
    public subscript(index: Int) -> Card { library.card(index) }

    public func makeIterator() -> Iterator { Iterator(library) }
  }
}

extension Library.Cards {
  /// Reads each deck from top to bottom, and each block once.
  public struct Iterator: IteratorProtocol {
    private let library: Library
    private var index = 0
    private var deck = -1
    private var blocks: OutlinedDeck.Blocks?
    /// The places in the deck of the cards of the last block.
    private var places = 0..<0
    private var ofBlock: [Card] = []

    fileprivate init(_ library: Library) { self.library = library }

    public mutating func next() -> Card? {
      guard index < library.cardCount else { return nil }
      defer { index += 1 }
      return card(index)
    }

    /// Passes over what lies between.
    ///
    /// - Parameter index: Of a card behind those that were asked for before.
    mutating func card(_ index: Int) -> Card {
      let (deck, place) = (Int(library.deckOfCard[index]), Int(library.placeInDeck[index]))
      if deck != self.deck {
        (self.deck, places) = (deck, 0..<0)
        blocks = OutlinedDeck.Blocks(of: library.decks[deck])
      }
      if !places.contains(place) { readBlock(ofCard: place) }
      return ofBlock[place - places.lowerBound]
    }

    private mutating func readBlock(ofCard place: Int) {
      let outline = library.decks[deck].outline
      let entry = outline.entry(ofCard: place)
      guard let block = blocks?.next(entry) else { return }
      places = outline.cards(ofEntry: entry)
      ofBlock = library.cards(ofBlock: block, entry: entry, deck: deck)
    }
  }
}
