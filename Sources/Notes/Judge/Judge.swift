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
  private let common: [Reason]

  /// Log-odds of the rule alone.
  private let prior: Double

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
    // Short lines one below the other look like a poem.
    if fact.isEntry { common.removeAll { $0 == .plainNote } }
    if fact.kind == .date,
      DayLog(document).asks(
        at: fact.answerRange?.lowerBound ?? fact.evidence.lowerBound, in: fact.passage)
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

  /// The fact with its best proposal, or with all of them when any score will do; nothing when they all stay below the
  /// score, as far as that can be told before they are worded.
  mutating func candidate(atLeast least: Double) -> Candidate? {
    let proposer = Proposer(document, views)
    guard least == 0 || mayReach(log(least / (1 - least)), proposer) else { return nil }
    let ways = proposer.proposals(for: fact, in: sentence).map {
      judged($0, atLeast: least)
    }
    let told = ways.count < 2 ? ways : ways.filter { !isPart($0.proposal, of: ways) }
    guard least > 0 else { return Candidate(fact, told) }
    let best = told.max { $0.judgement.score < $1.judgement.score }
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
      case .carried, .inherited: isCarried
      case .demonstrative, .unresolvedPronoun, .leaning: introduced.footing == .sentence
      default: true
      }
    }
    return (introduced, judgement(rest + [.introduced]))
  }

  /// A cloze with the text before it, which says what it goes on about.
  private func introduced(
    _ proposal: Proposal, _ reasons: [Reason], atLeast least: Double
  ) -> Proposal? {
    // Of English talk a statement is all that can be told from the next.
    let isTalk = sentence?.isSpoken == true && sentence?.language == .english
    guard proposal.form == .cloze, fact.kind != .card, fact.question == nil,
      !isTalk || reasons.contains(.leaning),
      !reasons.contains(where: { $0.isVeto && $0 != .leaning }),
      // Of what nothing near names, a figure is all that can be told without a doubt, and a name for all of it.
      proposal.footing != .none || reasons.contains(.quantityAnswer)
        || Self.namings.contains(fact.rule),
      // However well it were introduced, it would be no card.
      judgement(reasons.filter(Self.lasts) + [.introduced]).score >= least
    else { return nil }
    let isSpeech = document.passages[fact.passage].kind == .speech
    let isGeneral = tellsOfAll(proposal)
    let leans =
      isSpeech || !reasons.contains(.anchored) && !opensWithName(proposal) && !isGeneral
      || reasons.contains(where: \.isLeaning)
    let need: Preamble.Need =
      isSpeech && namesOwnSubject(proposal) && !goesOn(proposal)
      ? .setting
      : leans
        ? .text
        : namesItsSubject(proposal) || opensWithName(proposal) || isGeneral ? .nothing : .topic
    guard
      // Of Chinese talk the whole run would be shown.
      sentence?.isSpoken != true || sentence?.language == .english,
      let introduced = Introduction(document).introduced(proposal, fact, need),
      !Leak.shows(introduced.backText, in: introduced.frontText),
      !Leak.showsFigure(of: introduced.backText, in: introduced.frontText),
      !Reckoning.gives(introduced.backText, from: introduced.frontText),
      proposal.footing != .none || names(introduced, before: proposal)
        || Self.namings.contains(fact.rule)
    else { return nil }
    return introduced
  }

  /// An English window names something, a Chinese one opens with a name or with what is said of one.
  private func namesItsSubject(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence else { return true }
    let subject = sentence.clause(beginningBefore: window.lowerBound)?.subject
    return sentence.names.contains { name in
      sentence.language == .english
        ? window.contains(name.lowerBound) : name.lowerBound == window.lowerBound || name == subject
    }
  }

  /// A Chinese window opens with somebody or something in particular, which nothing before it need name.
  private func opensWithName(_ proposal: Proposal) -> Bool {
    if sentence?.language == .english { return opensWithProperName(proposal) }
    guard let window = proposal.window, let sentence, sentence.language == .chinese,
      let clause = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound }),
      let subject = clause.subject, clause.range.lowerBound <= window.lowerBound + 6,
      subject.lowerBound >= window.lowerBound, let answer = fact.answerRange,
      subject.upperBound <= answer.lowerBound
    else { return false }
    guard Self.ranked.prefix(of: document.text, subject) == 0 else { return false }
    return ChineseName(document.text).isProper(subject)
      || subject.count >= 12 && ChineseName(document.text).isName(subject)
      || sentence.names.contains { $0.lowerBound == subject.lowerBound }
  }

  /// `首位船长`: of what, the text before says.
  private static let ranked = WordList("首位 首个 首次 首届 首批 唯一 最早 最大 最后")

  /// A further English sentence of a passage that opens with a name, before its verb and before the blank: `The Kolb hive
  /// was …`.
  func opensWithProperName(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence, !sentence.isSpoken,
      proposal.inherited.isEmpty, sentence.range.lowerBound == window.lowerBound,
      window.lowerBound > document.passages[fact.passage].range.lowerBound,
      let answer = fact.answerRange
    else { return false }
    let text = document.text
    guard text[window.lowerBound].isLetter || text[window.lowerBound] >= 0xC3 else { return false }
    let end = min(
      EnglishVerb(text).first(in: window)?.lowerBound ?? window.upperBound, answer.lowerBound)
    guard window.lowerBound + 1 < end, Words.openers.prefix(of: text, window) == 0,
      Words.prepositions.prefix(of: text, window) == 0,
      Words.pronouns.prefix(of: text, window) == 0
    else { return false }
    return EnglishStanding(document, sentence).opensWithName(window)
      || opensWithKnownName(window)
      || (window.lowerBound + 1..<end).contains { text[$0].isCapital }
  }

  /// A further English sentence that holds for all things of a kind (`A tenant who leaves must …`), or that has a subject of
  /// its own behind one whose subject is bold.
  func tellsOfAll(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence, sentence.language == .english,
      !sentence.isSpoken, proposal.inherited.isEmpty,
      sentence.range.lowerBound == window.lowerBound,
      window.lowerBound > document.passages[fact.passage].range.lowerBound
    else { return false }
    let reference = EnglishReference(document.text)
    let topics = Topic(document)
    let own = document.passages[fact.passage]
    return reference.isGeneral(window)
      || own.kind == .paragraph && document.labelledLine(at: fact.passage) == nil
        && topics.boldOpening(of: fact.passage) == nil && reference.namesItsSubject(window)
      || topics.boldOpening(of: fact.passage).map {
        topics.isRunning($0, in: fact.passage) && reference.standsAlone(window)
      } ?? false
  }

  /// `Kolb missed the race` behind `Wins: Kolb 4, Moe 2`: one word with a capital, which was named before.
  private func opensWithKnownName(_ window: Range<Int>) -> Bool {
    let text = document.text
    let word =
      window
      .lowerBound..<(text[window].firstIndex { !$0.isLetter && $0 < 0x80 }
      ?? window.upperBound)
    let start = document.passages[fact.passage].range.lowerBound
    let before = max(start, window.lowerBound - Self.memory)..<window.lowerBound
    return word.count > 3 && text[word.lowerBound].isCapital
      && text[word.upperBound - 1] != UInt8(ascii: "s") && !document.isOrdinaryWord(word)
      && text[before].split { !$0.isLetter && $0 < 0x80 }.contains { $0.elementsEqual(text[word]) }
  }

  /// Bytes behind which a name is forgotten: a line may be as long as its note.
  private static let memory = 2000

  /// The text before an English clause names something: `The Kolb was built in Moss. It carried …`.
  private func names(_ introduced: Proposal, before proposal: Proposal) -> Bool {
    guard sentence?.language == .english, let start = introduced.window?.lowerBound,
      let end = proposal.window?.lowerBound, start < end
    else { return true }
    let text = document.text
    guard text[start + 1..<end].contains(where: \.isCapital) else { return false }
    let opening = ClauseOpening(text).end(of: end..<text.count)
    guard EnglishWords.persons.prefix(of: text, opening..<min(text.count, opening + 8)) > 0 else {
      return true
    }
    return namesSomebody(start..<end)
  }

  /// A name that is no place, or somebody by what they are: `The Alps rose. She …` names nobody.
  private func namesSomebody(_ range: Range<Int>) -> Bool {
    let text = document.text
    if EnglishWords.somebody.first(in: text, range).map({ $0.count > 2 }) ?? false
      || EnglishPerson.told(above: fact.passage, of: document) != nil
    {
      return true
    }
    var before: ArraySlice<UInt8> = []
    for word in text[range].split(whereSeparator: { !$0.isLetter && $0 < 0x80 }) {
      defer { before = word }
      guard word.count > 2, word.first!.isCapital || word.first! >= 0xC3,
        word.contains(where: { !$0.isCapital }), !document.isOrdinaryWord(word.indices),
        !EnglishPerson.isNobody(text, word.indices),
        !Words.prepositions.contains(text, before.indices),
        !EnglishWords.articles.contains(text, before.indices),
        !EnglishWords.articles.contains(text, word.indices),
        !Words.pronouns.contains(text, word.indices),
        Words.prepositions.prefix(of: text, word.indices) == 0
      else { continue }
      return true
    }
    return false
  }

  /// `That is called …`: of what stands before.
  private static let namings: Set<String> = ["en.known-as", "en.called-the"]

  /// Text put before a proposal takes away nothing that speaks for it.
  private static func lasts(_ reason: Reason) -> Bool {
    !reason.isLeaning || Weights.weight(of: reason) > 0
  }

  private func judgement(_ reasons: [Reason]) -> Judgement {
    guard !reasons.contains(where: \.isVeto) else {
      return Judgement(score: 0, reasons: reasons)
    }
    let odds = reasons.reduce(prior) { $0 + Weights.weight(of: $1) }
    return Judgement(score: 1 / (1 + exp(-odds)), reasons: reasons)
  }

  private mutating func reasons(_ proposal: Proposal) -> [Reason] {
    guard fact.kind != .card else { return [] }
    let front = proposal.frontText
    let back = proposal.backText
    var reasons: [Reason] = []
    reasons.reserveCapacity(24)
    reasons += answerReasons(back, proposal.form)
    FrontReasons(front, proposal, fact, sentence?.language).append(
      isHinted: fact.hint != nil, to: &reasons)
    if Leak.shows(back, in: front) || Leak.showsFigure(of: back, in: front)
      || reasons.contains(.quantityAnswer) && EqualFigure.stands(back, in: front)
    {
      reasons.append(.leak)
    }
    if proposal.form != .list, Reckoning.gives(back, from: front) { reasons.append(.derivable) }
    reasons += common.filter { $0 != .hypothetical || !showsCondition(front) }
    if let sentence, proposal.form == .cloze { appendStanding(proposal, sentence, to: &reasons) }
    return reasons
  }

  /// `如果药片受潮，[…]`: what holds only then is no supposition when the front says when.
  private func showsCondition(_ front: [UInt8]) -> Bool {
    sentence?.language == .chinese && Self.conditions.prefix(of: front, front.indices) > 0
  }

  private static let conditions = WordList("如果 要是 假如 倘若")

  private mutating func answerReasons(_ back: [UInt8], _ form: Proposal.Form) -> [Reason] {
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

// MARK: - Before wording

extension Judge {
  /// Whether the log-odds of any proposal may reach a value, seen by all that does not depend on the front.
  ///
  /// Most facts of a note are no card whatever their front looks like; to word them and to look at each front would be
  /// most of the work.
  private mutating func mayReach(_ least: Double, _ proposer: Proposer) -> Bool {
    guard fact.kind != .card else { return true }
    guard !common.contains(where: \.isVeto) else { return false }
    let odds = common.reduce(prior) { $0 + Weights.weight(of: $1) }
    guard case .span(let answer) = fact.value else {
      return odds + Weights.mostOfAnswer + Weights.mostOfQuestion >= least - Self.rounding
    }
    var forms: [Proposal.Form] = fact.isQuestionOnly ? [] : [.cloze]
    if fact.question != nil { forms.append(.question) }
    let back = proposer.text(of: answer)
    return forms.contains { form in
      let reasons = answerReasons(back, form)
      guard !reasons.contains(where: \.isVeto) else { return false }
      let front = form == .cloze ? Weights.mostOfCloze : Weights.mostOfQuestion
      return reasons.reduce(odds + front) { $0 + Weights.weight(of: $1) } >= least - Self.rounding
    }
  }

  /// The weights are added up here in another order than in a judgement.
  private static let rounding = 1e-6
}

extension Weights {
  private static func most(of reasons: [Reason]) -> Double {
    reasons.reduce(0) { $0 + max(0, weight(of: $1)) }
  }

  /// The most that the front of a cloze can add.
  fileprivate static let mostOfCloze =
    most(
      of: frontReasons + [
        .hinted, .openBlank, .conditionOnly, .missingSubject, .wide, .blankFirst, .introduced,
      ])
    + max(0, weight(of: .namedForPronoun) + weight(of: .inherited))

  /// The most that the front of a question can add.
  fileprivate static let mostOfQuestion = most(of: frontReasons + [.question, .bareLabel])

  /// The most that the answer can add.
  fileprivate static let mostOfAnswer = most(of: [
    .longAnswer, .shortAnswer, .tinyAnswer, .vagueAnswer, .bareFigure, .figureAnswer,
  ])

  /// What any front can be like. Pieces put before it only speak against a proposal.
  private static let frontReasons: [Reason] = [
    .longFront, .shortFront, .roomyFront, .demonstrative, .otherFigures, .manyFigures, .manyClauses,
    .severalSentences, .anchored,
  ]
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
