/// A fact with its proposals and what the judge says of each.
struct Candidate: Sendable {
  var fact: Fact
  var proposals: [(proposal: Proposal, judgement: Judgement)]

  /// - Parameter text: What is known of the sentence that the fact stands in.
  init(_ fact: Fact, _ text: TextReasons?, _ document: Document) {
    self.fact = fact
    let judge = Judge(document)
    let sentence = text?.sentence
    let reasons = text?.reasons(fact) ?? []
    proposals = Proposer(document).proposals(for: fact, in: sentence).map {
      ($0, judge.judgement(of: $0, for: fact, in: sentence, reasons))
    }
    proposals.sort { $0.judgement.score > $1.judgement.score }
  }

  var score: Double { proposals.first?.judgement.score ?? 0 }

  /// The text that the answer covers, empty when it was put together.
  var answerRange: Range<Int>? {
    if let place = fact.place { return place }
    return switch fact.value {
    case .span(let range): range
    case .items(let ranges):
      ranges.first.map { $0.lowerBound..<ranges[ranges.count - 1].upperBound }
    case .text: nil
    }
  }
}
