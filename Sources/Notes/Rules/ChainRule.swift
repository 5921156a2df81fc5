/// `A → B → C`, `A > B > C`: an order.
struct ChainRule: SentenceRule {
  let id = "chain"
  let triggers = ["→", "⇒", "->", "=>", " > ", " < ", "＞", "＜"]

  /// Columns of a step.
  private static let widest = 50

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion else { return [] }
    let text = document.text
    let run = withoutLabel(sentence, text)
    let steps = self.steps(in: run.range, text)
    guard steps.count > 2, steps.allSatisfy({ displayWidth(text, $0) <= Self.widest }) else {
      return []
    }
    guard let label = run.label ?? Topic(document).name(above: sentence.passage) else { return [] }
    let name = document.string(PhraseEdges(text).trimmed(label))
    let isChinese = sentence.language == .chinese
    return [
      Fact(
        kind: .ordering, rule: id, prior: 0.7, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "order", value: .items(steps),
        question: isChinese ? "\(name)：依次是什么？" : "\(name): in which order?")
    ]
  }

  /// What stands before a colon says what the order is of.
  private func withoutLabel(
    _ sentence: Sentence, _ text: [UInt8]
  ) -> (range: Range<Int>, label: Range<Int>?) {
    guard let first = sentence.clauses.first?.range, sentence.clauses.count > 1,
      Sign.at(first.upperBound, in: text, end: sentence.range.upperBound)?.sign == .colon
    else { return (sentence.range, nil) }
    return (sentence.clauses[1].range.lowerBound..<sentence.range.upperBound, first)
  }

  private func steps(in range: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    var steps: [Range<Int>] = []
    var start = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      let length = Self.signs.first { text[at..<range.upperBound].starts(with: $0) }?.count ?? 0
      if length > 0 {
        steps.append(trimmed(start..<at, text))
        at += length
        start = at
      } else {
        at += 1
      }
    }
    steps.append(trimmed(start..<range.upperBound, text))
    return steps.contains(where: \.isEmpty) ? [] : steps
  }

  private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    PhraseEdges(text).trimmed(SentenceCutter(text).trimmed(range))
  }

  private static let signs = ["→", "⇒", "->", "=>", " > ", " < ", "＞", "＜"].map { Array($0.utf8) }
}
