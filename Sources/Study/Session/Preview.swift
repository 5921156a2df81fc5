public import Decks
public import Memory

/// What each grade would promise.
public struct Preview: Hashable, Sendable {
  public var again, hard, good, easy: Wait

  public subscript(rating: Rating) -> Wait {
    switch rating {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}

extension Session {
  /// What each grade would promise for a card now.
  public func preview(of card: CardID, at now: Moment) -> Preview? {
    guard let index = library.index(of: card) else { return nil }
    let outcomes = outcomes(ofCard: index, at: now)
    return Preview(
      again: outcomes.again.wait, hard: outcomes.hard.wait, good: outcomes.good.wait,
      easy: outcomes.easy.wait)
  }

  func outcomes(ofCard index: Int, at now: Moment) -> Scheduler.Outcomes {
    let day = now.day(rolloverHour: history.rolloverHour)
    let scheduler = library.settings(ofCard: index).scheduler(model, on: day)
    let record = Int(roster.recordOfCard[index])
    guard record >= 0, history.records[record].reviews > 0 else {
      return scheduler.outcomes(
        from: .new, elapsed: Elapsed(studyDays: 0), previousInterval: nil,
        seed: Self.seed(of: library.id(ofCard: index), review: 0), weight: load.weight)
    }
    let facts = history.records[record]
    return scheduler.outcomes(
      from: history.standing(ofRecord: record, by: model),
      elapsed: history.elapsed(ofRecord: record, at: now),
      previousInterval: facts.dueDay.map { max(0, $0 - Int(facts.lastDay)) },
      seed: Self.seed(of: library.id(ofCard: index), review: Int(facts.reviews)),
      weight: load.weight)
  }

  /// Every review of every card has its own place in the fuzz range, the same on every machine.
  static func seed(of card: CardID, review: Int) -> UInt64 {
    FNV.hash(card.text.utf8) &+ UInt64(review)
  }
}

extension DeckSettings {
  /// The scheduler of a deck. With an exam ahead no interval leads beyond the day before it: what would be asked later is
  /// asked in the last stretch, as wide as the fuzz of so long an interval, and known on the day.
  public func scheduler(_ model: MemoryModel, on day: Day) -> Scheduler {
    var longest = maximumInterval
    if let exam, exam > day { longest = min(longest, max(exam - day - 1, 1)) }
    return Scheduler(
      model: model, learningSteps: learningSteps, relearningSteps: relearningSteps,
      desiredRetention: desiredRetention, maximumInterval: longest)
  }
}
