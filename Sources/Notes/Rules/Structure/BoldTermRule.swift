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
    let value = withoutCopula(AnswerSpan(text).short(rest), text)
    guard !value.isEmpty, displayWidth(text, value) <= 100 else { return [] }
    let isChinese = document.language(of: own.range) == .chinese
    let topic = Topic(document).parents(of: passage).map { $0 + (isChinese ? "：" : ": ") } ?? ""
    let name = document.string(term)
    guard let question = question(name, term, value, of: rest, isChinese, text) else { return [] }
    return [
      Fact(
        kind: .definition, rule: id, prior: 0.5, passage: passage, evidence: own.range,
        subject: topic + name, attribute: "meaning", value: .span(value),
        // The item above stands above the card too.
        question: question.hasPrefix("What ") ? question : topic + question)
    ]
  }

  /// `is a beam` behind a term that is asked for with “is”.
  private func withoutCopula(_ value: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    let rest = SentenceCutter(text).trimmed(first.upperBound..<value.upperBound)
    return Self.copulas.contains(text, first) && EnglishWords.articles.prefix(of: text, rest) > 0
      ? rest : value
  }

  private static let copulas = WordList("is are")

  private func question(
    _ name: String, _ term: Range<Int>, _ value: Range<Int>, of rest: Range<Int>,
    _ isChinese: Bool, _ text: [UInt8]
  ) -> String? {
    if name.hasSuffix("?") || name.hasSuffix("？") {
      // The first of several sentences answers half of it.
      return rest.upperBound - value.upperBound < 4 ? name : nil
    }
    if isChinese {
      return ChineseLabel(text).isAsked(term, for: value)
        && ChineseLabel(text).defines(value, term) ? "\(name)是什么？" : nil
    }
    let wording = EnglishBareLabel(text)
    let question = wording.wording(name, value, [], isExplained: false)
    return question == "\(name)?" && !wording.isAnswered(name, value, isDash: false)
      ? nil : question
  }
}
