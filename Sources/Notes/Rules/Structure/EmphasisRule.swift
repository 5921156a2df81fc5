/// A word that the writer made bold inside a sentence is what the writer wants to remember.
struct EmphasisRule: PassageRule {
  let id = "emphasis"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isHeading, !own.isCell, own.kind != .speech else { return [] }
    let label = LabelledLine(own.range, in: document.text)
    var facts: [Fact] = []
    for mark in document.marks(in: own.range) where mark.kind == .strong || mark.kind == .highlight
    {
      let range = PhraseEdges(document.text).trimmed(mark.range)
      guard !range.isEmpty, mark.range.upperBound <= own.range.upperBound,
        displayWidth(document.text, range) <= 40, mark.range.count * 10 < own.range.count * 7
      else { continue }
      if let label, range.lowerBound < label.value.lowerBound { continue }
      if range.lowerBound == own.range.lowerBound { continue }
      facts.append(
        Fact(
          kind: .relation, rule: mark.kind == .highlight ? "highlight" : id,
          prior: mark.kind == .highlight ? 0.85 : 0.6, passage: passage,
          evidence: own.range, value: .span(range),
          window: window(around: range, own.range, document)))
    }
    return facts
  }

  /// The sentence of the passage that holds the range.
  private func window(
    around range: Range<Int>, _ passage: Range<Int>, _ document: Document
  ) -> Range<Int> {
    let sentence = SentenceCutter(document.text).sentences(in: passage).first {
      $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
    }
    return sentence?.range ?? passage
  }
}
