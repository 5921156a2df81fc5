/// How much of a sentence is shown.
extension EnglishWindow {
  private static let per = WordList("per")
  static let joints = WordList("and or but")
  static let the = WordList("the")
  static let adverbs = WordList("later then first now today still")

  /// `If margins reach 16%` with what then happens.
  func withMainClause(_ window: Range<Int>) -> Range<Int> {
    let start = ClauseOpening(text).end(ofConjunctions: window)
    guard
      opensWithDeed(window) || EnglishClause.subordinators.prefix(of: text, window) > 0
        || EnglishClause.subordinators.suffix(of: text, window.lowerBound..<start) > 0,
      let next = sentence.clauses.first(where: { $0.range.lowerBound >= window.upperBound }),
      !opensWithDeed(window) || verbs.isPredicated(next.range)
    else { return window }
    let whole = join(window, next.range)
    return displayWidth(text, whole) <= Self.comfortable ? whole : window
  }

  /// `Praised by the guild, Moe …`: of whom, the next clause says.
  private func opensWithDeed(_ window: Range<Int>) -> Bool {
    guard window.lowerBound == sentence.range.lowerBound, text[window.lowerBound].isCapital,
      case let word = window.lowerBound..<(text[window].firstIndex(of: 0x20) ?? window.upperBound),
      word.count > 4, text[word].suffix(2).elementsEqual("ed".utf8),
      word.upperBound < window.upperBound,
      window.upperBound < text.count, text[window.upperBound] == UInt8(ascii: ",")
    else { return false }
    return Words.prepositions.prefix(of: text, word.upperBound + 1..<window.upperBound) > 0
  }

  /// A clause cannot stand alone without a subject or a verb, or when the one before says what it holds for.
  func needsMore(_ window: Range<Int>, _ first: Int) -> Bool {
    guard let subject = sentence.clauses[first].subject else { return true }
    let before = sentence.clauses[first - 1]
    return before.isScope || Words.prepositions.prefix(of: text, before.range) > 0
      || EnglishClause.subordinators.prefix(of: text, before.range) > 0
      || Words.attributes.suffix(of: text, subject) > 0 || !verbs.isPredicated(window)
      || EnglishWords.relatives.prefix(of: text, window) > 0
      || isHalf(window, first)
      || Self.alternative.prefix(of: text, window) > 0
  }

  /// `Moe Works, the company founded in 1922, …`: behind the name that it explains.
  private func isApposed(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    let clause = sentence.clauses[first].range
    let before = sentence.clauses[first - 1]
    return EnglishWords.articles.prefix(of: text, clause) > 0 && !before.isScope
      && text[max(0, clause.lowerBound - 2)..<clause.lowerBound].contains(UInt8(ascii: ","))
      && text[before.range.lowerBound].isCapital && !verbs.isPredicated(before.range)
      && lastWord(of: before.range).first?.isCapital == true
      && Words.prepositions.prefix(of: text, before.range) == 0
      && Words.openers.prefix(of: text, before.range) == 0
  }

  private func lastWord(of range: Range<Int>) -> ArraySlice<UInt8> {
    text[(text[range].lastIndex(of: 0x20) ?? range.lowerBound - 1) + 1..<range.upperBound]
  }

  /// `while 31% would gain`, `Ida Moe, told the council`: it goes on from the clause before.
  func isHalf(_ window: Range<Int>, _ first: Int) -> Bool {
    guard first > 0 else { return false }
    if isApposed(first) { return true }
    let clause = sentence.clauses[first].range
    let behind = text[max(0, clause.lowerBound - 2)..<clause.lowerBound]
    guard behind.contains(UInt8(ascii: ",")) else { return false }
    if EnglishClause.subordinators.prefix(of: text, clause) > 0 {
      return window.upperBound <= clause.upperBound
    }
    let isScope = sentence.clauses[first - 1].isScope
    return !isScope && sentence.clauses[first].subject == nil
      && Words.pronouns.prefix(of: text, clause) == 0
      && Words.openers.prefix(of: text, clause) == 0
      || !isScope && window.upperBound > clause.upperBound && !verbs.isPredicated(clause)
  }

  /// `on Sundays, | Tuesdays and Saturdays`: a row is shown to its end.
  func withRestOfRow(_ window: Range<Int>) -> Range<Int> {
    var whole = window
    // `22% lower, borderline`: how sure it is.
    if let next = sentence.clauses.first(where: { $0.range.lowerBound >= window.upperBound })?
      .range,
      Self.certainties.contains(text, next), next.lowerBound <= window.upperBound + 2,
      text[window.upperBound..<next.lowerBound].contains(UInt8(ascii: ",")),
      displayWidth(text, join(whole, next)) <= Self.comfortable
    {
      return join(whole, next)
    }
    // `£90 per boat, per season`
    for clause in sentence.clauses where clause.range.lowerBound >= window.upperBound {
      guard Self.per.prefix(of: text, clause.range) > 0,
        Self.per.first(in: text, window) != nil,
        displayWidth(text, join(whole, clause.range)) <= Self.comfortable
      else { break }
      whole = join(whole, clause.range)
    }
    if whole != window { return whole }
    for clause in sentence.clauses where clause.range.lowerBound >= window.upperBound {
      let next = clause.range
      guard text[whole.upperBound..<next.lowerBound].contains(UInt8(ascii: ",")),
        Self.joints.prefix(of: text, next) == 0, text[next].count(where: { $0 == 0x20 }) < 5,
        !verbs.isPredicated(next), Words.openers.prefix(of: text, next) == 0,
        Words.prepositions.prefix(of: text, next) == 0
      else { return window }
      whole = join(whole, next)
      guard displayWidth(text, whole) <= Self.comfortable else { return window }
      if Self.joints.first(in: text, next) != nil { return whole }
    }
    return window
  }

  private static let certainties = WordList(
    """
    borderline not_significant non-significant n.s ns significant disputed unconfirmed self-reported reportedly allegedly apparently on_average at_most at_least
    at_best roughly approximately
    """)

  /// `The railways, who wanted a wagon`, or words of somebody's answer without a verb: nothing is told of anything.
  func isUnsaid(_ window: Range<Int>, _ first: Int) -> Bool {
    let shown = sentence.clauses.dropFirst(first).prefix { $0.range.lowerBound < window.upperBound }
    guard let opening = shown.first, !verbs.isPredicated(opening.range) else { return false }
    if document.passages[sentence.passage].speaker != nil { return !verbs.isPredicated(window) }
    guard text[opening.range].count(where: { $0 == 0x20 }) <= 2, let next = shown.dropFirst().first,
      EnglishWords.relatives.prefix(of: text, next.range) > 0
    else { return false }
    return shown.dropFirst(2).allSatisfy { !verbs.isPredicated($0.range) }
  }

  /// `most recently as head of operations, and …`: what goes on about the clause before says nothing alone.
  func withoutAddition(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    guard window.lowerBound > sentence.range.lowerBound,
      let index = sentence.clauses.firstIndex(where: { $0.range.lowerBound == window.lowerBound }),
      index > 0, index + 1 < sentence.clauses.count, !sentence.clauses[index].isScope,
      sentence.clauses[index].range.upperBound < answer.lowerBound,
      Self.additions.prefix(of: text, window) > 0,
      !verbs.isPredicated(sentence.clauses[index].range)
    else { return window }
    return sentence.clauses[index + 1].range.lowerBound..<window.upperBound
  }

  private static let additions = WordList(
    "most mostly mainly first later then chiefly partly usually often")

  /// Without `and`, `but` and `however`, but with the `if` and `when` that say what it holds for.
  func withoutOpener(_ given: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let line = withoutTime(withoutLetter(given))
    let window = line.lowerBound <= answer.lowerBound ? line : given
    var start =
      window.lowerBound == sentence.range.lowerBound
      ? SpokenFillers(text).endOfOpening(of: window, before: answer) : window.lowerBound
    while start < answer.lowerBound {
      let length = Self.coordinators.prefix(of: text, start..<window.upperBound)
      if length > 0 {
        start += length
      } else if text[start] == 0x20 || text[start] == UInt8(ascii: ",") {
        start += 1
      } else {
        break
      }
    }
    return start..<window.upperBound
  }

  /// Without what the writer still wants to check, and without a bare word that the next clause explains.
  func withoutRemark(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    var end = max(window.upperBound, answer.upperBound)
    if let open = text[window].lastIndex(of: UInt8(ascii: "(")), open > answer.upperBound,
      Self.doubts.first(in: text, open..<window.upperBound) != nil
        || text[open..<window.upperBound].contains(UInt8(ascii: "?"))
    {
      end = open
    }
    // `…, and by the end of the decade power`: half of the next statement.
    if let last = sentence.clauses.last(where: { $0.range.upperBound <= end })?.range,
      last.lowerBound > answer.upperBound, Self.joints.prefix(of: text, last) > 0,
      !verbs.isPredicated(last), let comma = text[..<last.lowerBound].last(where: { $0 != 0x20 }),
      comma == UInt8(ascii: ",")
    {
      end = max(answer.upperBound, last.lowerBound - (text[last.lowerBound - 1] == 0x20 ? 2 : 1))
    }
    // A note goes on in small letters behind a full stop.
    if let stop = (answer.upperBound..<end).first(where: { LowStop.ends($0, end, text) }),
      displayWidth(text, window.lowerBound..<stop) > displayWidth(text, answer) + 16
    {
      end = stop
    }
    if end < text.count, text[end] == UInt8(ascii: ":"),
      let stop = text[answer.upperBound..<end].lastIndex(of: UInt8(ascii: ".")), stop + 1 < end,
      text[stop + 1] == 0x20
    {
      end = stop
    }
    end = max(end, answer.upperBound)
    // `after four passes (since 2022, strictly speaking,`
    if let open = text[answer.upperBound..<end].lastIndex(of: UInt8(ascii: "(")),
      !text[open..<end].contains(UInt8(ascii: ")"))
    {
      end = open
    }
    return SentenceCutter(text).trimmed(window.lowerBound..<end)
  }

  private static let doubts = WordList("check verify unsure not_sure")

  /// `A: Seventy-seven copper` without the letter that marks an answer.
  private func withoutLetter(_ window: Range<Int>) -> Range<Int> {
    guard window.count > 3,
      window.lowerBound == document.passages[sentence.passage].range.lowerBound,
      text[window.lowerBound].isCapital, text[window.lowerBound + 1] == UInt8(ascii: ":")
    else { return window }
    return SentenceCutter(text).trimmed(window.lowerBound + 2..<window.upperBound)
  }

  /// `[14:02] Tom: rent is …`, `(30:00) …` without who said it when.
  private func withoutTime(_ window: Range<Int>) -> Range<Int> {
    guard window.count > 12, let length = ClockMark.length(at: window.lowerBound, text) else {
      return window
    }
    let rest = SentenceCutter(text).trimmed(window.lowerBound + length..<window.upperBound)
    guard text[window.lowerBound] == UInt8(ascii: "["),
      let colon = text[rest].prefix(28).firstIndex(of: UInt8(ascii: ":"))
    else { return rest }
    return SentenceCutter(text).trimmed(colon + 1..<window.upperBound)
  }

  func join(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  private static let alternative = WordList("or")
  private static let coordinators = WordList(
    """
    and but so yet however moreover additionally furthermore therefore thus hence consequently also then meanwhile in_addition as_a_result
    on_the_other_hand of_course in_fact actually basically
    """)
}
