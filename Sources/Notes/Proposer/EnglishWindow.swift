/// How much of an English sentence a cloze shows, and what is put before it so that it can be understood alone.
///
/// What is shown says of what it speaks: a clause with its subject, a fragment from the start of its line, and a
/// clause that leans on another only behind the name that it leans on. What cannot be made whole is no cloze.
struct EnglishWindow {
  /// Columns of a cloze that is read at a glance.
  static let comfortable = 140

  /// Columns up to which a whole sentence is shown even when its clause would do.
  private static let brief = 90

  /// Columns beyond which nobody reads a cloze at a glance.
  static let widest = 160

  let document: Document
  let sentence: Sentence
  let text: [UInt8]
  let reference: EnglishReference
  let verbs: EnglishVerb

  /// The label or bold words that the passage opens with.
  let label: Range<Int>?

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
    text = document.text
    reference = EnglishReference(document.text)
    verbs = EnglishVerb(document.text)
    label = Topic(document).opening(of: sentence.passage)
  }

  /// The clause of the answer with as many clauses around it as make it stand alone; and the bare clause, when that is
  /// shorter and stands alone too.
  func views(around answer: Range<Int>, _ given: Range<Int>?) -> [View] {
    if let talk = talk(around: answer) { return [talk] }
    let clauses = sentence.clauseRanges
    guard let index = clauses.lastIndex(where: { $0.lowerBound <= answer.lowerBound }) else {
      return []
    }
    let base = withMainClause(join(given ?? clauses[index], clauses[index]))
    var wide = base
    var first = clauses.lastIndex { $0.lowerBound <= base.lowerBound } ?? index
    while first > 0 {
      let next = join(clauses[first - 1], wide)
      let limit = needsMore(wide, first) ? Self.comfortable : Self.brief
      guard displayWidth(text, next) <= limit else { break }
      wide = next
      first -= 1
    }
    wide = withoutAddition(wide, answer)
    if isOpenAhead(wide, answer), displayWidth(text, sentence.range) <= Self.comfortable {
      wide = join(wide, clauses[clauses.count - 1])
    }
    // An answer may reach over the end of its clause.
    guard wide.lowerBound <= answer.lowerBound, answer.upperBound <= wide.upperBound else {
      return []
    }
    wide = withRestOfRow(wide)
    if isUnsaid(wide, first) {
      guard let next = clauses.first(where: { $0.lowerBound >= wide.upperBound }),
        displayWidth(text, join(wide, next)) <= Self.comfortable,
        !isUnsaid(join(wide, next), first)
      else { return [] }
      wide = join(wide, next)
    }
    var views: [View] = []
    var lost: [View] = []
    // Half of a fragment is none.
    let isLabelled = label.map { base.lowerBound >= $0.upperBound }
    guard isLabelled == true || !isHalf(wide, first) else { return [] }
    let half = clauses.lastIndex { $0.lowerBound <= base.lowerBound }.map { isHalf(base, $0) }
    let isWhole =
      wide == base || isLabelled != true && (half == true || !verbs.isPredicated(base))
    for window in isWhole ? [wide] : [wide, base] where answer.upperBound <= window.upperBound {
      let cut = withoutRemark(
        EnglishOpening(text, sentence).whole(withoutOpener(window, answer)), answer)
      guard let shown = EnglishEdges(text, sentence).whole(cut, answer),
        displayWidth(text, shown) <= Self.widest
      else { continue }
      if let view = view(of: shown, answer) {
        views.append(view)
      } else if verbs.isPredicated(shown), window == wide {
        lost.append(View(range: shown, prefix: [], footing: .none))
      }
    }
    guard views.isEmpty else { return views }
    let whole = sentence.isSpoken ? [] : fromStart(wide, answer)
    return whole.isEmpty ? lost : whole
  }

  /// Of spoken words the one statement: `N1 lasts a minute` of `N1 is the lightest it lasts a minute that's when …`.
  private func talk(around answer: Range<Int>) -> View? {
    guard isTalk else { return nil }
    let statement = EnglishTalk(text, sentence.range).statement(around: answer)
    guard let part = EnglishEdges(text, sentence).whole(statement, answer),
      statement != sentence.range, part.lowerBound <= answer.lowerBound,
      answer.upperBound <= part.upperBound, displayWidth(text, part) <= Self.widest
    else { return nil }
    let standing = EnglishStanding(document, sentence)
    let rest = ClauseOpening(text).end(of: part)..<part.upperBound
    guard !rest.isEmpty, !standing.isLost(part, rest) else { return nil }
    if part.lowerBound == sentence.range.lowerBound {
      return standing.isStatement(rest) ? View(range: part, prefix: []) : nil
    }
    let subject = SubjectFinder(text).subject(of: sentence.range, sentence.names, .english)
    guard let subject, reference.fits(rest, subject), !tells(behind: subject),
      Words.vague.suffix(of: text, subject) == 0,
      Words.pronouns.prefix(of: text, subject) == 0,
      let naming = EnglishNaming(document.string(subject), in: part, rest, of: text)
    else { return nil }
    return View(range: part, prefix: [document.string(subject)], naming: naming)
  }

  /// Words without a sign among or behind them.
  private var isTalk: Bool {
    let passage = document.passages[sentence.passage]
    return sentence.isSpoken
      || passage.kind == .paragraph && text[passage.range.upperBound - 1].isLetter
        && text[sentence.range.upperBound - 1].isLetter
        && !text[sentence.range].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
  }

  /// `Moe says the basin was deep and it …`: what is spoken of is not who speaks.
  func tells(behind subject: Range<Int>) -> Bool {
    let rest = SentenceCutter(text).trimmed(subject.upperBound..<sentence.range.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex(of: 0x20) ?? rest.upperBound)
    return ClaimVerbs.contains(text, word)
  }

  /// `Later, from the 1840s, …`, `from cattle and, after 1840, …`: what the phrase belongs to comes behind it.
  private func isOpenAhead(_ window: Range<Int>, _ answer: Range<Int>) -> Bool {
    let before = SentenceCutter(text).trimmed(
      window.lowerBound..<max(window.lowerBound, answer.lowerBound))
    let bare = text[before].last == UInt8(ascii: ",") ? before.dropLast() : before
    if Self.joints.suffix(of: text, bare) > 0 { return true }
    return
      (Words.prepositions.prefix(of: text, window) > 0
      || Self.adverbs.prefix(of: text, window) > 0) && !verbs.isPredicated(window)
  }

  /// With the sentences before it, when they are short: `A crane toppled. Nobody was hurt. The load was 38 tonnes`.
  private func fromStart(_ window: Range<Int>, _ answer: Range<Int>) -> [View] {
    let passage = document.passages[sentence.passage].range
    // `A: heat matters more than …`
    let isAnswer = passage.count > 3 && text[passage.lowerBound + 1] == UInt8(ascii: ":")
    let start = min(passage.lowerBound + (isAnswer ? 2 : 0), sentence.range.lowerBound)
    let whole = startOfPart(start..<sentence.range.lowerBound)..<window.upperBound
    guard whole.count > window.count, whole.count < 3 * Self.comfortable,
      displayWidth(text, whole) <= Self.comfortable,
      verbs.isPredicated(window), Self.demonstratives.prefix(of: text, sentence.range) == 0,
      !text[whole].contains(UInt8(ascii: "?"))
    else { return [] }
    let shown = withoutOpener(whole, answer)
    let rest = ClauseOpening(text).end(of: shown)..<shown.upperBound
    let standing = EnglishStanding(document, sentence)
    guard !rest.isEmpty, !standing.isLost(shown, rest),
      verbs.isPredicated(whole.lowerBound..<sentence.range.lowerBound),
      Self.indefinite.first(in: text, whole.lowerBound..<sentence.range.lowerBound) != nil
        || standing.speaksOfPerson(rest) && standing.namesPersonBefore(rest),
      !reference.pointsBack(rest), !verbs.opens(rest),
      !Leak.holds(text[whole.lowerBound..<sentence.range.lowerBound], text[answer])
    else { return [] }
    return [View(range: shown, prefix: [])]
  }

  /// Behind the last sign that parts things side by side: what stands before it tells of something else.
  private func startOfPart(_ before: Range<Int>) -> Int {
    // No further back than what could be shown, or a long line would be read again for each of its sentences.
    for at in before.suffix(3 * Self.comfortable).reversed() {
      if let (sign, length) = Sign.at(at, in: text, end: before.upperBound), sign == .semicolon {
        return SentenceCutter(text).trimmed(at + length..<sentence.range.upperBound).lowerBound
      }
    }
    return before.lowerBound
  }

  private static let demonstratives = WordList("this that these those such another")
  private static let indefinite = WordList("a an")
}
