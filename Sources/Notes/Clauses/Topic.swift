/// What a place in the text is about, when its own clause does not say so.
struct Topic {
  struct Subject: Hashable {
    var text: String

    /// It stands in the clause itself, so that nothing is carried over.
    var isOwn: Bool

    /// It is a heading or the title, which the card shows anyway.
    var isHeading = false
  }

  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The subject of the clause, else of the clause before it, of the sentence before it, the item above, the heading,
  /// the title.
  func subject(at offset: Int, in sentence: Sentence) -> Subject? {
    if let subject = ownSubject(at: offset, in: sentence) {
      return Subject(text: document.string(subject), isOwn: true)
    }
    let own = sentence.clause(beginningBefore: offset)
    let earlier = sentence.clauses.last { clause in
      clause.range.upperBound <= (own?.range.lowerBound ?? offset) && clause.subject != nil
    }
    if let subject = earlier?.subject ?? sentence.context.subject, !subject.contains(offset) {
      return Subject(text: document.string(subject), isOwn: false)
    }
    return heading(above: sentence.passage)
  }

  /// The subject of the clause itself.
  func ownSubject(at offset: Int, in sentence: Sentence) -> Range<Int>? {
    let own = sentence.clause(beginningBefore: offset)
    return own?.subject.flatMap { $0.contains(offset) ? nil : $0 }
  }

  /// What the item or line above a passage speaks of, else the nearest heading that is short enough to be a name, else
  /// the title.
  func heading(above passage: Int) -> Subject? {
    let own = document.passages[passage]
    if let parent = own.parent, let lead = lead(of: parent) {
      return Subject(text: label(lead), isOwn: false)
    }
    if let heading = own.heading, document.passages[heading].range.count <= 60 {
      let isLabel = document.passages[heading].kind == .heading(level: 7)
      return Subject(
        text: label(document.passages[heading].range), isOwn: false, isHeading: !isLabel)
    }
    return document.title.map { Subject(text: $0, isOwn: false, isHeading: true) }
  }

  /// The line above that asks what stands below it: `which knot?` above `two ropes → sheet bend`.
  func question(above passage: Int) -> String? {
    let own = document.passages[passage]
    let above = own.kind == .definition ? own.parent.flatMap { document.passages[$0].parent } : nil
    guard let above, fits(document.text, document.passages[above].range, in: Self.widest) else {
      return nil
    }
    var question = document.string(document.passages[above].range)
    guard question.hasSuffix("?") || question.hasSuffix("？") else { return nil }
    while question.hasSuffix("??") || question.hasSuffix("？？") { question.removeLast() }
    return question
  }

  /// What the nearest item or introduction above a Chinese passage is about, else the nearest heading that names a thing.
  func name(above passage: Int) -> Range<Int>? {
    if let parent = document.passages[passage].parent, let lead = lead(of: parent) {
      return PhraseEdges(document.text).trimmed(lead)
    }
    var next = document.passages[passage].heading
    var steps = 0
    while let heading = next, steps < 3 {
      let name = ChineseHeading(document.text).name(in: document.passages[heading].range)
      if let name { return name }
      next = document.passages[heading].heading
      steps += 1
    }
    return nil
  }

  /// What a property in a Chinese passage belongs to: what the nearest item above is about, else the nearest heading.
  func owner(above passage: Int) -> Range<Int>? {
    if document.passages[passage].parent != nil { return name(above: passage) }
    guard let heading = document.passages[passage].heading else { return nil }
    return ChineseHeading(document.text).label(in: document.passages[heading].range)
  }

  /// As much of a passage as its name can lie in, so that a long one costs no more than a short one.
  func start(of passage: Int) -> Range<Int> {
    let range = document.passages[passage].range
    return range.lowerBound..<min(range.upperBound, range.lowerBound + 300)
  }

  /// Columns of the longest name.
  static let widest = 40

  /// What the items and introductions above a passage say, as far as they are short enough for headings, outermost
  /// first.
  func items(above passage: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var next = document.passages[passage].parent
    while let parent = next, items.count < Self.deepest {
      if let words = heading(in: parent) { items.append(words) }
      next = document.passages[parent].parent
    }
    return items.reversed()
  }

  /// Levels of items that a reader of a card wants to see.
  private static let deepest = 3

  private func heading(in item: Int) -> Range<Int>? {
    if let name = RecordName(document.text).name(in: start(of: item)) { return name }
    guard document.passages[item].isItem || introduces(item) else { return nil }
    let text = document.text
    let range = start(of: item)
    let words = boldOpening(of: item) ?? LabelledLine(range, in: text)?.key ?? range
    let name = withoutColon(withoutTags(ClockMark.skipped(words, text)))
    return !name.isEmpty && fits(text, name, in: Self.widest)
      && EnglishClause.subordinators.prefix(of: text, name) == 0
      && !TextReasons.holdsQuestionWord(text, name)
      && SentenceCutter(text).sentences(in: name).count == 1 ? name : nil
  }

  /// What the items and introductions above a passage are about, outermost first.
  func parents(of passage: Int) -> String? {
    var labels: [String] = []
    var next = document.passages[passage].parent
    while let parent = next, labels.count < 2 {
      let range = document.passages[parent].range
      guard
        let lead = lead(of: parent)
          ?? (introduces(parent) && !announces(range) && fits(document.text, range, in: Self.widest)
            ? range : nil)
      else { break }
      labels.append(label(lead))
      next = document.passages[parent].parent
    }
    guard !labels.isEmpty else { return nil }
    let isChinese = DocumentSummary.language(of: Array(labels[0].utf8)[...]) == .chinese
    return labels.reversed().joined(separator: isChinese ? "：" : ": ")
  }

  /// A label without its colon and the tags behind it: `Grammar #card`.
  func label(_ range: Range<Int>) -> String {
    let text = document.text
    let range = withoutTags(ClockMark.skipped(range, text))
    var words = words(of: range)
    // `Credits for downtime?: below 99%`
    if words.count > 1, text[words.upperBound - 1] == UInt8(ascii: "?") {
      words = words.lowerBound..<words.upperBound - 1
    }
    // `Bands, 2031 – top of each:`
    let rest = text[words.upperBound...].prefix(7)
    let year = rest.dropFirst(2).prefix { $0.isDigit }
    if rest.starts(with: ", ".utf8), year.count == 4, rest.count == 6 || rest.last == 0x20,
      text[words.lowerBound] < 0x80
    {
      words = words.lowerBound..<year.endIndex
    }
    return document.string(words)
  }

  /// A phrase without the particles around it, but with the preposition of `In the Mood for Love` and `In Denmark`.
  func words(of range: Range<Int>) -> Range<Int> {
    let text = document.text
    let words = PhraseEdges(text).trimmed(range)
    guard words.lowerBound > range.lowerBound, !words.isEmpty, text[words.lowerBound].isCapital,
      text[range.lowerBound].isCapital, Words.prepositions.prefix(of: text, range) > 0
    else { return words }
    return range.lowerBound..<words.upperBound
  }

  func withoutColon(_ range: Range<Int>) -> Range<Int> {
    let text = document.text
    let name = SentenceCutter(text).trimmed(range)
    if text[name].last == UInt8(ascii: ":") {
      return SentenceCutter(text).trimmed(name.dropLast())
    }
    return text[name].suffix(3).elementsEqual("：".utf8)
      ? SentenceCutter(text).trimmed(name.dropLast(3)) : name
  }

  func withoutTags(_ range: Range<Int>) -> Range<Int> {
    let text = document.text
    var end = range.upperBound
    while let space = text[range.lowerBound..<end].lastIndex(of: 0x20), space + 1 < end,
      text[space + 1] == UInt8(ascii: "#"), space + 2 < end, text[space + 2] != 0x20
    {
      end = space
    }
    return range.lowerBound..<end
  }
}
