import Testing

@testable import Decks

/// Each sample marks with ⚑ where its warnings point.
@Suite struct `Warnings of a deck` {
  struct Sample: CustomTestStringConvertible, Sendable {
    var text: String
    var sentences: [String]
    /// How many cards load all the same.
    var cards: Int

    var testDescription: String { sentences.first ?? text }
  }

  static let samples: [Sample] = [
    Sample(
      text: "⚑A: Paris\n\nQ: One?\nA: 1\n",
      sentences: [
        "an answer without a question; put a line with Q: before it, or write \\A: if it is no answer"
      ], cards: 1),
    Sample(
      text: "⚑Q: Capital of France?\n\nQ: One?\nA: 1\n",
      sentences: ["this Q: has no answer; add a line that begins with A:"], cards: 1),
    Sample(
      text: "Q: One?\nA: 1\n⚑A: eins\n",
      sentences: [
        "an answer without a question; put a line with Q: before it, or write \\A: if it is no answer"
      ], cards: 1),
    Sample(
      text: "⚑B:\nA: 1\n",
      sentences: ["nothing is asked after B:; write the text on this line or the next"], cards: 0),
    Sample(
      text: "Q: One?\n⚑A:   \n\nC: [x]\n", sentences: ["this answer is empty; write it after A:"],
      cards: 1),
    Sample(
      text: "⚑C: nothing [ ] hidden [^1]\n\nQ: One?\nA: 1\n",
      sentences: [
        "nothing is hidden in this C: card; put [brackets] around the words to ask for"
      ], cards: 1),
    Sample(
      text: "C: 水 [is] ⚑{{c1::wet\n",
      sentences: ["this {{ is not closed; write {{c1::answer}} or {{c1::answer::hint}}"], cards: 1),
    Sample(
      text: "⚑L:\n1. one\n",
      sentences: ["this list has no title; write what is listed after L:"], cards: 0),
    Sample(
      text: "⚑L: Stages\n\nQ: One?\nA: 1\n",
      sentences: ["this list has no items; write them below as 1. 2. 3."], cards: 1),
    Sample(
      text: "Prose.\n⚑<!-- card abc -->\n",
      sentences: [
        "this card comment closes no card; move it directly below its card or remove it"
      ], cards: 0),
    Sample(
      text: "Q: One?\nA: 1\n<!-- card⚑ src=x -->\n",
      sentences: [
        "no usable id after \"card\"; an id has letters, digits, - and _ only, like k7f3q2m9"
      ], cards: 1),
    Sample(
      text: "Q: One?\nA: 1\n<!-- card 水 -->\n".replacing("card ", with: "card⚑ "),
      sentences: [
        "no usable id after \"card\"; an id has letters, digits, - and _ only, like k7f3q2m9"
      ], cards: 1),
    Sample(
      text: "Q: One?\nA: 1\n<!-- card a ⚑word -->\n",
      sentences: ["\"word\" is not key=value; it is kept but not used"], cards: 1),
    Sample(
      text: "⚑```\nQ: One?\nA: 1\n",
      sentences: ["this code fence is not closed; add a closing fence, or cards may be misread"],
      cards: 1),
    Sample(
      text: "⚑<!-- hidden\nQ: One?\nA: 1\n", sentences: ["this <!-- is not closed; add -->"],
      cards: 1),
    Sample(
      text: "⚑---\ntitle: x\n\nQ: One?\nA: 1\n",
      sentences: ["the front matter is not closed; end it with the line it begins with"], cards: 1),
    Sample(
      text: "---\ntitle: x\n⚑what is this\n---\nQ: One?\nA: 1\n",
      sentences: [
        "this line is no \"key: value\"; write the key, a colon and a space before the value"
      ], cards: 1),
    Sample(
      text: "+++\ntitle = ⚑what\n+++\nQ: One?\nA: 1\n",
      sentences: ["\"what\" is no value; put quotes around text: \"what\""], cards: 1),
    Sample(
      text: "Q: One?\nA: 水 ⚑\0\0\0\n\nQ: Two?\nA: 2\n",
      sentences: ["this is not UTF-8 text; save the file as UTF-8 or remove these bytes"], cards: 2),
  ]

  @Test(arguments: samples)
  func `say where, what, and what would be right`(sample: Sample) {
    let parts = sample.text.split(separator: "⚑", omittingEmptySubsequences: false)
    let marks = parts.indices.dropLast().map { last in
      let before = parts[...last].joined().split(separator: "\n", omittingEmptySubsequences: false)
      return "deck.md:\(before.count):\(before.last!.unicodeScalars.count + 1)"
    }
    let (deck, warnings) = Deck.read(parts.joined(), name: "deck")
    #expect(
      warnings.map(\.description) == zip(marks, sample.sentences).map { "\($0): \($1)" })
    #expect(deck.cards.count == sample.cards)
    #expect(deck.write() == parts.joined())
  }

  @Test func `point at a binary blob, and every other card loads`() {
    var bytes = Array("Q: One?\nA: 1\n\nSome ".utf8)
    let blob: [UInt8] = [0xff, 0xd8, 0x00, 0x0a, 0xc3, 0x28, 0x0a]
    bytes += blob
    bytes += Array("Q: Two?\nA: 2\n".utf8)
    let (deck, warnings) = Deck.read(bytes, name: "deck")
    #expect(deck.cards.map(\.question) == ["One?", "Two?"])
    #expect(warnings.map { "\($0.position.line):\($0.position.column)" } == ["4:6"])
    #expect(deck.bytes() == bytes)
  }
}
