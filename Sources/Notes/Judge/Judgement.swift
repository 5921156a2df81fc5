/// How good a proposal is, and why.
public struct Judgement: Hashable, Sendable {
  /// Log-odds by its rule and its wording: of the proposals of one fact, and of facts in the same words, the best stays; minus
  /// infinity when it must not be a card.
  var wording: Double

  /// From 0 to 1: the chance that a careful reader would keep the card, by which cards are chosen.
  public var score: Double
  public var reasons: [Reason]
}
