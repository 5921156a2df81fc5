import Recognition

/// `X 的时长为 8 秒，而 Y 为 10 秒`: the second half leaves out what the first one named.
struct ParallelRule: SentenceRule {
  let id = "zh.parallel"
  let triggers = ["为", "是", "有", "达"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    let text = document.text
    return sentence.clauses.compactMap { clause -> Fact? in
      guard let verb = Self.verbs.first(in: text, clause.range),
        let quantity = figure(from: verb.upperBound, clause.range, sentence),
        let subject = name(before: verb.lowerBound, clause.range, sentence, text),
        let attribute = attribute(before: clause.range.lowerBound, quantity, sentence, document),
        let hint = Hint(text, .chinese).hint(for: quantity, quantity.factKind)
      else { return nil }
      let owner = document.string(subject)
      let joint = text[subject.upperBound - 1] < 0x80 ? " 的" : "的"
      var fact = Fact(
        kind: quantity.factKind ?? .count, rule: id, prior: 0.7, passage: sentence.passage,
        evidence: sentence.range, subject: owner, attribute: document.string(attribute),
        value: .span(quantity.range), unit: quantity.unit,
        question: "\(owner)\(joint)\(document.string(attribute))是\(hint)？")
      fact.isQuestionOnly = true
      return fact
    }
  }

  /// The one figure that ends the clause right behind the verb.
  private func figure(from start: Int, _ clause: Range<Int>, _ sentence: Sentence) -> Quantity? {
    let first = sentence.tokens.first { $0.isQuantity && $0.range.lowerBound >= start }
    guard case .quantity(let quantity) = first?.kind,
      quantity.range.upperBound <= clause.upperBound,
      quantity.outer.lowerBound <= start + 1, quantity.range.upperBound + 1 >= clause.upperBound,
      quantity.unit != nil || quantity.kind == .percent
    else { return nil }
    return quantity
  }

  /// `而 Y`, `Y 则`: a bare name and no more.
  private func name(
    before verb: Int, _ clause: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    let start = ClauseOpening(text).end(of: clause)
    guard start < verb else { return nil }
    var name = SentenceCutter(text).trimmed(start..<verb)
    name = SentenceCutter(text).trimmed(
      name.lowerBound..<name.upperBound - Self.adverbs.suffix(of: text, name))
    guard !name.isEmpty, displayWidth(text, name) <= 24,
      Words.attributes.suffix(of: text, name) == 0, Words.pronouns.prefix(of: text, name) == 0,
      sentence.names.contains(name) || ChineseName(text).isName(name)
    else { return nil }
    return name
  }

  /// Bytes before the clause in which the first half stands.
  private static let farthest = 160

  /// The property whose figure of the same unit stands right before: `平均时长` of `X 的平均时长为 8 秒`.
  private func attribute(
    before end: Int, _ quantity: Quantity, _ sentence: Sentence, _ document: Document
  ) -> Range<Int>? {
    let text = document.text
    let start = max(document.passages[sentence.passage].range.lowerBound, end - Self.farthest)
    let unit = text[quantity.range].drop { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == 0x20 }
    guard start < end, !unit.isEmpty,
      let verb = (start..<end).last(where: { at in
        Self.equating.contains { text[at..<end].starts(with: $0) }
          && text[at + 3..<end].drop { $0 == 0x20 }.first?.isDigit == true
      })
    else { return nil }
    // Right behind it stands the first figure, and then the second half.
    let figure = text[verb + 3..<end].drop { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == 0x20 }
    guard figure.starts(with: unit), figure.count <= unit.count + 12 else { return nil }
    var from = verb
    while from > start, !ends(at: from, text) { from -= 1 }
    let phrase = SentenceCutter(text).trimmed(from..<verb)
    guard !phrase.isEmpty, displayWidth(text, phrase) <= 24,
      Words.attributes.suffix(of: text, phrase) > 0
        || Self.measures.suffix(of: text, phrase) > 0,
      Words.nounBlockers.first(in: text, phrase) == nil
    else { return nil }
    return phrase
  }

  /// A sign, a line or 的 ends there.
  private func ends(at offset: Int, _ text: [UInt8]) -> Bool {
    if text[offset - 1] < 0x80 {
      let sign = Sign.at(offset - 1, in: text, end: offset)?.sign
      return text[offset - 1] == 0x0A || sign != nil && sign != .other
    }
    return offset > 2 && text[offset - 3] >= 0xE0
      && (text[offset - 3..<offset].elementsEqual("的".utf8)
        || Sign.at(offset - 3, in: text, end: offset) != nil)
  }

  private static let measures = WordList("速 率 值 量 价 额 度 长 高 宽 深 重 龄 温 数 费 耗")
  private static let verbs = WordList("为 是 有 达 达到 约为 仅为 只有")
  private static let adverbs = WordList("则 却 只 仅 约 大约 也 仅仅 高达 的")
  private static let equating = ["为", "是", "达"].map { Array($0.utf8) }
}
