/// `**Term** what it is or does`: a passage that opens with a bold term and goes on without a colon.
struct BoldTermRule: PassageRule {
  let id = "bold-term"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil,
      document.labelledLine(at: passage) == nil,
      let term = Topic(document).opening(of: passage),
      term.lowerBound == own.range.lowerBound
    else { return [] }
    let rest = SentenceCutter(text).trimmed(term.upperBound..<own.range.upperBound)
    guard rest.count > 8, text[rest.lowerBound].isAlphanumeric || text[rest.lowerBound] >= 0xE4,
      text[term.upperBound] == 0x20
    else { return [] }
    // `**Slow down!** the tide turns early`
    guard text[term.upperBound - 1] != UInt8(ascii: "!") else { return [] }
    let value = AnswerSpan(text).short(rest)
    guard !value.isEmpty, displayWidth(text, value) <= 100 else { return [] }
    let isChinese = document.language(of: own.range) == .chinese
    let topic = Topic(document).parents(of: passage).map { $0 + (isChinese ? "：" : ": ") } ?? ""
    let name = document.string(term)
    return [
      Fact(
        kind: .definition, rule: id, prior: 0.5, passage: passage, evidence: own.range,
        subject: topic + name, attribute: "meaning", value: .span(value),
        question: isChinese
          ? "\(topic)\(name)？"
          : EnglishLabel.question(topic, name, value, [], isDate: false, of: text))
    ]
  }
}
