import Testing

@testable import Decks

@Suite struct `Reading a deck` {
  static let sample = """
    ---
    title: o3-mini
    source: o3-mini.md
    language: en
    ---
    # API prices

    Q: o3-mini API at release: price per million input tokens?
    A: $1.10
    <!-- card k7f3q2m9 src=o3-mini.md~5d02e1 gen=9c1e77aa -->

    C: o3-mini answers in [7.7 s] on average, o1-mini in [10.16 s].

    L: The five stages on the way to AGI
    1. Chatbots
    2. Reasoners

    """

  @Test func `gives every card with its context`() {
    let (deck, warnings) = Deck.read(Self.sample, name: "ai/o3-mini")
    #expect(warnings.isEmpty)
    #expect(deck.title == "o3-mini")
    let shown = deck.cards.map { card in
      let key = card.id.key.map { $0 == "order" ? ".order" : ".KEY" } ?? ""
      return """
        \(card.context.joined(separator: " > "))\(key)
        \(card.question)
        = \(card.answer)
        """
    }
    #expect(
      shown == [
        """
        o3-mini > API prices
        o3-mini API at release: price per million input tokens?
        = $1.10
        """,
        """
        o3-mini > API prices.KEY
        o3-mini answers in [……] on average, o1-mini in 10.16 s.
        = 7.7 s
        """,
        """
        o3-mini > API prices.KEY
        o3-mini answers in 7.7 s on average, o1-mini in [……].
        = 10.16 s
        """,
        """
        o3-mini > API prices.KEY
        The five stages on the way to AGI

        1. [……]
        = Chatbots
        """,
        """
        o3-mini > API prices.KEY
        The five stages on the way to AGI

        1. Chatbots
        2. [……]
        = Reasoners
        """,
        """
        o3-mini > API prices.order
        The five stages on the way to AGI

        1. [……]
        2. [……]
        = 1. Chatbots
        2. Reasoners
        """,
      ])
  }

  @Test func `keeps what the closing comment says`() {
    let block = Deck.read(Self.sample, name: "x").deck.blocks[0]
    #expect(
      block.provenance
        == Provenance(
          id: CardID("k7f3q2m9"), source: Source(path: "o3-mini.md", fingerprint: "5d02e1"),
          generated: "9c1e77aa"))
    #expect(block.id == CardID("k7f3q2m9"))
    #expect(!block.isAsGenerated)
  }

  @Test func `gives the file back byte for byte`() {
    #expect(Deck.read(Self.sample, name: "x").deck.write() == Self.sample)
  }
}
