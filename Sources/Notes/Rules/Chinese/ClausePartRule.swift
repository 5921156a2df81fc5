/// Who does what to what, where and with what: each part of a Chinese clause can be asked for.
struct ClausePartRule: SentenceRule {
  let id = "zh.part"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    return sentence.clauses.flatMap { clause -> [Fact] in
      var facts: [Fact] = []
      if let change = ClauseChange(document.text).change(clause.parts?.verb, clause) {
        let isDegree = ClauseChange.degrees.prefix(of: document.text, change) > 0
        facts.append(fact(isDegree ? "degree" : "change", change, "如何", clause, sentence))
      }
      guard let parts = clause.parts, let verb = parts.verb, !verb.isEmpty else { return facts }
      let told = [
        subject(parts, verb, clause, sentence, document),
        unique(parts, verb, clause, sentence, document),
        object(parts, verb, clause, sentence, document),
      ]
      facts += told.compactMap(\.self)
      facts += parts.adjuncts.compactMap {
        self.adjunct($0, clause, sentence, document)
      }
      return facts
    }
  }

  func fact(
    _ rule: String, _ answer: Range<Int>, _ hint: String?, _ clause: Clause, _ sentence: Sentence
  ) -> Fact {
    Fact(
      kind: .relation, rule: "\(id).\(rule)", prior: Self.priors[rule] ?? 0.42,
      passage: sentence.passage,
      evidence: sentence.range, value: .span(answer), hint: hint, window: clause.range)
  }

  private static let priors = [
    "object": 0.44, "copula": 0.48, "place": 0.36, "change": 0.45, "degree": 0.6,
  ]

  func isCopula(_ verb: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.copulas.contains(text, verb)
  }

  func isAnswer(_ range: Range<Int>, _ sentence: Sentence, _ document: Document) -> Bool {
    let width = displayWidth(document.text, range)
    return (width >= 3 || sentence.names.contains(range)) && width <= Self.widest
      && !isPartOfList(range, document.text)
      && !Words.vague.contains(document.text, range)
      && Words.pronouns.prefix(of: document.text, range) == 0
      && Self.steps.prefix(of: document.text, range) < range.count
      && isThing(sentence.words(in: range, of: document.text))
      && !sentence.tokens.contains { $0.range == range && $0.isQuantity }
      && document.text[range].contains { $0 >= 0xE4 || $0.isLetter }
  }

  /// Holds no pronoun, and something besides verbs.
  private func isThing(_ words: [ChineseWord]) -> Bool {
    !words.contains { $0.kind == .pronoun }
      && words.contains { word in
        switch word.kind {
        case .verb, .adverb, .auxiliary, .complement, .copula, .preposition: false
        default: true
        }
      }
  }

  /// `平原、常山`: one of several, and the others stand beside it.
  private func isPartOfList(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let isFirst = text[range.upperBound...].starts(with: "、".utf8)
    let isLast =
      range.lowerBound > 2
      && text[(range.lowerBound - 3)..<range.lowerBound].elementsEqual("、".utf8)
    return isFirst || isLast
  }

  /// `船头一直坐一名舵手`: somebody does something.
  func isClause(_ object: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let words = sentence.words(in: object, of: text)
    let last = words.lastIndex { $0.kind == .particle } ?? words.startIndex
    return words[last...].contains { $0.kind == .adverb }
  }

  func hint(
    _ answer: Range<Int>, _ general: String, _ sentence: Sentence, _ document: Document
  ) -> String? {
    if Persons(document.text).isPerson(answer), !isClause(answer, sentence, document.text) {
      // `是个守塔人`: of what kind, and not who.
      return Self.kinds.suffix(of: document.text, sentence.range.lowerBound..<answer.lowerBound) > 0
        ? "什么人" : "谁"
    }
    return Hint(document.text, .chinese).hint(for: answer, general)
  }

  /// The question word for a subject.
  func asking(
    _ subject: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> String {
    hint(subject, "什么", sentence, document) ?? "什么"
  }

  /// Columns of an answer that is said in one breath.
  private static let widest = 44
  private static let copulas = WordList("是 为 即 系 就是 则是 也是 便是 成为 作为")
  /// Nothing without what they follow.
  static let steps = WordList(
    "第一步 第二步 第三步 第四步 第一个 第二个 第三个 第四个 第一点 第二点 第三点 第一次 第二次 第三次 第二年 第三年 次年 次日 第二天 同年 当年")
  private static let kinds = WordList("个 名 位")
}
