import Decks

@testable import Notes

/// Notes of any bytes give cards by all rules, the same ones twice, which stand in the deck that is written.
func check(_ bytes: [UInt8]) {
  let note = Note(path: "x.md", text: bytes)
  let generator = Generator(options: Generator.Options(budget: .more))
  let generation = generator.cards(of: note)
  let merge = Merge()
  let deck = merge.merge(generation, of: note, into: Deck(name: "x")).deck
  let written = deck.bytes()
  let again = merge.merge(generation, of: note, into: Deck.read(written, name: "x").deck)
  precondition(again.deck.bytes() == written)
  // It generates twice more, which half of the inputs can do without.
  if bytes.count.isMultiple(of: 2) { _ = generator.explain(note, line: 1) }
}
