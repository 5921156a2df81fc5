import Decks
import Study

/// Which cards live on under another id after decks were edited.
struct Relinking {
  private(set) var certain: [DeckChanges.Relink] = []
  private(set) var proposed: [DeckChanges.Relink] = []

  init(from before: Library, to after: Library) throws {
    let old = Dictionary(uniqueKeysWithValues: before.decks.map { ($0.name, $0) })
    for deck in after.decks {
      guard let known = old[deck.name], known != deck else { continue }
      for relink in DeckChanges(from: known, to: deck).relinks {
        // A card that merely moved to another deck keeps its id.
        guard after[relink.from] == nil else { continue }
        if relink.certainty == .certain { certain.append(relink) } else { proposed.append(relink) }
      }
    }
  }
}
