import Recognition

/// What the blank of an English sentence tells of its answer.
struct EnglishHint {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The blank stands for a phrase, not for a figure, a date or a reason.
  static func asksForPhrase(_ hint: String) -> Bool {
    hint != "what percentage"
      && (hint.hasPrefix("what") || hint == "who" || hint.hasPrefix("which"))
  }

  /// `what` is no question for a figure.
  func hint(for answer: Range<Int>, _ general: String) -> String {
    guard general == "what" || general == "who" || general == "which" else { return general }
    // `linseed rags`: nobody.
    if general == "who", !text[answer].contains(where: \.isCapital),
      text[answer].allSatisfy({ $0 < 0x80 }), Self.people.first(in: text, answer) == nil,
      !Self.doers.contains(where: { text[answer].suffix($0.utf8.count).elementsEqual($0.utf8) })
    {
      return "what"
    }
    if general == "what", isRuler(answer) { return "who" }
    // `the shed was [Ida's]`
    if general == "what", text[answer].suffix(2).elementsEqual("'s".utf8),
      text[answer.lowerBound].isCapital
    {
      return "whose"
    }
    // `opened [March]`
    if Self.months.contains(text, answer), text[answer.lowerBound].isCapital { return "when" }
    // `late summer`
    let season = Self.seasons.suffix(of: text, answer)
    if season > 0,
      season == answer.count
        || Self.parts.contains(
          text, SentenceCutter(text).trimmed(answer.lowerBound..<answer.upperBound - season))
    {
      return "when"
    }
    // `the first week of June`
    if Self.spells.prefix(of: text, answer) > 0 { return "when" }
    // `the 15th century`
    if Self.ages.suffix(of: text, answer) > 0, text[answer].count(where: { $0 == 0x20 }) < 4,
      Self.the.prefix(of: text, answer) > 0 || text[answer.lowerBound].isDigit
    {
      return "when"
    }
    // `14:40`
    if text[answer].contains(UInt8(ascii: ":")),
      text[answer].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
    {
      return "when"
    }
    // `between 7.35 and 7.45`
    let before = max(sentence.range.lowerBound, answer.lowerBound - 9)..<answer.lowerBound
    if text[answer.lowerBound].isDigit,
      Self.between.suffix(of: text, SentenceCutter(text).trimmed(before)) > 0
    {
      return "which two values"
    }
    // `a week before shooting`, `two days after the vote`
    if let token = sentence.token(at: answer.lowerBound), case .quantity(let length) = token.kind,
      length.kind == .duration, token.range.upperBound < answer.upperBound,
      Self.turns.prefix(
        of: text, SentenceCutter(text).trimmed(token.range.upperBound..<answer.upperBound)) > 0
    {
      return "when"
    }
    let start = answer.lowerBound + Self.bounds.prefix(of: text, answer)
    var at = start
    while at < answer.upperBound, text[at] == 0x20 { at += 1 }
    guard let token = sentence.token(at: at), token.range.upperBound <= answer.upperBound,
      case .quantity(let quantity) = token.kind
    else { return general }
    if isYear(quantity.range, answer) {
      let lead = lead(to: answer)
      let last =
        (text[lead].lastIndex(of: 0x20).map { $0 + 1 } ?? lead.lowerBound)..<lead.upperBound
      let isTold =
        quantity.kind.isDate || Self.timed.suffix(of: text, lead) > 0
        || EnglishVerb(text).isParticiple(last)
      return isTold ? "when" : "what number"
    }
    if let exact = Hint(text, .english).hint(for: quantity) {
      // `the January storm`, `a 90% chance`, `twelve-foot poles`
      let isOfThing =
        quantity.range.upperBound < answer.upperBound
        && (quantity.kind.isDate
          || EnglishFigure(text, sentence).isAdjective(quantity.range)
          || quantity.kind == .percent
            && Self.shares.prefix(
              of: text,
              SentenceCutter(text).trimmed(quantity.range.upperBound..<answer.upperBound)) == 0)
      return isOfThing ? general : exact
    }
    guard quantity.kind == .number || quantity.kind == .numberRange else { return general }
    return quantity.range.upperBound == answer.upperBound
      ? "what number" : counted(behind: quantity.range.upperBound, answer)
  }

  /// `Queen Maud`, `Olaf III`
  private func isRuler(_ answer: Range<Int>) -> Bool {
    let words = text[answer].split(separator: 0x20)
    guard (2...3).contains(words.count), words.allSatisfy({ $0.first!.isCapital }),
      let first = words.first, let last = words.last,
      // `King George Bay`
      !EnglishPerson.isNobody(text, last.indices)
    else { return false }
    return Self.titles.contains(text, first.indices)
      || words.count == 2 && Self.numerals.contains(text, last.indices)
        && !Self.numbered.contains(text, first.indices)
  }

  private static let titles = WordList(
    "Queen King Emperor Empress Tsar Pope Prince Princess Sir Lady Lord President Chancellor")
  private static let numerals = WordList("I II III IV V VI VII VIII IX X XI XII XIV XV XVI")
  private static let numbered = WordList(
    "Type Phase Stage Part Class Category Group Book Level War Mark")

  /// What stands right before the answer, its article left out.
  private func lead(to answer: Range<Int>) -> Range<Int> {
    SentenceCutter(text).trimmed(
      max(sentence.range.lowerBound, answer.lowerBound - 12)..<answer.lowerBound)
  }

  /// Of `8 salt` how much salt, of `two long generations` how many generations.
  private func counted(behind end: Int, _ answer: Range<Int>) -> String {
    let phrase = SentenceCutter(text).trimmed(end..<answer.upperBound)
    // `81 BC`
    if Self.eras.contains(text, phrase) { return "when" }
    // `minutes 500 incl.`
    if Self.remarks.contains(text, phrase) { return "how many" }
    guard !phrase.isEmpty, phrase.count <= 40,
      text[phrase].allSatisfy({ $0.isLetter || $0 == 0x20 || $0 >= 0x80 })
    else { return "how many" }
    let start = text[phrase].lastIndex(of: 0x20).map { $0 + 1 } ?? phrase.lowerBound
    let noun = start..<phrase.upperBound
    let word = String(decoding: text[noun], as: UTF8.self)
    let isUnit = noun.count < 3 || noun.count < 4 && text[noun].contains(where: \.isCapital)
    let isPlural =
      word.hasSuffix("s") && !word.hasSuffix("ss") || word.hasSuffix("ae") && word.count > 4
      || Self.plurals.contains(text, noun)
    if isPlural || isUnit { return "how many \(word)" }
    return noun != phrase || text[noun.lowerBound].isCapital
      || Self.one.suffix(of: text, answer.lowerBound..<noun.lowerBound - 1) > 0
      ? "how many" : "how much \(word)"
  }

  private static let remarks = WordList("incl excl inc exc max min approx written total net gross")
  private static let eras = WordList("BC BCE AD CE B.C. A.D.")
  private static let one = WordList("1 one")
  private static let plurals = WordList(
    "people men women children feet teeth mice krónur kroner zloty staff crew police cattle troops")

  /// `opened in 1966`: four digits alone.
  private func isYear(_ range: Range<Int>, _ answer: Range<Int>) -> Bool {
    range.upperBound == answer.upperBound && text[range].prefix(4).allSatisfy(\.isDigit)
      && (range.count == 4
        || text[range].dropFirst(4).first.map { !$0.isAlphanumeric && $0 != 0x2C } ?? false)
      && (text[range.lowerBound] == UInt8(ascii: "1")
        || text[range.lowerBound] == UInt8(ascii: "2"))
  }

  /// A word that says too little to be learned: `is available`.
  static func isEmpty(_ text: [UInt8], _ answer: Range<Int>) -> Bool {
    Words.vague.contains(text, answer) || blanks.contains(text, answer)
  }

  /// One adjective in small letters: any other would do as well.
  func isQuality(_ answer: Range<Int>) -> Bool {
    guard !text[answer].contains(0x20), text[answer].allSatisfy({ $0.isLetter && !$0.isCapital })
    else { return false }
    return Self.qualities.contains { text[answer].suffix($0.utf8.count).elementsEqual($0.utf8) }
      || Self.feelings.contains(text, answer)
  }

  /// What somebody thinks of it: `is right but for the dates`, `is a mistake`, behind a form of `be`.
  func isJudgement(_ answer: Range<Int>) -> Bool {
    let before = SentenceCutter(text).trimmed(
      max(sentence.range.lowerBound, answer.lowerBound - 10)..<answer.lowerBound)
    guard EnglishWords.be.suffix(of: text, before) > 0 else { return false }
    let article = EnglishWords.articles.prefix(of: text, answer)
    let rest = SentenceCutter(text).trimmed(answer.lowerBound + article..<answer.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    if article > 0, let space = text[rest].lastIndex(of: 0x20),
      Self.intensifiers.contains(text, rest.lowerBound..<space)
    {
      return Self.verdicts.contains(text, space + 1..<rest.upperBound)
    }
    return article > 0
      ? word == rest && Self.verdicts.contains(text, word) : Self.judgements.contains(text, word)
  }

  private static let intensifiers = WordList("real big huge great total complete bit_of_a true")
  private static let verdicts = WordList(
    "mistake pantomime joke nightmare pain pleasure treat disaster mess shame pity success failure burden relief blessing delight bargain rip-off reverse plus bonus"
  )
  private static let judgements = WordList(
    """
    certain sure convinced confident afraid worried surprised annoyed delighted furious grateful tired bored amazed shocked impressed
    wrong welcome doubtful unproven fine good bad great terrible awful lovely better worse best worst nice dull boring brilliant excellent
    unlikely disappointing pleasant unpleasant useless pointless silly stupid clever ugly beautiful pretty superb hopeless tricky fiddly
    """)
  private static let people = WordList(
    "man men woman women people king queen team company family army crew council committee board government state monks son daughter wife husband father mother brother sister"
  )
  private static let doers = [
    "er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "ee", "ees", "ant", "ants", "men",
  ]
  private static let spells = WordList(
    """
    the_first_week_of the_second_week_of the_third_week_of the_last_week_of the_first_half_of the_second_half_of the_first_days_of the_last_days_of the_end_of the_beginning_of
    the_summer_of the_winter_of the_spring_of the_autumn_of the_start_of the_middle_of the_eve_of the_night_of the_morning_of
    """)
  private static let months = WordList(Months.english)
  private static let seasons = WordList("spring summer autumn winter")
  private static let parts = WordList("early late mid the in early_in late_in the_early the_late")

  private static let qualities = ["ful", "ant", "ish", "some", "ious", "iest"]
  private static let feelings = WordList(
    "unproven unclear unknown unusual uncertain unlikely quick simple crude leaky even rough modest uneven steady slight severe rare mixed quiet loud plain busy shy calm proud glad sad angry kind nice"
  )
  private static let the = WordList("the")
  private static let shares = WordList(
    "of more less higher lower fewer larger smaller faster slower better worse cheaper above below in on at by from for"
  )
  private static let ages = WordList("century centuries decade")
  private static let timed = WordList(
    "in since by from until till before after of during around about circa c ca late early mid and to for opened founded built dated"
  )
  private static let between = WordList("between")
  private static let turns = WordList("before after later earlier")
  private static let bounds = WordList(
    "about around roughly approximately nearly almost over up_to at_least at_most a an the")
  private static let blanks = WordList(
    """
    available possible impossible necessary clear common ready free useful difficult easy hard simple similar special able likely unlikely true
    little much less more a_twist a_catch a_problem a_difference a_lot a_bit
    else weak strong cheap expensive fast slow high low long short wide narrow cold hot warm cool dry wet heavy light dark bright full empty safe
    rather otherwise so enough anyway already together apart again still here there everywhere nowhere somewhere elsewhere twice halfway dangerous open closed popular rich poor early late young local small large huge tiny once first last least most all present times night sea hand false new old big small great fine nice okay ok correct wrong relevant interesting popular well better worse best different same
    """)
}
