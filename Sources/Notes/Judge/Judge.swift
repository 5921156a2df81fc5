#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Weighs the proposals of a fact by what can be seen of them.
struct Judge {
  let document: Document
  let fact: Fact
  let sentence: Sentence?

  /// Of the sentence.
  private let views: KnownViews?

  /// What speaks for or against every proposal of the fact: its note, its headings, its sentence.
  let common: [Reason]

  /// Log-odds of the rule alone.
  let prior: Double

  /// What the answer is like in a question and in a cloze; for a fact whose proposals all have one answer.
  private var inQuestion: [Reason]?
  private var inCloze: [Reason]?

  /// - Parameters:
  ///   - passageReasons: What the note and the headings say for or against every fact of the passage.
  ///   - textReasons: What the sentence says for or against every proposal of the fact.
  init(
    _ fact: Fact, in sentence: Sentence?, _ views: KnownViews?, _ passageReasons: [Reason],
    _ textReasons: [Reason], _ document: Document
  ) {
    self.document = document
    self.views = views
    self.fact = fact
    self.sentence = sentence
    let place = sentence == nil ? Self.placeReasons(document.passages[fact.passage]) : textReasons
    var common = fact.kind == .card ? [] : passageReasons + place
    // A run of captions has no first sentence.
    if let sentence, document.passages[fact.passage].kind != .speech,
      sentence.range.lowerBound > document.passages[fact.passage].range.lowerBound
    {
      common.append(.laterSentence)
    }
    // Short lines one below the other look like a poem.
    if fact.isEntry { common.removeAll { $0 == .plainNote } }
    if fact.kind == .date,
      DayLog(document).asks(
        at: fact.answerRange?.lowerBound ?? fact.evidence.lowerBound, in: fact.passage)
    {
      common.append(.diary)
    }
    if fact.kind == .date || fact.hint == "when", let answer = fact.answerRange,
      Minutes(document).asksOnce(answer, in: fact.passage)
    {
      common.append(.diary)
    }
    if sentence?.language == .english, DayLog(document).tellsDeed(in: fact.passage) {
      common.append(.diary)
    }
    self.common = common
    let prior = min(max(Weights.priors[fact.rule] ?? fact.prior, 0.02), 0.98)
    self.prior = log(prior / (1 - prior))
  }

  /// The fact with its best proposal, or with all of them when any will do; nothing when all wordings stay below some
  /// log-odds, as far as that can be told before they are worded.
  mutating func candidate(atLeast least: Double) -> Candidate? {
    let proposer = Proposer(document, views)
    guard least == -.infinity || mayReach(least, proposer) else { return nil }
    let ways = proposer.proposals(for: fact, in: sentence).map {
      judged($0, atLeast: least)
    }
    let told = ways.count < 2 ? ways : ways.filter { !isPart($0.proposal, of: ways) }
    guard least > -.infinity else { return Candidate(fact, told) }
    let best = told.max { $0.judgement.wording < $1.judgement.wording }
    return Candidate(fact, best.map { [$0] } ?? [])
  }

  /// What is shown with the text before it is no more than a part of what another cloze shows.
  private func isPart(
    _ proposal: Proposal, of others: [(proposal: Proposal, judgement: Judgement)]
  ) -> Bool {
    guard let own = proposal.window, proposal.isIntroduced else { return false }
    return others.contains { other, _ in
      guard let whole = other.window, other.footing != .none, whole != own else { return false }
      return whole.lowerBound <= own.lowerBound && own.upperBound <= whole.upperBound
    }
  }

  private mutating func judged(
    _ proposal: Proposal, atLeast least: Double
  ) -> (proposal: Proposal, judgement: Judgement) {
    let reasons = reasons(proposal) + (proposal.footing == .none ? [.leaning] : [])
    guard let introduced = introduced(proposal, reasons, atLeast: least) else {
      return (proposal, judgement(reasons))
    }
    let isCarried = !introduced.inherited.isEmpty
    let rest = reasons.filter { reason in
      switch reason {
      // What the clause leaves out stands before it now, if not in what was put in front.
      case .missingSubject: false
      case .laterSentence: introduced.footing != .sentenceBefore
      case .carried, .inherited: isCarried
      case .demonstrative, .unresolvedPronoun, .leaning: introduced.footing == .sentence
      default: true
      }
    }
    // What was put in front points somewhere else in turn.
    let isBroken =
      sentence?.language == .english && FrontReasons.pointsAbove(introduced.frontText)
    return (introduced, judgement(rest + [.introduced] + (isBroken ? [.brokenPhrase] : [])))
  }

  /// A cloze with the text before it, which says what it goes on about.
  private func introduced(
    _ proposal: Proposal, _ reasons: [Reason], atLeast least: Double
  ) -> Proposal? {
    // Of English talk a statement is all that can be told from the next.
    let isTalk = sentence?.isSpoken == true && sentence?.language == .english
    guard proposal.form == .cloze, fact.kind != .card, fact.question == nil,
      !isTalk || document.isCaptions || reasons.contains(.leaning),
      !reasons.contains(where: { $0.isVeto && $0 != .leaning }),
      // Of what nothing near names, a figure is all that can be told without a doubt, and a name for all of it.
      proposal.footing != .none || reasons.contains(.quantityAnswer)
        || Self.namings.contains(fact.rule),
      !isScoped(proposal),
      // However well it were introduced, it would be no card.
      wording(reasons.filter(Self.lasts) + [.introduced]) >= least
    else { return nil }
    // What was said before it by somebody is talk as well; the question says of what.
    if sentence?.language == .english,
      document.isCaptions || document.passages[fact.passage].speaker != nil
    {
      return asked(proposal)
    }
    let isSpeech = document.passages[fact.passage].kind == .speech
    let isGeneral = tellsOfAll(proposal)
    let leans =
      isSpeech || !reasons.contains(.anchored) && !opensWithName(proposal) && !isGeneral
      || reasons.contains(where: \.isLeaning)
    let isOwn =
      proposal.footing != .none
      && (opensWithOwnThing(proposal) || goesOnAboutOwnThing(proposal)
        || opensLineWithOwnThing(proposal))
    let need: Preamble.Need =
      isSpeech && namesOwnSubject(proposal) && !goesOn(proposal)
      ? .setting
      : isOwn
        ? .label
        : leans
          ? .text
          : namesItsSubject(proposal) && !opensWithMeasure(proposal) || opensWithName(proposal)
            || isGeneral ? .nothing : .topic
    guard
      // Of Chinese talk the whole run would be shown.
      sentence?.isSpoken != true || sentence?.language == .english,
      let introduced = Introduction(document).introduced(proposal, fact, need),
      !Leak.shows(introduced.backText, in: introduced.frontText),
      !Leak.showsFigure(of: introduced.backText, in: introduced.frontText),
      !reasons.contains(.quantityAnswer)
        || EqualFigure(of: introduced.backText)?.stands(in: introduced.frontText) != true,
      !Reckoning.gives(introduced.backText, from: introduced.frontText),
      proposal.footing != .none || names(introduced, before: proposal)
        || Self.namings.contains(fact.rule)
    else { return nil }
    return introduced
  }

  /// The label or the year of its line stands before it, and nothing else was needed.
  private func isScoped(_ proposal: Proposal) -> Bool {
    guard sentence?.language == .chinese, proposal.inherited.count == 1, proposal.footing == .own,
      let window = proposal.window, let answer = fact.answerRange
    else { return false }
    return proposal.inherited[0]
      == ChineseLineScope(document).name(before: window, answer, in: fact.passage)
  }

  /// `That is called …`: of what stands before.
  private static let namings: Set<String> = ["en.known-as", "en.called-the"]

  /// Text put before a proposal takes away nothing that speaks for it.
  private static func lasts(_ reason: Reason) -> Bool {
    !reason.isLeaning || Weights.weight(of: reason) > 0
  }

  private func judgement(_ reasons: [Reason]) -> Judgement {
    let wording = wording(reasons)
    let score =
      wording == -.infinity ? 0 : Acceptance.chance(wording: wording, reasons, rule: fact.rule)
    return Judgement(wording: wording, score: score, reasons: reasons)
  }

  /// Log-odds; minus infinity when a reason forbids the card.
  private func wording(_ reasons: [Reason]) -> Double {
    reasons.contains(where: \.isVeto)
      ? -.infinity : reasons.reduce(prior) { $0 + Weights.weight(of: $1) }
  }

  private mutating func reasons(_ proposal: Proposal) -> [Reason] {
    guard fact.kind != .card else { return [] }
    let front = proposal.frontText
    let back = proposal.backText
    var reasons: [Reason] = []
    reasons.reserveCapacity(24)
    reasons += answerReasons(back, proposal.form)
    let passage = document.passages[fact.passage]
    FrontReasons(
      front, proposal, fact, sentence?.language,
      passageLength: passage.kind == .speech ? nil : passage.range.count
    ).append(isHinted: fact.hint != nil, to: &reasons)
    if Leak.shows(back, in: front) || Leak.showsFigure(of: back, in: front)
      || Leak.showsAcronym(of: back, in: front) || Leak.showsNumeral(of: back, in: front)
      || Leak.showsName(of: back, in: front)
      || document.language == .chinese && Leak.showsParts(of: back, in: front)
      || document.language == .chinese && Leak.showsChineseNumeral(of: back, in: front)
      || proposal.form == .cloze && Leak.showsSingular(of: back, in: front)
      || proposal.form == .question && Leak.showsWords(of: back, in: front)
      || reasons.contains(.quantityAnswer) && EqualFigure(of: back)?.stands(in: front) == true
    {
      reasons.append(.leak)
    }
    if proposal.form == .cloze, reasons.contains(.quantityAnswer), isAlso(front, proposal.blank) {
      reasons.append(.leaning)
    }
    if proposal.form != .list,
      Reckoning.gives(back, from: front)
        || proposal.blank.map({ Reckoning.shows(back, in: front, beside: $0) }) == true
    {
      reasons.append(.derivable)
    }
    reasons += common.filter { $0 != .hypothetical || !showsCondition(front) }
    if let sentence, proposal.form == .cloze { appendStanding(proposal, sentence, to: &reasons) }
    if document.isCaptions || document.passages[fact.passage].isTalk {
      appendTalk(proposal, to: &reasons)
    }
    let isSaid = document.isCaptions || document.passages[fact.passage].isTalk
    if isSaid, fact.rule.hasPrefix("quantity"), HalfFigure(document.text).isOne(fact.answerRange) {
      reasons.append(.cutToken)
    }
    if let answer = fact.answerRange, sentence?.language == .chinese, cutsMark(answer) {
      reasons.append(.cutToken)
    }
    // `可以免票或[如何]`: the other half is shown.
    if proposal.form == .cloze, let hint = fact.hint, ["如何", "怎么做", "怎样"].contains(hint),
      let answer = fact.answerRange,
      Self.alternatives.suffix(
        of: document.text, max(0, answer.lowerBound - 6)..<answer.lowerBound) > 0
    {
      reasons.append(.cutToken)
    }
    if sentence?.language == .chinese, reasons.contains(.quantityAnswer),
      HalfFigure(document.text).isOfSpan(fact.answerRange)
    {
      reasons.append(.cutToken)
    }
    return reasons
  }

  /// Part of `code`, or of a title *in slanted letters*.
  private func cutsMark(_ answer: Range<Int>) -> Bool {
    guard !answer.isEmpty, let start = sentence?.range.lowerBound, start <= answer.lowerBound else {
      return false
    }
    return document.marks(in: start..<answer.upperBound).contains { mark in
      (mark.kind == .code || mark.kind == .emphasis) && mark.range.overlaps(answer)
        && (mark.range.lowerBound < answer.lowerBound && answer.upperBound > mark.range.upperBound
          || mark.range.lowerBound == answer.lowerBound && answer.upperBound < mark.range.upperBound
            && fact.kind == .name)
    }
  }

  /// `去北岸的也是 [……]`: what of it, only the sentence before says.
  private func isAlso(_ front: [UInt8], _ blank: Range<Int>?) -> Bool {
    guard let blank, SentenceCutter(front).unstopped(blank.upperBound..<front.count).isEmpty else {
      return false
    }
    return Self.also.suffix(of: front, SentenceCutter(front).trimmed(0..<blank.lowerBound)) > 0
  }

  private static let alternatives = WordList("或 或者 、 和 与 及")
  private static let also = WordList("也是 也要 也得 也有")

  /// `如果药片受潮，[…]`: what holds only then is no supposition when the front says when; `如果把药片只留一半，[…]` is one.
  private func showsCondition(_ front: [UInt8]) -> Bool {
    let length = Self.conditions.prefix(of: front, front.indices)
    return sentence?.language == .chinese && length > 0
      && Self.plans.prefix(of: front, length..<front.count) == 0
  }

  private static let conditions = WordList("如果 要是 假如 倘若")
  private static let plans = WordList("把 将 我 咱 你 只")

  mutating func answerReasons(_ back: [UInt8], _ form: Proposal.Form) -> [Reason] {
    guard case .span = fact.value else {
      return AnswerReasons(back, fact, sentence, document).reasons(form)
    }
    if let known = form == .cloze ? inCloze : inQuestion { return known }
    let reasons = AnswerReasons(back, fact, sentence, document).reasons(form)
    if form == .cloze { inCloze = reasons } else { inQuestion = reasons }
    return reasons
  }

  private static func placeReasons(_ passage: Passage) -> [Reason] {
    var reasons: [Reason] = []
    if passage.isItem { reasons.append(.listItem) }
    if passage.quoteDepth > 0 { reasons.append(.quotation) }
    return reasons
  }

}

extension Reason {
  /// The front goes on about something that it does not name, or names it in other words than the text.
  fileprivate var isLeaning: Bool {
    switch self {
    case .missingSubject, .carried, .inherited, .demonstrative, .unresolvedPronoun, .leaning: true
    default: false
    }
  }
}

extension Token {
  var isQuantity: Bool {
    if case .quantity = kind { true } else { false }
  }
}
