/// A memory model and its parameters.
public enum MemoryModel: Hashable, Sendable {
  /// Counts whole study days.
  case fsrs6(FSRS6)
  /// Counts fractions of days.
  case fsrs7(FSRS7)

  /// w0, w1 and so on.
  public var parameters: [Double] {
    switch self {
    case .fsrs6(let model): model.parameters
    case .fsrs7(let model): model.parameters
    }
  }

  /// What is known after the first review of a card.
  public func state(afterFirst rating: Rating) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.state(afterFirst: rating)
    case .fsrs7(let model): model.state(afterFirst: rating)
    }
  }

  /// What is known after one more review, so long after the one that led to `state`.
  public func state(
    after rating: Rating, from state: MemoryState, elapsed: Elapsed
  ) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.state(after: rating, from: state, days: elapsed.studyDays)
    case .fsrs7(let model): model.state(after: rating, from: state, days: elapsed.days)
    }
  }

  /// The probability of recall, from 0 to 1, `days` after the review that led to `state`.
  public func retrievability(of state: MemoryState, days: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.retrievability(of: state, days: days)
    case .fsrs7(let model): model.retrievability(of: state, days: days)
    }
  }

  /// The probability of recall, from 0 to 1, so long after the review that led to `state`.
  public func retrievability(of state: MemoryState, elapsed: Elapsed) -> Double {
    switch self {
    case .fsrs6(let model): model.retrievability(of: state, days: Double(elapsed.studyDays))
    case .fsrs7(let model): model.retrievability(of: state, days: elapsed.days)
    }
  }

  /// Days, not rounded, until recall falls to `desiredRetention`.
  public func interval(of state: MemoryState, desiredRetention: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.interval(of: state, desiredRetention: desiredRetention)
    case .fsrs7(let model): model.interval(of: state, desiredRetention: desiredRetention)
    }
  }
}
