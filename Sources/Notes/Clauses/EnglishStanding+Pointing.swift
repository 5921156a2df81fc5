import Recognition

/// What a part of a sentence points at outside of it: the writer, a day, a thing named before.
extension EnglishStanding {
  /// `I`, `this` and the like, but not the `I` of `Elizabeth I`.
  func pointsAtWriter(_ window: Range<Int>) -> Bool {
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
  func pointsAtThat(_ window: Range<Int>) -> Bool {
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

  /// `Moss the second – from 1902`: of which things, the sentence before says.
  func pointsAtOneOfSeveral(_ rest: Range<Int>) -> Bool {
    guard let found = Self.oneOfSeveral.first(in: text, rest),
      // `Henry the Second – from 1154`, `Moss was the first – in 1902`
      !text[found].contains(where: \.isCapital),
      verbs.first(in: rest.lowerBound..<found.lowerBound) == nil
    else { return false }
    let behind = SentenceCutter(text).trimmed(found.upperBound..<rest.upperBound)
    return !behind.isEmpty
      && [.dash, .semicolon].contains(
        Sign.at(behind.lowerBound, in: text, end: behind.upperBound)?.sign)
  }

  private static let oneOfSeveral = WordList("the_first the_second the_third the_fourth the_last")

  /// `The guild instead pays 40 crowns`: instead of what, is not shown.
  func pointsAtAlternative(_ rest: Range<Int>) -> Bool {
    guard let found = Self.instead.first(in: text, rest), found.lowerBound > rest.lowerBound else {
      return false
    }
    let behind = SentenceCutter(text).trimmed(found.upperBound..<rest.upperBound)
    return Self.of.prefix(of: text, behind) == 0
      && text[rest.lowerBound..<found.lowerBound].count(where: { $0 == 0x20 }) < 5
      && verbs.first(in: rest.lowerBound..<found.lowerBound) == nil
  }

  private static let instead = WordList("instead")
  private static let of = WordList("of")

  /// `because they pay 12 crowns`: for what, and who, stands before it.
  func givesReason(_ given: Range<Int>) -> Bool {
    let line = LabelledLine(given, in: text)
    let window = line.flatMap { $0.sign == .colon ? $0.value : nil } ?? given
    let length = Self.because.prefix(of: text, window)
    guard length > 0 else { return false }
    let behind = SentenceCutter(text).trimmed(window.lowerBound + length..<window.upperBound)
    return EnglishWords.persons.prefix(of: text, behind) > 0
      || Self.several.prefix(of: text, behind) > 0
  }

  private static let because = WordList("because since")
  private static let several = WordList("they")

  private static let that = WordList("that")
  private static let means = WordList("with by in on")
  private static let thats = WordList(
    "at_that of_that for_that with_that about_that from_that to_that like_that")
  private static let reasons = WordList("why because where when what how")

  /// `40 years since the last fire`: what it is that is so long ago, is not said.
  func isCountedFrom(_ rest: Range<Int>) -> Bool {
    guard let token = sentence.token(at: rest.lowerBound), token.isQuantity,
      rest.lowerBound > document.passages[sentence.passage].range.lowerBound,
      case let behind = SentenceCutter(text).trimmed(
        token.range.upperBound..<max(token.range.upperBound, rest.upperBound)),
      Self.since.prefix(of: text, behind) > 0
    else { return false }
    return !verbs.isPredicated(behind)
  }

  private static let since = WordList("since after before")

  static let demonstratives = WordList("this that these those such another both")
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
