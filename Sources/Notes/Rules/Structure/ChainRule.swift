/// `grape → must → wine`: things in an order, named by a label or by what stands above them.
struct ChainRule: PassageRule {
  let id = "chain"

  private static let longest = 400

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count <= Self.longest,
      holdsArrow(own.range, text)
    else { return [] }
    var facts: [Fact] = []
    for cut in SentenceCutter(text).sentences(in: own.range) where !cut.isQuestion {
      let label = LabelledLine(cut.range, in: text).flatMap { $0.sign == .colon ? $0 : nil }
      let end = cut.clauses.last?.range.upperBound ?? cut.range.upperBound
      let steps = steps(in: (label?.value.lowerBound ?? cut.range.lowerBound)..<end, text)
      guard steps.count > 2, steps.count < 10,
        steps.allSatisfy({ !$0.isEmpty && displayWidth(text, $0) <= 40 }),
        let name = label.map({ document.string($0.key) })
          ?? Topic(document).heading(above: passage)?.text
      else { continue }
      let isChinese = document.language(of: cut.range) == .chinese
      let topic =
        label == nil
        ? "" : Topic(document).parents(of: passage).map { $0 + (isChinese ? "：" : ": ") } ?? ""
      facts.append(
        Fact(
          kind: .ordering, rule: id, prior: 0.65, passage: passage, evidence: cut.range,
          subject: topic + name, attribute: "order", value: .items(steps),
          question: isChinese ? "\(topic)\(name)：依次是什么？" : "\(topic)\(name): in which order?"))
    }
    return facts
  }

  private func holdsArrow(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.contains { LabelledLine.arrow($0, text, range.upperBound) != nil }
  }

  /// What stands between the arrows.
  private func steps(in range: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    let cutter = SentenceCutter(text)
    var steps: [Range<Int>] = []
    var start = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard let length = LabelledLine.arrow(at, text, range.upperBound) else {
        at += 1
        continue
      }
      steps.append(cutter.trimmed(start..<at))
      at += length
      start = at
    }
    return steps + [cutter.trimmed(start..<range.upperBound)]
  }
}
