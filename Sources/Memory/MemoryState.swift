/// What FSRS knows of one card after a review.
public struct MemoryState: Hashable, Sendable {
  /// Days until recall is expected to fall to 90 %.
  public var stability: Double

  /// From 1 (easy) to 10 (hard).
  public var difficulty: Double

  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
