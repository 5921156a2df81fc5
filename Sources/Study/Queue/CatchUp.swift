import Decks

/// A plan after an absence: what is overdue, spread over several days, the most at risk first.
///
/// Nothing is changed until it is carried out; then every card beyond the first day's share gets a
/// promise of its own, which one undo takes back.
public struct CatchUp: Hashable, Sendable {
  /// Reviews that are due now.
  public let due: Int
  /// Days without an answer before today.
  public let absence: Int
  /// Over so many days, today included.
  public let days: Int

  /// Cards a day.
  public var perDay: Int { (due + days - 1) / days }

  /// The cards, most at risk first.
  private let cards: [Int]

  /// Fewer days away need no plan.
  private static let shortestAbsence = 2
  private static let longestPlan = 14
  /// So many cards fit into any day.
  private static let least = 20.0
  /// A plan asks this much more than an ordinary day holds, so that it ends.
  private static let haste = 1.5

  /// Nothing when the learner was not away, or when what is due is no more than usual.
  ///
  /// - Parameter days: over how many days, instead of what the usual work suggests.
  public init?(
    _ library: Library, history: History, settings: Settings, selection: Selection = Selection(),
    days: Int? = nil, at now: Moment
  ) {
    let today = now.day(rolloverHour: history.rolloverHour)
    guard let last = history.lastDay(before: today), today - last > Self.shortestAbsence,
      !history.hasPlan(of: today)
    else { return nil }
    var everything = selection
    everything.mode = .due
    everything.new = 0
    everything.limit = nil
    var unlimited = settings
    unlimited.deck.reviewsPerDay = .max
    let roster = Roster(library, history)
    let queue = Queue(
      everything, settings: unlimited, library: library.withoutReviewLimits, history: history,
      roster: roster, at: now, model: history.model(settings.model))
    let usual = max(Self.least, Double(history.usualReviews) * Self.haste)
    let needed = Int((Double(queue.waiting.count) / usual).rounded(.up))
    guard needed > 1 else { return nil }
    due = queue.waiting.count
    absence = today - last - 1
    // A plan that asks for more than a day lets in would only pile up again.
    let limit = max(1, settings.deck.reviewsPerDay)
    let fitting = (due - 1) / limit + 1
    self.days = days ?? max(min(needed, Self.longestPlan), fitting)
    cards = queue.waiting.reversed()
  }

  /// The new promises; together they are what `Journal.append` writes at once.
  public func events(_ library: Library, history: History, at now: Moment) -> [Event] {
    let today = now.day(rolloverHour: history.rolloverHour)
    let moves = cards.enumerated().dropFirst(perDay).map { place, card in
      (card: library.id(ofCard: card), day: today + place / perDay)
    }
    return Event.plan(moves, because: .catchUp, at: now)
  }
}

extension History {
  /// The last study day before another one on which this learner reviewed.
  fileprivate func lastDay(before day: Day) -> Day? {
    for row in log.rows.reversed() where row.kind == .review {
      let rowDay = row.day(rolloverHour: rolloverHour)
      if rowDay < day.number { return Day(rowDay) }
    }
    return nil
  }

  /// Whether a plan was carried out on a day and not taken back.
  fileprivate func hasPlan(of day: Day) -> Bool {
    for index in log.rows.indices.reversed() {
      let row = log.rows[index]
      if row.day(rolloverHour: rolloverHour) < day.number - 1 { return false }
      if row.kind == .move, row.day(rolloverHour: rolloverHour) == day.number, !isUndone(index),
        MoveReason(log.detail(of: row)) == .catchUp
      {
        return true
      }
    }
    return false
  }

  /// Reviews of learned cards on an ordinary day: the mean of the last two weeks with any.
  fileprivate var usualReviews: Int {
    var counts: [Int: Int] = [:]
    for index in log.rows.indices.reversed() {
      guard ReviewPhase(rawValue: phases[index])?.isReview == true else { continue }
      let day = log.rows[index].day(rolloverHour: rolloverHour)
      if counts[day] == nil, counts.count == 14 { break }
      counts[day, default: 0] += 1
    }
    return counts.isEmpty ? 0 : counts.values.reduce(0, +) / counts.count
  }
}
