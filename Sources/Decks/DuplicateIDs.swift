extension Deck {
  /// Lets the first of several blocks with one explicit id keep it, in the order of `decks`; the
  /// others get the id of their kind and front, and a warning that says so.
  ///
  /// Within one deck this is done when it is read.
  public static func settleDuplicateIDs(in decks: inout [Deck]) -> [DeckWarning] {
    var claimed: [CardID: (deck: Int, position: Position)] = [:]
    var warnings: [DeckWarning] = []
    for index in decks.indices {
      var duplicates: Set<Int> = []
      for (place, element) in decks[index].elements.enumerated() {
        guard case .block(let block) = element, block.hasExplicitID else { continue }
        guard let first = claimed[block.id] else {
          claimed[block.id] = (index, block.position)
          continue
        }
        // Written down twice by `writingIDs`: the same front is one card wherever it stands.
        guard first.deck != index, block.id != block.content.frontID else { continue }
        duplicates.insert(place)
        warnings.append(
          DeckWarning(
            problem: .duplicateID(
              block.id, firstFile: decks[first.deck].name + ".md", first: first.position),
            file: decks[index].name + ".md", position: block.commentPosition ?? block.position))
      }
      decks[index].useFrontIDs(at: duplicates)
    }
    return warnings
  }
}
