/// `= diffusion of water` below the heading or item that it explains.
struct BareDefinitionRule: PassageRule {
  let id = "bare-definition"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.range.count > 6,
      text[own.range.lowerBound] == UInt8(ascii: "="),
      text[own.range.lowerBound + 1] == 0x20,
      let topic = term(above: passage, document)
    else { return [] }
    let value = AnswerSpan(text).short(
      SentenceCutter(text).trimmed(own.range.lowerBound + 1..<own.range.upperBound))
    guard !value.isEmpty, displayWidth(text, value) <= 110,
      // `= 1 fair` between `> 1 dear` and `< 1 cheap`
      !text[value.lowerBound].isDigit
    else { return [] }
    let isChinese = document.language(of: own.range) == .chinese
    // `Stop 2, the old quarry, 13:05` is a headline, no term.
    guard isChinese || !topic.contains(where: \.isNumber) && topic.split(separator: " ").count < 6
    else { return [] }
    var fact =
      Fact(
        kind: .definition, rule: id, prior: 0.65, passage: passage, evidence: own.range,
        subject: topic, attribute: "meaning", value: .span(value),
        question: isChinese ? "\(topic)是什么？" : "What is \(topic)?")
    fact.isQuestionOnly = true
    return [fact]
  }

  /// The line right above when it is a few words, else what the item or section is about.
  private func term(above passage: Int, _ document: Document) -> String? {
    if passage > 0, document.passages[passage - 1].group == document.passages[passage].group,
      document.passages[passage].group != nil,
      fits(document.text, document.passages[passage - 1].range, in: 50)
    {
      return document.string(document.passages[passage - 1].range)
    }
    return Topic(document).heading(above: passage)?.text
  }
}
