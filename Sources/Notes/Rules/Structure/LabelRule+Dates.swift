import Recognition

/// `1912: the first school`: a day with what happened on it.
extension LabelRule {
  /// The day is asked, the event is shown.
  func event(_ line: LabelledLine, _ passage: Int, _ document: Document) -> [Fact] {
    let wording = Wording(document)
    let event = AnswerSpan(document.text).event(line.value)
    // `2020 → $140`: what something came to.
    guard !event.isEmpty, !EventLine(document).tellsNothing(event),
      document.language == .chinese
        || !DateLabel.isOrdinal(line.key, document.text) && !isFigure(event, document),
      line.sign != .arrow || document.language(of: line.value) == .chinese
    else { return [] }
    let text = wording.text(event)
    let isChinese = document.language(of: event) == .chinese
    // `1912: Hill House: the first school`
    var told: [Fact] = []
    if let inner = LabelledLine(line.value, in: document.text), inner.sign == .colon,
      !inner.value.isEmpty, fits(document.text, inner.key, in: 50)
    {
      told = LabelMeaning(document).facts(inner, inner.key, passage)
    }
    let isChronicle = !isChinese && isChronicle(passage, document)
    var fact = Fact(
      kind: .date, rule: isChronicle ? "label.chronicle" : "label.date",
      prior: isChronicle ? 0.66 : 0.8, passage: passage,
      evidence: document.passages[passage].range, subject: text, attribute: "date",
      value: .span(line.key),
      question: isChinese ? "\(text)：什么时候？" : "\(text): when?", hint: isChinese ? "何时" : "when")
    fact.isQuestionOnly = isChronicle
    return told + [fact]
  }

  /// Years with what happened in them, one below the other.
  private func isChronicle(_ passage: Int, _ document: Document) -> Bool {
    EntryRun(document).holds(
      passage,
      wherePassage: { other in
        document.labelledLine(at: other).map { line in
          (line.sign == .colon || line.sign == .dash)
            && DateLabel.isYearOfEra(line.key, document.text)
        } ?? false
      })
      && document.labelledLine(at: passage).map {
        DateLabel.isYearOfEra($0.key, document.text)
      } ?? false
  }

  /// `2017: £410`: what it came to in that year, and no event.
  private func isFigure(_ event: Range<Int>, _ document: Document) -> Bool {
    let quantities = document.quantities(in: event)
    return quantities.count == 1 && quantities[0].outer == event && !quantities[0].kind.isDate
  }
}
