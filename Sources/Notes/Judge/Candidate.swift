/// A fact with its proposals and what the judge says of each.
///
/// A class, because candidates are sorted and handed on by the thousand and are large.
final class Candidate: Sendable {
  let fact: Fact

  /// Best worded first; an explanation may show a lower score above a higher one.
  let proposals: [(proposal: Proposal, judgement: Judgement)]

  init(_ fact: Fact, _ proposals: [(proposal: Proposal, judgement: Judgement)]) {
    self.fact = fact
    self.proposals =
      proposals.count < 2
      ? proposals : proposals.sorted { $0.judgement.wording > $1.judgement.wording }
  }

  var score: Double { proposals.first?.judgement.score ?? 0 }

  var wording: Double { proposals.first?.judgement.wording ?? -.infinity }

  /// By which cards are chosen: the score, less the cost of a sentence put in front.
  var rank: Double {
    score - (proposals.first?.proposal.footing == .sentenceBefore ? Self.cost : 0)
  }

  /// Of a sentence put in front.
  private static let cost = 0.05

  var answerRange: Range<Int>? { fact.answerRange }

  /// The words that no other card of the passage asks for; an ordering asks for words that its steps ask for too.
  var rivalRange: Range<Int>? { fact.kind == .ordering ? nil : answerRange }
}
