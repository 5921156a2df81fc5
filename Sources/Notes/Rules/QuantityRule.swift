import Recognition

/// Every quantity with a unit is worth asking for, in the words of its clause.
struct QuantityRule: SentenceRule {
  let id = "quantity"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion else { return [] }
    var facts: [Fact] = []
    for token in sentence.tokens {
      guard case .quantity(let quantity) = token.kind, let kind = quantity.factKind,
        !isVague(quantity, kind, document.text),
        let clause = sentence.clause(at: quantity.range.lowerBound)
      else { continue }
      facts.append(
        Fact(
          kind: kind, rule: id, prior: 0.6, passage: sentence.passage, evidence: sentence.range,
          value: .span(quantity.range), unit: quantity.unit,
          hint: Hint(document.text, sentence.language).hint(for: quantity), window: clause.range))
    }
    return facts
  }

  /// `几个`, `一种`, `两部分`: no figure to learn.
  private func isVague(_ quantity: Quantity, _ kind: FactKind, _ text: [UInt8]) -> Bool {
    if case .vague = quantity.value { return kind != .duration }
    guard kind == .count, quantity.kind == .count, quantity.unit != nil else { return false }
    let isWritten = text[quantity.amount].allSatisfy { $0 >= 0x80 }
    return isWritten && (quantity.number?.integer ?? 100) < 3
  }
}
