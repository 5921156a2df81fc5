import Decks
public import Memory

/// The coming days as they would go with the limits that are set, by simulation.
public struct Outlook: Sendable {
  /// From the present study day on.
  public let days: [Simulation.Day]

  /// - Parameters:
  ///   - knowledge: of the same decks, at the same moment.
  ///   - seed: the same one gives the same days.
  init(
    _ library: Library, history: History, roster: Roster, settings: Settings, selection: Selection,
    knowledge: Knowledge, model: MemoryModel, habits: Habits, days: Int, seed: UInt64,
    at now: Moment
  ) {
    let today = now.day(rolloverHour: history.rolloverHour)
    let isChosen = library.isChosen(by: selection)
    var plan = Simulation.Plan()
    plan.days = days
    plan.newPerDay = settings.deck.newPerDay
    plan.reviewsPerDay = settings.deck.reviewsPerDay
    var states = Array(repeating: MemoryState?.none, count: library.cardCount)
    for entry in knowledge.entries { states[entry.card] = entry.state }
    var cards: [Simulation.Card] = []
    for index in library.cardIndices where isChosen[Int(library.deckOfCard[index])] {
      let record = roster.record(ofCard: index, in: history)
      if record.isSuspended || roster.isRejected(index, in: library) { continue }
      guard let state = states[index], let due = record.due else {
        plan.newCards += 1
        continue
      }
      cards.append(
        Simulation.Card(
          state: state, age: max(0, today.number - Int(record.lastDay)),
          due: due.day(rolloverHour: history.rolloverHour) - today))
    }
    self.days =
      Simulation(
        of: cards, plan: plan, scheduler: settings.deck.scheduler(model, on: today),
        habits: habits, seed: seed
      ).days
  }
}
