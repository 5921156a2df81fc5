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
      || pointsAtOneOfSeveral(rest) || pointsAtAlternative(rest) || givesReason(window)
  }

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
    return startsWithAnswer(rest, answer) || isBareAddress(rest, answer)
      || goesOnWithNoun(window, rest)
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

  static let the = WordList("the")

  func firstWord(of range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(text[range].firstIndex { !$0.isLetter } ?? range.upperBound)
  }
}
