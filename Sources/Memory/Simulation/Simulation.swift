/// The coming days of a learner: how much there will be to do, and how much will be known.
///
/// Every review is drawn: forgotten with the probability that the model gives, else graded by habit;
/// then the scheduler decides as it does in life. Steps within a day are taken as remembered. The same
/// seed gives the same days.
public struct Simulation: Sendable {
  /// A card that has been reviewed, as it stands on day 0.
  public struct Card: Hashable, Sendable {
    public var state: MemoryState
    /// Days since the last review.
    public var age: Int
    /// The day of the promise; negative when it is overdue.
    public var due: Int

    public init(state: MemoryState, age: Int, due: Int) {
      self.state = state
      self.age = age
      self.due = due
    }
  }

  /// What the learner sets out to do.
  public struct Plan: Hashable, Sendable {
    public var days = 365
    public var newPerDay = 20
    public var reviewsPerDay = 200
    /// How many new cards there are.
    public var newCards = 0

    public init() {}
  }

  /// One simulated day.
  public struct Day: Hashable, Sendable {
    /// Cards that came up again.
    public var reviews = 0
    /// Cards seen for the first time.
    public var new = 0
    /// Seconds for all answers, steps included.
    public var seconds = 0.0
    /// Cards that were due and did not fit in.
    public var postponed = 0
  }

  public let days: [Day]

  /// How many cards would be remembered at the end, in expectation.
  public let known: Double

  /// How many of the cards were known on day 0, in expectation.
  public let knownBefore: Double

  public var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
  public var reviews: Int { days.reduce(0) { $0 + $1.reviews } }

  public init(
    of cards: [Card], plan: Plan, scheduler: Scheduler, habits: Habits = Habits(), seed: UInt64
  ) {
    var run = Run(cards, plan, scheduler, habits, seed: seed)
    knownBefore = run.known(on: 0)
    days = (0..<plan.days).map { run.simulate(day: $0) }
    known = run.known(on: plan.days)
  }
}

/// The state of a simulation between two days.
private struct Run {
  private var states: [MemoryState]
  private var lastDays: [Int]
  /// How many days each card was promised.
  private var promised: [Int]
  /// The cards that are due on each day.
  private var due: [[Int32]]
  private let plan: Simulation.Plan
  private let scheduler: Scheduler
  private let habits: Habits
  private var newCards: Int
  private var draw: UInt64

  init(
    _ cards: [Simulation.Card], _ plan: Simulation.Plan, _ scheduler: Scheduler, _ habits: Habits,
    seed: UInt64
  ) {
    states = cards.map(\.state)
    lastDays = cards.map { -$0.age }
    promised = cards.map { max($0.due + $0.age, 1) }
    due = Array(repeating: [], count: plan.days + 1)
    for (number, card) in cards.enumerated() where card.due < plan.days {
      due[max(card.due, 0)].append(Int32(truncatingIfNeeded: number))
    }
    (self.plan, self.scheduler, self.habits) = (plan, scheduler, habits)
    newCards = plan.newCards
    draw = seed &* 0x9e37_79b9_7f4a_7c15
  }

  /// From 0 to 1, excluded.
  private mutating func position() -> Double {
    draw &+= 1
    return Fuzz.position(seed: draw)
  }

  mutating func simulate(day: Int) -> Simulation.Day {
    var result = Simulation.Day()
    let queue = due[day]
    due[day] = []
    result.reviews = min(queue.count, plan.reviewsPerDay)
    for card in queue.prefix(result.reviews) { review(Int(card), on: day, &result) }
    result.postponed = queue.count - result.reviews
    due[day + 1] = queue.dropFirst(result.reviews) + due[day + 1]
    result.new = min(newCards, plan.newPerDay)
    newCards -= result.new
    for _ in 0..<result.new { learn(on: day, &result) }
    return result
  }

  func known(on day: Int) -> Double {
    zip(states, lastDays).reduce(0) { sum, card in
      sum + scheduler.model.retrievability(of: card.0, days: Double(day - card.1))
    }
  }

  private mutating func review(_ card: Int, on day: Int, _ result: inout Simulation.Day) {
    let days = day - lastDays[card]
    let recall = scheduler.model.retrievability(of: states[card], days: Double(days))
    let isRemembered = position() < recall
    let rating = isRemembered ? habits.grade(at: position()) : .again
    result.seconds += isRemembered ? habits.secondsWhenRemembered : habits.secondsWhenForgotten
    answer(
      rating, card, from: .review(states[card]), Elapsed(studyDays: days),
      previousInterval: promised[card], on: day, &result)
  }

  private mutating func learn(on day: Int, _ result: inout Simulation.Day) {
    let rating = habits.firstGrade(at: position())
    states.append(scheduler.model.state(afterFirst: rating))
    lastDays.append(day)
    promised.append(1)
    result.seconds += habits.secondsWhenNew
    answer(
      rating, states.count - 1, from: .new, Elapsed(studyDays: 0), previousInterval: nil, on: day,
      &result)
  }

  /// Takes a card through an answer, and through the steps it leads to, to the next day it is asked.
  private mutating func answer(
    _ rating: Rating, _ card: Int, from standing: Standing, _ elapsed: Elapsed,
    previousInterval: Int?, on day: Int, _ result: inout Simulation.Day
  ) {
    draw &+= 1
    var outcome = scheduler.outcome(
      of: rating, from: standing, elapsed: elapsed, previousInterval: previousInterval, seed: draw)
    while case .seconds(let seconds) = outcome.wait {
      draw &+= 1
      result.seconds += habits.secondsWhenRemembered
      outcome = scheduler.outcome(
        of: .good, from: outcome.standing,
        elapsed: Elapsed(studyDays: 0, days: Double(seconds) / 86_400), previousInterval: nil,
        seed: draw)
    }
    guard case .days(let wait) = outcome.wait, let state = outcome.standing.state else { return }
    states[card] = state
    lastDays[card] = day
    promised[card] = wait
    if day + wait < due.count { due[day + wait].append(Int32(truncatingIfNeeded: card)) }
  }
}
