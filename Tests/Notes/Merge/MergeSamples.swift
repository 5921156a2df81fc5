import Decks

@testable import Notes

/// One fact of a sample note: the id comes from the question, the fingerprint from question and answer.
func fact(_ question: String, _ answer: String, below headings: [String] = []) -> GeneratedCard {
  made(.basic(front: question, back: answer), named: question, below: headings)
}

func made(
  _ content: Block.Content, named name: String, below headings: [String] = []
) -> GeneratedCard {
  GeneratedCard(
    content: content, id: CardID(hashing: [name]), kind: .price, evidence: 1...1,
    fingerprint: Fingerprint.evidence("\(content)"), headings: headings, language: .english,
    score: 1, rule: "sample")
}

func generation(_ cards: [GeneratedCard]) -> Generation {
  Generation(
    path: "o3.md", title: "o3", language: .english, cards: cards, dropped: [], warnings: [])
}

/// A note that says nothing, so that what its cards do not say is gone.
let note = Note(path: "o3.md", text: [])

let emptyDeck = Deck(name: "o3")

func read(_ text: String) -> Deck { Deck.read(Array(text.utf8), name: "o3").deck }

/// The deck that the cards give, as text.
func merged(
  _ cards: [GeneratedCard], into text: String, by merge: Merge = Merge()
) -> (text: String, changes: [Change.Kind]) {
  let result = merge.merge(generation(cards), of: note, into: read(text))
  return (result.deck.write(), result.changes.map(\.kind))
}

/// A fresh deck of the cards.
func deckText(_ cards: [GeneratedCard]) -> String {
  Merge().merge(generation(cards), of: note, into: emptyDeck).deck.write()
}
