/// `渡口卖的是时间`: what the sentence was turned round to say.
struct CleftRule: SentenceRule {
  let id = "zh.cleft"
  let triggers = ["的是"]

  private static let widest = 44

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    return sentence.clauseRanges.compactMap { clause in
      guard let mark = Self.marks.first(in: text, clause) else { return nil }
      let start = ClauseOpening(text).end(of: clause)
      let answer = LeadingClassifier.trimmed(
        PhraseEdges(text).trimmed(mark.upperBound..<clause.upperBound), text)
      guard start + 9 <= mark.lowerBound, answer.lowerBound >= mark.upperBound,
        displayWidth(text, answer) >= 4, displayWidth(text, answer) <= Self.widest,
        Self.wholes.suffix(of: text, start..<mark.upperBound) == 0,
        Self.comments.first(in: text, start..<mark.lowerBound) == nil,
        Words.pronouns.prefix(of: text, start..<mark.lowerBound) == 0,
        Self.pointing.first(in: text, start..<mark.lowerBound) == nil,
        Words.pronouns.prefix(of: text, answer) == 0,
        !text[answer.upperBound...].starts(with: "的".utf8),
        !sentence.listsOn(behind: answer),
        sentence.token(at: answer.lowerBound)?.isQuantity != true
      else { return nil }
      let hint =
        Persons(text).isNamed(answer) ? "谁" : Hint(text, .chinese).hint(for: answer, "什么")
      return Fact(
        kind: .relation, rule: id, prior: 0.73, passage: sentence.passage,
        evidence: sentence.range, value: .span(answer), hint: hint, window: clause)
    }
  }

  private static let marks = WordList("的是")

  /// Words that end so.
  private static let wholes = WordList("目的是 真的是 有的是 似的是 别的是")

  private static let pointing = WordList("这 那 他们 我们 你们 它们")

  /// What the writer says of the telling.
  private static let comments = WordList("有趣 重要 遗憾 值得 不幸 幸运 可惜 奇怪 关键 意思 注意 惊讶 讽刺 难得 不同 相反 糟 可怕 巧")
}
