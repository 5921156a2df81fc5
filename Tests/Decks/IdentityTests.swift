import Testing

@testable import Decks

/// The identity contract, clause by clause.
@Suite struct `The identity of a card` {
  private func ids(_ text: String, name: String = "deck") -> [String] {
    Deck.read(text, name: name).deck.cards.map(\.id.text)
  }

  @Test func `is its explicit id wherever its file is moved or renamed`() {
    let text = "Q: Capital of France?\nA: Paris\n<!-- card k7f3q2m9 -->\n"
    #expect(ids(text, name: "geography") == ["k7f3q2m9"])
    #expect(ids("# Moved\n\n" + text, name: "other/place") == ["k7f3q2m9"])
  }

  @Test func `is eight characters of a-z and 2-7`() {
    let id = ids("Q: Capital of France?\nA: Paris\n")[0]
    #expect(id.utf8.count == 8)
    #expect(
      id.unicodeScalars.allSatisfy {
        "abcdefghijklmnopqrstuvwxyz234567".unicodeScalars.contains($0)
      })
  }

  @Test func `never changes between versions of the program`() {
    let text = """
      Q: Capital of France?
      A: Paris

      B: 水
      A: water

      C: The [heart] has [four] chambers.

      L: Stages
      1. Chatbots
      2. Reasoners

      """
    #expect(
      ids(text) == [
        "qi3jkc62", "bhgis72g", "bhgis72g.r", "e3aqyvvz.42cjkf", "e3aqyvvz.ixei44",
        "7ictm2fx.y53fwn", "7ictm2fx.gzd6av", "7ictm2fx.order",
      ])
  }

  @Test func `of a generated card comes from what it is about, never from its value or wording`() {
    let parts = ["o3-mini.md", "price", "o3-mini", "input", "per million tokens"]
    let id = CardID(hashing: parts)
    let before = Block.generated(
      .basic(front: "Price per million input tokens?", back: "$1.10"), id: id, source: nil,
      kind: "price")
    let after = Block.generated(
      .basic(front: "What do a million input tokens cost?", back: "$0.90"), id: id, source: nil,
      kind: "price")
    #expect(ids(before.text) == [id.text])
    #expect(ids(after.text) == [id.text])
    #expect(CardID(hashing: ["a", "bc"]) != CardID(hashing: ["ab", "c"]))
  }

  @Test func `of a hand-written card is that of its kind and front`() {
    let plain = ids("Q: Capital of France?\nA: Paris\n")
    #expect(ids("Q: Capital of France?\nA: It is Paris.\n") == plain)
    #expect(ids("Q: Capital of Spain?\nA: Paris\n") != plain)
    #expect(ids("B: Capital of France?\nA: Paris\n")[0] != plain[0])
  }

  @Test(arguments: [
    "capital of france?", "Capital  of\tFrance", "Capital of\nFrance?", "Ｃａｐｉｔａｌ of France？",
    " Capital of France?! ",
  ])
  func `ignores case, width, spaces and final punctuation`(front: String) {
    #expect(ids("Q: \(front)\nA: Paris\n") == ids("Q: Capital of France?\nA: Paris\n"))
  }

  @Test func `ignores composition`() {
    #expect(ids("Q: Cafe\u{301} がつ\nA: x\n") == ids("Q: Caf\u{e9} か\u{3099}つ\nA: x\n"))
    #expect(ids("Q: ﬁnal Ⅳ\nA: x\n") == ids("Q: final IV\nA: x\n"))
  }

  @Test func `keeps prices apart`() {
    #expect(ids("Q: What costs $1.10?\nA: x\n") != ids("Q: What costs $110?\nA: x\n"))
  }

  @Test func `stays when ids are written down`() {
    let text = """
      ---
      title: Mixed
      ---
      Some prose.

      Q: Capital of France?
      A: Paris

      C: The [heart] has [four] chambers.
      ---
      B: 水
      A: water
      <!-- card abcd2345 -->
      L: Stages
      1. Chatbots
      2. Reasoners
      """
    let deck = Deck.read(text, name: "x").deck
    let written = deck.writingIDs().write()
    #expect(
      written == """
        ---
        title: Mixed
        ---
        Some prose.

        Q: Capital of France?
        A: Paris
        <!-- card qi3jkc62 -->

        C: The [heart] has [four] chambers.
        <!-- card e3aqyvvz -->
        ---
        B: 水
        A: water
        <!-- card abcd2345 -->
        L: Stages
        1. Chatbots
        2. Reasoners
        <!-- card 7ictm2fx -->

        """)
    #expect(ids(written) == ids(text))
    #expect(Deck.read(written, name: "x").deck.writingIDs().write() == written)
  }

  @Test func `is one for the same front in two decks`() {
    #expect(
      ids("Q: Capital of France?\nA: Paris\n", name: "a")
        == ids("Q: capital of France\nA: Lyon\n", name: "b"))
  }

  @Test func `of two cards with one explicit id stays with the first`() {
    let (deck, warnings) = Deck.read(
      """
      Q: Capital of France?
      A: Paris
      <!-- card k7f3q2m9 -->

      Q: Capital of Spain?
      A: Madrid
      <!-- card k7f3q2m9 -->
      """, name: "geo")
    let spain = ids("Q: Capital of Spain?\nA: Madrid\n")[0]
    #expect(deck.cards.map(\.id.text) == ["k7f3q2m9", spain])
    #expect(
      warnings.map(\.description) == [
        "geo.md:7:1: the id k7f3q2m9 already belongs to geo.md:1; remove this comment, and the card "
          + "gets an id of its own"
      ])
  }

  @Test func `is written for a deletion as id and key, numbered when texts are equal`() {
    let cards = ids("C: [x] is not [y], but [X].\n<!-- card base -->\n")
    #expect(cards == ["base.uwdysl", "base.uwdyiy", "base.uwdysl.2"])
  }

  @Test func `of siblings stays when others are inserted, removed or reordered`() {
    let close = "<!-- card base -->\n"
    let old = ids("C: [Mercury], [Venus], Earth.\n" + close)
    let new = ids("C: [Venus], [Earth], [Mercury].\n" + close)
    #expect(new[0] == old[1])
    #expect(new[2] == old[0])
    let list = ids("L: Planets\n1. Mercury\n2. Venus\n" + close)
    let longer = ids("L: Planets\n1. Sun\n2. Venus\n3. Mercury\n" + close)
    #expect(list == [longer[2], longer[1], longer[3]])
  }

  @Test func `of a hand-written cloze stays when another word is hidden`() {
    let old = ids("C: The [heart] has four chambers.\n")
    let new = ids("C: The [heart] has [four] chambers.\n")
    #expect(new[0] == old[0])
  }
}

/// What happens to progress when texts change.
@Suite struct `Changes between two readings of a deck` {
  /// The relinks as `question -> question certainty`.
  private func relinks(_ old: String, _ new: String) -> [String] {
    let old = Deck.read(old, name: "x").deck
    let new = Deck.read(new, name: "x").deck
    let shown = Dictionary((old.cards + new.cards).map { ($0.id, $0) }) { first, _ in first }
    return DeckChanges(from: old, to: new).relinks.map { relink in
      let certainty =
        switch relink.certainty {
        case .certain: "certain"
        case .proposed: "proposed"
        }
      return "\(shown[relink.from]!.question) -> \(shown[relink.to]!.question) \(certainty)"
    }
  }

  @Test func `a key that vanishes and one that appears at its place are an edit`() {
    let close = "<!-- card base -->\n"
    #expect(
      relinks(
        "C: It costs [$1.10], not [$3].\n" + close, "C: It costs [$0.90], not [$3].\n" + close)
        == ["It costs [……], not $3. -> It costs [……], not $3. certain"])
    #expect(
      relinks(
        "L: Stages\n1. Chatbot\n2. Reasoner\n" + close,
        "L: Stages\n1. Chatbots\n2. Reasoner\n3. Agent\n" + close)
        == ["Stages\n\n1. [……] -> Stages\n\n1. [……] certain"])
  }

  @Test func `a removed and a distant new key are no edit`() {
    let close = "<!-- card base -->\n"
    #expect(
      relinks("C: [one] two [three] four.\n" + close, "C: one two [three] [four].\n" + close) == [])
  }

  @Test(arguments: ["q: x", "What is the capital of France", "what is “the capital” of France?!"])
  func `only case, space or punctuation changed: silently`(front: String) {
    let old = "Q: What is the capital of France?\nA: Paris\n"
    let new = "Q: \(front)\nA: Paris\n"
    let expected =
      front.contains("“") ? ["What is the capital of France? -> \(front) certain"] : []
    #expect(relinks(old, new) == expected)
  }

  @Test func `a similar card is proposed, with its siblings`() {
    #expect(
      relinks(
        "B: The capital of the French republic\nA: Paris\n",
        "B: The capital of the french Republics\nA: Paris\n")
        == [
          "The capital of the French republic -> The capital of the french Republics proposed",
          "Paris -> Paris proposed",
        ])
  }

  @Test func `a different card is not proposed`() {
    #expect(relinks("Q: Capital of France?\nA: Paris\n", "Q: Largest planet?\nA: Jupiter\n") == [])
  }

  @Test func `a changed number is asked about`() {
    #expect(
      relinks(
        "Q: What do you get for exactly $1.10 a month?\nA: x\n",
        "Q: What do you get for exactly $110 a month?\nA: x\n")
        == [
          "What do you get for exactly $1.10 a month? -> "
            + "What do you get for exactly $110 a month? proposed"
        ])
  }

  @Test func `the answer of a hand-written cloze may be edited freely`() {
    #expect(
      relinks("C: The human heart has [3] chambers.\n", "C: The human heart has [four] chambers.\n")
        == ["The human heart has [……] chambers. -> The human heart has [……] chambers. certain"])
  }

  @Test func `a card with an explicit id waits for its return`() {
    #expect(
      relinks(
        "Q: What is the capital of France?\nA: Paris\n<!-- card a -->\n",
        "Q: What is the capital of France??\nA: Paris\n<!-- card b -->\n") == [])
  }

  @Test func `says which cards vanished and which appeared`() {
    let old = Deck.read("Q: One?\nA: 1\n<!-- card a -->\nQ: Two?\nA: 2\n<!-- card b -->", name: "x")
    let new = Deck.read("Q: Two?\nA: 2\n<!-- card b -->\nB: Six?\nA: 6\n<!-- card c -->", name: "x")
    let changes = DeckChanges(from: old.deck, to: new.deck)
    #expect(changes.vanished == [CardID("a")])
    #expect(changes.appeared == [CardID("c"), CardID("c.r")])
    #expect(changes.relinks.isEmpty)
  }

  @Test func `many changed cards are compared in linear time`() {
    func deck(_ suffix: String) -> [Block] {
      (0..<3000).map { number in
        Block(.basic(front: "Which number comes after \(number * 7919) \(suffix)", back: "x"))
      }
    }
    let changes = DeckChanges(from: deck("here?"), to: deck("there?"))
    #expect(changes.relinks.count > 2900)
  }
}
