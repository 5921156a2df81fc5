/// Whether what a cloze shows names what it tells of.
extension Judge {
  /// An English window names something, a Chinese one opens with a name or with what is said of one.
  func namesItsSubject(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence else { return true }
    let subject = sentence.clause(beginningBefore: window.lowerBound)?.subject
    return sentence.names.contains { name in
      sentence.language == .english
        ? window.contains(name.lowerBound) : name.lowerBound == window.lowerBound || name == subject
    }
  }

  /// A Chinese window opens with somebody or something in particular, which nothing before it need name.
  func opensWithName(_ proposal: Proposal) -> Bool {
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

  /// `健康证有效期 1 年，到期前 30 天补办`: the sentence of a later clause opens with such a thing.
  func goesOnAboutOwnThing(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence, let answer = fact.answerRange,
      sentence.language == .chinese, !sentence.isSpoken,
      document.passages[sentence.passage].kind != .speech,
      let own = Preamble(document.text).openings(
        before: window, in: document.passages[sentence.passage].range
      ).first, own.start < window.lowerBound, sentence.range.lowerBound <= own.start
    else { return false }
    let least = own.kind == .part ? OwnThing.shortest : OwnThing.shortestOfSentence
    return OwnThing(document, sentence, least: least).opens(
      own.start..<window.upperBound, before: answer)
  }

  /// `200 °C 烤 15 分钟`: of what, the label of its line says.
  func opensWithMeasure(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence, sentence.language == .chinese else {
      return false
    }
    return sentence.token(at: window.lowerBound).map { $0.isMeasured } ?? false
  }

  /// A Chinese window opens with a thing that the text before it need not name.
  func opensWithOwnThing(_ proposal: Proposal) -> Bool {
    guard let window = proposal.window, let sentence, let answer = fact.answerRange,
      !sentence.isSpoken, document.passages[sentence.passage].kind != .speech
    else { return false }
    return OwnThing(document, sentence).opens(window, before: answer)
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
  func names(_ introduced: Proposal, before proposal: Proposal) -> Bool {
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
}
