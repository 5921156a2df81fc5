/// Why, to what end, with what effect: `因为 X`, `为了 X`, `因此 X` beside the clause that they explain.
struct CauseRule: SentenceRule {
  let id = "zh.why"
  let triggers = [
    "因为", "由于", "原因", "理由：", "原因是", "原因在于", "理由是", "所以", "因此", "因而", "从而", "导致", "以致", "为了", "以便",
    "以免", "以防",
    "防止", "避免",
    "目的是",
  ]

  private static let widest = 56

  private struct Role {
    var suffix: String
    var openers: WordList
    var hint: String
  }

  private static let roles = [
    Role(
      suffix: "cause",
      openers: WordList("因为 是因为 就是因为 由于 是由于 原因是 主要是因为 主要因为 正因为 初步原因是 直接原因是 根本原因是 主要原因是 理由是 原因在于"),
      hint: "什么原因"),
    Role(suffix: "effect", openers: WordList("所以 因此 因而 从而 导致 以致 以至于 结果是 从而导致"), hint: "什么结果"),
    Role(
      suffix: "purpose", openers: WordList("为了 是为了 以便 以免 以防 以防止 以避免 防止 避免 目的是 目的在于 用来防止"),
      hint: "什么目的"),
  ]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion, sentence.clauses.count > 1 else {
      return []
    }
    let text = document.text
    return sentence.clauses.indices.compactMap { index -> Fact? in
      let clause = sentence.clauses[index].range
      if let fact = labelled(index, sentence, document) { return fact }
      for role in Self.roles {
        let length = role.openers.prefix(of: text, clause)
        guard length > 0 else { continue }
        let end = endOfCause(index, role, sentence, text)
        let answer = PhraseEdges(text).trimmed(
          withoutReferent(clause.lowerBound + length..<end, after: index, text))
        guard displayWidth(text, answer) >= 6, displayWidth(text, answer) <= Self.widest,
          Words.pronouns.prefix(of: text, answer) == 0,
          // `因为缺水引起的`
          !text[clause].suffix(3).elementsEqual("的".utf8),
          let window = window(around: index, sentence).map({
            $0.lowerBound..<max($0.upperBound, end)
          })
        else { return nil }
        var fact = Fact(
          kind: .relation, rule: "\(id).\(role.suffix)", prior: 0.55, passage: sentence.passage,
          evidence: sentence.range, value: .span(answer), hint: role.hint, window: window)
        // `防止鼠咬`: what is prevented is no aim.
        if Self.preventing.prefix(of: text, clause) > 0 {
          fact.hint = Hint(text, .chinese).hint(for: answer, "什么")
        }
        if role.suffix == "cause", let told = told(before: index, sentence, text) {
          fact.rule = id
          fact.prior = 0.66
          fact.question = "为什么\(Wording(document).text(told))？"
          fact.isQuestionOnly = true
        }
        return fact
      }
      return nil
    }
  }

  /// `开航推迟到六月，原因：船没修好`
  private func labelled(_ index: Int, _ sentence: Sentence, _ document: Document) -> Fact? {
    let text = document.text
    let clauses = sentence.clauseRanges
    guard index > 0, index + 1 < clauses.count, Self.labels.contains(text, clauses[index]),
      Sign.at(clauses[index].upperBound, in: text, end: text.count)?.sign == .colon
    else { return nil }
    let answer = PhraseEdges(text).trimmed(
      clauses[index + 1].lowerBound..<clauses[clauses.count - 1].upperBound)
    guard (6...Self.widest).contains(displayWidth(text, answer)),
      Words.pronouns.prefix(of: text, answer) == 0
    else { return nil }
    var fact = Fact(
      kind: .relation, rule: id, prior: 0.66, passage: sentence.passage, evidence: sentence.range,
      value: .span(answer), hint: "什么",
      window: clauses[index - 1].lowerBound..<answer.upperBound)
    if let told = told(before: index, sentence, text) {
      fact.question = "为什么\(Wording(document).text(told))？"
      fact.isQuestionOnly = true
    }
    return fact
  }

  private static let preventing = WordList("以免 以防 防止 避免 用来防止")
  private static let labels = WordList("原因 理由 主要原因 直接原因 根本原因 初步原因")

  /// The clause before, when it says of what it tells, so that 为什么 can stand before it.
  private func told(before index: Int, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    guard index > 0, case let clause = sentence.clauses[index - 1], clause.parts?.verb != nil,
      let subject = clause.subject,
      case let start = ClauseOpening(text).end(of: clause.range),
      subject.lowerBound <= start + 1,
      Sign.at(clause.range.upperBound, in: text, end: text.count)?.sign == .comma
    else { return nil }
    let told = SentenceCutter(text).trimmed(start..<clause.range.upperBound)
    guard (12...60).contains(displayWidth(text, told)),
      Self.pointing.first(in: text, told) == nil, !FrontReasons.isChat(text, told),
      Words.hedges.first(in: text, told) == nil,
      Self.roles.allSatisfy({ $0.openers.prefix(of: text, clause.range) == 0 })
    else { return nil }
    return told
  }

  private static let pointing = WordList("这 那 它 他 她 此 该 们 也 还 又 却 反而 才")

  /// `因为甲不足，乙不够`: the last two clauses of a sentence are one cause.
  private func endOfCause(_ index: Int, _ role: Role, _ sentence: Sentence, _ text: [UInt8]) -> Int
  {
    let clauses = sentence.clauseRanges
    guard role.suffix == "cause", index > 0, index + 2 == clauses.count,
      Words.openers.prefix(of: text, clauses[index + 1]) == 0,
      Words.pronouns.prefix(of: text, clauses[index + 1]) == 0,
      displayWidth(text, clauses[index + 1]) <= 20,
      Self.roles.allSatisfy({ $0.openers.prefix(of: text, clauses[index + 1]) == 0 })
    else { return clauses[index].upperBound }
    return clauses[index + 1].upperBound
  }

  /// `…更快，因为它先预热`: the clause before says what it is.
  private func withoutReferent(_ cause: Range<Int>, after index: Int, _ text: [UInt8]) -> Range<Int>
  {
    guard index > 0 else { return cause }
    let phrase = SentenceCutter(text).trimmed(cause)
    let length = Self.referents.prefix(of: text, phrase)
    return phrase.lowerBound + length..<phrase.upperBound
  }

  private static let referents = WordList("它们 他们 她们 它 他 她")

  /// With the clause before, else the one behind.
  private func window(around index: Int, _ sentence: Sentence) -> Range<Int>? {
    let clauses = sentence.clauseRanges
    if index > 0 { return clauses[index - 1].lowerBound..<clauses[index].upperBound }
    return clauses[index].lowerBound..<clauses[index + 1].upperBound
  }
}
