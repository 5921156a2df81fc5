/// How far a card has come, read off its reviews.
public enum Standing: Hashable, Sendable {
  /// Never reviewed.
  case new
  /// On its way through the learning steps; `step` counts from 0.
  case learning(MemoryState, step: Int)
  /// Asked again after days.
  case review(MemoryState)
  /// Forgotten in review and on its way back; `step` counts from 0.
  case relearning(MemoryState, step: Int)

  /// What the model knows of the card; nil for a new one.
  public var state: MemoryState? {
    switch self {
    case .new: nil
    case .learning(let state, _), .review(let state), .relearning(let state, _): state
    }
  }
}

/// The time from a review to the next.
public enum Wait: Hashable, Sendable {
  /// A step under a day, by the clock.
  case seconds(Int)
  /// Study days.
  case days(Int)
}
