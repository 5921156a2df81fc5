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

  /// - Parameter textReasons: What the sentence says for or against every proposal of the fact.
  func judgement(
    of proposal: Proposal, for fact: Fact, in sentence: Sentence?, _ textReasons: [Reason]
  ) -> Judgement {
    let reasons = reasons(proposal, fact, sentence, textReasons)
    guard !reasons.contains(where: \.isVeto) else {
      return Judgement(score: 0, reasons: reasons)
    }
    let prior = min(max(Weights.priors[fact.rule] ?? fact.prior, 0.02), 0.98)
    let odds = reasons.reduce(log(prior / (1 - prior))) { $0 + Weights.weight(of: $1) }
    return Judgement(score: 1 / (1 + exp(-odds)), reasons: reasons)
  }

  private func reasons(
    _ proposal: Proposal, _ fact: Fact, _ sentence: Sentence?, _ textReasons: [Reason]
  ) -> [Reason] {
    guard fact.kind != .card else { return [] }
    let front = proposal.frontText
    let back = proposal.backText
    var reasons: [Reason] = []
    reasons.reserveCapacity(24)
    AnswerReasons(back, fact, sentence, document).append(proposal.form, to: &reasons)
    FrontReasons(front, proposal, fact, document).append(isHinted: fact.hint != nil, to: &reasons)
    if Leak.shows(back, in: front) { reasons.append(.leak) }
    if document.isMachineText { reasons.append(.machineText) }
    if AsideHeadings.cover(fact.passage, of: document) { reasons.append(.aside) }
    if document.isPlain { reasons.append(.plainNote) }
    if let sentence {
      reasons += textReasons
      if proposal.form == .cloze { appendStanding(proposal, fact, sentence, to: &reasons) }
    } else {
      reasons += placeReasons(fact)
    }
    return reasons
  }

  /// The shown text opens with 它 or `they`: a piece put in front may or may not be what is meant.
  private func leansOnPronoun(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    let front = proposal.frontText
    let start = proposal.prefixEnd
    guard start < front.count else { return false }
    let opening = ClauseOpening(front).end(of: start..<front.count)
    let isPronoun =
      Words.pronouns.prefix(of: front, opening..<front.count) > 0
      && Self.noPronouns.prefix(of: front, opening..<front.count) == 0
    return isPronoun
      || Self.ordinals.prefix(of: front, opening..<front.count) > 0
  }

  private static let noPronouns = WordList("其余 其中 其他 其它 其次 其实 本地 本土 本科 there_is there_are")

  /// One of several that are not named.
  private static let ordinals = WordList(
    "第一个 第二个 第三个 第四个 第五个 第一点 第二点 第三点 第四点 第一种 第二种 第三种 第一条 第二条 第三条 另一个 另一种 the_first the_second the_third another"
  )

  private func placeReasons(_ fact: Fact) -> [Reason] {
    let passage = document.passages[fact.passage]
    var reasons: [Reason] = []
    if passage.isItem { reasons.append(.listItem) }
    if passage.quoteDepth > 0 { reasons.append(.quotation) }
    return reasons
  }

  /// Whether a cloze can be understood without the text around it.
  private func appendStanding(
    _ proposal: Proposal, _ fact: Fact, _ sentence: Sentence, to reasons: inout [Reason]
  ) {
    guard case .span(let range) = fact.value, let clause = sentence.clause(at: range.lowerBound)
    else { return }
    if leansOnPronoun(proposal, sentence) {
      // An English piece in front is mostly what the pronoun means; 它 is too often something else.
      let isOpen = sentence.language == .chinese || proposal.inherited.isEmpty
      reasons.append(isOpen ? .leaning : .unresolvedPronoun)
    }
    if proposal.inherited.isEmpty {
      if Topic(document).ownSubject(at: range.lowerBound, in: sentence) == nil {
        reasons.append(.missingSubject)
      }
    }
    let width = displayWidth(document.text, clause.range)
    if displayWidth(proposal.frontText, proposal.frontText.indices) > width + 16 {
      reasons.append(.wide)
    }
    if clause.range.lowerBound == range.lowerBound { reasons.append(.blankFirst) }
  }
}

extension Token {
  var isQuantity: Bool {
    if case .quantity = kind { true } else { false }
  }
}
