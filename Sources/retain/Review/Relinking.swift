import Decks
import Study

/// Which cards live on under another id after decks were edited.
struct Relinking {
  private(set) var certain: [DeckChanges.Relink] = []
  private(set) var proposed: [DeckChanges.Relink] = []

  /// - Parameter edited: the card that was opened to be edited: what became of it needs no question.
  init(from before: Library, to after: Library, edited: Card? = nil) {
    let old = Dictionary(uniqueKeysWithValues: before.decks.map { ($0.name, $0) })
    for deck in after.decks {
      guard let known = old[deck.name], known != deck else { continue }
      let changes = DeckChanges(from: known.deck, to: deck.deck)
      for relink in changes.relinks {
        // A card that merely moved to another deck keeps its id.
        guard after.index(of: relink.from) == nil else { continue }
        let isMeant = relink.from.block == edited?.blockID
        if relink.certainty == .certain || isMeant {
          certain.append(relink)
        } else {
          proposed.append(relink)
        }
      }
      if let edited, let heir = Self.heir(of: edited, in: changes, after) { certain.append(heir) }
    }
  }

  /// A card that was rewritten beyond recognition is the only new one where it was.
  private static func heir(
    of card: Card, in changes: DeckChanges, _ after: Library
  ) -> DeckChanges.Relink? {
    guard changes.vanished == [card.id], changes.appeared.count == 1,
      after.index(of: card.id) == nil,
      !changes.relinks.contains(where: { $0.from == card.id })
    else { return nil }
    return DeckChanges.Relink(from: card.id, to: changes.appeared[0], certainty: .certain)
  }
}
