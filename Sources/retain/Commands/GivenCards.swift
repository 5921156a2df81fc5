import Decks
import Notes
import Study

/// What a collection has of the cards that a note gives.
struct GivenCards {
  enum Standing: Hashable {
    case taken(CardID)
    case rejected(CardID)
    /// In no deck yet.
    case new
  }

  /// The path that the ids of the note's cards are made from.
  let idPath: String

  private let blocks: [Block]
  private let history: History

  init(of note: String, in collection: Collection, cacheFolder: String?) throws {
    let facts = try GenerateDecks(of: collection, known: nil).facts
    let shelf = DeckShelf(facts, in: collection.decksFolder, isThere: { _ in true })
    idPath = shelf.idPath(of: note)
    blocks = shelf.names(of: note, into: nil).compactMap(shelf.deck).flatMap(\.blocks)
      .filter { $0.provenance?.source?.path == note }
    history = try History(of: collection, cacheFolder: cacheFolder)
  }

  /// A card that the deck had before its wording changed keeps its id there.
  func standing(of card: GeneratedCard) -> Standing {
    let block =
      blocks.first { $0.id == card.id }
      ?? blocks.first {
        $0.provenance?.source?.fingerprint == card.fingerprint && $0.content == card.content
      }
    let id = block?.id ?? card.id
    if history.isRejected(id, cards: block?.cards(deck: "") ?? []) { return .rejected(id) }
    return block == nil ? .new : .taken(id)
  }
}

extension History {
  /// Whether a block was rejected, by its own id or card by card.
  func isRejected(_ block: CardID, cards: [Card]) -> Bool {
    progress(of: block).isRejected
      || !cards.isEmpty && cards.allSatisfy { progress(of: $0.id).isRejected }
  }
}
