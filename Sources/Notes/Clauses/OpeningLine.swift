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
    let opening = AnswerSpan(text).event(first.range)
    let line = PhraseEdges(text).trimmed(opening)
    let isName =
      line.count > 3 && displayWidth(text, line) <= Self.widest
      && !DateLabel.isDate(line, text) && !Self.endsSentence(first.range, text)
      && Words.nounBlockers.first(in: text, opening) == nil
      && Words.verbs.first(in: text, opening) == nil
      && LabelledLine(first.range, in: text)?.sign != .colon
      && Words.pronouns.prefix(of: text, line) == 0
    name = isName ? document.string(line) : nil
  }

  private static func endsSentence(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    ["。", "！", "？", ".", "!", "?", "…"].contains {
      text[range].reversed().starts(with: $0.utf8.reversed())
    }
  }
}
