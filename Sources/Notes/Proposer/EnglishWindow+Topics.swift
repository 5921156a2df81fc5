/// What is put before a window, so that it says what it speaks of.
extension EnglishWindow {
  /// The window behind what it speaks of, as far as it does not say so; `nil` when nobody could tell.
  func view(of window: Range<Int>, _ answer: Range<Int>) -> View? {
    let start = ClauseOpening(text).end(of: window)
    guard start < window.upperBound else { return nil }
    let rest = start..<window.upperBound
    let standing = EnglishStanding(document, sentence)
    guard !standing.isLost(window, rest), !isSameAsBefore(rest, answer) else { return nil }
    if let opening = label, person(meantBy: rest) == nil,
      standing.meansAnother(opening, rest)
        || standing.speaksOfPerson(rest) && !standing.isPerson(opening)
    {
      return nil
    }
    if sentence.isSpoken {
      return standing.isStatement(rest) ? View(range: window, prefix: []) : nil
    }
    let topics = topics(of: window, rest, standing).filter {
      !EnglishLabel.isEmpty($0) && !EnglishLabel.isAsker($0) && !endsInPronoun($0)
    }
    if topics.isEmpty, standing.leans(window, rest, answer) { return nil }
    if !topics.isEmpty, DateLabel.opensDay(sentence.passage, of: document) { return nil }
    guard !standing.namesNobody(rest, behind: topics) else { return nil }
    let shown = text[window]
    let hidden = text[answer]
    let pieces = topics.filter { piece in
      let bytes = Array(piece.utf8)[...]
      guard bytes.contains(UInt8(ascii: "(")) == bytes.contains(UInt8(ascii: ")")) else {
        return false
      }
      return !Leak.holds(shown, bytes) && !Leak.holds(bytes, hidden)
        // `Mood for Love` beside `In the Mood for Love`
        && !topics.contains { $0.utf8.count > bytes.count && $0.hasSuffix(piece) }
    }
    // What it would lean on shows the answer.
    if pieces.isEmpty, !topics.isEmpty, standing.leans(window, rest, answer),
      !topics.contains(where: { Leak.holds(shown, Array($0.utf8)[...]) })
    {
      return nil
    }
    let isSure = pieces.count == 1 && isMeant(pieces[0], by: rest)
    let naming = isSure ? EnglishNaming(pieces[0], in: window, rest, of: text) : nil
    // What a sentence before it opened with may be something else than the pronoun means: that sentence tells better.
    if naming != nil, !isToldAbove(pieces[0], by: rest), !isProper(pieces[0]) {
      return View(range: window, prefix: [], footing: .none)
    }
    return View(
      range: window, prefix: pieces.isEmpty ? [] : [pieces.joined(separator: ": ")], naming: naming)
  }

  /// `Holm Tents same £2,100`, `same makers, gone after 90 years`: as what, the line before says.
  private func isSameAsBefore(_ rest: Range<Int>, _ answer: Range<Int>) -> Bool {
    let opening = Self.same.prefix(of: text, rest)
    // `same-day post`
    if opening > 0, text[rest].dropFirst(opening).first != UInt8(ascii: "-") { return true }
    let before = SentenceCutter(text).trimmed(
      rest.lowerBound..<max(rest.lowerBound, min(answer.lowerBound, rest.upperBound)))
    let length = Self.same.suffix(of: text, before)
    let rest = SentenceCutter(text).trimmed(before.lowerBound..<before.upperBound - length)
    return length > 0 && EnglishWords.articles.suffix(of: text, rest) == 0
  }

  private static let same = WordList("same ditto")

  /// `Jane Moe`, `The Kolb`, or what the title names: no `Salt` or `Sea tolls` at the start of a sentence.
  private func isProper(_ piece: String) -> Bool {
    piece.utf8.dropFirst().contains(where: \.isCapital)
      || document.title.map { isTitled(Array(piece.utf8), Array($0.utf8)) } ?? false
  }

  /// `A barn owl` below `Barn owls`
  private func isTitled(_ piece: [UInt8], _ title: [UInt8]) -> Bool {
    if Leak.holds(title[...], piece[...]) { return true }
    let article = EnglishWords.articles.prefix(of: piece, piece.indices)
    let named = title.split { !$0.isLetter && $0 < 0x80 }.map { $0.map(\.folded) }
    let words = piece[article...].split(separator: 0x20)
    return article > 0 && !words.isEmpty
      && words.allSatisfy { word in
        word.count > 2
          && named.contains { $0.starts(with: word.map(\.folded)) && $0.count <= word.count + 2 }
      }
  }

  /// `By the next summer you`
  private func endsInPronoun(_ topic: String) -> Bool {
    let bytes = Array(topic.utf8)
    let length = Self.anybody.suffix(of: bytes, bytes.indices)
    return length > 0 && length < bytes.count
  }

  private static let anybody = WordList(
    "you we they he she it I everyone everybody someone somebody nobody anyone")

  /// What stands in front is the thing itself that a pronoun means, no label and no line above: the subject of the
  /// sentence before, or the bold words that the passage tells of.
  private func isMeant(_ piece: String, by rest: Range<Int>) -> Bool {
    let carried = sentence.clauses.first { $0.range.upperBound > rest.lowerBound }?.carriedSubject
    let isCarried =
      carried.map { document.string($0) == piece && !speaksOfAnother(between: $0, rest) } ?? false
    return isCarried && label.map { $0 != carried } ?? true || isToldAbove(piece, by: rest)
  }

  /// `The museum paid for it. It was …`: the same thing again, and not who paid.
  private func speaksOfAnother(between subject: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard subject.upperBound < rest.lowerBound,
      let pronoun = EnglishNaming.pronoun(opening: rest, text),
      Self.thing.contains(text, pronoun)
    else { return false }
    return Self.thing.first(in: text, subject.upperBound..<rest.lowerBound) != nil
  }

  private static let thing = WordList("it")

  /// The bold words that the passage tells of, or the person or thing of the heading.
  private func isToldAbove(_ piece: String, by rest: Range<Int>) -> Bool {
    let topics = Topic(document)
    let bold = topics.boldOpening(of: sentence.passage)
    let isBold =
      bold.map {
        topics.label($0) == piece && reference.fits(rest, $0) && isThing($0)
          && !tellsOfOther(than: $0, before: rest)
      } ?? false
    return isBold || piece == person || piece == thing(meantBy: rest)
      || piece == self.person(meantBy: rest)
  }

  /// `Size` and `Heat loss` are of something else.
  private func isThing(_ label: Range<Int>) -> Bool {
    Words.attributes.suffix(of: text, label) == 0
      // `**The mill burns down.** …`: a headline
      && text[label].count(where: { $0 == 0x20 }) < 4 && !verbs.isPredicated(label)
      && !EnglishLabel.isProperty(document.string(label))
  }

  /// What stands between the bold words and the clause has a subject of its own: `Heat. A large heap gets hot. It …`.
  private func tellsOfOther(than label: Range<Int>, before rest: Range<Int>) -> Bool {
    let start = max(label.upperBound, rest.lowerBound - 300)
    guard start < rest.lowerBound,
      let last = SentenceCutter(text).sentences(in: start..<rest.lowerBound).last
    else { return false }
    // `rosin 4 g an hour; lasts …`: a note names it without a verb.
    if EnglishPart(document).names(
      last.range, before: last.range.upperBound..<last.range.upperBound, isAlone: false),
      last.range.contains(where: { text[$0].isDigit }), !verbs.isPredicated(last.range)
    {
      return true
    }
    let found = last.clauses.lazy.compactMap {
      SubjectFinder(text).subject(of: $0, [], .english)
    }.first
    // `A large heap warms up soon`, with a verb that nobody knows.
    let opening = last.range.lowerBound..<min(last.range.upperBound, last.range.lowerBound + 40)
    guard let subject = found ?? (Self.determiners.prefix(of: text, opening) > 0 ? opening : nil)
    else { return false }
    return !text[subject].split(separator: 0x20).contains { word in
      word.count > 3 && Leak.holds(text[label].map(\.folded)[...], word.map(\.folded)[...])
    }
  }

  private static let several = WordList("they their")
  private static let determiners = WordList("a an the")

  /// Who was named before a clause that opens with `he` or `in 1902 she`.
  private func person(meantBy rest: Range<Int>) -> String? {
    guard let pronoun = EnglishNaming.pronoun(opening: rest, text),
      EnglishWords.persons.contains(text, pronoun)
    else { return nil }
    return EnglishAntecedent(document).person(before: rest.lowerBound, in: sentence.passage)
      .map(document.string)
  }

  /// `In 1902 she …`
  private func namesPersonBehindDate(_ rest: Range<Int>) -> Bool {
    EnglishNaming.pronoun(opening: rest, text).map { EnglishWords.persons.contains(text, $0) }
      ?? false
  }

  /// `The starter` as a heading, for a line below it that opens with `it` or `in the fridge it`.
  private func thing(meantBy rest: Range<Int>) -> String? {
    guard sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound,
      let pronoun = EnglishNaming.pronoun(opening: rest, text),
      let heading = document.passages[sentence.passage].heading,
      document.passages[sentence.passage].parent == nil
    else { return nil }
    let whole = document.passages[heading].range
    let end = text[whole].firstIndex {
      [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ":")].contains($0)
    }
    let range = SentenceCutter(text).trimmed(whole.lowerBound..<(end ?? whole.upperBound))
    let name = document.string(range)
    // `Barn owls` for `they`
    let areSeveral =
      EnglishLabel.isPlural(Array(name.utf8)) && HeadingName.isTopic(name)
      && Self.several.prefix(of: text, pronoun) > 0
      && !text[range].contains { $0 == UInt8(ascii: "-") }
      && text[range].count(where: { $0 == 0x20 }) < 3
    guard areSeveral || Self.the.prefix(of: text, range) > 0 && HeadingName.isThing(name),
      reference.fits(pronoun, range)
    else { return nil }
    return name
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
    if let bold, isBold,
      !(topics.isRunning(bold, in: sentence.passage) && reference.standsAlone(rest))
    {
      pieces.append(topics.label(bold))
    }
    guard let first = sentence.clauses.first(where: { $0.range.upperBound > window.lowerBound })
    else { return pieces }
    if let person = person(meantBy: rest) {
      if !pieces.contains(person) { pieces.append(person) }
    } else if let opening, window.lowerBound >= opening.upperBound {
      let isLife = tellsOfPerson(opening)
      let isSaid =
        isBold && opening == bold
        || (isLife
          ? names(opening, in: window)
          : opening != bold && isDone(opening) || standing.opensWithName(rest))
      // `Highest: Moss 900 m. Vik has two. Berg climbed it in …`: that of the sentence between.
      let isOther =
        !isBold && !isLife
        && (reference.namesObjectElsewhere(rest) || reference.isSuperlative(rest)
          || Self.several.prefix(of: text, rest) > 0 && !reference.fits(rest, opening))
        && tellsOfOther(than: opening, before: rest)
      if !isSaid, !isOther,
        isLife || first.subject == nil || reference.leans(rest) || reference.isBareNoun(rest)
          || !verbs.isPredicated(rest) || reference.namesObjectElsewhere(rest)
          || first.subject.flatMap({ Self.the.first(in: text, $0) }) != nil
      {
        pieces.append(topics.label(opening))
      }
    } else if !isBold, let carried = first.carriedSubject, carried.upperBound <= window.lowerBound,
      standing.isMeant(carried, by: rest), !isEquated,
      // `Shares: pine 20 %, oak 4 %` has a label of its own.
      LabelledLine(sentence.range, in: text)?.sign != .colon || reference.pointsBack(rest)
    {
      pieces.append(document.string(carried))
    } else if pieces.isEmpty, standing.speaksOfPerson(rest) || namesPersonBehindDate(rest),
      let person,
      !standing.namesPersonBefore(rest)
        || EnglishAntecedent(document).isSpokenOf(before: rest.lowerBound, in: sentence.passage)
    {
      pieces.append(person)
    } else if pieces.isEmpty, first.carriedSubject == nil, let thing = thing(meantBy: rest) {
      pieces.append(thing)
    } else if pieces.isEmpty,
      sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound,
      verbs.opens(rest) || standing.opensWithState(rest),
      let topic = topics.heading(above: sentence.passage),
      HeadingName.isTopic(topic.text)
    {
      pieces.append(topic.text)
    }
    return pieces
  }

  /// `Ida Moe – born in Vik. Head of the school from 1902. …`: the notes of a life leave out whose it is.
  private func tellsOfPerson(_ label: Range<Int>) -> Bool {
    let end = text[label].firstIndex(of: UInt8(ascii: "(")) ?? label.upperBound
    return EnglishPerson.isName(text, SentenceCutter(text).trimmed(label.lowerBound..<end))
  }

  /// The surname of a person stands in the window.
  private func names(_ person: Range<Int>, in window: Range<Int>) -> Bool {
    guard let surname = text[person].split(separator: 0x20).last else { return false }
    return text[window].split { !$0.isLetter && $0 < 0x80 }.contains {
      $0.elementsEqual(surname)
    }
  }

  /// What the line above introduces, for a line that is no sentence: `2010 → $1000`.
  private func introduction(_ topics: Topic) -> Range<Int>? {
    let line = document.passages[sentence.passage].range
    guard line.count <= Self.widest,
      let introduction = topics.introduction(of: sentence.passage),
      !verbs.isPredicated(line)
        || line.contains(where: { LabelledLine.arrow($0, text, line.upperBound) != nil })
    else { return nil }
    return introduction
  }

  /// The label or bold term of the passage; a later sentence may have a label of its own.
  var opening: Range<Int>? {
    if sentence.range.lowerBound > document.passages[sentence.passage].range.lowerBound,
      let line = LabelledLine(sentence.range, in: text), line.sign == .colon || isEquated,
      fits(text, line.key, in: 40)
    {
      return line.key
    }
    return label
  }

  /// `Lime = burnt chalk. Plaster = gypsum, …`: the sentence tells of a thing of its own.
  private var isEquated: Bool {
    guard document.labelledLine(at: sentence.passage)?.sign == .equals else { return false }
    let own = LabelledLine(sentence.range, in: text)?.sign
    return own == .equals || own == .colon || own == .arrow
  }

  /// `Budget approved: €15,500. Opens in May`: the label was for its own sentence.
  private func isDone(_ label: Range<Int>) -> Bool {
    guard label.upperBound < sentence.range.lowerBound else { return false }
    let words = text[label].split(separator: 0x20)
    return EnglishLabel.isProperty(document.string(label))
      || words.count > 1 && verbs.isParticiple(words.last!.indices)
  }
}
