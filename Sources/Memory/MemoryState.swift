/// What a model knows of one card after a review.
public struct MemoryState: Hashable, Sendable {
  /// Days. Under FSRS-6 the time in which recall falls to 90 %; under FSRS-7 the strength of the slow
  /// trace, which is no such time: show `interval(of:desiredRetention:)` at 0.9 instead.
  public var stability: Double

  /// From 1 (easy) to 10 (hard).
  public var difficulty: Double

  /// The strength of FSRS-7's fast trace, in days; nil under FSRS-6.
  public var fastStability: Double?

  public init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}
