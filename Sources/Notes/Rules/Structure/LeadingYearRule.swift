/// A line of a chronicle: `1614 John Napier published …`.
struct LeadingYearRule: PassageRule {
  let id = "leading-year"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.range.count > 12 else { return [] }
    let text = document.text
    var end = own.range.lowerBound
    while end < own.range.upperBound, text[end].isDigit { end += 1 }
    guard end - own.range.lowerBound == 4, text[own.range.lowerBound] <= UInt8(ascii: "2") else {
      return []
    }
    var start = end
    if text[start..<own.range.upperBound].starts(with: "年".utf8) { start += 3 }
    guard start < own.range.upperBound, text[start] == 0x20 || start > end else { return [] }
    let event = AnswerSpan(text).event(SentenceCutter(text).trimmed(start..<own.range.upperBound))
    guard event.count >= 9, !text[event.lowerBound].isDigit else { return [] }
    let words = Wording(document).text(event)
    let isChinese = DocumentSummary.language(of: text[event]) == .chinese
    return [
      Fact(
        kind: .date, rule: id, prior: 0.75, passage: passage, evidence: own.range, subject: words,
        attribute: "year", value: .span(own.range.lowerBound..<end),
        question: isChinese ? "\(words)：哪一年？" : "\(words): which year?",
        hint: isChinese ? "哪一年" : "year")
    ]
  }
}
