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
    let answer = object(phrase.main(of: whole), text)
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

  private static let existence = WordList("there here")

  /// `X is …`: a definition, a superlative that asks for X, or a property.
  private func copula(
    _ clause: EnglishClause, _ answer: Range<Int>, _ whole: Range<Int>, _ isSaid: Bool,
    _ window: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> [Fact] {
    let text = document.text
    let complement = whole
    // `Nine tonnes is a good load`
    guard
      clause.subject.isEmpty
        || sentence.token(at: clause.subject.lowerBound)
          .map({ $0.isQuantity && $0.range == clause.subject }) != true
    else { return [] }
    // `was never a state`
    guard Self.denials.first(in: text, clause.verbs) == nil, !clause.holdsDenial(text) else {
      return []
    }
    // `Inside there was a table`: it is said that there is one, not what something is.
    guard Self.existence.suffix(of: text, clause.subject) == 0
    else { return [] }
    let isSuperlative = Superlative(text).opens(complement)
    let article = isDegree(complement, text) ? 0 : Self.articles.prefix(of: text, complement)
    // `The stages were a, b and c` is a list, and asked for as one.
    guard article > 0 || isSuperlative || Enumeration(text).items(of: complement).count < 3 else {
      return []
    }
    let isPlural = isClassOfSeveral(clause, complement, text)
    let rule = isSuperlative ? "en.is.first" : article > 0 || isPlural ? "en.is" : "en.is.property"
    var definition = fact(
      rule, article > 0 || isSuperlative || isPlural ? .definition : .relation,
      isSuperlative ? 0.45 : article > 0 || isPlural ? 0.6 : 0.4, clause, answer, window, sentence,
      document)
    definition.attribute = "what it is"
    guard article == 0 || isSuperlative || Self.relations.first(in: text, complement) == nil else {
      return []
    }
    // `The Kolb Edge is a Kolb`
    let plain = SentenceCutter(text).trimmed(
      answer.lowerBound + Self.articles.prefix(of: text, answer)..<answer.upperBound)
    guard !Leak.holds(text[clause.subject], text[plain]), !isCircular(clause.subject, plain, text),
      // `The wind was the difference`
      !Self.unnamed.contains(text, complement),
      // `we believe Sail is a burden`
      Self.thoughts.first(in: text, clause.subject) == nil
    else { return [] }
    let isNamed =
      isSaid && isTerm(clause.subject, text) && EnglishWords.be.contains(text, clause.verb)
      && Words.nounBlockers.first(in: text, clause.subject) == nil
      && !Self.unnamed.contains(text, clause.subject)
    if isNamed, isPlural || article > 0 && isDefining(complement, text),
      displayWidth(text, clause.subject) <= 44
    {
      let name = EnglishLabel.withSmallArticle(document.string(clause.subject))
      definition.question =
        "\(isPerson(clause.subject, complement, text) ? "Who" : "What") \(document.string(clause.verb)) \(name)?"
    }
    guard isSuperlative, isNamed else { return [definition] }
    var holder = fact(
      "en.holder", .name, 0.6, clause, PhraseEdges(text).trimmed(clause.subject), window, sentence,
      document)
    holder.attribute = document.string(complement)
    holder.hint = "which"
    return [holder, definition]
  }

  /// `A lock is the lock of the door`
  private func isCircular(_ subject: Range<Int>, _ complement: Range<Int>, _ text: [UInt8]) -> Bool
  {
    let article = EnglishWords.articles.prefix(of: text, subject)
    let word = SentenceCutter(text).trimmed(subject.lowerBound + article..<subject.upperBound)
    guard word.count > 3, !text[word].contains(0x20) else { return false }
    let start = complement.lowerBound..<min(complement.upperBound, complement.lowerBound + 40)
    return text[start].split(separator: 0x20).prefix(3).contains { part in
      part.count == word.count
        && zip(part, text[word]).allSatisfy { $0.folded == $1.folded }
    }
  }

  private static let thoughts = WordList("think thinks believe believes reckon guess suspect")

  /// `Ferries are boats that …`: a plural word or two, and several things that are told apart.
  private func isClassOfSeveral(
    _ clause: EnglishClause, _ complement: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    guard Self.plurals.contains(text, clause.verb), !clause.subject.isEmpty,
      text[clause.subject].last == UInt8(ascii: "s"),
      text[clause.subject].count(where: { $0 == 0x20 }) <= 2,
      Self.articles.prefix(of: text, clause.subject) == 0,
      let relative = Self.telling.first(in: text, complement)
    else { return false }
    let head = SentenceCutter(text).trimmed(complement.lowerBound..<relative.lowerBound)
    return text[head].last == UInt8(ascii: "s") && text[head].count(where: { $0 == 0x20 }) <= 2
      && Self.comparisons.first(in: text, complement) == nil
  }

  private static let plurals = WordList("are were")
  private static let telling = WordList("of that which who with made used for from in")

  /// `a …`, `the … that …`; but not `the exception`, `a better version of the same`.
  private func isDefining(_ complement: Range<Int>, _ text: [UInt8]) -> Bool {
    guard Self.comparisons.first(in: text, complement) == nil else { return false }
    return Self.definite.prefix(of: text, complement) == 0
      || Self.relatives.first(in: text, complement) != nil
  }

  /// `The kelp` and `a wave` in words alone: no quotation, no figure, no arrow, and no `the body` of something.
  private func isTerm(_ subject: Range<Int>, _ text: [UInt8]) -> Bool {
    guard !isDoing(subject, text), EnglishTerm.isAskable(Array(text[subject])),
      text[subject].contains(where: { $0.isLetter || $0 >= 0x80 }),
      text[subject.lowerBound].isAlphanumeric || text[subject.lowerBound] >= 0xC3
        || text[subject.lowerBound] == UInt8(ascii: "'"),
      !text[subject].contains(where: { Self.foreign.contains($0) || $0 == 0xE2 })
    else { return false }
    return Self.definite.prefix(of: text, subject) == 0
      || text[subject].contains(where: \.isCapital)
        && text[subject].dropFirst().contains(where: \.isCapital)
      || text[subject].count(where: { $0 == 0x20 }) > 1
  }

  /// `Storing results longer`: what somebody does.
  private func isDoing(_ subject: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let end = text[subject].firstIndex(of: 0x20), end - subject.lowerBound > 5 else {
      return false
    }
    return text[subject.lowerBound..<end].suffix(3).elementsEqual("ing".utf8)
      && text[subject].count(where: { $0 == 0x20 }) > 1
  }

  private static let foreign = Array("\"()=".utf8)

  /// What stands beside something else is no definition.
  private static let relations = WordList("same other another exception reason problem example")
  private static let comparisons = WordList(
    "same better worse another other exception problem reason example")
  private static let definite = WordList("the")
  private static let relatives = WordList("of that which who where whose by")

  /// A king or a poet; somebody of two names or more who is a carpenter or a florist.
  private func isPerson(
    _ subject: Range<Int>, _ complement: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    let noun = headNoun(of: complement, text)
    if Self.who.suffix(of: text, noun) > 0 { return true }
    let names = text[subject].split(separator: 0x20)
    let last = text[noun].split(separator: 0x20).last ?? []
    return names.count > 1
      && names.allSatisfy { $0.first!.isCapital && $0.allSatisfy { $0.isLetter || $0 >= 0x80 } }
      && ["er", "or", "ist", "ian", "man"].contains {
        last.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// The noun phrase up to its first preposition.
  private func headNoun(of complement: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let end = Words.prepositions.first(in: text, complement)?.lowerBound ?? complement.upperBound
    return SentenceCutter(text).trimmed(complement.lowerBound..<end)
  }

  private func fact(
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

  private static let articles = WordList("a an the one any some")

  /// Those that open no adverbial of another clause.
  private static let prepositions = WordList(
    "behind above below against beyond near along across within onto upon off past around inside outside toward towards beside beneath despite until since via only"
  )

  /// `a little less accurate`, `a bit darker`: how much, not what.
  private func isDegree(_ complement: Range<Int>, _ text: [UInt8]) -> Bool {
    let length = Self.degrees.prefix(of: text, complement)
    guard length > 0 else { return false }
    if Self.sureDegrees.prefix(of: text, complement) > 0 { return true }
    let rest = SentenceCutter(text).trimmed(complement.lowerBound + length..<complement.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return Self.comparing.contains(text, word) || text[word].suffix(2).elementsEqual("er".utf8)
  }

  private static let personal = WordList(
    "replaces replaced succeeds succeeded marries married defeats defeated appoints appointed hires hired met meets taught teaches influenced influences beat beats"
  )
  private static let unnamed = WordList(
    "each each_one every_one the_other the_others the_rest one another another_one the_first the_second the_third the_last the_result the_answer the_point the_idea the_thing the_problem the_reason the_difference the_rule the_key"
  )
  private static let denials = WordList("not never no")

  private static let degrees = WordList(
    "a_little a_bit a_lot a_good_deal a_great_deal the_more the_less")
  private static let sureDegrees = WordList(
    "a_bit a_lot a_good_deal a_great_deal the_more the_less")
  private static let comparing = WordList("less more too better worse")

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

  /// Nouns for persons, by their ends.
  private static let who = WordList(
    "king queen emperor poet philosopher writer author painter composer physicist chemist biologist mathematician engineer inventor scientist general politician president architect historian economist explorer astronomer physician doctor director founder leader teacher student son daughter brother sister wife husband"
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
