/// Remembers what gave no card, and why: enough to explain a note, not every figure of a log file.
struct Dropping {
  private static let most = 4000

  private let document: Document
  private(set) var dropped: [Generation.Dropped] = []

  init(_ document: Document) {
    self.document = document
  }

  /// What is dropped from now on is not told of.
  var isFull: Bool { dropped.count >= Self.most }

  /// A fact that had no chance of a card, so that it was not worded.
  mutating func add(_ fact: Fact) {
    guard !isFull else { return }
    dropped.append(
      Generation.Dropped(
        rule: fact.rule, kind: fact.kind, evidence: document.lines(of: fact.evidence), front: "",
        back: "", reasons: [.belowBar]))
  }

  mutating func add(_ candidate: Candidate, _ reason: Reason) {
    guard !isFull else { return }
    let best = candidate.proposals.first
    dropped.append(
      Generation.Dropped(
        rule: candidate.fact.rule, kind: candidate.fact.kind,
        evidence: document.lines(of: candidate.fact.evidence), front: best?.proposal.front ?? "",
        back: best?.proposal.back ?? "", reasons: (best?.judgement.reasons ?? []) + [reason]))
  }
}
