@testable import Decks

/// A deck of any bytes loads, is written as it was read, and keeps its ids when they are written down.
func check(_ bytes: [UInt8]) {
  let (deck, warnings) = Deck.read(bytes, name: "x")
  for warning in warnings { precondition(!warning.description.isEmpty) }
  let written = deck.bytes()
  let again = Deck.read(written, name: "x").deck
  precondition(again == deck && again.bytes() == written)
  let cards = deck.cards
  let outlined = OutlinedDeck(bytes, name: "x")
  precondition(outlined.outline.warningCount == warnings.count)
  var blocks = OutlinedDeck.Blocks(of: outlined)
  let asked = outlined.outline.entries.indices.flatMap { blocks.next($0).cards(deck: "x") }
  precondition(asked == cards && asked.map(\.position) == cards.map(\.position))
  precondition((0..<cards.count).allSatisfy { outlined.outline.id(ofCard: $0) == cards[$0].id })
  let withIDs = Deck.read(deck.writingIDs().bytes(), name: "x").deck
  precondition(withIDs.blocks.flatMap { $0.cards(deck: "x") }.map(\.id) == cards.map(\.id))
}
