import Recognition

/// Makes of what a rule found in an English sentence one short phrase that a person would say; where none can be made,
/// the fact is no card.
struct EnglishAnswer {
  private let sentence: Sentence
  private let text: [UInt8]
  private let subject: EnglishSubject
  private let figure: EnglishFigure
  private let cutter: EnglishCut

  init(_ document: Document, _ sentence: Sentence) {
    self.sentence = sentence
    text = document.text
    subject = EnglishSubject(document, sentence)
    figure = EnglishFigure(document.text, sentence)
    cutter = EnglishCut(document.text, sentence)
  }

  /// Whether the fact can be asked for, then with the answer and the hint that a person would choose.
  func refines(_ fact: inout Fact) -> Bool {
    guard case .span = fact.value else { return true }
    guard EnglishWhole(text, sentence).completes(&fact), case .span(let answer) = fact.value,
      !subject.isMissing(for: answer, fact), !figure.saysNothing(answer, fact),
      EnglishStatement(text, sentence).isStated(answer, fact),
      text[answer.lowerBound] != UInt8(ascii: "."),
      // `indexed since 1931`: no reason; `4.2 × 10^16`: no size.
      fact.rule != "en.because" || !text[answer.lowerBound].isDigit,
      fact.hint != "what size" || !text[answer].contains(UInt8(ascii: "^")),
      Sign.at(answer.lowerBound, in: text, end: answer.upperBound).map({ !Self.closes($0.sign) })
        ?? true
    else { return false }
    // Of talk without signs nobody can tell where a phrase ends.
    guard !sentence.isSpoken || fact.hint.map({ !EnglishHint.asksForPhrase($0) }) ?? false else {
      return false
    }
    guard fact.rule != "en.to-purpose" || !cutter.isObliged(answer) else { return false }
    guard let hint = fact.hint, EnglishHint.asksForPhrase(hint), fact.kind != .list else {
      if let end = figure.end(ofChange: answer) {
        fact.value = .span(end)
      } else if let whole = figure.share(endingIn: answer, fact) ?? figure.withShillings(answer) {
        fact.value = .span(whole)
      } else if let range = figure.spread(around: answer, fact) {
        fact.value = .span(range)
        fact.hint = "what range"
      } else if let both = figure.pair(around: answer, fact) {
        fact.value = .span(both)
      } else if let minute = figure.moment(answer, fact) {
        fact.value = .span(minute)
        fact.hint = "when"
      } else if fact.kind == .duration, let (whole, noun) = figure.owned(answer) {
        fact.value = .span(whole)
        fact.hint = "how much \(noun)"
      } else if fact.kind == .date, case let told = withArticle(answer), told != answer {
        // `opened in the [winter of 1931]`
        fact.value = .span(told)
      } else if isOpen(answer) {
        // `from £20+ a month`
        fact.value = .span(answer.lowerBound..<answer.upperBound + 1)
      } else if let size = figure.size(endingIn: answer) {
        // `40 × 20 m` is asked for whole.
        fact.value = .span(size)
        fact.hint = "what size"
      } else {
        figure.removeEnd(of: &fact, answer)
      }
      return true
    }
    return refinesPhrase(answer, &fact, hint) && !isBareSuperlative(fact)
      && EnglishWhole(text, sentence).completes(&fact)
  }

  /// A plus right behind a figure says that it may be more.
  private func isOpen(_ answer: Range<Int>) -> Bool {
    guard answer.upperBound < sentence.range.upperBound, text[answer.upperBound - 1].isDigit,
      text[answer.upperBound] == UInt8(ascii: "+")
    else { return false }
    let next = answer.upperBound + 1
    return next == sentence.range.upperBound
      || [0x20, 0x2C, 0x29].contains(text[next])
        && !(next + 1 < sentence.range.upperBound && text[next + 1].isDigit)
  }

  /// `Sam, who was the smallest`: of whom, is not said.
  private func isBareSuperlative(_ fact: Fact) -> Bool {
    guard case .span(let answer) = fact.value else { return false }
    return text[answer].starts(with: "the ".utf8)
      && text[answer].suffix(3).elementsEqual("est".utf8)
      && text[answer].count(where: { $0 == 0x20 }) == 1
  }

  private static func closes(_ sign: Sign) -> Bool {
    switch sign {
    case .comma, .semicolon, .colon, .stop, .close: true
    default: false
    }
  }

  private func refinesPhrase(
    _ whole: Range<Int>, _ fact: inout Fact, _ hint: String
  ) -> Bool {
    let isDefinition = fact.kind == .definition
    var answer = EnglishTail(text).trimmed(whole, keepsRemark: isDefinition)
    if let joint = cutter.furtherStatement(in: answer) {
      answer = SentenceCutter(text).trimmed(answer.lowerBound..<joint)
    }
    if isCut(fact, answer) { answer = withoutParticiple(cutter.beforePreposition(answer)) }
    answer = EnglishTail(text).trimmed(answer, keepsRemark: isDefinition)
    answer = cutter.withRest(cutter.withoutVerb(cutter.withoutInfinitive(answer)), fact)
    guard !answer.isEmpty, !cutter.leavesPart(behind: answer, fact) else {
      return false
    }
    if Self.wholeRules.contains(fact.rule) {
      guard !EnglishHint.isEmpty(text, answer),
        displayWidth(text, answer) <= Self.widest || text[answer].contains(UInt8(ascii: ",")),
        !Self.cutRules.contains(fact.rule) || !cutter.holdsStatement(answer)
      else { return false }
    }
    guard !isReceiver(answer, fact),
      // `old spoke [bent to an S]`: a participle is no object.
      fact.rule != "en.predicate" || Self.participles.prefix(of: text, answer) == 0
    else { return false }
    if !hint.hasPrefix("which") { answer = withArticle(answer) }
    // `7 km long` is asked for as a figure.
    if let token = sentence.token(at: answer.lowerBound), case .quantity(let quantity) = token.kind,
      quantity.factKind != nil, !quantity.kind.isDate, hint != "what size",
      quantity.amount.upperBound < quantity.range.upperBound, !figure.isAdjective(token.range)
    {
      answer = token.range
      // `[9-yr-old]'s oar`
      if text[answer.upperBound...].starts(with: "'s".utf8) { return false }
    }
    guard Self.references.prefix(of: text, answer) == 0, !figure.isRate(answer),
      // `Low water means you walk to the rock`
      fact.question == nil || Words.pronouns.prefix(of: text, answer) == 0,
      Self.told.first(in: text, answer) == nil,
      Self.degrees.suffix(of: text, answer) == 0, Self.relativeTimes.suffix(of: text, answer) == 0,
      !answer.contains(where: { LabelledLine.arrow($0, text, answer.upperBound) != nil }),
      // `only lets [the cold in]`
      answer.count < 4 || Self.particles.suffix(of: text, answer) == 0
        || Self.wholeRules.contains(fact.rule) == false, text[answer].last != UInt8(ascii: ","),
      Self.ofThem.suffix(of: text, answer) == 0,
      // `holds [itself out] as an expert`
      Self.selves.prefix(of: text, answer) == 0,
      // `is [more likely] than not`
      Self.than.prefix(of: text, figure.rest(behind: answer)) == 0,
      text[answer.lowerBound] != UInt8(ascii: "("),
      // `is used [instead of wire]`
      !Self.wholeRules.contains(fact.rule)
        || EnglishCut.prepositions.prefix(of: text, answer) == 0
    else { return false }
    fact.value = .span(answer)
    let hints = EnglishHint(text, sentence)
    guard fact.rule != "en.is.property" || !hints.isQuality(answer), !hints.isJudgement(answer)
    else {
      return false
    }
    let precise = hints.hint(for: answer, isAgent(answer, fact) ? "who" : hint)
    // `led by five`: a figure is no agent.
    guard precise == hint || precise == "who" || fact.kind != .name && !figure.isDenied(answer),
      precise != "what number" || !Self.wholeRules.contains(fact.rule), precise != "how many"
    else { return false }
    if precise != hint, let end = figure.end(ofChange: answer) { fact.value = .span(end) }
    // `named for midges`: no name of theirs.
    if precise == "what name",
      Self.honours.suffix(
        of: text,
        SentenceCutter(text).trimmed(
          max(sentence.range.lowerBound, answer.lowerBound - 16)..<answer.lowerBound)) > 0
    {
      fact.hint = "what"
      return true
    }
    fact.hint =
      precise != "what"
      ? precise : isPlace(answer) ? "which place" : isNamed(answer) ? nil : precise
    if precise == "how long", let (whole, noun) = figure.owned(answer) {
      fact.value = .span(whole)
      fact.hint = "how much \(noun)"
    } else if precise.hasPrefix("how"), case .span(let told) = fact.value {
      figure.removeEnd(of: &fact, told)
    }
    return true
  }

  /// `gave [women no vote]`: who got it, and what.
  private func isReceiver(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.rule == "en.predicate",
      let space = text[answer].firstIndex(of: 0x20),
      Self.receivers.contains(text, answer.lowerBound..<space)
    else { return false }
    let before = SentenceCutter(text).trimmed(
      max(sentence.range.lowerBound, answer.lowerBound - 16)..<answer.lowerBound)
    return Self.giving.suffix(of: text, before) > 0
  }

  private static let than = WordList("than")
  private static let selves = WordList("self himself herself itself themselves oneself yourself")
  private static let participles = WordList("bent made built sent kept held found sold bought")
  private static let receivers = WordList(
    "women men people workers students children soldiers strikers farmers sailors users members parents patients teachers players prisoners"
  )
  private static let giving = WordList(
    "gave give gives given offered offers offer sent send sends told tells tell paid pays pay taught teaches teach showed shows lent lends promised promises granted grants denied denies owed cost costs"
  )

  /// `makes careful plans based | on old maps`: the participle belongs to what follows.
  private func withoutParticiple(_ answer: Range<Int>) -> Range<Int> {
    let length = Self.leaning.suffix(of: text, answer)
    guard length > 0, length + 2 < answer.count, answer.upperBound + 1 < sentence.range.upperBound,
      Words.prepositions.prefix(
        of: text, answer.upperBound + 1..<sentence.range.upperBound) > 0
    else { return answer }
    return SentenceCutter(text).trimmed(answer.lowerBound..<answer.upperBound - length)
  }

  private static let leaning = WordList(
    "based aimed caused owned led located called used driven followed inspired backed made built set"
  )

  /// `was born in [Moss]`, `moved to [Port Ellary]`
  private func isPlace(_ answer: Range<Int>) -> Bool {
    let words = text[answer].split(separator: 0x20)
    guard words.count <= 3, !text[answer].contains(where: \.isDigit),
      words.allSatisfy({ word in
        let name = word.last == UInt8(ascii: ",") ? word.dropLast() : word
        return name.count > 1 && name.first!.isCapital
          && name.dropFirst().contains { !$0.isCapital }
      })
    else { return false }
    let start = max(sentence.range.lowerBound, answer.lowerBound - 60)
    let before = SentenceCutter(text).trimmed(start..<answer.lowerBound)
    let preposition = Self.inside.suffix(of: text, before)
    guard preposition > 0 else { return false }
    let verb = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - preposition)
    // `is from [Kelp]` may be anything.
    return Self.placed.suffix(of: text, verb) > 0
      || preposition == 2 && EnglishWords.be.suffix(of: text, verb) > 0
        && Self.within.suffix(of: text, before) > 0
  }

  /// `six songs dedicated to [……]`, `named after [……]`: somebody, or a thing that bears a name.
  private func isNamed(_ answer: Range<Int>) -> Bool {
    let before = max(sentence.range.lowerBound, answer.lowerBound - 16)..<answer.lowerBound
    return text[answer.lowerBound].isCapital && !text[answer].contains(0x20)
      && text[answer].dropFirst().allSatisfy { $0 >= 0x80 || $0.isLetter && !$0.isCapital }
      && Self.honours.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  private static let honours = WordList(
    "dedicated_to credited_to attributed_to sold_to given_to awarded_to married_to named_after named_for ascribed_to lost_to picked chose elected appointed hired married"
  )
  private static let inside = WordList("in at near to from")
  private static let within = WordList("in at")
  private static let placed = WordList(
    """
    born died built founded developed opened premiered held shot made grown moved diverted shipped sent taken brought lived lives stands stood
    lies lay located settled buried raised bred filmed began started based hosted housed stored kept headquartered stationed trained studied arrived sailed sold discovered found
    stopped did_it blocked banned fixed met worked taught landed hangs hung walked marched travelled fled flew rowed
    """)

  /// `designed by [Ida Moe]`, `credited to [Jan Berg]`
  private func isAgent(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.hint == "what" else { return false }
    if isHolder(answer) { return true }
    let article = EnglishWords.articles.prefix(of: text, answer)
    let name = SentenceCutter(text).trimmed(answer.lowerBound + article..<answer.upperBound)
    guard EnglishPerson.isName(text, name) else { return false }
    let before = max(sentence.range.lowerBound, answer.lowerBound - 24)..<answer.lowerBound
    return Self.agents.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  /// `The winner was [Moe]`, `Contact is [Berg]`
  private func isHolder(_ answer: Range<Int>) -> Bool {
    guard text[answer.lowerBound].isCapital,
      text[answer].dropFirst().contains(where: { !$0.isCapital }),
      let clause = sentence.clause(at: answer.lowerBound)?.range
    else { return false }
    let before = SentenceCutter(text).trimmed(
      max(clause.lowerBound, answer.lowerBound - 60)..<max(clause.lowerBound, answer.lowerBound))
    let be = EnglishWords.be.suffix(of: text, before)
    guard be > 0 else { return false }
    return Self.holders.suffix(
      of: text, SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - be)) > 0
  }

  private static let holders = WordList(
    """
    winner runner-up captain critic contact chair chairman president secretary treasurer teacher author writer director leader owner founder inventor
    designer builder driver coach manager editor guide speaker host guest architect composer singer king queen minister mayor engineer referee
    """)
  private static let agents = WordList(
    """
    by credited_to attributed_to sold_to given_to awarded_to married_to due_to named_after studied_with studied_under trained_with trained_under
    worked_with worked_for apprenticed_to quarrelled_with corresponded_with
    """)

  /// Columns of the longest answer in a blank.
  private static let widest = 64

  /// Rules that take all that stands behind a verb.
  private static let cutRules: Set<String> = [
    "en.predicate", "en.passive", "en.causes", "en.becomes", "en.relates", "en.known-as",
    "en.thanks-to",
  ]

  /// Those and others whose answer ends with the clause.
  private static let wholeRules = cutRules.union([
    "en.claim", "en.is.property", "en.allows", "en.which", "en.measured-in",
  ])

  /// A phrase that can end at a preposition: an object, or a place that something is said to be in.
  private func isCut(_ fact: Fact, _ answer: Range<Int>) -> Bool {
    if Self.cutRules.contains(fact.rule) { return true }
    guard fact.rule == "en.is.property" else { return false }
    let start = withArticle(answer).lowerBound
    let before = max(sentence.range.lowerBound, start - 12)..<start
    return EnglishCut.prepositions.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  /// The article before a blank says too little alone.
  private func withArticle(_ answer: Range<Int>) -> Range<Int> {
    let before = max(sentence.range.lowerBound, answer.lowerBound - 5)..<answer.lowerBound
    let trimmed =
      before
      .lowerBound..<(text[before].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? before.lowerBound)
    let length = EnglishWords.articles.suffix(of: text, trimmed)
    return length > 0 ? trimmed.upperBound - length..<answer.upperBound : answer
  }

  /// `phone that the boat had left`: a phrase and a statement.
  private static let told = WordList(
    "that_the that_a that_an that_it that_they that_he that_she that_we that_there that_this")
  private static let relativeTimes = WordList(
    "later earlier afterwards ago next_week next_month next_year last_week last_month last_year this_week this_month this_year tomorrow yesterday tonight today"
  )
  private static let particles = WordList("in on at for with of by from into")
  private static let degrees = WordList("less more fewer longer shorter higher lower")
  private static let ofThem = WordList("of_them of_it of_these of_those of_us of_this of_that")
  /// They point at something that was named before.
  private static let references = WordList(
    """
    the_two the_three the_four the_five the_same the_other the_others the_latter the_former the_rest the_above us_to you_to users_to this these those such both easier harder able unable likely unlikely
    too so rather well, right_apart anything everything anyone everyone hardly_any hardly_anything none two_of_them one_of_them some_of_them it them that any some no another when where if whether how why while what_"
    """)
}
