import Recognition

/// What a window opens with that only the text before it explains.
extension EnglishStanding {
  /// `Before it, a ton of flour took …`, `After that the mill …`
  func opensWithCircumstance(_ rest: Range<Int>) -> Bool {
    let length = Words.prepositions.prefix(of: text, rest)
    guard length > 0 else { return false }
    let object = SentenceCutter(text).trimmed(rest.lowerBound + length..<rest.upperBound)
    let pointer = Self.circumstances.prefix(of: text, object)
    guard pointer > 0 else { return false }
    let behind = text[object].dropFirst(pointer)
    return behind.first == UInt8(ascii: ",")
      || Self.thatOnly.prefix(of: text, object) > 0
        && EnglishWords.articles.prefix(
          of: text, SentenceCutter(text).trimmed(behind.startIndex..<object.upperBound)) > 0
  }

  private static let circumstances = WordList("it them him that this these those")
  private static let thatOnly = WordList("that this")

  /// `Ærø about 90 km2`, `Ida Moe`: a further sentence that names another thing than its passage.
  func opensWithName(_ rest: Range<Int>) -> Bool {
    guard rest.lowerBound == sentence.range.lowerBound,
      rest.lowerBound > document.passages[sentence.passage].range.lowerBound
    else { return false }
    let words = text[rest].split(separator: 0x20, maxSplits: 2).prefix(2)
    guard let first = words.first, first.count > 3, first.first!.isCapital || first.first! >= 0xC3
    else { return false }
    let isForeign = first.contains { $0 >= 0xC3 } && first.allSatisfy { $0.isLetter || $0 >= 0x80 }
    return isForeign
      || words.count > 1 && words[1].first!.isCapital && words[1].allSatisfy(\.isLetter)
        && first.allSatisfy(\.isLetter) && words[1].count > 3
  }

  /// `Compulsory for boats from 1931`, `Locked 12 months`: what is so, a line above says.
  func opensWithState(_ rest: Range<Int>) -> Bool {
    guard rest.lowerBound == sentence.range.lowerBound, text[rest.lowerBound].isCapital else {
      return false
    }
    let length = Self.states.prefix(of: text, rest)
    // `Due to erosion the cliff lost 30 m`
    guard length > 0, Self.causes.prefix(of: text, rest) == 0 else { return false }
    let behind = SentenceCutter(text).trimmed(rest.lowerBound + length..<rest.upperBound)
    return Words.prepositions.prefix(of: text, behind) > 0
      || Words.hedges.prefix(of: text, behind) > 0 || Self.limits.prefix(of: text, behind) > 0
      || text[behind].first?.isDigit == true
  }

  private static let states = WordList(
    "compulsory mandatory optional allowed permitted forbidden banned prohibited in_force valid due locked legal illegal starts begins exempt payable"
  )
  private static let causes = WordList("due_to")
  private static let limits = WordList("only not until till once")

  /// `Moss council has 26 seats; voting follows a roll since 1902`: behind a semicolon a bare noun with a verb speaks of what
  /// stands before it.
  func goesOnWithNoun(_ window: Range<Int>, _ rest: Range<Int>) -> Bool {
    let own = document.passages[sentence.passage].range
    let before = SentenceCutter(text).trimmed(
      own.lowerBound..<max(own.lowerBound, window.lowerBound))
    guard text[before].last == UInt8(ascii: ";"), window.lowerBound == rest.lowerBound,
      case let noun = firstWord(of: rest), Self.doings.contains(text, noun),
      noun.upperBound + 1 < rest.upperBound
    else { return false }
    let behind = noun.upperBound + 1..<rest.upperBound
    return verbs.opens(behind) || text[firstWord(of: behind)].last == UInt8(ascii: "s")
  }

  /// What is done by somebody or to something.
  private static let doings = WordList(
    "voting membership production construction admission entry access training recruitment ownership control seats votes members elections meetings"
  )

  /// `The story begins with …`, `The arrangement ended in …`: which, an earlier line says.
  func isAbstract(_ rest: Range<Int>) -> Bool {
    reference.isBareNoun(rest) && Self.abstracts.prefix(of: text, rest) > 0
  }

  /// `The federal decision is expected in spring`: on what?
  func isPending(_ rest: Range<Int>) -> Bool {
    guard Self.the.prefix(of: text, rest) > 0, let verb = verbs.first(in: rest) else {
      return false
    }
    let subject = SentenceCutter(text).trimmed(rest.lowerBound..<verb.lowerBound)
    return Self.matters.suffix(of: text, subject) > 0
      && text[subject].count(where: { $0 == 0x20 }) < 4
      && Words.prepositions.first(in: text, subject) == nil && !isHeaded(rest)
  }

  private static let matters = WordList(
    "decision ruling verdict answer result results vote hearing approval review reply report")

  /// `27 years later sent 180 tons`: who?
  func opensWithTime(_ rest: Range<Int>) -> Bool {
    guard let token = sentence.token(at: rest.lowerBound), token.isQuantity,
      Self.later.suffix(of: text, token.range) > 0
    else { return false }
    var start = token.range.upperBound
    while start < rest.upperBound, text[start] == 0x20 { start += 1 }
    if start < rest.upperBound, text[start] == UInt8(ascii: "("),
      let close = text[start..<rest.upperBound].firstIndex(of: UInt8(ascii: ")"))
    {
      start = close + 1
      while start < rest.upperBound, text[start] == 0x20 { start += 1 }
    }
    guard start < rest.upperBound else { return false }
    let word =
      start..<(text[start..<rest.upperBound].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return !word.isEmpty && verbs.isListed(word)
  }

  private static let later = WordList("later earlier after before")

  /// `Forty-eight metres, built in 1957`: what is so long, the question before it says.
  func opensWithQuantity(_ rest: Range<Int>) -> Bool {
    guard document.passages[sentence.passage].kind == .paragraph,
      let token = sentence.token(at: rest.lowerBound), token.isQuantity,
      case .quantity(let quantity) = token.kind, quantity.kind == .dimension,
      token.range.upperBound < rest.upperBound
    else { return false }
    return text[token.range.upperBound] == UInt8(ascii: ",")
  }

  /// `Default is 40`, `Total cost abt £3,000`, `annual output only fell in …`: of what, the text before it told.
  func opensWithMeasure(_ rest: Range<Int>) -> Bool {
    let own = document.passages[sentence.passage]
    guard rest.lowerBound > own.range.lowerBound || own.heading == nil && own.parent == nil else {
      return false
    }
    let kind = Self.kinds.prefix(of: text, rest)
    let named = SentenceCutter(text).trimmed(rest.lowerBound + kind..<rest.upperBound)
    var noun = Self.owned.prefix(of: text, named)
    // `Production reached 900 tons` below `Trade`: of what, the heading tells.
    if noun == 0, !isBelowSection { noun = Self.measures.prefix(of: text, named) }
    guard noun > 0 else { return false }
    let behind = SentenceCutter(text).trimmed(named.lowerBound + noun..<named.upperBound)
    guard !behind.isEmpty else { return false }
    return Self.adverbs.prefix(of: text, behind) > 0 || Words.hedges.prefix(of: text, behind) > 0
      || EnglishWords.copulas.prefix(of: text, behind) > 0 || verbs.opens(behind)
      || verbs.isListed(firstWord(of: behind)) || verbs.isParticiple(firstWord(of: behind))
      || text[behind.lowerBound].isDigit || "$~<>".utf8.contains(text[behind.lowerBound])
      || text[behind.lowerBound] == 0xC2 || text[behind.lowerBound] == 0xE2
  }

  /// A heading below that of the whole note.
  private var isBelowSection: Bool {
    document.passages[sentence.passage].heading.map { !document.isTitle($0) } ?? false
  }

  private static let kinds = WordList(
    """
    commercial annual total average final first last main current initial original new old full typical maximum max minimum min net gross overall
    daily weekly monthly yearly mean median estimated official regular normal standard peak
    """)

  /// They are always those of something that stands close by.
  private static let owned = WordList(
    "gap default cost monopoly price balance difference average median maximum minimum limit share reach toll"
  )

  /// They are always those of something, which may be what a section is about.
  private static let measures = WordList(
    """
    work output production construction consumption extraction capacity yield weight height length width depth volume mass population damage
    losses launch closure completion lifespan lifetime half-life dose dosage treatment diagnosis prognosis incidence mortality survival accuracy
    """)
  private static let adverbs = WordList(
    "only merely just still now then finally abt approx ca ca. c.")

  static let abstracts = WordList(
    """
    the_story the_arrangement the_agreement the_decision the_plan the_move the_change the_idea the_point the_argument the_problem the_question
    the_answer the_reason the_result the_results the_effect the_work the_project the_book the_chapter the_article
    the_paper the_text the_author the_study the_talk the_dispute the_difference
    """)
}
