import Decks

extension Library {
  /// Reads all decks of a collection: every `*.md` below `decks/`.
  ///
  /// A deck that cannot be read is a warning, and all others load.
  ///
  /// - Parameter cacheFolder: where `keep(in:)` may have put what the decks ask.
  public init(of collection: Collection, cacheFolder: String? = nil) throws(DiskError) {
    let files = try DeckFiles.discover(in: collection.decksFolder)
    let kept = cacheFolder.map { DeckCache(in: $0).outlines() } ?? [:]
    let decks = Parallel.map(files) { file in
      Result { () throws(DiskError) in
        let bytes = try File.contents(of: file.path, atMost: OutlinedDeck.largest + 1)
        guard bytes.count <= OutlinedDeck.largest else { throw DiskError.tooLarge(file.path) }
        return ReadDeck(bytes, name: file.name, kept: kept)
      }
    }
    self.init(decks, settings: collection.settings)
  }

  /// Whether every card of a deck's text is asked, whichever deck it is in now.
  ///
  /// - Parameter bytes: none when there are more than of any deck.
  package func hasAllCards(of bytes: [UInt8]) -> Bool {
    guard bytes.count <= OutlinedDeck.largest else { return true }
    let outline = OutlinedDeck(bytes, name: "").outline
    return (0..<outline.cardCount).allSatisfy { ids.index(of: $0, in: outline) != nil }
  }

  /// Keeps what the decks ask, so that opening them soon costs what changes until then.
  ///
  /// - Parameter cacheFolder: `Device.cacheFolder` of the collection.
  public func keep(in cacheFolder: String) { DeckCache(in: cacheFolder).keep(readDecks) }

  /// Whether what is kept of these decks, if anything, is what they ask; if not, it is kept no longer.
  public func isAsKept(in cacheFolder: String) -> Bool {
    DeckCache(in: cacheFolder).agrees(with: readDecks)
  }
}

/// A deck as it was read from its file.
struct ReadDeck: Sendable {
  let deck: OutlinedDeck
  let key: DeckCache.Key
  /// Whether its outline is among those that are kept.
  let isKept: Bool

  init(deck: OutlinedDeck, key: DeckCache.Key, isKept: Bool) {
    (self.deck, self.key, self.isKept) = (deck, key, isKept)
  }

  init(_ bytes: [UInt8], name: String, kept: [DeckCache.Key: DeckOutline] = [:]) {
    let key = DeckCache.Key(name: name, bytes: bytes)
    if let outline = kept[key] {
      self.init(
        deck: OutlinedDeck(bytes, name: name, kept: outline), key: key, isKept: true)
    } else {
      self.init(deck: OutlinedDeck(bytes, name: name), key: key, isKept: false)
    }
  }
}
