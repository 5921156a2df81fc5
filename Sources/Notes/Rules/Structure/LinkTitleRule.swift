/// A link that carries a number and a title, inside a sentence: `[RFC 9110 - HTTP Semantics](…)`.
struct LinkTitleRule: PassageRule {
  let id = "link-title"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isHeading, own.kind != .speech else { return [] }
    return document.marks(in: own.range).compactMap { mark in
      guard mark.isLink, mark.range.count < own.range.count,
        let line = LabelledLine(mark.range, in: document.text), line.sign != .equals,
        !line.value.isEmpty, document.text[line.key].contains(where: \.isDigit),
        // `[[1066 - Ida Moe]]`: a book and who wrote it.
        document.text[line.key].contains(where: { $0.isLetter || $0 >= 0x80 }),
        displayWidth(document.text, line.value) <= 90
      else { return nil }
      let name = document.string(line.key)
      let isChinese = document.language == .chinese
      return Fact(
        kind: .definition, rule: id, prior: 0.75, passage: passage, evidence: mark.range,
        subject: name, attribute: "title", value: .span(line.value),
        question: isChinese ? "\(name)的标题是什么？" : "What is the title of \(name)?")
    }
  }
}
