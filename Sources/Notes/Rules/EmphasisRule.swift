/// A word that the writer made bold inside a sentence is what the writer wants to remember.
struct EmphasisRule: SentenceRule {
  let id = "emphasis"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let passage = document.passages[sentence.passage]
    guard !passage.isHeading else { return [] }
    let label = document.labelledLine(at: sentence.passage)
    // `**1402**: **Ulm** opens its gates`: the day of the event is asked for.
    if let label, label.sign == .colon, DateLabel.isDate(label.key, document.text) { return [] }
    var facts: [Fact] = []
    for mark in document.marks(in: sentence.range) where isEmphasis(mark) {
      let range = PhraseEdges(document.text).trimmed(mark.range)
      guard range.count > (document.text[mark.range.lowerBound] >= 0xE4 ? 3 : 0),
        mark.range.upperBound <= sentence.range.upperBound,
        displayWidth(document.text, range) <= 40, mark.range.count * 10 < sentence.range.count * 7,
        range.lowerBound > sentence.range.lowerBound, !isClause(range, sentence, document.text),
        !Self.small.contains(document.text, range), !isDenied(range, sentence, document.text)
      else { continue }
      if let label, range.lowerBound < label.value.lowerBound { continue }
      let answer = withForename(range, sentence, document)
      guard answer.lowerBound > sentence.range.lowerBound || answer == range else { continue }
      facts.append(
        Fact(
          kind: .relation, rule: mark.kind == .highlight ? "highlight" : id,
          prior: mark.kind == .highlight ? 0.85 : 0.6, passage: sentence.passage,
          evidence: sentence.range, value: .span(answer),
          hint: answer == range ? hint(range, sentence, document.text) : "who",
          window: window(sentence, document.text)))
    }
    return facts
  }

  /// `Edwin **Tarrow**`: the name of a person is one answer, and its first half would show the other.
  private func withForename(
    _ range: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> Range<Int> {
    let text = document.text
    guard sentence.language == .english, text[range.lowerBound].isCapital,
      range.lowerBound > sentence.range.lowerBound + 2, text[range.lowerBound - 1] == 0x20
    else { return range }
    let end = range.lowerBound - 1
    var start = end
    while start > sentence.range.lowerBound, text[start - 1].isLetter { start -= 1 }
    let forename = start..<end
    let name = start..<range.upperBound
    return forename.count > 2 && text[start].isCapital && EnglishPerson.isName(text, name)
      && !document.isOrdinaryWord(forename) && Words.openers.prefix(of: text, forename) == 0
      ? name : range
  }

  /// What a bold figure counts.
  private func hint(_ range: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> String? {
    guard let token = sentence.token(at: range.lowerBound), token.range == range,
      case .quantity(let quantity) = token.kind,
      !DateLabel.isFraction(range, in: sentence.range, text)
    else { return nil }
    return Hint(text, sentence.language).hint(for: quantity)
  }

  /// Without the semicolon that parts it from the next statement.
  private func window(_ sentence: Sentence, _ text: [UInt8]) -> Range<Int> {
    let isParted = text[sentence.range].last == UInt8(ascii: ";")
    return sentence.range.lowerBound..<sentence.range.upperBound - (isParted ? 1 : 0)
  }

  /// A whole clause of advice between two commas: nothing asks for it.
  private func isClause(_ range: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese else { return false }
    // `镜头进灰 修了两次`
    if displayWidth(text, range) > 10, Self.done.first(in: text, range) != nil { return true }
    return displayWidth(text, range) > 5
      && sentence.clauses.dropFirst().contains { clause in
        clause.range.lowerBound >= range.lowerBound && clause.range.upperBound <= range.upperBound
          && (clause.parts?.verb != nil || Self.deeds.first(in: text, clause.range) != nil)
          && Sign.at(max(0, clause.range.lowerBound - 3), in: text, end: text.count)?.sign != .colon
      }
  }

  private static let done = WordList("了")
  private static let deeds = WordList("了 要 须 应 能 会 贵 便宜 不")

  /// Written bold for the voice and not for the memory: that something must or must not be is guessed from the rest.
  private static let small = WordList(
    """
    not no never only always must both all any before after until more less and or but very also first last same now does is are was were can do than higher_or_equal
    必考 常考 重点 重要 考过 易错 注意 背 不 没 没有 不能 不要 不会 不可 不可以 不得 不许 不用 不需要 不是 不再 不算 必须 务必 一定 一定要 可以 只能 只有 只 禁止 严禁 都 也 还 才 最 很 非常 先 后 再 同时
    """)

  /// `An [offer] isn't …`: many things are not.
  private func isDenied(_ range: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    var at = range.upperBound
    while at < sentence.range.upperBound, text[at] == 0x20 { at += 1 }
    return Self.denials.prefix(of: text, at..<max(at, sentence.range.upperBound)) > 0
  }

  private static let denials = WordList(
    "isn't is_not aren't are_not wasn't was_not doesn't does_not don't do_not can't cannot can_not")

  private func isEmphasis(_ mark: Mark) -> Bool { mark.kind == .strong || mark.kind == .highlight }
}
