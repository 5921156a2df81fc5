/// The cards of a selection that may be asked today, before any limit.
struct Candidates {
  private(set) var steps: [Queue.Step] = []
  /// In the order of the decks.
  private(set) var reviews: [Int] = []
  /// In the order of the decks.
  private(set) var new: [Int] = []
  /// Blocks of which a card was reviewed today.
  private(set) var blocksOfToday: Set<Int32> = []
  /// Cards that were reviewed today and promised for today again: what they ask has changed since.
  private(set) var askedAnew: Set<Int> = []

  init(
    _ selection: Selection, library: Library, history: History, roster: Roster, on day: Day
  ) {
    let isChosen = library.isChosen(by: selection)
    var isForNew = Array(repeating: false, count: library.decks.count)
    for deck in library.decksForNew(of: selection) { isForNew[deck] = true }
    for index in library.cardIndices {
      let record = roster.record(ofCard: index, in: history)
      if record.reviews > 0, record.lastDay == day.number {
        blocksOfToday.insert(library.blockOfCard[index])
      }
      let deck = Int(library.deckOfCard[index])
      guard isChosen[deck], library.isNamed(index, by: selection),
        record.mayBeAsked(on: day), !roster.isRejected(index, in: library)
      else { continue }
      if selection.mode == .cram {
        reviews.append(index)
      } else if record.reviews == 0 {
        if isForNew[deck] { new.append(index) }
      } else if let instant = record.dueInstant {
        steps.append(Queue.Step(instant: instant, card: index))
      } else if (record.dueDay ?? 0) <= day.number
        || selection.mode == .ahead && record.lastDay != day.number
      {
        reviews.append(index)
        if record.lastDay == day.number { askedAnew.insert(index) }
      }
    }
  }
}

extension CardRecord {
  /// How often the promised interval has passed.
  func overdue(on day: Day) -> Double {
    let promised = (dueDay ?? Int(lastDay)) - Int(lastDay)
    return Double(day.number - Int(lastDay)) / Double(max(1, promised))
  }

  /// Whether neither the learner nor a rejection hides the card.
  func mayBeAsked(on day: Day) -> Bool {
    !isSuspended && !isRejected && buriedUntil <= day.number
  }
}
