import Decks

/// A card that the note itself spells out.
struct WrittenCardRule: PassageRule {
  let id = "card"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let range = document.passages[passage].range
    return document.writtenCards(at: passage).map { card in
      var fact = Fact(
        kind: .card, rule: id, prior: 0.98, passage: passage, evidence: range,
        subject: card.content.front, value: .text(""))
      fact.written = card.content
      return fact
    }
  }
}
