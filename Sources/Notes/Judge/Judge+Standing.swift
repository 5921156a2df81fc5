/// Whether a cloze can be understood without the text around it.
extension Judge {
  func appendStanding(
    _ proposal: Proposal, _ sentence: Sentence, to reasons: inout [Reason]
  ) {
    guard case .span(let range) = fact.value,
      let clause = sentence.rangeOfClause(at: range.lowerBound)
    else { return }
    if proposal.isNamed {
      reasons.append(.namedForPronoun)
    } else if leansOnPronoun(proposal) {
      // An English piece in front is mostly what the pronoun means; 它 is too often something else.
      let isOpen = sentence.language == .chinese || proposal.inherited.isEmpty
      reasons.append(isOpen ? .leaning : .unresolvedPronoun)
    }
    if proposal.inherited.isEmpty {
      if Topic(document).ownSubject(at: range.lowerBound, in: sentence) == nil,
        !MeasuredThing(document.text, sentence).isTold(in: clause),
        !reasons.contains(.quantityAnswer)
          || !opensWithOwnThing(proposal) && !opensLineWithOwnThing(proposal),
        !ToldDeed.stands(
          before: range.lowerBound, in: clause, of: sentence, document.text),
        !isNamedBefore(range.lowerBound, proposal, sentence),
        sentence.language == .chinese || !opensWithProperName(proposal) && !tellsOfAll(proposal)
      {
        reasons.append(.missingSubject)
        if sentence.isSpoken, sentence.language == .chinese { reasons.append(.leaning) }
      }
    }
    if leansInTalk(proposal, sentence) || opensWithBareLabel(proposal) {
      reasons.append(.leaning)
    }
    if followsOwnQuestion(proposal, sentence) { reasons.append(.leaning) }
    if opensWithSlightLabel(proposal) { reasons.append(.brokenPhrase) }
    if isDayOfUntold(proposal, sentence) || opensWithFigureInTalk(proposal, sentence) {
      reasons.append(.brokenPhrase)
    }
    let width = displayWidth(document.text, clause)
    if displayWidth(proposal.frontText, proposal.frontText.indices) > width + 16 {
      reasons.append(.wide)
    }
    if clause.lowerBound == range.lowerBound { reasons.append(.blankFirst) }
  }

  /// `原因：闸门没关` behind another sentence: of what, that one says.
  private func opensWithBareLabel(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, proposal.inherited.isEmpty,
      window.lowerBound > document.passages[fact.passage].range.lowerBound + 3
    else { return false }
    let label = Self.bareLabels.prefix(of: document.text, window)
    let end = window.lowerBound + label
    return label > 0 && Sign.at(end, in: document.text, end: window.upperBound)?.sign == .colon
  }

  /// `只有 9 米？ 其实变成[什么]`: the question right before it says of what.
  private func followsOwnQuestion(_ proposal: Proposal, _ sentence: Sentence) -> Bool {
    let text = document.text
    let passage = document.passages[fact.passage]
    guard sentence.language == .chinese, passage.speaker == nil, passage.kind != .speech,
      proposal.prefixEnd == 0 || proposal.inherited.count == 1, fact.hint == "什么",
      sentence.range.lowerBound > passage.range.lowerBound
    else { return false }
    let before = SentenceCutter(text).trimmed(
      passage.range.lowerBound..<sentence.range.lowerBound)
    return text[before].suffix(3).elementsEqual("？".utf8) && !opensWithName(proposal)
      && !opensWithOwnThing(proposal)
  }

  /// `判：赔 30 万`, below the title of the note alone: in which case, the lines above say.
  private func opensWithSlightLabel(_ proposal: Proposal) -> Bool {
    let passage = document.passages[fact.passage]
    guard let window = proposal.window, proposal.inherited.isEmpty, passage.heading == nil,
      sentence?.language == .chinese, let line = document.labelledLine(at: fact.passage),
      line.sign == .colon,
      window.lowerBound <= line.value.lowerBound
    else { return false }
    return line.key.count == 3 && document.text[line.key.lowerBound] >= 0xE4
      || Self.slightLabels.contains(document.text, line.key)
  }

  private static let slightLabels = WordList("事实 案情 判决 裁判 裁决 法院 要旨 裁判要旨 判决结果 处理结果")
  private static let bareLabels = WordList("逻辑 理由 原因 后果 影响 好处 坏处 背景 结论 目的 结果")

  /// The shown text opens with 它 or `they`: a piece put in front may or may not be what is meant.
  private func leansOnPronoun(_ proposal: Proposal) -> Bool {
    let front = proposal.frontText
    if FirstPerson.isTold(by: proposal.inherited.last, in: front),
      FirstPerson.opens(proposal.prefixEnd..<front.count, front)
    {
      return false
    }
    var start = proposal.prefixEnd
    // `[哪一年]他的公司改名`
    if start < front.count, front[start] == UInt8(ascii: "["),
      let close = front[start...].firstIndex(of: UInt8(ascii: "]"))
    {
      start = close + 1
    }
    guard start < front.count else { return false }
    let opening = ClauseOpening(front).end(of: start..<front.count)
    let isPronoun =
      Words.pronouns.prefix(of: front, opening..<front.count) > 0
      && Self.noPronouns.prefix(of: front, opening..<front.count) == 0
    // `又不生锈`, `都在用煤`: of what, the text before says.
    let goesOn =
      proposal.prefixEnd == 0 && Self.again.opens(front, start..<front.count)
      && Self.alsoNamed.prefix(of: front, start..<front.count) == 0
    return isPronoun || goesOn || isUnnamed(opening..<front.count, front)
      || proposal.prefixEnd == 0 && ChinesePlace.opens(front, opening..<front.count)
        && !ChinesePlace(document).isNamedAbove(front, opening, fact.passage)
  }

  /// `The first was a barge`; but `The first barge was sold` names it.
  private func isUnnamed(_ clause: Range<Int>, _ front: [UInt8]) -> Bool {
    let length = Self.unnamed.prefix(of: front, clause)
    guard length > 0, front[clause.lowerBound] < 0x80,
      Self.counted.prefix(of: front, clause) > 0
    else { return length > 0 }
    let rest = SentenceCutter(front).trimmed(clause.lowerBound + length..<clause.upperBound)
    let word = rest.lowerBound..<(front[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return word.isEmpty || Words.prepositions.contains(front, word)
      || Words.verbs.contains(front, word) || EnglishVerb(front).opens(rest)
      || EnglishVerb(front).isListed(word) || EnglishVerb(front).isParticiple(word)
      || Words.vague.contains(front, word)
  }

  private static let again = WordList("又 都 均 皆 也都")
  private static let alsoNamed = WordList("都市 都城 都江堰 都柏林 都灵 都铎 均衡 均匀 均价 均线 又称 又名 又叫 又号 又作 又译")
  private static let counted = WordList("the_first the_second the_third")

  private static let noPronouns = WordList("其余 其中 其他 其它 其次 其实 本地 本土 本科 there_is there_are")

  /// One of several that are not named, or a place that was.
  private static let unnamed = WordList(
    "名字是 名称是 书名是 题目是 名字叫 不是 第一个 第二个 第三个 第四个 第五个 第一点 第二点 第三点 第四点 第一种 第二种 第三种 第一条 第二条 第三条 另一个 另一种 里面 这里 那里 这边 那边 the_first the_second the_third another usual_is usually_is typical_is normal_is"
  )

  /// `在夜航测试中，Vega 的油耗为 …`: behind nothing but where or when, a Chinese window says what it speaks of.
  func namesOwnSubject(_ proposal: Proposal) -> Bool {
    guard let sentence, sentence.language == .chinese, let window = proposal.window,
      let answer = fact.answerRange
    else { return false }
    // Or stands behind it: `（Vega）每晚停 3 小时`.
    if proposal.inherited.contains(where: { !ChineseSetting.isScope($0) }) { return true }
    for clause in sentence.clauses
    where clause.range.upperBound > window.lowerBound
      && clause.range.lowerBound < answer.lowerBound
    {
      if let subject = clause.subject, subject.lowerBound >= clause.range.lowerBound {
        return subject.upperBound <= answer.lowerBound && isNamed(subject, sentence)
      }
      guard clause.isScope || Self.settings.prefix(of: document.text, clause.range) > 0 else {
        return false
      }
    }
    return false
  }

  /// `其中包括 3 条渡轮`, `比往年高`: of what or than what, the clause before says.
  func goesOn(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window else { return false }
    return Self.going.opens(document.text, window)
      || sentence?.clauses.first { $0.range.upperBound > window.lowerBound }.map {
        Self.going.opens(document.text, $0.range)
      } ?? false
  }

  private static let going = WordList("其中 分别 依次 包括 也就是 比 跟 与 和 同 两者 二者 双方")

  private func isNamed(_ subject: Range<Int>, _ sentence: Sentence) -> Bool {
    ChineseName(document.text).isProper(subject)
      || sentence.names.contains { $0.lowerBound == subject.lowerBound }
  }

  /// Where, when or how much of a claim it is.
  private static let settings = WordList("在 从 自 到 当 对于 关于 根据 按照 最关键的是 最重要的是 美中不足的是 总的来说 总体来说 整体来看")

  /// An earlier clause of what is shown says what a Chinese clause goes on about; a label is asked for all that it
  /// stands before.
  private func isNamedBefore(_ answer: Int, _ proposal: Proposal, _ sentence: Sentence) -> Bool {
    guard sentence.language == .chinese, let window = proposal.window else { return false }
    return sentence.clauses.contains { clause in
      guard let subject = clause.subject, clause.range.upperBound <= answer else { return false }
      let sign = Sign.at(clause.range.upperBound, in: document.text, end: window.upperBound)
      let isWhole = sign.map { answer - clause.range.upperBound <= $0.length + 1 } ?? false
      return (sign?.sign != .colon || isWhole) && subject.lowerBound >= window.lowerBound
    }
  }
}
