/// `船在 PFD 上，也就是浮力背心`, `考官看的是浮力，即船能托起多重`: a term right before the words that explain it.
struct NamelyRule: SentenceRule {
  let id = "zh.namely.term"
  let triggers = ["即", "也就是"]

  private static let widest = 56

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    return sentence.clauses.indices.dropFirst().compactMap { index in
      let clause = sentence.clauses[index].range
      let length = Self.openers.prefix(of: text, clause)
      guard length > 0, !cutsWord(clause, length, text),
        let term = term(endingIn: sentence.clauses[index - 1], sentence, text)
      else { return nil }
      let answer = PhraseEdges(text).trimmed(clause.lowerBound + length..<clause.upperBound)
      guard (4...Self.widest).contains(displayWidth(text, answer)),
        Words.pronouns.prefix(of: text, answer) == 0,
        sentence.token(at: answer.lowerBound)?.isQuantity != true
      else { return nil }
      let name = document.string(term)
      let space = text[term.upperBound - 1].isAlphanumeric ? " " : ""
      let asked = Enumeration(text).items(of: answer).count > 2 ? "指哪些" : "指什么"
      var fact = Fact(
        kind: .definition, rule: id, prior: 0.7, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "含义", value: .span(answer),
        question: "\(name)\(space)\(asked)？")
      fact.isQuestionOnly = true
      return fact
    }
  }

  /// `即将`, `即使`
  private func cutsWord(_ clause: Range<Int>, _ length: Int, _ text: [UInt8]) -> Bool {
    length == 3
      && ChineseLexicon.word(at: clause.lowerBound, in: text, end: clause.upperBound) != nil
      || Self.others.prefix(of: text, clause) > 0
  }

  /// The name that a clause ends in, or what its subject is said to be.
  private func term(endingIn clause: Clause, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    if let name = sentence.names.last(where: { $0.upperBound == clause.range.upperBound }),
      name.count > (text[name.lowerBound].isCapital ? 1 : 3)
    {
      return name
    }
    guard let verb = clause.parts?.verb, Self.copulas.contains(text, verb),
      let object = clause.parts?.object.map({ LeadingClassifier.trimmed($0, text) }),
      object.upperBound == clause.range.upperBound, (4...20).contains(displayWidth(text, object)),
      Words.pronouns.prefix(of: text, object) == 0, !ChineseName(text).holdsPredicate(object)
    else { return nil }
    return object
  }

  private static let openers = WordList("也就是说 也就是 亦即 也即 即")
  private static let others = WordList("即将 即使 即便 即刻 即时 即可 即位 即日")
  private static let copulas = WordList("是 为 叫 叫做 称为 就是 则是")
}
