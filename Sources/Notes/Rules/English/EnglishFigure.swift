import Recognition

/// Tells figures that are to be learned from those that are part of an English phrase.
struct EnglishFigure {
  let text: [UInt8]
  let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  func saysNothing(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    Self.vague.prefix(of: text, answer) > 0 || isKnownSet(answer, fact) || isAgo(answer, fact)
      || isPartOfFigure(answer, fact)
      || isRest(answer, fact)
      || isElliptical(answer, fact) || Self.idioms.contains(text, answer)
      || isBasis(answer) || isComputed(answer) || isShareOfShown(answer, fact)
      || isNaming(answer, fact) || isOfName(answer, fact)
      || isOfTheNote(fact) || isParameter(answer, fact) || isCondition(answer, fact)
      || isBareFigure(answer, fact) || isMisread(answer, fact) || isConversion(answer, fact)
      || isSomebody(answer, fact) || isSecond(answer)
      || isKind(answer)
  }

  /// `A [twelve-year-old] could row …`: who did it, and not how old.
  private func isSomebody(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard text[answer].suffix(4).elementsEqual("-old".utf8) else { return false }
    let rest = rest(behind: answer)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return EnglishWords.articles.suffix(of: text, before(answer, 6)) > 0
      && (Words.verbs.contains(text, word) || EnglishVerb(text).isListed(word))
  }

  /// `[Nine tonnes] is a good load`
  private func isKind(_ answer: Range<Int>) -> Bool {
    guard let clause = sentence.clause(at: answer.lowerBound)?.range,
      ClauseOpening(text).end(of: clause) == answer.lowerBound
    else { return false }
    return Self.kinds.prefix(of: text, rest(behind: answer)) > 0
  }

  private static let kinds = WordList("is_a is_an was_a was_an")
  private static let dials = WordList("minute hour second")
  private static let pointers = WordList("hand hands")

  /// `the 1700s or [1800s]`, `Holm or [Berg]`: one of two.
  private func isSecond(_ answer: Range<Int>) -> Bool {
    let before = before(answer, 24)
    guard Self.alternatives.suffix(of: text, before) > 0 else { return false }
    let lead = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - 2)
    let word = text[lead].reversed().prefix { $0.isAlphanumeric }
    return !word.isEmpty
      && (word.last!.isCapital && text[answer.lowerBound].isCapital
        || word.last!.isDigit && word.first == UInt8(ascii: "s") && text[answer.lowerBound].isDigit)
  }

  /// `£4 [10s]`, `under [25s]`, `[7.40pm]`, `4.1M [weekly] users`: no length of time, no measure.
  private func isMisread(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    let figures = text[answer].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let unit = text[figures.endIndex..<answer.upperBound].drop { $0 == 0x20 }
    if Self.rhythms.suffix(of: text, answer) > 0 { return fact.kind == .count }
    // `two [minute hands]`
    if Self.pointers.prefix(of: text, rest(behind: answer)) > 0,
      Self.dials.suffix(of: text, answer) > 0
    {
      return true
    }
    if unit.elementsEqual("s".utf8) {
      let before = before(answer, 10)
      return Self.ageBounds.suffix(of: text, before) > 0
        || text[before].split(separator: 0x20).last?.starts(with: "£".utf8) == true
    }
    return figures.contains(UInt8(ascii: "."))
      && (unit.elementsEqual("pm".utf8) || unit.elementsEqual("am".utf8))
  }

  private static let rhythms = WordList("daily weekly monthly yearly annual")
  private static let ageBounds = WordList("under over the")

  /// `two frames [a week]`: how often a figure counts.
  func isRate(_ answer: Range<Int>) -> Bool {
    guard let end = text[answer].firstIndex(of: 0x20),
      Self.everies.contains(text, answer.lowerBound..<end)
    else { return false }
    return Self.rates.contains(text, SentenceCutter(text).trimmed(end..<answer.upperBound))
  }

  private static let everies = WordList("a an per each every")

  /// `[5 years] = 500`, `[650] per m² → 48,100`: what something is reckoned from.
  private func isCondition(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .price || fact.kind == .duration else { return false }
    var rest = rest(behind: answer)
    if let equals = text[rest].prefix(8).firstIndex(of: UInt8(ascii: "=")), fact.kind == .duration {
      return text[equals..<rest.upperBound].prefix(10).contains(where: \.isDigit)
    }
    rest = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 12)
    return rest.contains { LabelledLine.arrow($0, text, rest.upperBound) != nil }
      && text[rest.lowerBound..<min(rest.upperBound + 6, sentence.range.upperBound)]
        .contains(where: \.isDigit)
  }

  /// `10 million, [43 €], keys 30,000`: nothing says what it is.
  private func isBareFigure(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    // `9/8 of the time`, `1.0 × 10$^{-14}$`: a fraction is no date, and half a power no figure.
    // `7 ± [2]`
    let near = text[max(sentence.range.lowerBound, answer.lowerBound - 6)..<answer.lowerBound]
    if let sign = near.lastIndex(of: 0xC2), near[sign...].starts(with: "±".utf8),
      near[(sign + 2)...].allSatisfy({ $0 == 0x20 }),
      near[..<sign].last(where: { $0 != 0x20 })?.isDigit == true
    {
      return true
    }
    let next = text[answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)].prefix(2)
    if next.contains(UInt8(ascii: "^")) { return true }
    if fact.kind == .date, text[answer].contains(UInt8(ascii: "/")),
      Self.of.prefix(of: text, rest(behind: answer)) > 0
    {
      return true
    }
    guard fact.kind == .price || fact.kind == .percentage || fact.kind == .duration,
      let clause = sentence.clause(at: answer.lowerBound)?.range, clause.lowerBound > 0,
      clause.lowerBound > sentence.range.lowerBound
    else { return false }
    let behind = text[max(0, clause.lowerBound - 2)..<clause.lowerBound]
    return behind.contains(UInt8(ascii: ",")) && answer.lowerBound <= clause.lowerBound
      && (answer.upperBound >= clause.upperBound || text[answer.upperBound] == UInt8(ascii: "/"))
  }

  /// `Lecture 9, 17 Oct, Prof. Moe` above a note: when it was written.
  private func isOfTheNote(_ fact: Fact) -> Bool {
    guard sentence.passage < 3,
      fact.kind == .date || fact.kind == .duration || fact.kind == .relation
    else { return false }
    if fact.kind == .date, isHead { return true }
    if fact.rule == "quantity.date", sentence.passage == 0 {
      return EnglishVerb(text).first(in: sentence.range) == nil
    }
    return Self.recordings.first(in: text, sentence.range) != nil
  }

  /// `Charging to [80%] takes 25 minutes`, `When [20 hairs] were cut, it took 71 minutes`: under which condition
  /// something was measured.
  private func isParameter(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind != .date, let clause = sentence.clause(at: answer.lowerBound)?.range else {
      return false
    }
    if EnglishClause.subordinators.prefix(of: text, clause) > 0 {
      return clause.lowerBound == sentence.range.lowerBound
        && holdsMeasure(clause.upperBound..<max(clause.upperBound, sentence.range.upperBound))
    }
    guard
      Self.conditions.suffix(of: text, before(answer, 16)) > 0
        || Self.purposes.prefix(of: text, clause) > 0,
      let verb = EnglishVerb(text).first(
        in: answer.upperBound..<max(answer.upperBound, clause.upperBound)),
      EnglishVerb(text).first(in: clause) == verb
    else { return false }
    return holdsMeasure(verb.upperBound..<clause.upperBound)
  }

  private func holdsMeasure(_ range: Range<Int>) -> Bool {
    sentence.tokens.contains { token in
      guard case .quantity(let other) = token.kind else { return false }
      return other.factKind != nil && !other.kind.isDate
        && range.lowerBound <= token.range.lowerBound && token.range.upperBound <= range.upperBound
    }
  }

  private static let conditions = WordList("to at with after under from up_to within than")
  private static let purposes = WordList("to for")

  /// The line right below the title, in italics or with no more than commas: `Dr Moe, Tue 11 Feb, slides 1–38`.
  private var isHead: Bool {
    let words = sentence.range.prefix(160)
    guard let paper = Self.papers.first(in: text, words) else { return false }
    return text[words.lowerBound..<paper.lowerBound].count { $0 == 0x20 } < 3
      || EnglishVerb(text).first(in: sentence.range) == nil
  }

  private static let recordings = WordList("Q&A transcript recording interview interviewed")
  private static let papers = WordList(
    "notes note lecture lectures slides edition draft version recorded transcript handout handbook summary minutes slides lec revised compiled p pp vol chapter episode ep"
  )

  /// `6x SATA`
  private func isOfName(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .count || fact.kind == .score, text[answer].last == UInt8(ascii: "x"),
      text[answer].contains(where: \.isDigit)
    else { return false }
    let rest = rest(behind: answer)
    return !rest.isEmpty && text[rest.lowerBound].isAlphanumeric
      && (text[rest.lowerBound].isCapital || text[rest.lowerBound].isDigit)
  }

  /// `per [2 workers]`: what a figure counts for.
  private func isBasis(_ answer: Range<Int>) -> Bool {
    Self.bases.suffix(of: text, before(answer, 10)) > 0
  }

  /// `3 + 4 = 7`: one need not remember what one can reckon.
  private func isComputed(_ answer: Range<Int>) -> Bool {
    let near =
      max(
        sentence.range.lowerBound, answer.lowerBound - 80)..<min(
        sentence.range.upperBound, answer.upperBound + 40)
    guard let equals = text[near].firstIndex(of: UInt8(ascii: "=")) else { return false }
    // `So 90 lamps = 3 crates`, `40 lamps → 2 crates each = 800`: a rule at work.
    if Self.conclusions.prefix(of: text, sentence.range) > 0
      || text[near.lowerBound..<equals].contains(where: \.isDigit)
        && near.contains(where: {
          $0 < equals && LabelledLine.arrow($0, text, equals) != nil
        })
    {
      return true
    }
    return near.contains { at in
      guard at > near.lowerBound + 1, at < equals, at + 2 < near.upperBound else { return false }
      let isOperator =
        Self.operators.contains(text[at])
        && (text[at - 1] == 0x20 && text[at + 1] == 0x20
          || text[at] == UInt8(ascii: "+") && text[at - 1].isDigit && text[at + 1].isDigit)
        || Self.wideOperators.contains { text[at...].starts(with: $0) }
      return isOperator && text[near.lowerBound..<at].suffix(24).contains(where: \.isDigit)
        && text[at + 1..<near.upperBound].prefix(10).contains(where: \.isDigit)
    }
  }

  /// `17 of 43 shots (40%)`
  private func isShareOfShown(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    if fact.kind == .count, Self.of.suffix(of: text, before(answer, 8)) > 0 {
      let rest = text[rest(behind: answer)].prefix(8)
      return rest.first == UInt8(ascii: "(") && rest.contains(UInt8(ascii: "%"))
    }
    guard fact.kind == .percentage else { return false }
    let before = before(answer, 60)
    guard let last = text[before].last,
      last == UInt8(ascii: "(") || Self.alternatives.suffix(of: text, before) > 0,
      let of = Self.of.first(in: text, before), of.lowerBound > before.lowerBound + 1
    else { return false }
    return text[before.lowerBound..<of.lowerBound].suffix(6).contains(where: \.isDigit)
      && text[of.upperBound..<before.upperBound].prefix(6).contains(where: \.isDigit)
  }

  /// `the same 7 kW unit`: the figure only tells which one is meant.
  private func isNaming(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.rule == "quantity.count", Self.known.suffix(of: text, before(answer, 12)) > 0 else {
      return false
    }
    let rest = rest(behind: answer)
    return !rest.isEmpty && text[rest.lowerBound].isLetter
      && Words.prepositions.prefix(of: text, rest) == 0 && Words.verbs.prefix(of: text, rest) == 0
      && Words.openers.prefix(of: text, rest) == 0
  }

  /// At most so many bytes of the sentence before an answer.
  func before(_ answer: Range<Int>, _ count: Int) -> Range<Int> {
    SentenceCutter(text).trimmed(
      max(sentence.range.lowerBound, answer.lowerBound - count)..<answer.lowerBound)
  }

  private static let conclusions = WordList("so thus hence therefore e.g e.g. eg")
  private static let vague = WordList(
    "several many few a_few some numerous countless dozens hundreds thousands")
  private static let bases = WordList("per every each")
  private static let operators: [UInt8] = Array("+*/x@-".utf8)
  private static let wideOperators = ["×", "−", "÷"].map { Array($0.utf8) }
  private static let alternatives = WordList("or")
  private static let known = WordList("the same existing this that our its their")

  /// `the two models`: those named before, not how many there are.
  private func isKnownSet(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    // `The 14 days run from the receipt`
    let isOpening =
      fact.kind == .duration
      && sentence.clause(at: answer.lowerBound).map {
        answer.lowerBound - ClauseOpening(text).end(of: $0.range) <= 8
      } ?? false
    guard fact.rule == "en.count.written" || isOpening else { return false }
    let before = max(sentence.range.lowerBound, answer.lowerBound - 6)..<answer.lowerBound
    return Self.definites.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
  }

  /// `9 h [40 min]`: the smaller unit of a time or a length.
  private func isRest(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .duration || fact.kind == .count else { return false }
    let near = max(sentence.range.lowerBound, answer.lowerBound - 12)..<answer.lowerBound
    let before = SentenceCutter(text).trimmed(near)
    let unit = Self.greaterUnits.suffix(of: text, before)
    guard unit > 0 else { return false }
    let figure = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - unit)
    return !figure.isEmpty && text[figure.upperBound - 1].isDigit
      && text[answer.lowerBound].isDigit
  }

  /// `She expects around $30m`: for what?
  private func isElliptical(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind != .count, fact.kind != .duration, fact.kind != .date,
      text[answer].contains(where: \.isDigit)
    else { return false }
    let near = max(sentence.range.lowerBound, answer.lowerBound - 40)..<answer.lowerBound
    var before = SentenceCutter(text).trimmed(near)
    let hedge = Words.hedges.suffix(of: text, before)
    before = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - hedge)
    return Self.expecting.suffix(of: text, before) > 0
  }

  private static let greaterUnits = WordList("h hr hrs hour hours min mins ft lb lbs st")
  private static let expecting = WordList(
    "expects expected estimates estimated predicts predicted forecasts says said guesses guessed thinks"
  )

  /// `is not 56`: what it is not.
  func isDenied(_ answer: Range<Int>) -> Bool {
    let near = max(sentence.range.lowerBound, answer.lowerBound - 24)..<answer.lowerBound
    return Self.denials.first(in: text, near) != nil
  }

  private static let denials = WordList(
    "not no never isn't aren't wasn't weren't doesn't don't didn't hasn't haven't")

  /// `50 yrs ago`: it will be wrong next year.
  private func isAgo(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    fact.kind == .count && Self.ago.prefix(of: text, rest(behind: answer)) > 0
  }

  private static let ago = WordList("ago")

  /// `four times the`: a figure without the word that leads on.
  func removeEnd(of fact: inout Fact, _ answer: Range<Int>) {
    let end = Self.ends.suffix(of: text, answer)
    guard end > 0, end < answer.count else { return }
    fact.value = .span(SentenceCutter(text).trimmed(answer.lowerBound..<answer.upperBound - end))
    if let hint = fact.hint, let space = hint.lastIndex(of: " ") {
      fact.hint = String(hint[..<space])
    }
  }

  /// `2 cm [a year]`, `[a quarter] of it`: how often a figure counts, or a share.
  private func isPartOfFigure(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .duration, EnglishWords.articles.prefix(of: text, answer) > 0 else {
      return false
    }
    // `eight trains a day`
    let words = text[answer].split(separator: 0x20)
    if words.count > 1, Self.rates.contains(text, words[1].startIndex..<words[1].endIndex) {
      return true
    }
    if Self.sharing.prefix(of: text, rest(behind: answer)) > 0,
      Self.shares.suffix(of: text, answer) > 0
    {
      return true
    }
    let before = SentenceCutter(text).trimmed(sentence.range.lowerBound..<answer.lowerBound)
    // `32p a day`
    let word = text[before].suffix(8).reversed().prefix { $0 != 0x20 }
    if word.contains(where: \.isDigit) { return true }
    let index = sentence.tokens.partition { $0.range.lowerBound < answer.lowerBound } - 1
    return index >= 0 && sentence.tokens[index].isQuantity
      && sentence.tokens[index].range.upperBound == before.upperBound
  }

  func rest(behind answer: Range<Int>) -> Range<Int> {
    var at = answer.upperBound
    while at < sentence.range.upperBound, text[at] == 0x20 { at += 1 }
    return at..<max(at, sentence.range.upperBound)
  }

  private static let rates = WordList("day week month year night minute hour second")
  static let of = WordList("of")
  private static let sharing = WordList("of less more fewer as the that cheaper smaller larger")
  private static let shares = WordList("quarter second third")
  /// They count nothing.
  private static let idioms = WordList(
    "one_point one_day one_time one_hand one_side one_way one_place one_sense one_end one_thing a_time a_while a_moment"
  )
  private static let ends = WordList("the a an as of than since until when")
  private static let definites = WordList("the these those its their our both")
}
