/// A fact with its proposals and what the judge says of each.
///
/// A class, because candidates are sorted and handed on by the thousand and are large.
final class Candidate: Sendable {
  let fact: Fact

  /// Best first.
  let proposals: [(proposal: Proposal, judgement: Judgement)]

  /// - Parameter reasons: What the sentence of the fact says for or against it.
  init(_ fact: Fact, in sentence: Sentence?, _ reasons: [Reason], _ document: Document) {
    self.fact = fact
    let judge = Judge(document)
    let judged = Proposer(document).proposals(for: fact, in: sentence).map {
      (proposal: $0, judgement: judge.judgement(of: $0, for: fact, in: sentence, reasons))
    }
    proposals =
      judged.count < 2 ? judged : judged.sorted { $0.judgement.score > $1.judgement.score }
  }

  var score: Double { proposals.first?.judgement.score ?? 0 }

  var answerRange: Range<Int>? { fact.answerRange }
}
