import Testing

@testable import Decks

@Suite struct `Deck text` {
  /// `question = answer` of each card, without the rest of a list.
  private func cards(_ text: String) -> [String] {
    let (deck, warnings) = Deck.read(text, name: "deck")
    #expect(warnings.isEmpty)
    #expect(deck.write() == text)
    return deck.cards.map { "\($0.question) = \($0.answer)" }
  }

  @Test func `has full-width markers`() {
    #expect(
      cards("Q：标准版多少钱？\nA：¥1,299\n\nＱ：水？\nＡ：H₂O\nC：发布 [v2.0]。\n")
        == ["标准版多少钱？ = ¥1,299", "水？ = H₂O", "发布 [……]。 = v2.0"])
  }

  @Test func `has questions and answers of many lines`() {
    #expect(
      cards("Q:\nWhat is\n\n- this?\n\nA: It is\n\n    code\n\nC: [x]\nnext line\n\n# End\n")
        == ["What is\n\n- this? = It is\n\n    code", "[……]\nnext line = x"])
  }

  @Test func `ends a block at comment, separator, marker, heading and end`() {
    #expect(
      cards(
        "Q: a\nA: 1\n<!-- card a -->\nprose\n\nQ: b\nA: 2\n---\nprose\nQ: c\nA: 3\nQ: d\nA: 4\n## Two\nprose\nQ: e\nA: 5"
      ) == ["a = 1", "b = 2", "c = 3", "d = 4", "e = 5"])
  }

  @Test func `asks both ways after B`() {
    #expect(cards("B: water\nA: 水\n") == ["water = 水", "水 = water"])
  }

  @Test func `counts markers only at the start of a line outside fences`() {
    let text = """
      Q: What does this print?
      ```python
      # no heading
      Q: no marker
      ---
      ```
      A:
      ~~~~
      A: no marker
      ~~~
      ~~~~
      ---
      ```
      Q: no card
      A: none
      ```
       Q: no card
      <!--
      Q: no card
      A: none
      -->
      """
    #expect(
      cards(text) == [
        """
        What does this print?
        ```python
        # no heading
        Q: no marker
        ---
        ``` = ~~~~
        A: no marker
        ~~~
        ~~~~
        """
      ])
  }

  @Test func `opens a fence behind a marker`() {
    #expect(
      cards("Q: ```\nA: code\n```\nA: ```x\nQ: y\n```\n") == ["```\nA: code\n``` = ```x\nQ: y\n```"]
    )
  }

  @Test func `has escapes at the start of a line`() {
    #expect(
      cards("Q: a\n\\Q: b\n\\\\A: c\n\\# d\n\\---\n\\x\nA: 1\n") == [
        "a\nQ: b\n\\A: c\n# d\n---\n\\x = 1"
      ])
  }

  @Test func `keeps code, math, links, images, wiki links, footnotes and boxes as they are`() {
    let rest =
      "`a[0]` ``b`[1]`` $x_{[i]}$ $$y[1]$$ [text](url) ![image](url) [[wiki]] [^1] [ ] $[0,1]$"
    #expect(cards("C: \(rest) [this]\n") == ["\(rest) [……] = this"])
    #expect(cards("C: - [x] done [this]\n") == ["- [x] done [……] = this"])
    #expect(
      cards("C: a [b]\n```\n[c]\n```\n~~~\n[d]\n~~~\n~~[e]~~\n") == [
        "a [……]\n```\n[c]\n```\n~~~\n[d]\n~~~\n~~e~~ = b",
        "a b\n```\n[c]\n```\n~~~\n[d]\n~~~\n~~[……]~~ = e",
      ])
  }

  @Test func `takes dollar signs for money where they are`() {
    #expect(
      cards("C: $1.10 in, $[4.40] out; US$20/[month]\n") == [
        "$1.10 in, $[……] out; US$20/month = 4.40", "$1.10 in, $4.40 out; US$20/[……] = month",
      ])
    #expect(cards("C: $[3]/$[15]\n") == ["$[……]/$15 = 3", "$3/$[……] = 15"])
  }

  @Test func `has brackets behind backslashes`() {
    #expect(cards("C: \\[a\\] is [b\\[0\\]]\n") == ["[a] is [……] = b[0]"])
  }

  @Test func `hides the innermost brackets, as hashcards does`() {
    #expect(cards("C: a [b [c] d] e\n") == ["a [b [……] d] e = c"])
    #expect(cards("C: the [`[0]` and [[w]]] item\n") == ["the [……] item = `[0]` and [[w]]"])
  }

  @Test func `shows hints and asks shared ordinals together`() {
    #expect(
      cards("C: {{c1::Paris::city}} is in {{c2::France}}, {{c1::Lyon}} too\n") == [
        "[city] is in France, [……] too = Paris / Lyon", "Paris is in [……], Lyon too = France",
      ])
  }

  @Test func `shows a blank before a parenthesis as a blank, not as a link`() {
    #expect(Cloze("Light takes {{c1::8 min}}(mean).").question(0) == #"Light takes [……]\(mean)."#)
    #expect(Cloze("爆发于{{c1::天宝十四载::何时}}(755)冬。").question(0) == #"爆发于[何时]\(755)冬。"#)
    #expect(Cloze("{{c1::f}}{{c2::(x)}} rises").question(0) == #"[……]\(x) rises"#)
    #expect(Cloze("Light takes {{c1::8 min}}(mean).").reveal(0) == "Light takes **8 min**(mean).")
  }

  @Test func `nests deletions in braces`() {
    #expect(
      cards("C: {{c1::The {{c2::left}} half}} works\n") == [
        "[……] works = The left half", "The [……] half works = left",
      ])
    #expect(
      cards("C: {{c1,2::a}} {{c2::b}} [c]\n") == [
        "[……] b c = a", "[……] [……] c = a / b", "a b [……] = c",
      ])
  }

  @Test func `reveals a cloze with the answer in bold`() {
    let deck = Deck.read("C: [x] and {{c2::y::why}}\n", name: "d").deck
    #expect(deck.cards.map(\.reveal) == ["**x** and y", "x and **y**"])
  }

  @Test func `asks a list item by item and as a whole`() {
    let deck = Deck.read("L: Steps\n\n1) mix\n   well\n2) bake\n\n3、eat\n", name: "d").deck
    #expect(
      deck.cards.map(\.answer) == ["mix\nwell", "bake", "eat", "1. mix\n   well\n2. bake\n3. eat"])
    #expect(deck.cards[2].question == "Steps\n\n1. mix\n   well\n2. bake\n3. [……]")
    #expect(deck.cards[1].reveal == "1. mix\n   well\n2. **bake**")
    #expect(Deck.read("L: One\n- a\n- b\n", name: "d").deck.cards.count == 3)
    #expect(Deck.read("L: One\n1. a\n", name: "d").deck.cards.count == 1)
  }

  @Test func `gives headings and the title as context`() {
    let (deck, _) = Deck.read(
      "---\ntitle: \"The: title\"\n---\n# The: title\n## Two ##\nQ: a\nA: 1\n### Three\nQ: b\nA: 2\n# Four\nQ: c\nA: 3\n",
      name: "d")
    #expect(
      deck.cards.map(\.context) == [
        ["The: title", "Two"], ["The: title", "Two", "Three"], ["The: title", "Four"],
      ])
    #expect(Deck.read("Q: a\nA: 1\n", name: "ai/o1").deck.cards[0].context == ["ai/o1"])
  }

  @Test func `may have a byte order mark and Windows line breaks`() {
    let text = "\u{feff}---\r\ntitle: x\r\n---\r\nQ: a\r\nb\r\nA: 1\r\n<!-- card k -->\r\n"
    let (deck, warnings) = Deck.read(text, name: "d")
    #expect(warnings.isEmpty)
    #expect(deck.title == "x")
    #expect(deck.cards.map { "\($0.id) \($0.question) = \($0.answer)" } == ["k a\nb = 1"])
    #expect(Array(deck.write().utf8) == Array(text.utf8))
    let longer = deck.with(deck.elements + [.block(Block(.basic(front: "c", back: "2\n3")))])
    #expect(longer.write().utf8.elementsEqual((text + "\r\nQ: c\r\nA: 2\r\n3\r\n").utf8))
  }

  @Test func `keeps unknown words of comments`() {
    let text = "Q: a\nA: 1\n<!-- card k new=a%20b src=a%7Eb%20c.md~1f tags=x%2Cy,z -->\n"
    let block = Deck.read(text, name: "d").deck.blocks[0]
    #expect(
      block.provenance
        == Provenance(
          id: CardID("k"), source: Source(path: "a~b c.md", fingerprint: "1f"), tags: ["x,y", "z"],
          other: [Provenance.Extra(key: "new", value: "a b")]))
    #expect(
      block.provenance!.comment
        == "<!-- card k src=a%7Eb%20c.md~1f tags=x%2Cy,z new=a%20b -->")
  }

  @Test func `of hashcards reads as it is`() {
    let text = """
      ---
      name = "Cell Biology"
      ---

      Q: What is synthesized in the
      smooth endoplasmic reticulum?
      A: Lipids

      ---

      C: The [order] of a group is [the cardinality of its underlying set].

      Q: List the PGM image operators.

      A: - threshold
      - blur

      C:
      Better is the sight of the eyes than the wandering of the desire:
      [this is also vanity].

      — [Ecclesiastes] [6]:9
      """
    let (deck, warnings) = Deck.read(text, name: "cells")
    #expect(warnings.isEmpty)
    #expect(deck.title == "Cell Biology")
    #expect(
      deck.cards.map(\.answer) == [
        "Lipids", "order", "the cardinality of its underlying set", "- threshold\n- blur",
        "this is also vanity", "Ecclesiastes", "6",
      ])
  }
}
