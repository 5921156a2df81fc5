import Decks

/// A card that the note itself spells out: `Q:` and `A:`, `C:`.
struct WrittenCardRule: PassageRule {
  let id = "card"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard own.kind == .paragraph || own.isItem else { return [] }
    if let question = content(after: Self.questionMarkers, own.range, document),
      passage + 1 < document.passages.count,
      let answer = content(
        after: Self.answerMarkers, document.passages[passage + 1].range, document)
    {
      return [fact(document.string(question), document.string(answer), passage, document)]
    }
    return []
  }

  private func content(
    after markers: [String], _ range: Range<Int>, _ document: Document
  ) -> Range<Int>? {
    for marker in markers where document.text[range].starts(with: marker.utf8) {
      let rest = SentenceCutter(document.text).trimmed(
        range.lowerBound + marker.utf8.count..<range.upperBound)
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  private func fact(
    _ question: String, _ answer: String, _ passage: Int, _ document: Document
  ) -> Fact {
    Fact(
      kind: .card, rule: id, prior: 0.95, passage: passage,
      evidence: document.passages[passage].range, subject: question, value: .text(answer),
      question: question)
  }

  private static let questionMarkers = ["Q:", "Q：", "问：", "问:"]
  private static let answerMarkers = ["A:", "A：", "答：", "答:"]
}
