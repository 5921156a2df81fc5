import Decks

/// The cards of a selection that may be asked today, before any limit.
struct Candidates {
  private(set) var steps: [Queue.Step] = []
  /// In the order of the decks.
  private(set) var reviews: [Int] = []
  /// In the order of the decks.
  private(set) var new: [Int] = []
  /// Blocks of which a card was reviewed today.
  private(set) var blocksOfToday: Set<CardID> = []

  init(
    _ selection: Selection, library: Library, history: History, roster: Roster, on day: Day
  ) {
    let decks = library.decks(of: selection)
    let decksForNew = library.decksForNew(of: selection)
    for (index, card) in library.cards.enumerated() {
      let record = roster.record(ofCard: index, in: history)
      if record.reviews > 0, record.lastDay == day.number { blocksOfToday.insert(card.blockID) }
      let deck = Int(library.deckOfCard[index])
      guard decks.contains(deck), record.mayBeAsked(on: day), !roster.isRejected(card) else {
        continue
      }
      if selection.mode == .cram {
        reviews.append(index)
      } else if record.reviews == 0 {
        if decksForNew.contains(deck) { new.append(index) }
      } else if let instant = record.dueInstant {
        steps.append(Queue.Step(instant: instant, card: index))
      } else if selection.mode == .ahead || (record.dueDay ?? 0) <= day.number {
        reviews.append(index)
      }
    }
  }
}

extension CardRecord {
  /// Whether neither the learner nor a rejection hides the card.
  func mayBeAsked(on day: Day) -> Bool {
    !isSuspended && !isRejected && buriedUntil <= day.number
  }
}
