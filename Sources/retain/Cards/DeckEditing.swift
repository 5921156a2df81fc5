import Decks
import Study

/// Decks in the user's editor: progress follows a card whose text changes there.
struct DeckEditing {
  let collection: Collection
  let context: Context

  struct Outcome {
    let library: Library
    /// What could be read before and cannot any more.
    let problems: [Library.Warning]
    /// Cards that carry on the history of one that is gone, and those that the learner should decide on.
    let relinks: Relinking
    let isChanged: Bool
    let newCards: Int
  }

  /// Opens a deck at a line and waits for the editor; what it did is read and linked to what was learned.
  ///
  /// - Parameter card: the one that is to be edited.
  func edit(
    _ deck: String, line: Int, card: Card? = nil, from before: Library, history: History,
    lendTerminal: (() -> Bool) -> Bool = { $0() }
  ) throws -> Outcome {
    guard let editor = context.editor else {
      throw Failure.failed(ReviewWords.noEditor.wording)
    }
    let path = "\(collection.decksFolder)/\(deck).md"
    guard lendTerminal({ editor.open(path, line: line) }) else {
      throw Failure.failed(ReviewWords.editorFailed.with(editor.name))
    }
    let after = try Library(of: collection)
    let relinks = Relinking(from: before, to: after, edited: card)
    let journal = try context.journal(of: collection)
    for relink in relinks.certain where history.record(of: relink.from) != nil {
      try journal.append(.relink(relink.to, from: relink.from, at: context.clock.now))
    }
    let known = before.warnings
    return Outcome(
      library: after, problems: after.warnings.filter { !known.contains($0) },
      relinks: relinks,
      isChanged: before.decks != after.decks && !before.cards.elementsEqual(after.cards),
      newCards: after.cardIndices.count { before.index(of: after.id(ofCard: $0)) == nil })
  }
}

extension Library.Warning {
  /// Where the problem is, if it is in that deck.
  func place(inDeck name: String) -> Position? {
    guard case .deck(let warning) = self, warning.file == "\(name).md" else { return nil }
    return warning.position
  }
}
