/// `Keynes argued that …`, `she compares X to Y`, `the board plans to …`: what somebody says, thinks or means to do.
struct ClaimRule: SentenceRule {
  let id = "en.claim"
  let triggers = ClaimVerbs.triggers

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .english, !sentence.isQuestion else { return [] }
    let text = document.text
    return sentence.clauses.compactMap { part -> Fact? in
      guard let clause = EnglishClause(part.range, text), !clause.isSubordinate,
        !clause.subject.isEmpty, displayWidth(text, clause.subject) <= 50,
        Self.firstPersons.prefix(of: text, clause.subject) == 0,
        // `he said`: who?
        part.carriedSubject != nil || Words.pronouns.prefix(of: text, clause.subject) == 0,
        !clause.isCopula, !clause.isPassive
      else { return nil }
      let range = clause.rest.lowerBound..<max(clause.rest.upperBound, clause.rest.lowerBound)
      guard !range.isEmpty, let answer = answer(clause.verb, range, sentence, text) else {
        return nil
      }
      return fact(clause, answer, part.range, sentence, document)
    }
  }

  /// What the claim comes to.
  private func answer(
    _ verb: Range<Int>, _ rest: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    let phrase = EnglishPhrase(text, sentence)
    if ClaimVerbs.saying.contains(text, verb) {
      let that = ClaimVerbs.that.prefix(of: text, rest)
      let content = SentenceCutter(text).trimmed(rest.lowerBound + that..<rest.upperBound)
      if let inner = EnglishClause(content, text), !inner.rest.isEmpty, !inner.subject.isEmpty {
        // `expects apps to sell but calls …`: the verb is that of the speaker.
        guard Self.turns.first(in: text, inner.subject) == nil else { return nil }
        return phrase.main(of: phrase.extended(inner.rest))
      }
      return that > 0 && EnglishVerb(text).first(in: content) != nil
        ? phrase.main(of: content) : nil
    }
    if ClaimVerbs.comparing.contains(text, verb),
      let joint = ClaimVerbs.joints.first(in: text, rest), joint.lowerBound > rest.lowerBound
    {
      return phrase.main(of: joint.upperBound..<rest.upperBound)
    }
    let to = ClaimVerbs.to.prefix(of: text, rest)
    if to > 0, ClaimVerbs.meaning.contains(text, verb) {
      return phrase.main(of: SentenceCutter(text).trimmed(rest.lowerBound + to..<rest.upperBound))
    }
    return nil
  }

  private func fact(
    _ clause: EnglishClause, _ answer: Range<Int>, _ range: Range<Int>, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    let text = document.text
    let span = PhraseEdges(text).trimmed(answer)
    guard span.count >= 3, displayWidth(text, span) <= 90,
      Words.pronouns.prefix(of: text, span) < span.count,
      text[span].contains(0x20) || span.count > 5
    else { return nil }
    return Fact(
      kind: .claim, rule: id, prior: 0.55, passage: sentence.passage, evidence: sentence.range,
      subject: document.string(clause.subject), attribute: document.string(clause.verb),
      value: .span(span), hint: "what",
      window: range.lowerBound..<max(range.upperBound, span.upperBound))
  }

  private static let turns = WordList("but")
  private static let firstPersons = WordList("I we you")
}
