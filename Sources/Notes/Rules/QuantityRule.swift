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
        let clause = sentence.clause(at: quantity.range.lowerBound)
      else { continue }
      facts.append(
        Fact(
          kind: kind, rule: id, prior: 0.6, passage: sentence.passage, evidence: sentence.range,
          value: .span(quantity.range), unit: quantity.unit, window: clause.range))
    }
    return facts
  }
}
