import Recognition

/// Tells whether an English sentence says of what it speaks where a blank would stand.
struct EnglishSubject {
  private let document: Document
  private let sentence: Sentence
  private let text: [UInt8]

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
    text = document.text
  }

  func isMissing(for answer: Range<Int>, _ fact: Fact) -> Bool {
    if isAboutTheNote || isHeadInItalics { return true }
    if fact.question == nil, !Self.isFigure(fact), isInLabel(answer) { return true }
    return !fact.isQuestionOnly && !isSaidOfSomething(answer)
  }

  /// A first line in italics says where a note comes from.
  private var isHeadInItalics: Bool {
    guard sentence.passage < 2 else { return false }
    let own = document.passages[sentence.passage].range
    return document.marks(in: own.prefix(1)).contains {
      $0.kind == .emphasis && $0.range.upperBound + 1 >= own.upperBound
    }
  }

  /// `Stage reached in September: the second`: the blank of such a line belongs behind the colon.
  private func isInLabel(_ answer: Range<Int>) -> Bool {
    guard sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound,
      let colon = colon(after: answer)
    else { return false }
    let key = sentence.range.lowerBound..<colon
    let value = SentenceCutter(text).trimmed(
      colon + 1..<min(sentence.range.upperBound, colon + 4 * Self.widestLabel))
    guard value.count > 1, displayWidth(text, key) <= Self.widestLabel,
      !DateLabel.isDate(key, text), !DateLabel.isDate(value, text)
    else { return false }
    // `Galileo saw four moons: …` is a sentence.
    guard let verb = EnglishVerb(text).first(in: key) else { return true }
    return !Words.verbs.contains(text, verb) && !ClaimVerbs.contains(text, verb)
  }

  /// A figure is asked for by its kind, wherever it stands.
  private static func isFigure(_ fact: Fact) -> Bool {
    fact.kind != .date && (fact.rule.hasPrefix("quantity.") || fact.rule.hasPrefix("en.count"))
  }

  /// Columns.
  private static let widestLabel = 110

  /// The colon behind the answer, outside brackets.
  private func colon(after answer: Range<Int>) -> Int? {
    let end = min(sentence.range.upperBound, sentence.range.lowerBound + 4 * Self.widestLabel)
    var depth = 0
    for at in min(answer.upperBound, end)..<end {
      switch text[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ":") where depth <= 0 && at + 1 < end && text[at + 1] == 0x20: return at
      default: break
      }
    }
    return nil
  }

  /// `Half came from the bank`, `Ours had shrunk`: of what is not said in the clause.
  private func isSaidOfSomething(_ answer: Range<Int>) -> Bool {
    guard let clause = sentence.clause(at: answer.lowerBound) else { return true }
    let start = ClauseOpening(text).end(of: clause.range)
    let rest = start..<clause.range.upperBound
    let figure = skippingSpaces(start + Words.hedges.prefix(of: text, rest), rest)
    if let token = sentence.token(at: figure.lowerBound), token.isQuantity,
      Self.wholes.prefix(of: text, skippingSpaces(token.range.upperBound, rest)) > 0
    {
      return false
    }
    // `37 per cent had left`: of what?
    if let token = sentence.token(at: figure.lowerBound), case .quantity(let quantity) = token.kind,
      quantity.kind == .percent,
      EnglishVerb(text).opens(skippingSpaces(token.range.upperBound, rest))
    {
      return false
    }
    let other = Self.others.prefix(of: text, rest)
    if other > 0, Self.of.prefix(of: text, skippingSpaces(start + other, rest)) == 0 {
      return false
    }
    let part = Self.parts.prefix(of: text, rest)
    if isElliptical(rest) { return false }
    if part > 0 {
      let behind = skippingSpaces(start + part, rest)
      let first =
        behind.lowerBound..<(text[behind].firstIndex { !$0.isLetter } ?? behind.upperBound)
      if first.isEmpty || Self.wholes.prefix(of: text, behind) > 0
        || EnglishVerb(text).first(in: first, after: start..<start + part) != nil
        || EnglishVerb(text).opens(behind)
      {
        return false
      }
    }
    if let carried = clause.carriedSubject, Words.pronouns.prefix(of: text, rest) > 0,
      Self.nobodies.contains(text, carried)
    {
      return false
    }
    return true
  }

  /// `Harbour's is larger`: its what?
  private func isElliptical(_ clause: Range<Int>) -> Bool {
    guard let end = text[clause].firstIndex(of: 0x20), end - clause.lowerBound > 3,
      text[clause.lowerBound..<end].suffix(2).elementsEqual("'s".utf8),
      text[clause.lowerBound].isCapital
    else { return false }
    return EnglishWords.copulas.prefix(of: text, end + 1..<clause.upperBound) > 0
  }

  private static let parts = WordList(
    """
    half most some none part ours theirs mine yours nobody no_one everyone everybody everything nothing someone somebody something
    others much many all
    """)
  private static let others = WordList(
    "the_rest the_others the_other the_latter the_former the_same")
  private static let wholes = WordList("of_them of_these of_those of_it of_us of_which")
  private static let nobodies = WordList(
    "nobody no_one someone somebody everyone everybody nothing something anyone anybody people")

  /// `Room: B12, since May`: where and when a lesson is held.
  private var isAboutTheNote: Bool {
    let own = document.passages[sentence.passage]
    let above = [own.parent, own.heading].compactMap(\.self).map { document.passages[$0].range }
    if above.contains(where: { Self.tasks.prefix(of: text, $0) > 0 }) { return true }
    let passage = document.passages[sentence.passage].range
    let asides = sentence.clauseRanges + [sentence.range, passage]
    if asides.contains(where: { Self.guests.prefix(of: text, $0) > 0 })
      || Self.tasks.prefix(of: text, passage) > 0
    {
      return true
    }
    let length = Self.offices.prefix(of: text, passage)
    return length > 0 && passage.lowerBound + length < passage.upperBound
      && text[passage.lowerBound + length] == UInt8(ascii: ":")
  }

  private func skippingSpaces(_ start: Int, _ range: Range<Int>) -> Range<Int> {
    var at = min(start, range.upperBound)
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    return at..<range.upperBound
  }

  private static let tasks = WordList(
    "to_check look_up action_items todo to_do to-do to-dos todos next_steps tasks homework reminders to_buy shopping_list owed shifts"
  )
  private static let guests = WordList(
    """
    correction erratum errata corrigendum listened_to watched_on read_on recorded_on compiled_by last_changed last_updated last_edited last_modified last_reviewed updated revised_on
    transcript_checked transcript_approved transcribed transcript accessed retrieved downloaded printed_from copied_from scanned_from page_updated
    """)
  private static let of = WordList("of")
  private static let offices = WordList(
    "lecturer teacher instructor professor speaker room attendees participants present absent agenda homework assignment exam quiz next next_time date source sources author tags via url link links"
  )
}
