import Decks

/// A card that the note itself spells out.
struct WrittenCardRule: PassageRule {
  let id = "card"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let range = document.passages[passage].range
    return document.writtenCards(at: passage).map { card in
      let content = completed(card.content, at: passage, of: document)
      var fact = Fact(
        kind: .card, rule: id, prior: 0.98, passage: passage, evidence: range,
        subject: content.front, value: .text(""))
      fact.written = content
      return fact
    }
  }

  /// `III` and `gene?` with the name of what they lie below, which alone says of what.
  private func completed(
    _ content: Block.Content, at passage: Int, of document: Document
  ) -> Block.Content {
    guard case .basic(let front, let back) = content, isStub(Array(front.utf8)),
      let above = document.passages[passage].parent ?? document.passages[passage].heading
    else { return content }
    let text = document.text
    let name = AnswerSpan(text).withoutRemark(document.passages[above].range)
    guard !name.isEmpty, displayWidth(text, name) <= Self.widest else { return content }
    let colon = document.language == .chinese ? "：" : ": "
    return .basic(front: document.string(name) + colon + front, back: back)
  }

  private func isStub(_ front: [UInt8]) -> Bool {
    if Self.numerals.contains(front, front.indices) { return true }
    let mark = ["?", "？"].first { front.reversed().starts(with: $0.utf8.reversed()) }
    let word = front.dropLast(mark?.utf8.count ?? 0)
    if word.count <= 2, word.allSatisfy(\.isDigit) { return true }
    guard mark != nil else { return false }
    return word.allSatisfy { $0.isLetter && !$0.isCapital }
      || word.count <= 6 && word.allSatisfy { $0 >= 0x80 }
  }

  /// Columns of a name in front of a question.
  private static let widest = 40
  private static let numerals = WordList("I II III IV V VI VII VIII IX X XI XII")
}
