/// What a part of a Chinese sentence is about, when it leaves that to what stands before it.
struct ChineseTopics {
  let document: Document
  let sentence: Sentence

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
  }

  /// What to show before a window; `nil` when the window is about something that nothing near it names.
  func topics(of window: Range<Int>, _ answer: Range<Int>, _ first: Clause) -> [String]? {
    if pointsBack(window, answer) || explains(window) { return nil }
    if ChineseReference(document.text).opensWithCompany(
      max(window.lowerBound, first.range.lowerBound)..<first.range.upperBound)
    {
      let isFirst = first.range.lowerBound <= document.passages[sentence.passage].range.lowerBound
      return label(before: window).map { [document.string($0)] } ?? (isFirst ? [] : nil)
    }
    if isLabelled(window, answer) { return [] }
    if let place = ChinesePlace(document).name(of: window, in: sentence.passage) {
      return [document.string(place)]
    }
    if !tellsOfOther(first, window),
      let person = ChineseLife(document).person(before: window, in: sentence.passage)
    {
      return [document.string(person)]
    }
    // `某店（我没去过）35 元，三人份`: the item tells of a thing that is not shown.
    if document.passages[sentence.passage].isItem,
      FrontReasons.isChat(
        document.text,
        sentence.range.lowerBound..<max(sentence.range.lowerBound, first.range.lowerBound))
    {
      return nil
    }
    // `只有 X 才 Y`
    if Self.only.prefix(of: document.text, first.range) > 0,
      Self.then.first(in: document.text, first.range) != nil
    {
      return []
    }
    if let subject = first.subject, !subject.overlaps(answer) {
      if Self.shares.contains(document.text, subject)
        || Self.ordinals.prefix(of: document.text, subject.lowerBound..<first.range.upperBound) > 0
      {
        return nil
      }
      let named = sentence.names.contains {
        $0.lowerBound >= window.lowerBound && $0.upperBound <= answer.lowerBound
          && Self.comparing.suffix(of: document.text, window.lowerBound..<$0.lowerBound) == 0
      }
      if named { return [] }
      let owner = owner(of: subject, first)
      if owner == nil, isAdrift(subject) { return nil }
      return [owner].compactMap(\.self).map(document.string)
    }
    let start = max(window.lowerBound, first.range.lowerBound)
    let opening = opening(of: start..<first.range.upperBound)
    let isSpeech = document.passages[sentence.passage].kind == .speech
    if isSpeech, namesAnother(start..<max(start, answer.lowerBound), besides: first.carriedSubject)
    {
      return []
    }
    if opening == .thing {
      let label = label(before: window).flatMap { label in
        first.carriedSubject.map { $0.lowerBound == label.lowerBound } == true
          && stops(in: label.upperBound..<max(label.upperBound, window.lowerBound)) < 2
          ? label : nil
      }
      let said = label ?? givenLead ?? (isSpeech ? carried(first) : nil)
      return [said].compactMap(\.self).map(document.string)
    }
    if opening == .predicate,
      ToldDeed.stands(before: answer.lowerBound, in: first.range, of: sentence, document.text)
    {
      return []
    }
    if opening != .pronoun, tellsOfName(window, answer, behind: first) { return [] }
    if let said = label(before: window) ?? carried(first) ?? ownLead {
      return [document.string(said)]
    }
    if opening == .adverbial || namesSubject(window, answer, behind: first) { return [] }
    guard let heading = heading(first), !isDeed(start..<first.range.upperBound) || isPerson(heading)
    else { return nil }
    return [document.string(heading)]
  }

  /// Its first clause has somebody else for its subject, or opens with a name.
  private func tellsOfOther(_ first: Clause, _ window: Range<Int>) -> Bool {
    let start = ClauseOpening(document.text).end(
      of: max(window.lowerBound, first.range.lowerBound)..<first.range.upperBound)
    return sentence.names.contains {
      $0.lowerBound == start && Persons(document.text).isPerson($0)
    } || first.subject.map { Persons(document.text).isPerson($0) } ?? false
  }

  /// `3 吨以下渔船：每条 200 元`: the label of the line, figure or not, stands in the window and says of what.
  private func isLabelled(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    guard let line = document.labelledLine(at: sentence.passage), line.sign == .colon,
      document.text[line.key.lowerBound].isDigit
    else { return false }
    return window.lowerBound <= line.key.lowerBound && line.value.lowerBound <= answer.lowerBound
      && displayWidth(document.text, line.key) >= 8 && !DateLabel.isDate(line.key, document.text)
  }

  /// `作者强调这不等于…`: of what, stands before the window.
  private func pointsBack(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    guard
      let clause = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound }),
      let verb = clause.parts?.verb, ChineseSpeech.claims(verb, document.text)
    else { return false }
    // `补充说，或许得等两年`: what, nobody says.
    if ChineseSpeech.announces(clause.range, document.text) {
      let next = sentence.clauses.first { $0.range.lowerBound >= clause.range.upperBound }
      return next.map {
        $0.range.lowerBound <= answer.lowerBound && opening(of: $0.range) == .predicate
          && !isDeedTold($0.range)
      } ?? false
    }
    let rest = verb.upperBound..<clause.range.upperBound
    return Self.pointing.prefix(of: document.text, SentenceCutter(document.text).trimmed(rest)) > 0
  }

  /// `部署一台需要三天`: the deed itself is what something is said of.
  private func isDeedTold(_ clause: Range<Int>) -> Bool {
    let start = ClauseOpening(document.text).end(of: clause)
    return Self.telling.first(
      in: document.text, min(start + 6, clause.upperBound)..<clause.upperBound)
      != nil
  }

  private static let telling = WordList("需要 需 意味着 导致 会 能 可以 是 有助于 有利于 不等于")

  /// `也就是…`: what it explains stands before the window.
  private func explains(_ window: Range<Int>) -> Bool {
    Self.explaining.prefix(of: document.text, window) > 0
      && window.lowerBound > sentence.range.lowerBound
  }

  private static let comparing = WordList("比")
  private static let only = WordList("只有")
  private static let then = WordList("才")
  private static let explaining = WordList("也就是 也就是说 即 换句话说 换言之 就是说 是说")

  /// Parts of something that was named before.
  private static let shares = WordList(
    "大部分 多数 大多数 少数 其余 剩下 剩下的 有的 有些 一部分 前者 后者 两者 其中 另一个 第二个 第三个 最后一个")
  private static let ordinals = WordList(
    "一是 二是 三是 其一 其二 其三 第一是 第二是 第三是 第一个 第二个 第三个 第四个 第五个 第一种 第二种 第三种 第一点 第二点 第三点 第一条 第二条 第三条")
  private static let pointing = WordList("这 那 它 此 该 其 他 她 它们 他们 这些 那些")

  /// `吵了四十分钟`: people did it, and a heading that names a thing does not say who.
  private func isDeed(_ clause: Range<Int>) -> Bool {
    let start = ClauseOpening(document.text).end(of: clause)
    let words = sentence.words(in: start..<clause.upperBound, of: document.text).prefix(4)
    return words.contains { Self.done.contains(document.text, $0.range) }
  }

  private func isPerson(_ heading: Range<Int>) -> Bool {
    Persons(document.text).isPerson(heading) || Persons.areTold(of: document)
  }

  private static let done = WordList("了 过")

  // MARK: What the clause says itself

  /// A later clause of the window has a name for its subject.
  private func tellsOfName(_ window: Range<Int>, _ answer: Range<Int>, behind first: Clause) -> Bool
  {
    sentence.clauses.contains { clause in
      guard let subject = clause.subject, clause.range.lowerBound > first.range.lowerBound,
        window.overlaps(clause.range), subject.upperBound <= answer.lowerBound
      else { return false }
      return sentence.names.contains { $0.overlaps(subject) }
    }
  }

  private func namesSubject(_ window: Range<Int>, _ answer: Range<Int>, behind first: Clause)
    -> Bool
  {
    sentence.clauses.contains { clause in
      guard clause.range.lowerBound > first.range.lowerBound, window.overlaps(clause.range),
        clause.range.lowerBound <= answer.lowerBound
      else { return false }
      if let subject = clause.subject {
        return subject.upperBound <= answer.lowerBound
          && Words.attributes.suffix(of: document.text, subject) == 0
      }
      return opening(of: clause.range) == .thing
    }
  }

  func opening(of clause: Range<Int>) -> ChineseOpening.Kind {
    ChineseOpening(sentence, document.text).kind(of: clause)
  }

  /// In a list the items tell of what stands above them, unless they name something of their own.
  func isOfTheTopic(_ subject: Range<Int>) -> Bool {
    document.passages[sentence.passage].isItem && !sentence.names.contains { $0.overlaps(subject) }
  }

  /// One or two common words, such as 盐度 or 主要补给: they belong to what is spoken of.
  func isProperty(_ subject: Range<Int>) -> Bool {
    subject.count <= 12 && document.text[subject].allSatisfy { $0 >= 0x80 }
      && !sentence.names.contains { $0.overlaps(subject) }
      && !Persons(document.text).isPerson(subject)
  }
}
