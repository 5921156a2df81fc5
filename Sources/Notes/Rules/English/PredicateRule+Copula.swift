import Recognition

/// What a thing is: a definition, a superlative that asks for the thing, or a property.
extension PredicateRule {
  /// `X is …`: a definition, a superlative that asks for X, or a property.
  func copula(
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
    // `Moe, whose father was a smith`
    guard EnglishWords.relatives.prefix(of: text, clause.subject) == 0 else { return [] }
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
      !Self.unnamed.contains(text, complement), !isVague(complement, text),
      // `we believe Sail is a burden`
      Self.thoughts.first(in: text, clause.subject) == nil
    else { return [] }
    let isNamed =
      isSaid && isTerm(clause.subject, text) && EnglishWords.be.contains(text, clause.verb)
      && Words.nounBlockers.first(in: text, clause.subject) == nil
      && !Self.unnamed.contains(text, clause.subject) && !isMeasure(answer, sentence)
      && !isConditional(clause, sentence, text) && !isNumbered(clause, sentence, text)
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

  /// `If the knot slips, then the rope is a bad one`: only then.
  private func isConditional(
    _ clause: EnglishClause, _ sentence: Sentence, _ text: [UInt8]
  ) -> Bool {
    Self.conditions.first(in: text, sentence.range.lowerBound..<clause.verb.lowerBound) != nil
  }

  private static let conditions = WordList("if unless whenever")

  /// `First page is a map`: that of one, and not what a page is.
  private func isNumbered(_ clause: EnglishClause, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let before = SentenceCutter(text).trimmed(
      sentence.range.lowerBound..<max(sentence.range.lowerBound, clause.subject.lowerBound))
    return Self.ordinals.suffix(of: text, before) > 0
  }

  private static let ordinals = WordList("first second third fourth fifth next last final other")

  /// `A span of rope is twelve metres`: so much, and not what it is.
  private func isMeasure(_ answer: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      $0.isQuantity && $0.range.upperBound == answer.upperBound
        && answer.lowerBound + 2 >= $0.range.lowerBound
        && $0.range.lowerBound >= answer.lowerBound
    }
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
    guard !isDoing(subject, text), !isOfSomething(subject, text),
      EnglishTerm.isAskable(Array(text[subject])), subject.count > 1,
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

  /// `Cup 1975, sponsor was a bakery`: one word without an article inside a line is that of what stands before.
  private func isOfSomething(_ subject: Range<Int>, _ text: [UInt8]) -> Bool {
    guard !text[subject].contains(0x20), text[subject].allSatisfy({ $0.isLetter && !$0.isCapital }),
      text[subject].last != UInt8(ascii: "s"), subject.lowerBound > 1
    else { return false }
    return text[subject.lowerBound - 1] == 0x20 && text[subject.lowerBound - 2] == UInt8(ascii: ",")
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

  /// Nouns for persons, by their ends.
  private static let who = WordList(
    "king queen emperor poet philosopher writer author painter composer physicist chemist biologist mathematician engineer inventor scientist general politician president architect historian economist explorer astronomer physician doctor director founder leader teacher student son daughter brother sister wife husband"
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

  private static let degrees = WordList(
    "a_little a_bit a_lot a_good_deal a_great_deal the_more the_less")

  private static let sureDegrees = WordList(
    "a_bit a_lot a_good_deal a_great_deal the_more the_less")

  private static let comparing = WordList("less more too better worse")

  /// `Beacons are a thing now`; `a thing that can be moved` says what something is.
  private func isVague(_ complement: Range<Int>, _ text: [UInt8]) -> Bool {
    let length = Self.vague.prefix(of: text, complement)
    let rest = SentenceCutter(text).trimmed(complement.lowerBound + length..<complement.upperBound)
    return length > 0 && (rest.isEmpty || Self.times.prefix(of: text, rest) > 0)
  }

  private static let vague = WordList("a_thing the_thing a_must a_no-no a_no-go")
  private static let times = WordList("now today again here there these_days nowadays")
  private static let unnamed = WordList(
    "each each_one every_one the_other the_others the_rest one another another_one the_first the_second the_third the_last the_result the_answer the_point the_idea the_thing the_problem the_reason the_difference the_rule the_key"
  )
}
