@testable import Decks

/// A deck of any bytes loads, is written as it was read, and keeps its ids when they are written down.
func check(_ bytes: [UInt8]) {
  let (deck, warnings) = Deck.read(bytes, name: "x")
  for warning in warnings { precondition(!warning.description.isEmpty) }
  let written = deck.bytes()
  let again = Deck.read(written, name: "x").deck
  precondition(again == deck && again.bytes() == written)
  let cards = deck.blocks.flatMap { $0.cards(deck: "x") }
  let withIDs = Deck.read(deck.writingIDs().bytes(), name: "x").deck
  precondition(withIDs.blocks.flatMap { $0.cards(deck: "x") }.map(\.id) == cards.map(\.id))
}
