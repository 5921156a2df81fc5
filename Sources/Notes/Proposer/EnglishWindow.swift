/// How much of an English sentence a cloze shows, and what is put before it so that it can be understood alone.
///
/// What is shown says of what it speaks: a clause with its subject, a fragment from the start of its line, and a
/// clause that leans on another only behind the name that it leans on. What cannot be made whole is no cloze.
struct EnglishWindow {
  struct View {
    var range: Range<Int>
    var prefix: [String]

    /// The last piece of ``prefix`` in the place of a pronoun; then nothing is put in front.
    var naming: EnglishNaming?
  }

  /// Columns of a cloze that is read at a glance.
  private static let comfortable = 140

  /// Columns up to which a whole sentence is shown even when its clause would do.
  private static let brief = 90

  /// Columns beyond which nobody reads a cloze at a glance.
  private static let widest = 160

  private let document: Document
  private let sentence: Sentence
  private let text: [UInt8]
  private let reference: EnglishReference
  private let verbs: EnglishVerb

  /// The label or bold words that the passage opens with.
  private let label: Range<Int>?

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
    if isUnsaid(wide, first), let next = clauses.first(where: { $0.lowerBound >= wide.upperBound }),
      displayWidth(text, join(wide, next)) <= Self.comfortable
    {
      wide = join(wide, next)
    }
    guard !isUnsaid(wide, first) else { return [] }
    var views: [View] = []
    // Half of a fragment is none.
    let isLabelled = label.map { base.lowerBound >= $0.upperBound }
    guard isLabelled == true || !isHalf(wide, first) else { return [] }
    let half = clauses.lastIndex { $0.lowerBound <= base.lowerBound }.map { isHalf(base, $0) }
    let isWhole =
      wide == base || isLabelled != true && (half == true || !verbs.isPredicated(base))
    for window in isWhole ? [wide] : [wide, base] where answer.upperBound <= window.upperBound {
      let shown = withoutRemark(
        EnglishOpening(text, sentence).whole(withoutOpener(window, answer)), answer)
      guard displayWidth(text, shown) <= Self.widest else { continue }
      if let view = view(of: shown, answer) { views.append(view) }
    }
    return views.isEmpty && !sentence.isSpoken ? fromStart(wide, answer) : views
  }

  /// Of spoken words the one statement: `N1 lasts a minute` of `N1 is the lightest it lasts a minute that's when …`.
  private func talk(around answer: Range<Int>) -> View? {
    guard isTalk else { return nil }
    let part = EnglishTalk(text, sentence.range).statement(around: answer)
    guard part != sentence.range, part.lowerBound <= answer.lowerBound,
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
  private func tells(behind subject: Range<Int>) -> Bool {
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
    return !verbs.isPredicated(window)
      && (Words.prepositions.prefix(of: text, window) > 0
        || Self.adverbs.prefix(of: text, window) > 0)
  }

  private static let joints = WordList("and or but")
  private static let articles = WordList("the a an")
  private static let the = WordList("the")
  private static let adverbs = WordList("later then first now today still")

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

  // MARK: How much is shown

  /// `If margins reach 16%` with what then happens.
  private func withMainClause(_ window: Range<Int>) -> Range<Int> {
    let start = ClauseOpening(text).end(ofConjunctions: window)
    guard
      EnglishClause.subordinators.prefix(of: text, window) > 0
        || EnglishClause.subordinators.suffix(of: text, window.lowerBound..<start) > 0,
      let next = sentence.clauses.first(where: { $0.range.lowerBound >= window.upperBound })
    else { return window }
    let whole = join(window, next.range)
    return displayWidth(text, whole) <= Self.comfortable ? whole : window
  }

  /// A clause cannot stand alone without a subject or a verb, or when the one before says what it holds for.
  private func needsMore(_ window: Range<Int>, _ first: Int) -> Bool {
    guard let subject = sentence.clauses[first].subject else { return true }
    let before = sentence.clauses[first - 1]
    return before.isScope || Words.prepositions.prefix(of: text, before.range) > 0
      || EnglishClause.subordinators.prefix(of: text, before.range) > 0
      || Words.attributes.suffix(of: text, subject) > 0 || !verbs.isPredicated(window)
      || Self.relatives.prefix(of: text, window) > 0
      || isHalf(window, first)
      || Self.alternative.prefix(of: text, window) > 0
  }

  /// `Moe Works, the company founded in 1922, …`: behind the name that it explains.
  private func isApposed(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    let clause = sentence.clauses[first].range
    let before = sentence.clauses[first - 1]
    return Self.articles.prefix(of: text, clause) > 0 && !before.isScope
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
  private func isHalf(_ window: Range<Int>, _ first: Int) -> Bool {
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

  /// `on Mondays, | Wednesdays and Fridays`: a row is shown to its end.
  private func withRestOfRow(_ window: Range<Int>) -> Range<Int> {
    guard
      let next = sentence.clauses.first(where: { $0.range.lowerBound >= window.upperBound })?.range,
      text[window.upperBound..<next.lowerBound].contains(UInt8(ascii: ",")),
      Self.joints.first(in: text, next) != nil, Self.joints.prefix(of: text, next) == 0,
      text[next].count(where: { $0 == 0x20 }) < 5, !verbs.isPredicated(next),
      Words.openers.prefix(of: text, next) == 0, Words.prepositions.prefix(of: text, next) == 0,
      displayWidth(text, join(window, next)) <= Self.comfortable
    else { return window }
    return join(window, next)
  }

  /// `The railways, who wanted a wagon`, or words of somebody's answer without a verb: nothing is told of anything.
  private func isUnsaid(_ window: Range<Int>, _ first: Int) -> Bool {
    let shown = sentence.clauses.dropFirst(first).prefix { $0.range.lowerBound < window.upperBound }
    guard let opening = shown.first, !verbs.isPredicated(opening.range) else { return false }
    if document.passages[sentence.passage].speaker != nil { return !verbs.isPredicated(window) }
    guard text[opening.range].count(where: { $0 == 0x20 }) <= 2, let next = shown.dropFirst().first,
      Self.relatives.prefix(of: text, next.range) > 0
    else { return false }
    return shown.dropFirst(2).allSatisfy { !verbs.isPredicated($0.range) }
  }

  /// `most recently as head of operations, and …`: what goes on about the clause before says nothing alone.
  private func withoutAddition(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
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
  private func withoutOpener(_ given: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    let line = withoutTime(withoutLetter(given))
    let window = line.lowerBound <= answer.lowerBound ? line : given
    var start = window.lowerBound
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
  private func withoutRemark(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
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
    if let stop = (answer.upperBound..<end).first(where: { isStop($0, end) }),
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
    return SentenceCutter(text).trimmed(window.lowerBound..<max(end, answer.upperBound))
  }

  private func isStop(_ at: Int, _ end: Int) -> Bool {
    text[at] == UInt8(ascii: ".") && at + 2 < end && text[at + 1] == 0x20 && text[at + 2].isLetter
      && !text[at + 2].isCapital && at > 2 && text[at - 1].isAlphanumeric
      && (text[at - 2] != 0x20 || text[at - 3].isDigit)
      && text[at - 2] != UInt8(ascii: ".")
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

  private func join(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  // MARK: What is put before it

  /// The window behind what it speaks of, as far as it does not say so; `nil` when nobody could tell.
  private func view(of window: Range<Int>, _ answer: Range<Int>) -> View? {
    let start = ClauseOpening(text).end(of: window)
    guard start < window.upperBound else { return nil }
    let rest = start..<window.upperBound
    let standing = EnglishStanding(document, sentence)
    guard !standing.isLost(window, rest) else { return nil }
    if let opening = label,
      standing.meansAnother(opening, rest)
        || standing.speaksOfPerson(rest) && !standing.isPerson(opening)
    {
      return nil
    }
    if sentence.isSpoken {
      return standing.isStatement(rest) ? View(range: window, prefix: []) : nil
    }
    let topics = topics(of: window, rest, standing)
    if topics.isEmpty, standing.leans(window, rest, answer) { return nil }
    guard !standing.namesNobody(rest, behind: topics) else { return nil }
    let shown = text[window]
    let hidden = text[answer]
    let pieces = topics.filter { piece in
      let bytes = Array(piece.utf8)[...]
      guard bytes.contains(UInt8(ascii: "(")) == bytes.contains(UInt8(ascii: ")")) else {
        return false
      }
      return !Leak.holds(shown, bytes) && !Leak.holds(bytes, hidden)
    }
    // What it would lean on shows the answer.
    if pieces.isEmpty, !topics.isEmpty, standing.leans(window, rest, answer),
      !topics.contains(where: { Leak.holds(shown, Array($0.utf8)[...]) })
    {
      return nil
    }
    let isSure = pieces.count == 1 && isMeant(pieces[0], by: rest)
    return View(
      range: window, prefix: pieces.isEmpty ? [] : [pieces.joined(separator: ": ")],
      naming: isSure ? EnglishNaming(pieces[0], in: window, rest, of: text) : nil)
  }

  /// What stands in front is the thing itself that a pronoun means, no label and no line above: the subject of the
  /// sentence before, or the bold words that the passage tells of.
  private func isMeant(_ piece: String, by rest: Range<Int>) -> Bool {
    let topics = Topic(document)
    let carried = sentence.clauses.first { $0.range.upperBound > rest.lowerBound }?.carriedSubject
    let bold = topics.boldOpening(of: sentence.passage)
    let isCarried = carried.map { document.string($0) == piece } ?? false
    let isBold = bold.map { topics.label($0) == piece && reference.fits(rest, $0) } ?? false
    return isBold || isCarried && label.map { $0 != carried } ?? true || piece == person
      || piece == thing(meantBy: rest)
  }

  /// `The starter` as a heading, for a line below it that opens with `it` or `in the fridge it`.
  private func thing(meantBy rest: Range<Int>) -> String? {
    guard sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound,
      let pronoun = EnglishNaming.pronoun(opening: rest, text),
      let heading = document.passages[sentence.passage].heading,
      document.passages[sentence.passage].parent == nil
    else { return nil }
    let range = document.passages[heading].range
    guard Self.the.prefix(of: text, range) > 0, HeadingName.isThing(document.string(range)),
      reference.fits(pronoun, range)
    else { return nil }
    return document.string(range)
  }

  /// Whom the heading or the title names, for a clause that opens with `she` or `his` and names nobody before.
  private var person: String? { EnglishPerson.told(above: sentence.passage, of: document) }

  /// The item above, the label or bold words of the passage, the name that a pronoun stands for, the heading.
  private func topics(
    of window: Range<Int>, _ rest: Range<Int>, _ standing: EnglishStanding
  ) -> [String] {
    let topics = Topic(document)
    let above =
      document.passages[sentence.passage].parent.flatMap { topics.lead(of: $0) }
      ?? introduction(topics)
    var pieces: [String] = []
    // `He` and `drew it` speak of somebody or something that an item above does not name.
    if let above, reference.namesObjectElsewhere(rest) || standing.speaksOfPerson(rest) {
      guard text[above].dropFirst().contains(where: \.isCapital) else { return [] }
    }
    if let above { pieces.append(topics.label(above)) }
    let opening = opening
    // `**Heron** … Built in 1920. …`: what all of the passage tells of.
    let bold = topics.boldOpening(of: sentence.passage)
    let isBold = bold.map { sentence.range.lowerBound >= $0.upperBound } ?? false
    if let bold, isBold { pieces.append(topics.label(bold)) }
    guard let first = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound })
    else { return pieces }
    if let opening, window.lowerBound >= opening.upperBound {
      let isSaid = isBold && opening == bold || opening != bold && isDone(opening)
      if !isSaid,
        first.subject == nil || reference.leans(rest) || reference.isBareNoun(rest)
          || !verbs.isPredicated(rest) || reference.namesObjectElsewhere(rest)
          || first.subject.flatMap({ Self.the.first(in: text, $0) }) != nil
      {
        pieces.append(topics.label(opening))
      }
    } else if !isBold, let carried = first.carriedSubject, carried.upperBound <= window.lowerBound,
      standing.isMeant(carried, by: rest)
    {
      pieces.append(document.string(carried))
    } else if pieces.isEmpty, standing.speaksOfPerson(rest), !standing.namesPersonBefore(rest),
      let person
    {
      pieces.append(person)
    } else if pieces.isEmpty, first.carriedSubject == nil, let thing = thing(meantBy: rest) {
      pieces.append(thing)
    } else if pieces.isEmpty,
      sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound,
      verbs.opens(rest), let topic = topics.heading(above: sentence.passage),
      HeadingName.isTopic(topic.text)
    {
      pieces.append(topic.text)
    }
    return pieces
  }

  /// What the line above introduces, for a line that is no sentence: `2010 → $1000`.
  private func introduction(_ topics: Topic) -> Range<Int>? {
    let line = document.passages[sentence.passage].range
    guard line.count <= Self.widest,
      !verbs.isPredicated(line)
        || line.contains(where: { LabelledLine.arrow($0, text, line.upperBound) != nil })
    else { return nil }
    return topics.introduction(of: sentence.passage)
  }

  /// The label or bold term of the passage; a later sentence may have a label of its own.
  private var opening: Range<Int>? {
    if sentence.range.lowerBound > document.passages[sentence.passage].range.lowerBound,
      let line = LabelledLine(sentence.range, in: text), line.sign == .colon,
      fits(text, line.key, in: 40)
    {
      return line.key
    }
    return label
  }

  /// `Budget approved: €15,500. Opens in May`: the label was for its own sentence.
  private func isDone(_ label: Range<Int>) -> Bool {
    guard label.upperBound < sentence.range.lowerBound else { return false }
    let words = text[label].split(separator: 0x20)
    return EnglishLabel.isProperty(document.string(label))
      || words.count > 1 && verbs.isParticiple(words.last!.indices)
  }

  private static let demonstratives = WordList("this that these those such another")
  private static let indefinite = WordList("a an")
  private static let alternative = WordList("or")
  private static let relatives = WordList("which who whom whose")
  private static let coordinators = WordList(
    """
    and but so yet however moreover additionally furthermore therefore thus hence consequently also then meanwhile in_addition as_a_result
    on_the_other_hand of_course in_fact actually basically
    """)
}
