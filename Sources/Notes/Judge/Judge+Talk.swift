import Recognition

/// Whether what somebody says in talk can be understood without what was said before.
extension Judge {
  /// `每层一千块砖`, `四倍`, `用的是松木`: of what, the line before says.
  func opensWithFigureInTalk(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    let passage = document.passages[fact.passage]
    guard sentence.language == .chinese, proposal.inherited.isEmpty,
      let window = proposal.window,
      case let said = withoutSpeaker(window), passage.kind == .speech || said != window
    else { return false }
    return Self.goingOn.prefix(of: document.text, said) > 0
      || sentence.token(at: said.lowerBound).map { token in
        guard case .quantity(let quantity) = token.kind else { return false }
        return !quantity.kind.isDate && quantity.kind != .ordinal
      } ?? false
  }

  /// `9 吨，得分两趟运` of `老周：9 吨，得分两趟运`
  private func withoutSpeaker(_ window: Range<Int>) -> Range<Int> {
    let passage = document.passages[fact.passage]
    guard window.lowerBound == passage.range.lowerBound,
      let line = document.labelledLine(at: fact.passage), line.sign == .colon,
      line.key.count <= 30,
      passage.speaker != nil || Persons(document.text).isCalled(line.key) || isNickname(line.key)
        || speaksNear(line.key)
    else { return window }
    return min(line.value.lowerBound, window.upperBound)..<window.upperBound
  }

  /// `大刘`
  private func isNickname(_ name: Range<Int>) -> Bool {
    name.count == 6 && Self.nicknames.prefix(of: document.text, name) > 0
      && FamilyNames.words.contains(document.text, name.dropFirst(3))
  }

  /// The line of another passage close by opens with the same label, as those of a speaker do.
  private func speaksNear(_ label: Range<Int>) -> Bool {
    let text = document.text
    return (max(0, fact.passage - 8)..<min(document.passages.count, fact.passage + 9)).contains {
      $0 != fact.passage
        && document.labelledLine(at: $0).map { text[$0.key].elementsEqual(text[label]) } ?? false
    }
  }

  private static let nicknames = WordList("大 老 小 阿")

  func appendTalk(_ proposal: Proposal, to reasons: inout [Reason]) {
    switch document.language {
    case .chinese:
      if asksDayOfAnswer(proposal) { reasons.append(.leaning) }
      guard let sentence, sentence.language == .chinese else { return }
      if asksWhatFigureIs(proposal, sentence) { reasons.append(.brokenPhrase) }
      if isFigureOfNothing(proposal) { reasons.append(.brokenPhrase) }
      if pointsOut(proposal) || isCarriedInTurn(proposal) { reasons.append(.leaning) }
      if opensAnswerWithoutVerb(proposal, sentence)
        || document.isCaptions && leavesSubjectOut(proposal, sentence)
      {
        reasons.append(.leaning)
      }
    case .english:
      guard let sentence else { return }
      if speaksOfNobody(proposal) || document.isCaptions && !isStated(proposal, sentence) {
        reasons.append(.leaning)
      }
    }
  }

  /// The answer behind the question that was asked, when it names nothing itself.
  func asked(_ proposal: Proposal) -> Proposal? {
    guard let window = proposal.window, window.count > 1,
      !document.text[window].dropFirst().contains(where: \.isCapital),
      let behind = Introduction(document).behindQuestion(proposal, fact)
    else { return nil }
    return behind
  }

  /// `雷击烧掉的，是在哪一年？` to `钟楼怎么没了？`: the first sentence of an answer leaves out what was asked for, so that only a
  /// blank behind the question tells all.
  private func asksDayOfAnswer(_ proposal: Proposal) -> Bool {
    guard fact.kind == .date,
      fact.rule == "leading-year" || proposal.form == .question && fact.rule == "dated-event",
      case let passage = document.passages[fact.passage], passage.speaker != nil,
      // `“护林计划”启动` names itself.
      !["“", "《", "「", "—", "…"].contains(where: { fact.subject.hasPrefix($0) }),
      let answer = fact.answerRange,
      answer.lowerBound - passage.range.lowerBound <= SentenceCutter.longestSentence
    else { return false }
    let first = SentenceCutter(document.text).sentences(
      in: min(Preamble(document.text).begin(passage.range), answer.lowerBound)..<answer.upperBound
    ).count
    return first == 1 && AskedLine(document).followsQuestion(fact.passage)
  }

  /// `老店是什么？` `百分之十`: how much is asked for, not what.
  private func asksWhatFigureIs(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard proposal.form == .question, proposal.front.hasSuffix("是什么？"),
      let answer = fact.answerRange
    else { return false }
    let start = answer.lowerBound + Words.hedges.prefix(of: document.text, answer)
    guard case .quantity(let quantity)? = sentence.token(at: start)?.kind else { return false }
    return quantity.kind != .ordinal
  }

  /// `大的那艘[多少]`: neither the words before it nor a question say what is counted.
  private func isFigureOfNothing(_ proposal: Proposal) -> Bool {
    guard proposal.form == .cloze, fact.hint == "多少", let window = proposal.window,
      let answer = fact.answerRange
    else { return false }
    let before = window.lowerBound..<max(window.lowerBound, answer.lowerBound)
    return Words.attributes.first(in: document.text, before) == nil
      && AskedLine(document).above(fact.passage).flatMap {
        Self.counting.first(in: document.text, $0)
      } == nil
  }

  private static let counting = WordList("多少 几")

  /// `（老船）漆要刷[多少遍]`: what an earlier sentence of a turn tells of is seldom what a later one does.
  private func isCarriedInTurn(_ proposal: Proposal) -> Bool {
    guard proposal.form == .cloze, !proposal.isNamed,
      let speaker = document.passages[fact.passage].speaker.map(document.string)
    else { return false }
    // `（Kolb 3）` is a name that goes on longer.
    return proposal.inherited.contains {
      $0 != speaker && !ChineseSetting.isScope($0) && $0.utf8.allSatisfy { $0 >= 0x80 }
    }
  }

  /// `同一年她写了[什么]`, `书里讲 [百分之几]`: when or of what, somebody said before.
  private func pointsOut(_ proposal: Proposal) -> Bool {
    guard proposal.form == .cloze, let window = proposal.window, let answer = fact.answerRange
    else { return false }
    let before = window.lowerBound..<max(window.lowerBound, answer.lowerBound)
    let text = document.text
    if document.passages[fact.passage].kind == .speech,
      Self.concluding.prefix(of: text, window) > 0
        || Self.concluding.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
        || Self.that.first(in: text, before) != nil
    {
      return true
    }
    return Self.thatYear.prefix(of: text, window) > 0
      || proposal.prefixEnd == 0
        && Self.claims.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  private static let concluding = WordList("也就是 结论就是 结论是")
  private static let that = WordList("那个是 那个有")
  private static let thatYear = WordList("同一年 同年 那一年 那年 同一天 当年")
  private static let claims = WordList("书里讲 书里说 书里写 里讲 里说 里写 上说 上写")

  /// `下面那层，大约[什么时候]`, `从骨头看是[什么]`: the question does not say of what it asks, nor does what opens the answer.
  private func opensAnswerWithoutVerb(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    let passage = document.passages[fact.passage]
    guard proposal.form == .cloze, proposal.prefixEnd == 0, passage.speaker != nil,
      sentence.range.lowerBound <= Preamble(document.text).begin(passage.range),
      AskedLine(document).followsQuestion(fact.passage),
      AskedLine(document).above(fact.passage) == nil, let window = proposal.window
    else { return false }
    return AskedLine(document).pointsBack(fact.passage)
      || !sentence.clauses.contains { clause in
        window.overlaps(clause.range) && clause.parts?.verb.map { !$0.isEmpty } ?? false
      }
  }

  /// `[哪一年]迁到河边`, `到[哪一年]就拆了`, `后来他活了[多少岁]`: of captions who or what, a line before says.
  private func leavesSubjectOut(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    let text = document.text
    let isAsked = proposal.form == .question
    if Self.remarks.first(in: text, sentence.range) != nil { return true }
    guard let window = isAsked ? sentence.range : proposal.window, let answer = fact.answerRange,
      proposal.prefixEnd == 0, window.lowerBound <= answer.lowerBound
    else { return false }
    if Self.pronouns.first(in: text, window.lowerBound..<answer.lowerBound) != nil { return true }
    for word in sentence.words(in: window, of: text) {
      switch word.kind {
      case .date, .preposition, .adverb, .localizer, .sign, .joint: continue
      case .quantity where document.text[word.range].suffix(3).elementsEqual("年".utf8): continue
      case .verb, .weakVerb, .auxiliary, .copula, .complement: return true
      default:
        if Self.openers.contains(text, word.range) { continue }
        return false
      }
    }
    return true
  }

  private static let remarks = WordList("这个 那个 非常重要 很重要 记住")
  private static let pronouns = WordList("他 她 它 他们 她们 它们")
  private static let openers = WordList("后来 然后 接下来 接着 那么 那 到 好 好的 结果 最后")

  /// `木船的寿命[多久]`: a line of captions that opens with a thing of its own.
  func opensLineWithOwnThing(_ proposal: Proposal) -> Bool {
    guard document.passages[fact.passage].kind == .speech, let sentence,
      let answer = fact.answerRange,
      let window = proposal.window, proposal.inherited.isEmpty
    else { return false }
    return OwnThing(document, sentence, least: Self.shortestInTalk).opens(window, before: answer)
  }

  /// `后来林师傅[哪一年]`: what he did then, the next line says.
  func isDayOfUntold(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese,
      document.passages[fact.passage].isTalk, fact.kind == .date,
      let window = proposal.window, let answer = fact.answerRange,
      let clause = sentence.clause(at: answer.lowerBound),
      answer.upperBound == window.upperBound
        || answer.lowerBound == window.lowerBound && clause.range.upperBound >= window.upperBound
          && Self.done.suffix(of: document.text, clause.range) == 0
    else { return false }
    return clause.parts?.verb.map { $0.isEmpty } ?? true
  }

  private static let done = WordList("了 着 过")
  private static let goingOn = WordList("每 也就是 就是 用的是 差不多 那个")

  /// Bytes: three characters, and two of what a day is told of.
  private static let shortestInTalk = 9
  private static let shortestOfDay = 6

  /// Of what somebody says in a Chinese talk, a window that neither opens with a thing of its own nor names one before the
  /// blank goes on about what was said before.
  func leansInTalk(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese, proposal.prefixEnd == 0,
      document.passages[fact.passage].speaker != nil, let window = proposal.window,
      let answer = fact.answerRange
    else { return false }
    // `船厂在上游，林记船行一共 8 条船`, `灯塔是[哪一年]修的`
    let least = fact.kind == .date ? Self.shortestOfDay : Self.shortestInTalk
    let told = sentence.rangeOfClause(at: answer.lowerBound).map {
      OwnThing(document, sentence, least: least).opens($0, before: answer)
    }
    return told != true && !opensWithOwnThing(proposal) && !opensWithName(proposal)
      && !sentence.names.contains {
        window.lowerBound <= $0.lowerBound && $0.upperBound <= answer.lowerBound
      }
  }
}
