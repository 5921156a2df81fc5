/// What a passage opens with: bold words, a label, a first sentence that is nothing but a name.
extension Topic {
  /// The bold words that a passage opens with, when all of it tells of them.
  func boldOpening(of passage: Int) -> Range<Int>? {
    let range = start(of: passage)
    guard let mark = document.marks(in: range).first, mark.kind == .strong,
      mark.range.lowerBound == range.lowerBound, mark.range.upperBound < range.upperBound
    else { return nil }
    let bold = words(of: mark.range)
    return isName(PhraseEdges(document.text).trimmed(bold)) && !isDateline(bold, range) ? bold : nil
  }

  /// `**Moss Mill** burned down.`: the bold words are the subject of a sentence, and no label of all that follows.
  func isRunning(_ bold: Range<Int>, in passage: Int) -> Bool {
    let text = document.text
    var rest = SentenceCutter(text).trimmed(
      min(
        bold.upperBound, document.passages[passage].range.upperBound)..<document.passages[passage]
        .range.upperBound)
    if !rest.isEmpty, text[rest.lowerBound] == UInt8(ascii: "("),
      let close = text[rest].firstIndex(of: UInt8(ascii: ")"))
    {
      rest = SentenceCutter(text).trimmed(close + 1..<rest.upperBound)
    }
    return !rest.isEmpty && text[rest.lowerBound].isLetter && !text[rest.lowerBound].isCapital
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
    guard let line = LabelledLine(range, in: text), !line.value.isEmpty,
      // `If it is dark = wait`
      line.sign != .equals || EnglishClause.subordinators.prefix(of: text, line.key) == 0
    else { return nil }
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

  func isName(_ range: Range<Int>) -> Bool {
    let text = document.text
    return !range.isEmpty && fits(text, range, in: Self.widest)
      // `Moe didn't`
      && !["n't", "n’t"].contains(where: { text[range].reversed().starts(with: $0.utf8.reversed()) }
      )
      && !DateLabel.isDate(range, text) && !DateLabel.isDayOfWeek(range, text)
      && ClockMark.weekday(range, text) == nil
      && !Label.noLabels.contains(text, range)
      && Words.pronouns.prefix(of: text, range) == 0
      // `Found in Japan`; but `Founded` is a label.
      && (text[range.lowerBound] >= 0x80 || !text[range].contains(0x20)
        || !EnglishVerb(text).opens(range))
      && (text[range.lowerBound] >= 0x80 || Words.prepositions.prefix(of: text, range) == 0)
      && Words.nounBlockers.first(in: text, range) == nil
  }
}
