import Recognition

/// What an English clause says of its subject: `X is a Y`, `X was built by Z`, `X blocks Y`.
struct PredicateRule: SentenceRule {
  let id = "en.predicate"
  let triggers: [String] = []

  /// Columns of the longest answer.
  private static let widest = 80

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .english, !sentence.isQuestion else { return [] }
    var facts: [Fact] = []
    for index in sentence.clauses.indices {
      let range = sentence.clauses[index].range
      guard range.count >= 12, range.count <= 480,
        let clause = EnglishClause(range, document.text), !clause.isSubordinate,
        // `Managed Keys`: a name.
        !clause.subject.isEmpty || range.lowerBound == sentence.range.lowerBound
          || !document.text[clause.verb.lowerBound].isCapital,
        displayWidth(document.text, clause.subject) <= 60,
        !clause.subject.isEmpty || hasTopic(sentence.clauses[index], sentence, document)
      else { continue }
      facts += self.facts(clause, range, sentence, document)
    }
    return facts
  }

  /// What a clause without subject goes on about is known.
  private func hasTopic(_ clause: Clause, _ sentence: Sentence, _ document: Document) -> Bool {
    if clause.carriedSubject != nil { return true }
    let topic = Topic(document).heading(above: sentence.passage)
    return topic.map { !$0.isHeading || HeadingName.isTopic($0.text) } ?? false
  }

  /// Without the prepositions that it opens with.
  private func object(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var object = PhraseEdges(text).trimmed(range)
    while true {
      let length = max(
        Words.prepositions.prefix(of: text, object), Self.prepositions.prefix(of: text, object))
      guard length > 0, length < object.count else { return object }
      object = PhraseEdges(text).trimmed(object.lowerBound + length..<object.upperBound)
    }
  }

  private func facts(
    _ clause: EnglishClause, _ range: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> [Fact] {
    let text = document.text
    let phrase = EnglishPhrase(text, sentence)
    // `three cusps each`, `few times a day`: a number and what it counts; `RATE = disk reads / …`: a formula.
    guard Self.numbers.contains(text, clause.subject) == false || clause.isCopula,
      !text[clause.subject].contains(UInt8(ascii: "=")),
      // What those who met did or will do.
      !Minutes(document).names(
        firstWord(of: clause.subject.isEmpty ? sentence.range : clause.subject, text)),
      // `Turns out the old map was wrong`
      !clause.subject.isEmpty || Self.turning.suffix(of: text, clause.verbs) == 0
    else { return [] }
    if clause.rest.isEmpty { return outcome(clause, range, sentence, document) }
    // `rises and falls`: two verbs.
    guard Self.joints.prefix(of: text, clause.rest) == 0,
      Self.joints.suffix(of: text, clause.verbs) == 0
    else { return [] }
    // `Decoded by Karl Berg, prize of 1973`
    let isAgent =
      Self.by.prefix(of: text, clause.rest) > 0
      && (clause.isPassive || clause.subject.isEmpty && EnglishVerb(text).isParticiple(clause.verb))
    var whole = isAgent ? clause.rest : phrase.extended(clause.rest)
    if figures(in: whole, sentence) > 1 { whole = clause.rest }
    let answer = target(
      withoutDate(object(phrase.main(of: whole), text), sentence, text), clause.rest, text)
    guard answer.count >= 2, displayWidth(text, answer) <= Self.widest,
      Words.pronouns.prefix(of: text, answer) == 0, figures(in: answer, sentence) < 2
    else { return [] }
    let isSaid = !clause.subject.isEmpty && Words.pronouns.prefix(of: text, clause.subject) == 0
    let window = range.lowerBound..<max(range.upperBound, whole.upperBound)
    // `five are thought to [exist]`
    guard
      text[answer].contains(0x20) || text[answer.lowerBound].isCapital
        || !Self.supposed.contains(text, clause.verb)
        || Self.to.prefix(of: text, clause.rest) == 0
    else { return [] }
    if clause.isCopula {
      return copula(clause, answer, whole, isSaid, window, sentence, document)
    }
    let isPerson =
      Self.personal.contains(text, clause.verb) && sentence.names.contains(answer)
      && text[answer].contains(0x20)
    guard clause.isPassive || !Self.doubleObjects.contains(text, clause.verb),
      Self.conjunctions.prefix(of: text, whole) == 0, !Self.sayings.contains(text, clause.verb)
    else { return [] }
    // `First written record 1541`: a participle that belongs to the noun behind it.
    guard !belongsToNoun(clause, text) else { return [] }
    var facts = [
      fact(
        clause.isPassive ? "en.passive" : id, .relation, 0.42, clause, answer, window, sentence,
        document)
    ]
    if isPerson || isAgent && EnglishPerson.isName(text, answer) { facts[0].hint = "who" }
    if isSaid, Self.achievements.contains(text, clause.verb), !clause.isPassive,
      text[clause.subject.lowerBound].isCapital,
      displayWidth(text, clause.subject) <= 40
    {
      var actor = fact(
        "en.actor", .name, 0.5, clause, PhraseEdges(text).trimmed(clause.subject), window, sentence,
        document)
      actor.attribute = document.string(clause.verb) + " by"
      actor.hint = "who"
      facts.append(actor)
    }
    return facts
  }

  /// `Moss Head` of `Moss Head 10 May`: where, and not when as well.
  private func withoutDate(
    _ answer: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int> {
    guard
      let last = sentence.tokens.last(where: { $0.range.upperBound == answer.upperBound }),
      case .quantity(let quantity) = last.kind, quantity.kind.isDate,
      last.range.lowerBound > answer.lowerBound + 2,
      case let rest = PhraseEdges(text).trimmed(answer.lowerBound..<last.range.lowerBound),
      rest.upperBound + 1 == last.range.lowerBound,
      EnglishPerson.isName(text, rest) || sentence.names.contains(rest)
    else { return answer }
    return rest
  }

  /// `Vik` of `from Moss to Vik`: where something came to, and not both ends.
  private func target(
    _ answer: Range<Int>, _ rest: Range<Int>, _ text: [UInt8]
  ) -> Range<Int> {
    guard Self.from.prefix(of: text, rest) > 0, rest.lowerBound < answer.lowerBound,
      let to = Self.to.first(in: text, answer), to.lowerBound > answer.lowerBound,
      case let end = SentenceCutter(text).trimmed(to.upperBound..<answer.upperBound), !end.isEmpty,
      Self.to.first(in: text, end) == nil
    else { return answer }
    return end
  }

  private static let from = WordList("from")

  private func belongsToNoun(_ clause: EnglishClause, _ text: [UInt8]) -> Bool {
    guard clause.subject.isEmpty, clause.verb == clause.verbs,
      EnglishVerb(text).isParticiple(clause.verb)
    else { return false }
    let first = text[clause.rest.lowerBound]
    return first.isLetter && !first.isCapital
      && Words.prepositions.prefix(of: text, clause.rest) == 0
      && EnglishCut.prepositions.prefix(of: text, clause.rest) == 0
      && EnglishWords.articles.prefix(of: text, clause.rest) == 0
      && text[clause.rest].contains(where: \.isDigit)
  }

  private static let numbers = WordList(
    "two three four five six seven eight nine ten twelve twenty few a_few many several both some most half dozens"
  )
  private static let to = WordList("to")
  private static let by = WordList("by")
  private static let supposed = WordList(
    "known said thought believed reported used allowed required expected supposed meant able likely"
  )

  private func figures(in range: Range<Int>, _ sentence: Sentence) -> Int {
    sentence.quantities(in: range)
  }

  /// `When the owner goes, the value is dropped`: a participle alone, with its condition before it.
  private func outcome(
    _ clause: EnglishClause, _ range: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> [Fact] {
    guard clause.isPassive, let first = sentence.clauses.first,
      first.range.upperBound <= range.lowerBound,
      EnglishClause.subordinators.prefix(of: document.text, first.range) > 0
    else { return [] }
    return [
      fact(
        "en.outcome", .relation, 0.5, clause, clause.verb,
        first.range.lowerBound..<range.upperBound,
        sentence, document)
    ]
  }

  private func firstWord(of range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    range.lowerBound..<(range.first { !text[$0].isLetter && text[$0] < 0x80 } ?? range.upperBound)
  }

  private static let turning = WordList("turns_out turned_out")

  static let existence = WordList("there here")

  func fact(
    _ rule: String, _ kind: FactKind, _ prior: Double, _ clause: EnglishClause,
    _ answer: Range<Int>, _ window: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> Fact {
    let subject =
      clause.subject.isEmpty || Words.pronouns.prefix(of: document.text, clause.subject) > 0
      ? Topic(document).subject(at: answer.lowerBound, in: sentence)?.text ?? ""
      : document.string(clause.subject)
    return Fact(
      kind: kind, rule: rule, prior: prior, passage: sentence.passage, evidence: sentence.range,
      subject: subject, attribute: document.string(clause.verbs), value: .span(answer),
      hint: Hint(document.text, .english).hint(for: answer, "what"), window: window)
  }

  static let articles = WordList("a an the one any some")

  /// Those that open no adverbial of another clause.
  private static let prepositions = WordList(
    "behind above below against beyond near along across within onto upon off past around inside outside toward towards beside beneath despite until since via only"
  )

  private static let personal = WordList(
    "replaces replaced succeeds succeeded marries married defeats defeated appoints appointed hires hired met meets taught teaches influenced influences beat beats"
  )
  static let denials = WordList("not never no")

  private static let joints = WordList("and or but")

  /// `said that …`: a claim.
  private static let conjunctions = WordList("that")
  /// With a bare object they quote one word, or tell what was only talked about.
  private static let sayings = WordList(
    """
    say says said think thinks thought believe believes believed argue argues argued discuss discusses discussed review reviews reviewed mention mentions
    mentioned talk talks talked receive receives received go goes went come comes came
    """)

  /// What takes an object and says something of it: neither alone is the answer.
  private static let doubleObjects = WordList(
    "put puts call calls called consider considers considered deem deems deemed judge judged rate rates rated label labels labelled labeled regard regards regarded"
  )

  /// What somebody did that others remember them for.
  private static let achievements = WordList(
    """
    invented invents discovered discovers founded founds wrote writes published publishes proposed proposes introduced introduces developed develops
    designed designs built builds patented patents won wins painted paints composed composes created creates coined coins named names proved proves
    demonstrated demonstrates observed observes measured established establishes conquered conquers defeated defeats led leads ruled rules presented
    presents formulated formulates described describes isolated isolates pioneered launched launches started starts signed signs ordered commissioned
    sponsored sponsors acquired acquires
    """)
}
