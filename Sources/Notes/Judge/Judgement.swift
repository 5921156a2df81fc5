/// How good a proposal is, and why.
public struct Judgement: Hashable, Sendable {
  /// From 0 to 1: the chance that a careful reader would keep the card.
  public var score: Double
  public var reasons: [Reason]
}
