/// Decides when a card is asked next.
///
/// A new card passes the learning steps (minutes) before its first interval of days; a lapse sends it
/// through the relearning steps. In between, the memory model says how long recall stays above the
/// desired retention. Source: the state machine of py-fsrs 6.3, the fuzz of Anki 26.
public struct Scheduler: Hashable, Sendable {
  public var model: MemoryModel

  /// Seconds, each above 0. Empty: a first review already gives an interval of days.
  public var learningSteps: [Int]

  /// Seconds, each above 0. Empty: a lapse stays in review with its short new interval.
  public var relearningSteps: [Int]

  /// The recall at which a card is asked again, from 0 to 1, both excluded.
  public var desiredRetention: Double

  /// The longest interval, in days, at least 1.
  public var maximumInterval: Int

  /// Whether intervals are spread over their fuzz range, and Hard, Good and Easy are kept a day apart.
  public var fuzz: Bool

  public init(
    model: MemoryModel = .fsrs6(FSRS6()),
    learningSteps: [Int] = [60, 600],
    relearningSteps: [Int] = [600],
    desiredRetention: Double = 0.9,
    maximumInterval: Int = 36_500,
    fuzz: Bool = true
  ) {
    self.model = model
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.desiredRetention = desiredRetention
    self.maximumInterval = max(maximumInterval, 1)
    self.fuzz = fuzz
  }

  /// What one grade leads to.
  public struct Outcome: Hashable, Sendable {
    public let standing: Standing
    public let wait: Wait
  }

  /// What the four grades lead to.
  public struct Outcomes: Hashable, Sendable {
    public let again, hard, good, easy: Outcome

    public subscript(rating: Rating) -> Outcome {
      switch rating {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
  }
}

extension Scheduler {
  /// What each grade leads to. A better grade never leads to an earlier day.
  ///
  /// - Parameters:
  ///   - elapsed: since the last review; of no account for a new card.
  ///   - previousInterval: the days that the last review promised, nil when it promised none. Where
  ///     the model lengthens it, fuzz does not undo that.
  ///   - seed: decides the place in the fuzz range; one for each review of each card.
  ///   - weight: how much a number of days from now is liked within the fuzz range, above 0, so that
  ///     work can be spread; nil when all are alike.
  public func outcomes(
    from standing: Standing, elapsed: Elapsed, previousInterval: Int?, seed: UInt64,
    weight: ((Int) -> Double)? = nil
  ) -> Outcomes {
    var picker = picker(previousInterval, seed, weight)
    return Outcomes(
      again: outcome(of: .again, from: standing, elapsed, &picker),
      hard: outcome(of: .hard, from: standing, elapsed, &picker),
      good: outcome(of: .good, from: standing, elapsed, &picker),
      easy: outcome(of: .easy, from: standing, elapsed, &picker))
  }

  /// What `rating` leads to; see `outcomes`.
  public func outcome(
    of rating: Rating, from standing: Standing, elapsed: Elapsed, previousInterval: Int?,
    seed: UInt64
  ) -> Outcome {
    var picker = picker(previousInterval, seed, nil)
    for worse in Rating.allCases where worse.rawValue < rating.rawValue {
      _ = outcome(of: worse, from: standing, elapsed, &picker)
    }
    return outcome(of: rating, from: standing, elapsed, &picker)
  }

  /// The days that a card in review may be promised after the review that led to `state`.
  public func daysToChooseFrom(after state: MemoryState) -> ClosedRange<Int> {
    let interval = model.interval(of: state, desiredRetention: desiredRetention)
    let limits = 1...maximumInterval
    guard fuzz else {
      let days = Fuzz.wholeDays(min(interval, Double(maximumInterval))).clamped(to: limits)
      return days...days
    }
    return Fuzz.range(interval, within: limits)
  }

  /// One of `daysToChooseFrom`.
  ///
  /// - Parameter seed: decides which.
  public func days(after state: MemoryState, seed: UInt64) -> Int {
    Fuzz.day(in: daysToChooseFrom(after: state), at: Fuzz.position(seed: seed))
  }

  private func picker(
    _ previousInterval: Int?, _ seed: UInt64, _ weight: ((Int) -> Double)?
  ) -> DayPicker {
    DayPicker(
      previous: previousInterval, maximum: maximumInterval,
      position: fuzz ? Fuzz.position(seed: seed) : nil, weight: weight)
  }

  /// - Parameter picker: has seen the worse grades already.
  private func outcome(
    of rating: Rating, from standing: Standing, _ elapsed: Elapsed, _ picker: inout DayPicker
  ) -> Outcome {
    let state = state(after: rating, from: standing, elapsed: elapsed)
    if let (step, wait) = step(after: rating, from: standing) {
      picker.keepBehind(seconds: wait)
      let next: Standing =
        switch standing {
        case .new, .learning: .learning(state, step: step)
        case .review, .relearning: .relearning(state, step: step)
        }
      return Outcome(standing: next, wait: .seconds(wait))
    }
    let interval = interval(of: state, from: standing)
    return Outcome(standing: .review(state), wait: .days(picker.day(for: rating, interval)))
  }

  /// Days, not rounded, until a card in this state is asked again.
  ///
  /// FSRS-7 with its default parameters promises 54 days after one Easy, which few learners trust;
  /// its first promise is held to three weeks. The model itself stays as it is.
  private func interval(of state: MemoryState, from standing: Standing) -> Double {
    let interval = model.interval(of: state, desiredRetention: desiredRetention)
    return switch (model, standing) {
    case (.fsrs7, .new), (.fsrs7, .learning): min(interval, 21)
    default: interval
    }
  }

  private func state(after rating: Rating, from standing: Standing, elapsed: Elapsed) -> MemoryState
  {
    guard let old = standing.state else { return model.state(afterFirst: rating) }
    return model.state(after: rating, from: old, elapsed: elapsed)
  }

  /// The step that `rating` leads to and its wait in seconds; nil when it leads to an interval of days.
  private func step(after rating: Rating, from standing: Standing) -> (step: Int, wait: Int)? {
    let (steps, current): ([Int], Int)
    switch standing {
    case .new:
      (steps, current) = (learningSteps, 0)
    case .learning(_, let step):
      (steps, current) = (learningSteps, step)
    case .relearning(_, let step):
      (steps, current) = (relearningSteps, step)
    case .review:
      guard rating == .again, let first = relearningSteps.first else { return nil }
      return (0, first)
    }
    guard let first = steps.first else { return nil }
    switch rating {
    case .again:
      return (0, first)
    case .hard where current == 0:
      // Between Again and Good, also where there is no second step to take the middle of.
      return (0, steps.count > 1 ? (first + steps[1]) / 2 : first * 3 / 2)
    case .hard where current < steps.count:
      return (current, steps[current])
    case .good where current + 1 < steps.count:
      return (current + 1, steps[current + 1])
    case .hard, .good, .easy:
      return nil
    }
  }
}
