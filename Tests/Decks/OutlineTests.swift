import Support
import Testing

@testable import Decks

@Suite struct `The outline of a deck` {
  /// Several pieces of a likely deck between anything at all.
  private static func bytes(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let ids = ["k1", "k2", "k3", "a-b_c", "long-id-of-many-letters"]
    var text = Bool.random(using: &random) ? "---\ntitle: T\nlanguage: en\n---\n" : ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text += piece(ids.randomElement(using: &random)!, using: &random)
    }
    var bytes = Array(text.utf8)
    if Int.random(in: 0..<4, using: &random) == 0, !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
    }
    return bytes
  }

  private static func piece(_ id: String, using random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: "Q: front \(id)\nA: back\n<!-- card \(id) kind=price src=n.md~1 tags=a,b -->\n\n"
    case 1: "B: 水\nA: water\n<!-- card \(id) kind=te%72m odd -->\n"
    case 2: "C: one [two] and [three]\n<!-- card \(id) -->\n"
    case 3: "C: {{c1::a}} {{c1::b}} {{c2::c::hint}}\n"
    case 4: "L: list\n1. a\n2. b\n3. a\n<!-- card \(id) -->\n"
    case 5: "# Heading \(id)\n"
    case 6: "Q: same\nA: 1\n"
    case 7: "Q: code\nA: ```swift\nlet a\n"
    default: `Writing and reading a deck`.text(seed: random.next())
    }
  }

  private static func text(of card: Card) -> String {
    let comment = card.block.commentPosition.map { "\($0.line)" } ?? "none"
    return [
      "\(card.id) \(card.blockID) \(card.form) \(card.place) \(card.deck) \(comment)",
      "\(card.position) \(card.context) \(card.kind ?? "no kind") \(card.tags)",
      "\(card.source.map { "\($0)" } ?? "no source") \(card.block.hasExplicitID)",
      card.question, card.answer, card.reveal, card.block.text,
    ].joined(separator: "\n")
  }

  @Test(arguments: 0..<600 as Range<UInt64>)
  func `names the cards of the whole deck, and finds each of them`(seed: UInt64) {
    let bytes = Self.bytes(seed: seed)
    let (deck, warnings) = Deck.read(bytes, name: "ai/d")
    let outlined = OutlinedDeck(bytes, name: "ai/d")
    let outline = outlined.outline
    #expect(outline.warningCount == warnings.count)
    #expect(outlined.warnings == warnings)
    #expect(outlined.frontMatter == deck.frontMatter && outlined.title == deck.title)
    #expect((0..<outline.cardCount).map { outline.id(ofCard: $0) } == deck.cards.map(\.id))
    #expect(
      outline.entries.map { $0.kind < 0 ? nil : outline.kinds[Int($0.kind)] }
        == deck.blocks.map(\.kind))
    let expected = deck.cards.map { Self.text(of: $0) }
    var blocks = OutlinedDeck.Blocks(of: outlined)
    let inOrder = outline.entries.indices.flatMap { blocks.next($0).cards(deck: "ai/d") }
    #expect(inOrder.map { Self.text(of: $0) } == expected)
    let backwards = outline.entries.indices.reversed().map {
      blocks.next($0).cards(deck: "ai/d")
    }
    #expect(backwards.reversed().joined().map { Self.text(of: $0) } == expected)
    for card in 0..<outline.cardCount {
      let entry = outline.entry(ofCard: card)
      #expect(outline.cards(ofEntry: entry).contains(card))
    }
  }

  @Test func `reads a block alone as the whole deck has it, however many fences are left open`() {
    let bytes = Array(
      String(repeating: "Q: a\nA: ```swift\n\n", count: 4000).utf8)
    let outlined = OutlinedDeck(bytes, name: "d")
    var blocks = OutlinedDeck.Blocks(of: outlined)
    let texts = outlined.outline.entries.indices.map { blocks.next($0).text }
    #expect(texts == Deck.read(bytes, name: "d").deck.blocks.map(\.text))
  }
}
