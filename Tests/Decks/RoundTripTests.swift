import Support
import Testing

@testable import Decks

@Suite struct `Writing and reading a deck` {
  /// Pieces that are likely to be misread.
  static let pieces = [
    "Q: ", "A: ", "B:", "C: ", "L: ", "Ｑ：", "\n", "\n", "\n\n", "\r\n", "[", "]", "[x]", "(u)",
    "{{c1::", "}}",
    "::", "{{c2::a::b}}", "`", "```\n", "~~~\n", "$", "$$", "\\", "\\Q:", "---\n", "# ", "## h\n",
    "<!-- card ",
    "<!--", "-->", "<!-- card k7f3q2m9 src=a.md~12 gen=9c -->\n", "src=", "%41", "word", " ", "水",
    "。", "1. a\n",
    "- b\n", "2) ", "title: x\n", "+++\n", "a = \"b\"\n", "\u{feff}", "\t", "    ", "\u{1F600}",
    "e\u{301}",
  ]

  static func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...60, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `gives any text back byte for byte`(seed: UInt64) {
    let text = Self.text(seed: seed)
    let deck = Deck.read(text, name: "d").deck
    #expect(deck.write().utf8.elementsEqual(text.utf8))
    for card in deck.cards { _ = (card.question, card.answer, card.reveal, card.context) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives any bytes back and never fails`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.text(seed: seed).utf8)
    for _ in 0..<8 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
    }
    bytes += (0..<16).map { _ in .random(in: 0...255, using: &random) }
    let (deck, warnings) = Deck.read(bytes, name: "d")
    #expect(deck.bytes() == bytes)
    for card in deck.cards { _ = (card.question, card.answer, card.reveal) }
    for warning in warnings {
      #expect(warning.position.line > 0)
      #expect(!warning.description.isEmpty)
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `gives a new block back as it was made`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func words() -> String {
      // Math that is opened in one part of a cloze and closed in another cannot be told from two signs.
      let pieces = Self.pieces.filter { $0 != "$$" && $0 != "`" }
      return "x" + (0..<8).map { _ in pieces.randomElement(using: &random)! }.joined() + "y"
    }
    func line() -> String { words().split(whereSeparator: \.isNewline).joined(separator: " ") }
    let content: Block.Content =
      switch seed % 4 {
      case 0: .basic(front: words(), back: words())
      case 1: .reversible(front: words(), back: words())
      case 2: .cloze(Cloze(pieces: [.text(line()), .deletion(.init("z")), .text(line())]).text)
      default: .list(title: line(), items: [line(), words(), line()])
      }
    let block = Block(content)
    let deck = Deck(name: "d", elements: [.block(block), .block(Block(.cloze("[end]")))])
    let text = deck.write()
    let blocks = Deck.read(text, name: "d").deck.blocks
    // A fence or comment that is not closed may be closed by what follows.
    if !text.contains("```") && !text.contains("~~~") && !text.contains("<!--") {
      #expect(blocks.first?.content == block.content)
      #expect(blocks.count == 2)
    }
    #expect(Deck.read(text, name: "d").deck == deck)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `gives a cloze back as it was made`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func text() -> String {
      let pieces = [
        "a", "[", "]", "{{c1::", "`x[0]`", " $x^{[1]}$ ", "(b)", "水", " ", "[[w]]", "[l](u)",
        "![i](u)", "[^1]", "[ ]", "[d]", "\\[",
      ]
      return "x" + (0..<3).map { _ in pieces.randomElement(using: &random)! }.joined() + "y"
    }
    let cloze = Cloze(pieces: [
      .text(text()), .deletion(.init("one", hint: Bool.random(using: &random) ? "hint" : nil)),
      .text(text()), .deletion(.init(text())), .text(text()),
    ])
    let read = Cloze(cloze.text)
    #expect(read.plainText == cloze.plainText)
    #expect(read.groups == cloze.groups)
    #expect(read.question(0) == cloze.question(0))
    #expect(read.question(1) == cloze.question(1))
  }

  @Test func `puts a blank line around what is new`() {
    let deck = Deck.read("---\ntitle: x\n---\n# One\nQ: a\nA: 1\n\nprose", name: "d").deck
    var elements = deck.elements
    elements.insert(.block(Block(.basic(front: "b", back: "2"))), at: 1)
    elements.append(.heading(Deck.Heading(level: 2, title: "Two")))
    elements.append(.block(.generated(.cloze("[c]"), id: CardID("k"), source: nil, kind: "price")))
    #expect(
      deck.with(elements).write() == """
        ---
        title: x
        ---
        # One

        Q: b
        A: 2

        Q: a
        A: 1

        prose

        ## Two

        C: [c]
        <!-- card k gen=29acfdc4 kind=price -->

        """)
    #expect(deck.with(elements).blocks.last!.context == ["x", "One", "Two"])
  }

  @Test func `knows a generated block from one that was edited`() {
    let made = Block.generated(
      .basic(front: "Price?", back: "$1.10"), id: CardID("k"), source: nil, kind: nil)
    let text = Deck(name: "d", elements: [.block(made)]).write()
    #expect(Deck.read(text, name: "d").deck.blocks[0].isAsGenerated)
    #expect(Deck.read(text.replacing("\n", with: "\r\n"), name: "d").deck.blocks[0].isAsGenerated)
    #expect(
      !Deck.read(text.replacing("1.10", with: "1.20"), name: "d").deck.blocks[0].isAsGenerated)
  }
}
