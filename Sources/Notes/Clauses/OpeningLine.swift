/// What a note without a heading is called: a short first line that is no sentence, as people write it above a page.
struct OpeningLine {
  let name: String?

  /// Columns of a name; what is longer tells something.
  private static let widest = 60

  init(_ document: Document) {
    guard let first = document.passages.first, first.kind == .paragraph || first.isHeading,
      document.passages.count > 2
    else {
      name = nil
      return
    }
    let text = document.text
    let line = PhraseEdges(text).trimmed(AnswerSpan(text).event(first.range))
    let isName =
      line.count > 3 && displayWidth(text, line) <= Self.widest
      && !DateLabel.isDate(line, text) && !Self.isSentence(first.range, text)
      && LabelledLine(first.range, in: text)?.sign != .colon
      && Words.pronouns.prefix(of: text, line) == 0
    name = isName ? document.string(line) : nil
  }

  /// It ends as a sentence does, or says of something what it does.
  private static func isSentence(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let signs = ["。", "！", "？", ".", "!", "?", "…"]
    if signs.contains(where: { text[range].reversed().starts(with: $0.utf8.reversed()) }) {
      return true
    }
    let line = AnswerSpan(text).event(range)
    return Words.nounBlockers.first(in: text, line) != nil
      || Words.verbs.first(in: text, line) != nil
  }
}
