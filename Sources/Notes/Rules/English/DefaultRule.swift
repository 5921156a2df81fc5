/// `--lamps (default: 4): how many are lit`: what holds when nobody sets it.
struct DefaultRule: SentenceRule {
  let id = "en.default"
  let triggers = ["(default", "[default"]

  /// Columns of what has the default.
  private static let widest = 40

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .english, !sentence.isQuestion,
      let open = sentence.range.first(where: { at in
        triggers.contains { text[at..<sentence.range.upperBound].starts(with: $0.utf8) }
      })
    else { return [] }
    let close = text[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    guard let end = text[open..<sentence.range.upperBound].firstIndex(of: close),
      case let name = SentenceCutter(text).trimmed(sentence.range.lowerBound..<open),
      !name.isEmpty, displayWidth(text, name) <= Self.widest,
      text[name].count(where: { $0 == 0x20 }) < 4
    else { return [] }
    var start = open + 8
    if Self.verbs.prefix(of: text, start..<end) > 0 { return [] }
    while start < end, [UInt8(ascii: ":"), UInt8(ascii: "="), 0x20].contains(text[start]) {
      start += 1
    }
    let value = SentenceCutter(text).trimmed(start..<end)
    guard start > open + 8, !value.isEmpty, displayWidth(text, value) <= Self.widest else {
      return []
    }
    let term = document.string(name)
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.74, passage: sentence.passage, evidence: sentence.range,
      subject: term, attribute: "default", value: .text(document.string(value)),
      question: "What is the default of \(term)?")
    fact.isQuestionOnly = true
    fact.place = value
    return [fact]
  }

  private static let verbs = WordList("in for since if when on")
}
