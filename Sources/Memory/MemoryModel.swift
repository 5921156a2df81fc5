/// A model of forgetting, by name.
public enum MemoryModel: Hashable, Sendable {
  case fsrs6(FSRS6)

  /// What is known after the first review of a card.
  public func state(afterFirst rating: Rating) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.state(afterFirst: rating)
    }
  }

  /// What is known after one more review, `days` study days after the one that led to `state`.
  public func state(after rating: Rating, from state: MemoryState, days: Int) -> MemoryState {
    switch self {
    case .fsrs6(let model): model.state(after: rating, from: state, days: days)
    }
  }

  /// The probability of recall, from 0 to 1, `days` after the review that led to `state`.
  public func retrievability(of state: MemoryState, days: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.retrievability(of: state, days: days)
    }
  }

  /// Days, not rounded, until recall falls to `desiredRetention`.
  public func interval(of state: MemoryState, desiredRetention: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.interval(of: state, desiredRetention: desiredRetention)
    }
  }
}
