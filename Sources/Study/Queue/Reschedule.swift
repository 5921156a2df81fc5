public import Decks
public import Memory

/// New promises for cards whose promise the scheduler would not make today: after a fit, a changed setting, or with an exam
/// before the promised day.
///
/// Nothing is changed until the events are written. A promise inside the range that the scheduler may choose from stays, so
/// that a second run finds nothing to do; so do promises that were moved by hand, after an absence or for a changed fact.
public struct Reschedule: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    public let card: CardID
    public let old: Day
    public let new: Day
  }

  /// In the order of the library.
  public let moves: [Move]

  /// - Parameter decks: the numbers of the decks in the library.
  public init(
    _ library: Library, history: History, model: MemoryModel, decks: Set<Int>, at now: Moment
  ) {
    let today = now.day(rolloverHour: history.rolloverHour)
    let roster = Roster(library, history)
    moves = library.cardIndices.compactMap { index in
      let record = Int(roster.recordOfCard[index])
      guard record >= 0, decks.contains(Int(library.deckOfCard[index])) else { return nil }
      let facts = history.records[record]
      guard !facts.isSuspended, !roster.isRejected(index, in: library), let due = facts.dueDay,
        !history.isMoved(facts),
        case .review(let state) = history.standing(ofRecord: record, by: model)
      else { return nil }
      let last = Day(Int(facts.lastDay))
      let scheduler = library.settings(ofCard: index).scheduler(model, on: last)
      let range = scheduler.daysToChooseFrom(after: state)
      guard !range.contains(due - last.number) else { return nil }
      let days = scheduler.days(
        after: state, seed: Session.seed(of: library.id(ofCard: index), review: Int(facts.reviews)))
      // What should have been asked already is asked today.
      let new = Day(max(last.number + days, today.number))
      let isOverdue = due <= today.number && new <= today
      return isOverdue ? nil : Move(card: library.id(ofCard: index), old: Day(due), new: new)
    }
  }

  /// Together they are what `Journal.append` writes at once and one undo takes back.
  public func events(at now: Moment) -> [Event] {
    Event.plan(moves.map { ($0.card, $0.new) }, because: .reschedule, at: now)
  }

  /// How many cards are promised for their deck's exam day or later.
  public static func countPastExam(_ library: Library, history: History, at now: Moment) -> Int {
    let today = now.day(rolloverHour: history.rolloverHour)
    let roster = Roster(library, history)
    return library.cardIndices.count { index in
      guard let exam = library.settings(ofCard: index).exam, exam > today else { return false }
      let facts = roster.record(ofCard: index, in: history)
      guard let due = facts.dueDay, !facts.isSuspended else { return false }
      return due >= exam.number
    }
  }
}

extension History {
  /// Whether the last thing that happened to a card was a new promise for another reason.
  fileprivate func isMoved(_ record: CardRecord) -> Bool {
    guard log.rows.indices.contains(Int(record.lastRow)) else { return false }
    let row = log.rows[Int(record.lastRow)]
    return row.kind == .move && MoveReason(log.detail(of: row)) != .reschedule
  }
}
