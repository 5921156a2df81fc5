import Recognition

/// Tells whether words cut from an English text can be understood without what stood before them.
struct EnglishStanding {
  let document: Document
  let sentence: Sentence
  let text: [UInt8]
  let reference: EnglishReference
  let verbs: EnglishVerb

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
    text = document.text
    reference = EnglishReference(document.text)
    verbs = EnglishVerb(document.text)
  }

  /// It points at something for which no name put before it would do: `which rose to 12`, `at that radius`.
  ///
  /// - Parameter rest: The window without what opens it.
  func isLost(_ window: Range<Int>, _ rest: Range<Int>) -> Bool {
    if EnglishWords.relatives.prefix(of: text, rest) > 0
      || Self.demonstratives.prefix(of: text, rest) > 0
    {
      return true
    }
    // `In her own dataset of 2,140 shipments`
    if Words.prepositions.prefix(of: text, rest) > 0, !verbs.isPredicated(rest),
      window.lowerBound > sentence.range.lowerBound + 1
        || window.upperBound + 1 < sentence.range.upperBound
    {
      return true
    }
    if isOfFootnote(rest) || opensWithObject(rest) || opensLaterPart(window)
      || EnglishNaming.isCleft(rest, text) || isRepeated(rest) || opensWithRelativeTime(window)
    {
      return true
    }
    if Self.denials.prefix(of: text, rest) > 0 || isCountedFrom(rest) { return true }
    if isElliptical(rest) || Self.alternative.prefix(of: text, window) > 0
      || startsWithArrow(window)
    {
      return true
    }
    return pointsAtWriter(window) || isSplit(window) || pointsAtThat(window)
  }

  /// `I`, `this` and the like, but not the `I` of `Elizabeth I`.
  private func pointsAtWriter(_ window: Range<Int>) -> Bool {
    var from = window.lowerBound
    while let pointer = Self.pointers.first(in: text, from..<window.upperBound) {
      let isNumeral =
        pointer.count == 1 && pointer.lowerBound > window.lowerBound
        && text[window.lowerBound..<pointer.lowerBound - 1].split(separator: 0x20).last
          .map { $0.first!.isCapital && $0.count > 2 } ?? false
      // `that's why …` goes on from the clause before.
      let isReason =
        Self.reasons.prefix(
          of: text,
          min(pointer.upperBound + 1, window.upperBound)..<window.upperBound) > 0
      // `light from our sun`
      let isShared =
        Self.our.contains(text, pointer)
        && Self.shared.prefix(
          of: text,
          min(pointer.upperBound + 1, window.upperBound)..<window.upperBound) > 0
      guard isNumeral || isReason || isShared else { return true }
      from = pointer.upperBound
    }
    return false
  }

  /// `laughed at that for years`, `Moe showed that with lamps`: what?
  private func pointsAtThat(_ window: Range<Int>) -> Bool {
    if let that = Self.that.first(in: text, window), that.lowerBound > window.lowerBound + 2,
      case let before = text[window.lowerBound..<that.lowerBound - 1],
      case let verb =
        (before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.startIndex)..<before.endIndex,
      ClaimVerbs.contains(text, verb),
      Self.means.prefix(
        of: text, SentenceCutter(text).trimmed(that.upperBound..<window.upperBound)) > 0
    {
      return true
    }
    guard let found = Self.thats.first(in: text, window) else { return false }
    let rest = SentenceCutter(text).trimmed(found.upperBound..<window.upperBound)
    return rest.isEmpty || !text[rest.lowerBound].isAlphanumeric && text[rest.lowerBound] < 0x80
      || Words.prepositions.prefix(of: text, rest) > 0
  }

  private static let that = WordList("that")
  private static let means = WordList("with by in on")
  private static let thats = WordList(
    "at_that of_that for_that with_that about_that from_that to_that like_that")
  private static let reasons = WordList("why because where when what how")

  /// `40 years since the last fire`: what it is that is so long ago, is not said.
  private func isCountedFrom(_ rest: Range<Int>) -> Bool {
    guard let token = sentence.token(at: rest.lowerBound), token.isQuantity,
      rest.lowerBound > document.passages[sentence.passage].range.lowerBound,
      case let behind = SentenceCutter(text).trimmed(
        token.range.upperBound..<max(token.range.upperBound, rest.upperBound)),
      Self.since.prefix(of: text, behind) > 0
    else { return false }
    return !verbs.isPredicated(behind)
  }

  private static let since = WordList("since after before")
  private static let denials = WordList("not_the not_a not_an not_as not_even")

  /// `Harbour's is larger`: its what?
  private func isElliptical(_ rest: Range<Int>) -> Bool {
    guard let end = text[rest].firstIndex(of: 0x20), end - rest.lowerBound > 3,
      text[rest.lowerBound..<end].suffix(2).elementsEqual("'s".utf8),
      text[rest.lowerBound].isCapital
    else { return false }
    return EnglishWords.copulas.prefix(of: text, end + 1..<rest.upperBound) > 0
  }

  private func startsWithArrow(_ window: Range<Int>) -> Bool {
    !window.isEmpty && LabelledLine.arrow(window.lowerBound, text, window.upperBound) != nil
  }

  func speaksOfPerson(_ rest: Range<Int>) -> Bool {
    EnglishWords.persons.prefix(of: text, rest) > 0
  }

  /// `Anna Berg`, `Kepler`; but not `Bananas` where bananas are spoken of.
  func isPerson(_ name: Range<Int>) -> Bool {
    let words = text[name].split(separator: 0x20)
    if words.count > 1,
      !EnglishPerson.isName(text, words.suffix(2)[words.count - 2].startIndex..<name.upperBound)
    {
      return false
    }
    return words.allSatisfy { $0.first!.isCapital || Self.particles.contains(text, $0.indices) }
      && (words.count > 1 || !document.isOrdinaryWord(name) && text[name].last != UInt8(ascii: "s"))
  }

  private static let particles = WordList("of von van de der the la le and")

  private static let alternative = WordList("or of_which of_whom in_which")

  /// It ends or begins in the middle of a bracket or quotation.
  private func isSplit(_ window: Range<Int>) -> Bool {
    var depth = 0
    var quotes = 0
    for at in window {
      switch text[at] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""): quotes += 1
      default: break
      }
      if depth < 0 { return true }
    }
    return depth != 0 || quotes % 2 == 1
  }

  /// It says of nothing what it says: it starts with a pronoun or a verb, or it has no verb and does not start its line.
  func leans(_ window: Range<Int>, _ rest: Range<Int>, _ answer: Range<Int>) -> Bool {
    if reference.isSuperlative(rest), !opensPassage { return true }
    if opensWithState(rest) { return true }
    if reference.pointsBack(rest) || reference.namesObjectElsewhere(rest) || verbs.opens(rest)
      || EnglishNaming.pronoun(opening: rest, text) != nil || opensWithCircumstance(rest)
    {
      return true
    }
    if EnglishClause.subordinators.prefix(of: text, window) > 0,
      sentence.clauses.count(where: { window.overlaps($0.range) }) < 2
    {
      return true
    }
    if !verbs.isPredicated(rest), !opensLine(window), !isSentence(window), !opensWithName(rest) {
      return true
    }
    if opensWithQuantity(rest) || isPending(rest) || opensWithTime(rest) || opensWithMeasure(rest)
      || isAbstract(rest) && !isHeaded(rest)
    {
      return true
    }
    // `The load was 38 tonnes`: of what the sentence or paragraph before told.
    if reference.isBareNoun(rest), !opensPassage || followsText, !isHeaded(rest) { return true }
    // `Fees are weekly`: of what?
    if Self.measures.prefix(of: text, rest) > 0, rest.lowerBound == sentence.range.lowerBound,
      verbs.opens(SentenceCutter(text).trimmed(firstWord(of: rest).upperBound..<rest.upperBound))
    {
      return true
    }
    // `Organist in Leipsic until his death`: whose?
    if EnglishWords.owners.first(in: text, rest) != nil, !verbs.isPredicated(rest) { return true }
    return startsWithAnswer(rest, answer)
  }

  private static let measures = WordList(
    "prices costs fees rates results figures numbers values sizes dates weights temperatures scores"
  )

  /// Talk that runs on is understood only with subject and verb in the part that is shown.
  func isStatement(_ rest: Range<Int>) -> Bool {
    guard let clause = EnglishClause(rest, text), !clause.subject.isEmpty, !clause.isSubordinate
    else { return false }
    return Words.pronouns.first(in: text, clause.subject) == nil
      && Words.prepositions.prefix(of: text, clause.subject) == 0 && !reference.isBareNoun(rest)
      && Self.fillers.first(in: text, rest) == nil && Self.unsigned.first(in: text, rest) == nil
  }

  /// `thats what …`, as captions write it.
  private static let unsigned = WordList(
    "thats theres hes shes theyre ive im weve youve youre whats wheres id youd theyd hed")

  private static let fillers = WordList("um uh okay you_know i_mean sort_of kind_of")

  /// Another paragraph of the section stands before.
  private var followsText: Bool {
    let own = sentence.passage
    return own > 0 && document.passages[own].kind == .paragraph
      && document.passages[own - 1].kind == .paragraph
      && document.passages[own].heading == document.passages[own - 1].heading
  }

  /// The title or a heading names what `the tunnel` is.
  func isHeaded(_ rest: Range<Int>) -> Bool {
    let noun = text[rest].dropFirst(4).prefix { $0.isLetter }.map(\.folded)[...]
    guard noun.count > 2 else { return false }
    let headings = document.headings(above: sentence.passage).map {
      text[document.passages[$0].range].map(\.folded)
    }
    return (headings + [document.title.map { $0.utf8.map(\.folded) } ?? []]).contains {
      Leak.holds($0[...], noun)
    }
  }

  private var opensPassage: Bool {
    sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound
  }

  /// All of a sentence of six words or more, as people write them: its verb is none that is known.
  private func isSentence(_ window: Range<Int>) -> Bool {
    window.lowerBound == sentence.range.lowerBound && text[window.lowerBound].isCapital
      && window.upperBound + 1 >= sentence.range.upperBound
      && sentence.range.upperBound > window.upperBound
      && text[sentence.range.upperBound - 1] == UInt8(ascii: ".")
      && text[window].split(separator: 0x20).count { $0.count > 2 && $0.allSatisfy(\.isLetter) } > 5
  }

  /// The window begins where its passage, or a labelled sentence, begins.
  private func opensLine(_ window: Range<Int>) -> Bool {
    let passage = document.passages[sentence.passage].range
    let start = sentence.range.lowerBound
    guard window.lowerBound <= start || text[start..<window.lowerBound].allSatisfy(isOpening) else {
      return false
    }
    return start == passage.lowerBound || text[start].isCapital && holdsLabel(window)
  }

  private func isOpening(_ byte: UInt8) -> Bool { !byte.isAlphanumeric && byte < 0x80 }

  private func holdsLabel(_ window: Range<Int>) -> Bool {
    LabelledLine(window, in: text).map { $0.sign == .colon || $0.sign == .equals } ?? false
  }

  /// `[how many] of them`, `For [how long] that was`, with nothing behind that says of what.
  private func startsWithAnswer(_ rest: Range<Int>, _ answer: Range<Int>) -> Bool {
    let behind = text[answer.upperBound..<rest.upperBound].drop { $0 == 0x20 }
    let before = PhraseEdges(text).trimmed(
      rest.lowerBound..<max(rest.lowerBound, answer.lowerBound))
    let isFirst = Words.hedges.prefix(of: text, before) == before.count
    if Words.prepositions.prefix(of: text, rest) > 0,
      isFirst
        || Words.prepositions.prefix(of: text, rest) >= answer.lowerBound - rest.lowerBound - 1,
      reference.pointsBack(behind.indices)
    {
      return true
    }
    guard isFirst, sentence.token(at: answer.lowerBound)?.isQuantity == true else { return false }
    return !verbs.isPredicated(answer.upperBound..<rest.upperBound)
  }

  /// `sold it for £400`: what, an earlier clause says.
  private func opensWithObject(_ rest: Range<Int>) -> Bool {
    let word = rest.lowerBound..<(text[rest].firstIndex(of: 0x20) ?? rest.upperBound)
    return !text[word.lowerBound].isCapital && word.upperBound < rest.upperBound
      && (verbs.isListed(word) || verbs.isParticiple(word))
      && Self.objects.prefix(of: text, word.upperBound + 1..<rest.upperBound) > 0
  }

  private static let objects = WordList("it them him her this that")

  /// `Moe did, in 1902, and kept it`: did what?
  private func isRepeated(_ rest: Range<Int>) -> Bool {
    let start = text[rest].prefix(60)
    guard start.contains(UInt8(ascii: ",")) else { return false }
    return start.split(separator: 0x20).prefix(4).dropFirst().contains { word in
      word.last == UInt8(ascii: ",") && Self.repeating.contains(text, word.indices.dropLast())
    }
  }

  private static let repeating = WordList("did does do didn't doesn't don't")

  /// `…, when 40 lamps were lit`: it goes on about a time that is not shown.
  private func opensWithRelativeTime(_ window: Range<Int>) -> Bool {
    window.lowerBound > sentence.range.lowerBound + 1 && Self.when.prefix(of: text, window) > 0
      && text[max(0, window.lowerBound - 2)..<window.lowerBound].contains(UInt8(ascii: ","))
      && sentence.clauses.count(where: { window.overlaps($0.range) }) < 2
  }

  private static let when = WordList("when where")

  /// `before 1358, not even a name`: one of several things that something had.
  private func opensLaterPart(_ window: Range<Int>) -> Bool {
    guard window.lowerBound > sentence.range.lowerBound,
      let token = sentence.token(at: window.lowerBound), token.isQuantity,
      token.range.upperBound + 2 < window.upperBound,
      text[token.range.upperBound] == UInt8(ascii: ",")
    else { return false }
    return Self.goingOn.prefix(of: text, token.range.upperBound + 2..<window.upperBound) > 0
  }

  private static let goingOn = WordList("not nor or and but even")

  /// `The phrase is usually credited to …`: a note below the page speaks of what it is a note to.
  private func isOfFootnote(_ rest: Range<Int>) -> Bool {
    document.passages[sentence.passage].kind == .footnote && Self.the.prefix(of: text, rest) > 0
      && !text[rest].dropFirst(4).prefix { $0 != 0x20 }.contains(where: \.isCapital)
  }

  static let the = WordList("the")

  func firstWord(of range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(text[range].firstIndex { !$0.isLetter } ?? range.upperBound)
  }

  private static let demonstratives = WordList("this that these those such another both")
  private static let our = WordList("our")
  /// What all people have.
  private static let shared = WordList(
    "own sun galaxy planet solar star moon earth world ancestors species body bodies brain brains eyes ears skin bones blood cells genes senses time times era"
  )
  /// They point at what was said, wherever they stand, or at the writer.
  private static let pointers = WordList(
    """
    I my mine I'm I've this these those the_same_year the_same_day the_same_time same_day same_year same_week same_month
    our that_year that_day that_time that_month that_point the_latter the_former the_other_one
    that's than_that after_that before_that since_then by_then after_which until_then see_below see_above as_above as_mentioned in_that_case that_way that_out
    """)
}
