#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Weighs a proposal by what can be seen of it.
struct Judge {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func judgement(of proposal: Proposal, for fact: Fact, in sentence: Sentence?) -> Judgement {
    let reasons = reasons(proposal, fact, sentence)
    guard !reasons.contains(where: Weights.vetoes.contains) else {
      return Judgement(score: 0, reasons: reasons)
    }
    let prior = min(max(fact.prior, 0.02), 0.98)
    let odds = reasons.reduce(log(prior / (1 - prior))) { $0 + (Weights.table[$1] ?? 0) }
    return Judgement(score: 1 / (1 + exp(-odds)), reasons: reasons)
  }

  private func reasons(_ proposal: Proposal, _ fact: Fact, _ sentence: Sentence?) -> [Reason] {
    var reasons: [Reason] = []
    let front = Array(proposal.front.utf8)
    let back = Array(proposal.back.utf8)
    if Leak.shows(back, in: front) { reasons.append(.leak) }
    if sentence?.isQuestion == true { reasons.append(.rhetorical) }
    if proposal.form == .question { reasons.append(.question) }
    reasons += proposal.inherited.map { _ in .inherited }

    let width = displayWidth(front, front.indices)
    if width > 150 { reasons.append(.longFront) }
    if proposal.form == .cloze, isBare(proposal, fact, sentence, width) {
      reasons.append(.shortFront)
    }
    if proposal.form != .list, fact.kind != .link, fact.kind != .list,
      displayWidth(back, back.indices) > 70
    {
      reasons.append(.longBack)
    }
    if Words.vague.contains(back, back.indices) { reasons.append(.vagueAnswer) }
    if case .span(let range) = fact.value {
      reasons += spanReasons(range, fact, sentence, proposal)
    }
    return reasons
  }

  /// Hardly anything is left of a cloze beside its blank.
  private func isBare(
    _ proposal: Proposal, _ fact: Fact, _ sentence: Sentence?, _ width: Int
  ) -> Bool {
    if width < 13 { return true }
    guard width < 22, let sentence, case .span(let range) = fact.value,
      let clause = sentence.clause(at: range.lowerBound)
    else { return false }
    return proposal.inherited.isEmpty && (clause.subject.map { $0.overlaps(range) } ?? true)
  }

  private func spanReasons(
    _ range: Range<Int>, _ fact: Fact, _ sentence: Sentence?, _ proposal: Proposal
  ) -> [Reason] {
    var reasons: [Reason] = []
    guard let sentence else { return [] }
    if sentence.tokens.contains(where: { $0.range == range && $0.isQuantity }) {
      reasons.append(.quantityAnswer)
    } else if sentence.names(in: document.text).contains(range) {
      reasons.append(.nameAnswer)
    }
    if proposal.form == .cloze,
      Topic(document).subject(at: range.lowerBound, in: sentence) == nil
    {
      reasons.append(.missingSubject)
    }
    if let clause = sentence.clause(at: range.lowerBound),
      Words.pronouns.prefix(of: document.text, clause.range) > 0, proposal.form == .cloze
    {
      reasons.append(.unresolvedPronoun)
    }
    return reasons
  }
}

extension Token {
  var isQuantity: Bool {
    if case .quantity = kind { true } else { false }
  }
}
