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
      || isSomebody(answer, fact) || isSecond(answer) || isYearRead(answer, fact)
      || isOneOfDays(answer, fact)
      || isKind(answer) || isFirstSide(answer) || isOfThing(answer, fact)
      || isReplaced(answer) || isPassingDay(answer, fact) || isConfidence(answer)
      || isAdjective(answer) || isOpenEnd(answer)
  }

  /// `[37%] above`: above what, the line before says.
  private func isOpenEnd(_ answer: Range<Int>) -> Bool {
    let rest = rest(behind: answer)
    return Self.bounds.contains(text, rest) && answer.lowerBound <= sentence.range.lowerBound + 1
  }

  private static let bounds = WordList("above below over under beyond thereafter after_that")

  /// `two frames [a week]`: how often a figure counts.
  func isRate(_ answer: Range<Int>) -> Bool {
    guard let end = text[answer].firstIndex(of: 0x20),
      Self.everies.contains(text, answer.lowerBound..<end)
    else { return false }
    return Self.rates.contains(text, SentenceCutter(text).trimmed(end..<answer.upperBound))
  }

  private static let everies = WordList("a an per each every")

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

  /// At most so many bytes of the sentence before an answer.
  func before(_ answer: Range<Int>, _ count: Int) -> Range<Int> {
    SentenceCutter(text).trimmed(
      max(sentence.range.lowerBound, answer.lowerBound - count)..<answer.lowerBound)
  }

  private static let vague = WordList(
    "several many few a_few some numerous countless dozens hundreds thousands")
  static let alternatives = WordList("or")
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

  /// `isn't in the book of [1497] but in that of 1634`
  private func isReplaced(_ answer: Range<Int>) -> Bool {
    guard let clause = sentence.clause(at: answer.lowerBound)?.range,
      Self.but.prefix(of: text, rest(behind: answer)) > 0, clause.lowerBound < answer.lowerBound
    else { return false }
    return Self.denials.first(in: text, clause.lowerBound..<answer.lowerBound) != nil
  }

  private static let but = WordList("but")
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
