/// Figures that only tell which or what kind of thing is meant, and what was read as a figure and is none.
extension EnglishFigure {
  /// `A [twelve-year-old] could row …`: who did it, and not how old.
  func isSomebody(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard text[answer].suffix(4).elementsEqual("-old".utf8) else { return false }
    let rest = rest(behind: answer)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return EnglishWords.articles.suffix(of: text, before(answer, 6)) > 0
      && (Words.verbs.contains(text, word) || EnglishVerb(text).isListed(word))
  }

  /// `[25 mm] × 100 mm`: one of two sides.
  func isFirstSide(_ answer: Range<Int>) -> Bool {
    let rest = text[rest(behind: answer)]
    guard rest.starts(with: "×".utf8) || rest.starts(with: "x ".utf8) else { return false }
    return rest.dropFirst(2).drop { $0 == 0x20 }.first?.isDigit ?? false
  }

  /// `the dry [summer of 1976]`: what was so dry cannot be asked for by the time.
  func isOfThing(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .date else { return false }
    // `the archive [2012–2018] that nobody opens`
    if Self.relatives.prefix(of: text, rest(behind: answer)) > 0,
      Words.prepositions.suffix(of: text, before(answer, 12)) == 0
    {
      return true
    }
    guard Self.seasons.prefix(of: text, answer) > 0 else { return false }
    let before = before(answer, 24)
    guard let last = text[before].last, last.isLetter else { return false }
    return Words.prepositions.suffix(of: text, before) == 0
      && EnglishWords.articles.suffix(of: text, before) == 0
      && Self.seasonal.suffix(of: text, before) == 0
  }

  private static let seasons = WordList("spring summer autumn winter")
  private static let relatives = WordList("that who which")
  private static let seasonal = WordList(
    "early late mid that this each every next last and or until since to")

  /// `a [95%] confidence interval`: what sort of interval.
  func isConfidence(_ answer: Range<Int>) -> Bool {
    text[answer].last == UInt8(ascii: "%")
      && Self.confidences.prefix(of: text, rest(behind: answer)) > 0
  }

  private static let articles = WordList("the")
  private static let confidences = WordList("CI CIs confidence credible significance")

  /// `a [three-masted] ship`, `[twenty-foot] units`: in words, it belongs to the name of the thing.
  func isAdjective(_ answer: Range<Int>) -> Bool {
    guard text[answer].contains(UInt8(ascii: "-")), text[answer.upperBound - 1].isLetter,
      // `the [50-crown] note`
      text[answer].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
        || Self.articles.suffix(of: text, before(answer, 6)) > 0
    else { return false }
    let rest = rest(behind: answer)
    return rest.lowerBound == answer.upperBound + 1 && !rest.isEmpty
      && text[rest.lowerBound].isLetter && !text[rest.lowerBound].isCapital
      && Words.prepositions.prefix(of: text, rest) == 0
      && Words.openers.prefix(of: text, rest) == 0
  }

  /// `[Nine tonnes] is a good load`
  func isKind(_ answer: Range<Int>) -> Bool {
    guard let clause = sentence.clause(at: answer.lowerBound)?.range,
      ClauseOpening(text).end(of: clause) == answer.lowerBound
    else { return false }
    return Self.kinds.prefix(of: text, rest(behind: answer)) > 0
  }

  private static let kinds = WordList("is_a is_an was_a was_an")

  /// `the 1700s or [1800s]`, `Holm or [Berg]`: one of two.
  func isSecond(_ answer: Range<Int>) -> Bool {
    let before = before(answer, 24)
    guard Self.alternatives.suffix(of: text, before) > 0 else { return false }
    let lead = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - 2)
    let word = text[lead].reversed().prefix { $0.isAlphanumeric }
    return !word.isEmpty
      && (word.last!.isCapital && text[answer.lowerBound].isCapital
        || word.last!.isDigit && word.first == UInt8(ascii: "s") && text[answer.lowerBound].isDigit)
  }

  /// `£4 [10s]`, `under [25s]`, `[7.40pm]`, `4.1M [weekly] users`: no length of time, no measure.
  func isMisread(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    // `fires at [1040] C`
    if fact.kind == .date, text[answer].allSatisfy({ !$0.isLetter }),
      Self.degrees.prefix(of: text, rest(behind: answer)) > 0
    {
      return true
    }
    let figures = text[answer].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let unit = text[figures.endIndex..<answer.upperBound].drop { $0 == 0x20 }
    if Self.rhythms.suffix(of: text, answer) > 0 { return fact.kind == .count }
    // `two [minute hands]`
    if Self.pointers.prefix(of: text, rest(behind: answer)) > 0,
      Self.dials.suffix(of: text, answer) > 0
    {
      return true
    }
    let behind = text[answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)]
    // `a [9-yr-old]'s hand`, `on [64-bit]`, `twenty [thirty metres]`
    if text[answer].contains(UInt8(ascii: "-")),
      behind.starts(with: "'s".utf8) || behind.starts(with: "’s".utf8)
        || text[answer].suffix(4).elementsEqual("-bit".utf8)
          && Self.running.suffix(of: text, before(answer, 6)) > 0
    {
      return true
    }
    if Self.tens.suffix(of: text, before(answer, 10)) > 0,
      Self.tens.prefix(of: text, answer) > 0
    {
      return true
    }
    // `[200 m] % a month`
    if behind.drop(while: { $0 == 0x20 }).first == UInt8(ascii: "%") { return true }
    // `tapers to 10k min`, `2 % to 300k`
    if fact.kind == .duration, unit.starts(with: "k ".utf8) { return true }
    if fact.kind == .percentage, text[answer].last == UInt8(ascii: "k") { return true }
    if unit.elementsEqual("s".utf8) {
      let before = before(answer, 10)
      return Self.ageBounds.suffix(of: text, before) > 0
        || text[before].split(separator: 0x20).last?.starts(with: "£".utf8) == true
    }
    return figures.contains(UInt8(ascii: "."))
      && (unit.elementsEqual("pm".utf8) || unit.elementsEqual("am".utf8))
  }

  private static let running = WordList("on for")
  private static let tens = WordList(
    "ten twenty thirty forty fifty sixty seventy eighty ninety hundred")
  private static let degrees = WordList("C F K °C °F")
  private static let dials = WordList("minute hour second")
  private static let pointers = WordList("hand hands")
  private static let rhythms = WordList("daily weekly monthly yearly annual")

  private static let ageBounds = WordList("under over the")

  /// `6x SATA`
  func isOfName(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.kind == .count || fact.kind == .score, text[answer].last == UInt8(ascii: "x"),
      text[answer].contains(where: \.isDigit)
    else { return false }
    let rest = rest(behind: answer)
    return !rest.isEmpty && text[rest.lowerBound].isAlphanumeric
      && (text[rest.lowerBound].isCapital || text[rest.lowerBound].isDigit)
  }

  /// `the same 7 kW unit`: the figure only tells which one is meant.
  func isNaming(_ answer: Range<Int>, _ fact: Fact) -> Bool {
    guard fact.rule == "quantity.count", Self.known.suffix(of: text, before(answer, 12)) > 0 else {
      return false
    }
    let rest = rest(behind: answer)
    return !rest.isEmpty && text[rest.lowerBound].isLetter
      && Words.prepositions.prefix(of: text, rest) == 0 && Words.verbs.prefix(of: text, rest) == 0
      && Words.openers.prefix(of: text, rest) == 0
  }

  private static let known = WordList("the same existing this that our its their")
}
