/// A deck as it lies in its file, with what it asks; texts are read when somebody wants them.
///
/// A session shows a few dozen of a hundred thousand cards, so a collection is opened with these.
public struct OutlinedDeck: Sendable {
  /// Its path below the decks folder, without `.md`.
  public let name: String
  public let frontMatter: FrontMatter
  package let bytes: [UInt8]
  package let outline: DeckOutline

  /// More bytes than this are no deck: places in it are kept in four bytes.
  package static let largest = 1 << 27

  /// - Parameter bytes: at most `largest`.
  package init(_ bytes: [UInt8], name: String) {
    var reader = DeckReader(bytes, name: name)
    self.bytes = bytes
    self.name = name
    (frontMatter, outline) = reader.readOutline()
  }

  /// A deck whose outline was kept.
  package init(_ bytes: [UInt8], name: String, kept outline: DeckOutline) {
    var reader = DeckReader(bytes, name: name)
    self.bytes = bytes
    self.name = name
    frontMatter = reader.readHead().frontMatter
    self.outline = outline
  }

  /// The deck with all its text.
  public var deck: Deck { Deck.read(bytes, name: name).deck }

  /// What could not be used.
  package var warnings: [DeckWarning] {
    outline.warningCount == 0 ? [] : Deck.read(bytes, name: name).warnings
  }

  /// What is shown as the deck's name.
  public var title: String { Deck.title(frontMatter, name: name) }
}

extension OutlinedDeck {
  /// The block of an entry of the outline.
  package func block(_ entry: Int) -> Block {
    var blocks = Blocks(of: self)
    return blocks.next(entry)
  }

  /// Reads blocks from the deck's bytes; going down the deck costs no more than reading it once.
  package struct Blocks {
    private let deck: OutlinedDeck
    private var reader: DeckReader

    package init(of deck: OutlinedDeck) {
      self.deck = deck
      reader = DeckReader(deck.bytes, name: deck.name)
    }

    package mutating func next(_ entry: Int) -> Block {
      let outline = deck.outline
      let facts = outline.entries[entry]
      let id = outline.id(ofCard: outline.cards(ofEntry: entry).lowerBound).block
      let context = outline.contexts[Int(facts.context)]
      guard let block = reader.block(at: facts, id: id, context: context) else {
        preconditionFailure("the outline is that of these bytes")
      }
      return block
    }
  }
}

/// Two decks are equal when their names and files are.
extension OutlinedDeck: Equatable {
  public static func == (left: OutlinedDeck, right: OutlinedDeck) -> Bool {
    left.name == right.name && left.bytes == right.bytes
  }
}
