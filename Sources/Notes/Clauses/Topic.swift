/// What a place in the text is about, when its own clause does not say so.
struct Topic {
  struct Subject: Hashable {
    var text: String

    /// It stands in the clause itself, so that nothing is carried over.
    var isOwn: Bool

    /// It is a heading or the title, which the card shows anyway.
    var isHeading = false
  }

  private let document: Document

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

  /// What the items below a passage are about: its bold opening, its label, all of it when it is short, or the subject
  /// of its first sentence.
  func lead(of passage: Int) -> Range<Int>? {
    document.leads.value(of: passage) { findLead(of: passage) }
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

  /// Of several Chinese sentences the last one introduces what stands below, when it ends in a colon.
  private func introduction(in passage: Int) -> Range<Int>? {
    let range = document.passages[passage].range
    guard document.text[range].suffix(3).elementsEqual("：".utf8), range.count <= 600 else {
      return nil
    }
    let sentences = SentenceCutter(document.text).sentences(in: range)
    guard sentences.count > 1, let last = sentences.last?.clauses.last else { return nil }
    return last
  }

  private func findLead(of passage: Int) -> Range<Int>? {
    let range = start(of: passage)
    if boldOpening(of: passage) == nil, let last = introduction(in: passage) {
      return isLabel(last) ? last : nil
    }
    if let name = RecordName(document.text).name(in: range) { return name }
    guard !isFormula(range) else { return nil }
    guard document.language(of: range) == .chinese || introduces(passage) else {
      return IntroducingLine(document.passages[passage].range, document.text).priced
    }
    if let opening = opening(of: passage) { return opening }
    if isLabel(document.passages[passage].range) { return announces(range) ? nil : range }
    var first = range
    if let line = LabelledLine(range, in: document.text), DateLabel.isDate(line.key, document.text)
    {
      first = line.value
    }
    if document.language(of: range) == .chinese {
      guard document.passages[passage].range.count <= range.count else { return nil }
      let sentences = SentenceReader(document).sentences(of: passage, isNested: false)
      let subject = sentences.first?.clauses.lazy.compactMap(\.subject).first
      // `不涂漆，先打磨`: the lines below do not tell of paint.
      return subject.flatMap {
        Self.denials.suffix(of: document.text, range.lowerBound..<$0.lowerBound) > 0 ? nil : $0
      }
    }
    // Of several sentences the last one introduces what stands below.
    let sentences = SentenceCutter(document.text).sentences(in: first)
    let introduction = document.passages[passage].isItem ? sentences.first : sentences.last
    guard !first.isEmpty, var clause = introduction?.clauses.first else { return nil }
    // `Kelp is an ash. It was used for:`
    if Self.references.first(in: document.text, clause) != nil,
      let opening = sentences.first?.clauses.first
    {
      clause = opening
    }
    if IntroducingLine(range, document.text).isHeadline(clause) { return clause }
    let subject = SubjectFinder(document.text).subject(of: clause, [], .english)
    return subject.flatMap {
      fits(document.text, $0, in: Self.widest) && !isTeller($0, in: clause) ? $0 : nil
    }
  }

  /// `甲 = 乙 + 丙。每行里有：`: the lines below belong to what the last sentence speaks of.
  private func isFormula(_ range: Range<Int>) -> Bool {
    guard let line = LabelledLine(range, in: document.text), line.sign == .equals else {
      return false
    }
    return line.value.contains { document.text[$0...].starts(with: "。".utf8) }
  }

  /// `每行里有：`: what stands below belongs to something else.
  private func announces(_ range: Range<Int>) -> Bool {
    Self.announcers.suffix(of: document.text, withoutColon(range)) > 0
  }

  private static let announcers = WordList("里有 中有 包括 包含 如下 有如下 有以下 分别是 分别为")

  /// `Ida presented the results:` is no list of what Ida is.
  private func isTeller(_ subject: Range<Int>, in clause: Range<Int>) -> Bool {
    let text = document.text
    let rest = SentenceCutter(text).trimmed(subject.upperBound..<clause.upperBound)
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    return ClaimVerbs.saying.contains(text, word) || Self.tellings.contains(text, word)
  }

  private static let tellings = WordList(
    "presented presents gave gives listed lists shared told asked discussed collected wrote made follows followed tested tried"
  )

  private static let references = WordList("it they")

  /// An item, a line that ends in a colon or opens in bold, or a few words; no sentence that happens to stand there.
  private func introduces(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    guard own.kind == .paragraph else { return true }
    let name = AnswerSpan(document.text).withoutRemark(own.range)
    // `SAILS (square)` is written as a heading.
    let isTitle =
      name.count > 3
      && document.text[name].allSatisfy { $0.isCapital || !$0.isLetter && $0 < 0x80 }
    let text = document.text[
      ClockMark.skipped(isTitle ? name : own.range, document.text)]
    if text.last == UInt8(ascii: ":") || boldOpening(of: passage) != nil { return true }
    return text.count <= Self.widest && text.count(where: { $0 == 0x20 }) < 4
      && !text.contains { $0.isDigit || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") }
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

  /// The bold words that a passage opens with, when all of it tells of them.
  func boldOpening(of passage: Int) -> Range<Int>? {
    let range = start(of: passage)
    guard let mark = document.marks(in: range).first, mark.kind == .strong,
      mark.range.lowerBound == range.lowerBound, mark.range.upperBound < range.upperBound
    else { return nil }
    let bold = words(of: mark.range)
    return isName(PhraseEdges(document.text).trimmed(bold)) && !isDateline(bold, range) ? bold : nil
  }

  /// `**OSLO** – The ministry …`: where a piece of news was written.
  private func isDateline(_ bold: Range<Int>, _ passage: Range<Int>) -> Bool {
    let text = document.text
    guard bold.count > 2, text[bold].allSatisfy({ $0.isCapital || !$0.isLetter }) else {
      return false
    }
    let behind = SentenceCutter(text).trimmed(bold.upperBound..<passage.upperBound)
    return !behind.isEmpty
      && Sign.at(behind.lowerBound, in: text, end: behind.upperBound)?.sign == .dash
  }

  /// The bold words or the label that a passage opens with, when they name what it is about.
  func opening(of passage: Int) -> Range<Int>? {
    document.openings.value(of: passage) { findOpening(of: passage) }
  }

  private func findOpening(of passage: Int) -> Range<Int>? {
    let range = start(of: passage)
    let text = document.text
    if let mark = document.marks(in: range).first, mark.kind == .strong,
      mark.range.lowerBound == range.lowerBound, mark.range.upperBound < range.upperBound
    {
      let bold = PhraseEdges(text).trimmed(mark.range)
      if isDateline(bold, range) { return nil }
      if isName(bold) { return bold }
    }
    let told = ClockMark.skipped(range, text)
    if told.lowerBound > range.lowerBound {
      // `[14:02] Tom: …` is what somebody said; `(41:30) Solid state. …` names what is spoken of from then on.
      if text[range.lowerBound] == UInt8(ascii: "[") { return nil }
      if let name = firstWords(of: told) { return name }
    }
    guard let line = LabelledLine(range, in: text), !line.value.isEmpty else { return nil }
    return isName(line.key) ? ClockMark.skipped(line.key, text) : nil
  }

  /// A first sentence that is nothing but a name.
  func firstWords(of range: Range<Int>) -> Range<Int>? {
    // A line may be as long as its note.
    let opening = range.lowerBound..<min(range.upperBound, range.lowerBound + 400)
    guard let first = SentenceCutter(document.text).sentences(in: opening).first,
      first.clauses.count == 1, first.range.upperBound < range.upperBound
    else { return nil }
    let words = first.clauses[0]
    return isName(words) && EnglishVerb(document.text).first(in: words) == nil ? words : nil
  }

  /// The line that introduces a run of lines: `Price per kWh:` above `2010 → $1000`.
  func introduction(of passage: Int) -> Range<Int>? {
    let group = document.passages[passage].group
    guard group != nil, document.passages[passage].kind == .paragraph else { return nil }
    var index = passage - 1
    while index >= 0, passage - index <= Self.longestRun, document.passages[index].group == group,
      document.passages[index].kind == .paragraph
    {
      let range = document.passages[index].range
      if document.text[range].last == UInt8(ascii: ":") { return lastWords(of: range) }
      index -= 1
    }
    return nil
  }

  /// `Price history. Pack price per kWh:`: the last of several names.
  private func lastWords(of range: Range<Int>) -> Range<Int>? {
    let told = ClockMark.skipped(range, document.text)
    let stop = told.dropLast().last {
      document.text[$0] == UInt8(ascii: ".") && document.text[$0 + 1] == 0x20
    }
    let words = PhraseEdges(document.text).trimmed(
      (stop.map { $0 + 1 } ?? told.lowerBound)..<told.upperBound)
    if isName(words) { return words }
    // `order of loading (he will ask):`
    let bare = AnswerSpan(document.text).withoutRemark(words)
    return bare != words && isName(bare) ? bare : nil
  }

  /// Lines that one introduction may be for.
  private static let longestRun = 12

  /// As much of a passage as its name can lie in, so that a long one costs no more than a short one.
  private func start(of passage: Int) -> Range<Int> {
    let range = document.passages[passage].range
    return range.lowerBound..<min(range.upperBound, range.lowerBound + 300)
  }

  /// Columns of the longest name.
  private static let widest = 40

  private func isName(_ range: Range<Int>) -> Bool {
    let text = document.text
    return !range.isEmpty && fits(text, range, in: Self.widest)
      // `Moe didn't`
      && !["n't", "n’t"].contains(where: { text[range].reversed().starts(with: $0.utf8.reversed()) }
      )
      && !DateLabel.isDate(range, text) && !Label.noLabels.contains(text, range)
      && Words.pronouns.prefix(of: text, range) == 0
      // `Found in Japan`; but `Founded` is a label.
      && (text[range.lowerBound] >= 0x80 || !text[range].contains(0x20)
        || !EnglishVerb(text).opens(range))
      && (text[range.lowerBound] >= 0x80 || Words.prepositions.prefix(of: text, range) == 0)
      && Words.nounBlockers.first(in: text, range) == nil
  }

  /// Short, and no sentence of its own.
  private func isLabel(_ range: Range<Int>) -> Bool {
    let text = document.text
    return fits(text, range, in: Self.widest)
      && SentenceCutter(text).sentences(in: range).first?.clauses.count == 1
      && Words.nounBlockers.first(in: text, range) == nil
      && !TextReasons.holdsQuestionWord(text, range)
  }

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

  private static let denials = WordList("不 没 别 未 不要 不用 没有")

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
    return document.string(words)
  }

  /// A phrase without the particles around it, but with the preposition of `In the Mood for Love` and `In Denmark`.
  private func words(of range: Range<Int>) -> Range<Int> {
    let text = document.text
    let words = PhraseEdges(text).trimmed(range)
    guard words.lowerBound > range.lowerBound, !words.isEmpty, text[words.lowerBound].isCapital,
      text[range.lowerBound].isCapital, Words.prepositions.prefix(of: text, range) > 0
    else { return words }
    return range.lowerBound..<words.upperBound
  }

  private func withoutColon(_ range: Range<Int>) -> Range<Int> {
    let text = document.text
    let name = SentenceCutter(text).trimmed(range)
    if text[name].last == UInt8(ascii: ":") {
      return SentenceCutter(text).trimmed(name.dropLast())
    }
    return text[name].suffix(3).elementsEqual("：".utf8)
      ? SentenceCutter(text).trimmed(name.dropLast(3)) : name
  }

  private func withoutTags(_ range: Range<Int>) -> Range<Int> {
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
