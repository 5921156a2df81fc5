import Recognition

/// `心脏病死亡：≥2 杯/天 HR 1.42 (1.20–1.66)`: how strong an effect is, which studies give as a bare figure behind the
/// name of its measure.
struct EffectRule: SentenceRule {
  let id = "zh.effect"
  let triggers = ["HR", "RR", "OR"]

  static let measures = WordList("HR RR OR IRR aHR aOR aRR sHR SHR")

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    let text = document.text
    return sentence.clauses.indices.flatMap { index -> [Fact] in
      let clause = sentence.clauses[index].range
      var facts: [Fact] = []
      var from = clause.lowerBound
      while let measure = Self.measures.firstWord(in: text, from..<clause.upperBound) {
        from = measure.upperBound
        guard text[measure].suffix(2).allSatisfy(\.isCapital),
          let figure = figure(behind: measure.upperBound, clause.upperBound, text),
          let told = told(before: measure, index, sentence, document)
        else { continue }
        var fact = Fact(
          kind: .count, rule: id, prior: 0.66, passage: sentence.passage,
          evidence: sentence.range, subject: told, attribute: document.string(measure),
          value: .span(figure),
          question: told + (told.hasSuffix("：") ? "" : " ") + document.string(measure) + " 是多少？")
        fact.isQuestionOnly = true
        facts.append(fact)
      }
      return facts
    }
  }

  /// What it is the effect of: the clauses before it up to another effect, behind the label of the line.
  private func told(
    before measure: Range<Int>, _ index: Int, _ sentence: Sentence, _ document: Document
  ) -> String? {
    let text = document.text
    var start = sentence.clauses[index].range.lowerBound
    for before in sentence.clauses[..<index].reversed() {
      guard Self.measures.firstWord(in: text, before.range) == nil,
        displayWidth(text, before.range.lowerBound..<measure.lowerBound) <= Self.widest
      else { break }
      start = before.range.lowerBound
    }
    let own = SentenceCutter(text).trimmed(start..<measure.lowerBound)
    guard displayWidth(text, own) > 3 else { return nil }
    // `≥5 杯/天 HR 0.24` behind a semicolon: on what, the part before says.
    let isBound = text[own.lowerBound].isDigit || Self.bounds.prefix(of: text, own) > 0
    guard
      !isBound || sentence.range.lowerBound == document.passages[sentence.passage].range.lowerBound
    else { return nil }
    guard let label = document.labelledLine(at: sentence.passage), label.sign == .colon,
      label.key.upperBound <= start, sentence.range.contains(label.key.lowerBound),
      fits(text, label.key, in: 36)
    else { return Wording(document).text(own) }
    return "\(Wording(document).text(label.key))：\(Wording(document).text(own))"
  }

  private static let bounds = WordList("≥ ≤ > < ＞ ＜")

  /// Columns.
  private static let widest = 72

  /// `1.42`, `= 0.87`: a decimal, and no share or year.
  private func figure(behind start: Int, _ end: Int, _ text: [UInt8]) -> Range<Int>? {
    var at = start
    while at < end,
      text[at] == 0x20 || text[at] == UInt8(ascii: "=") || text[at] == UInt8(ascii: ":")
    {
      at += 1
    }
    let sign = ["≈", "为", "："].first { text[at..<end].starts(with: $0.utf8) }
    at += sign?.utf8.count ?? 0
    while at < end, text[at] == 0x20 { at += 1 }
    let figure = text[at..<end].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    guard figure.count > 2, figure.first!.isDigit, figure.last!.isDigit,
      figure.count(where: { $0 == UInt8(ascii: ".") }) == 1,
      figure.endIndex == end || !text[figure.endIndex].isAlphanumeric,
      isAlone(figure.endIndex, end, text)
    else { return nil }
    return figure.indices
  }

  /// Not `HR 1.4 左右`, `HR 1.2 听着不高`: only its interval may follow.
  private func isAlone(_ at: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    let rest = text[at..<end].drop { $0 == 0x20 }
    guard let next = rest.first else { return true }
    return next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || next == UInt8(ascii: ",")
      || rest.starts(with: "（".utf8)
  }
}
