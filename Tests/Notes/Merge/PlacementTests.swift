import Decks
import Testing

@testable import Notes

@Suite struct `Placing new cards` {
  let a = fact("a?", "1", below: ["One"])
  let b = fact("b?", "2", below: ["One"])
  let c = fact("c?", "3", below: ["One"])
  let d = fact("d?", "4", below: ["Two"])
  let e = fact("e?", "5", below: ["Two", "Deep"])
  let f = fact("f?", "6", below: ["Three"])

  /// Each card, taken in last, gives the deck that all of them give at once.
  @Test(arguments: 0..<6) func `puts a late card where it belongs`(late: Int) {
    let all = [a, b, c, d, e, f]
    var others = all
    others.remove(at: late)
    #expect(merged(all, into: deckText(others)).text == deckText(all))
  }

  @Test func `puts many late cards where they belong`() {
    let all = [a, b, c, d, e, f]
    #expect(merged(all, into: deckText([b, e])).text == deckText(all))
    #expect(merged(all, into: deckText([a, f])).text == deckText(all))
    #expect(merged(all, into: deckText([d])).text == deckText(all))
  }

  @Test func `keeps prose and cards that a person wrote`() {
    let text = """
      My own words.

      # One

      Read this first.

      Q: mine?
      A: yes

      \(block(b))
      More words
      # Two
      nothing here yet
      """
    let expected = """
      My own words.

      # One

      Read this first.

      Q: mine?
      A: yes

      \(block(a))
      \(block(b))
      \(block(c))
      More words
      # Two
      nothing here yet

      \(block(d))
      ## Deep

      \(block(e))
      # Three

      \(block(f))
      """
    #expect(merged([a, b, c, d, e, f], into: text).text == expected)
  }

  @Test func `finds a heading that a person renamed`() {
    let text = deckText([a, b]).replacing("# One", with: "# The first")
    let expected = deckText([a, b, c]).replacing("# One", with: "# The first")
    #expect(merged([a, b, c], into: text).text == expected)
  }

  @Test func `goes on when a person changed the level of the headings`() {
    let text = deckText([a, b]).replacing("# One", with: "## One")
    let expected = deckText([a, b, d]).replacing("# One", with: "## One")
      .replacing("# Two", with: "## Two")
    #expect(merged([a, b, d], into: text).text == expected)
  }

  @Test func `leaves a card where a person put it`() {
    let text = deckText([a, b, d])
    let moved = "\(text)\n\(block(a))"
      .replacing("# One\n\n\(block(a))\n", with: "# One\n\n")
    #expect(merged([a, b, d], into: moved).text == moved)
    #expect(merged([a, b, c, d], into: moved).text.hasSuffix("\(block(d))\n\(block(a))"))
  }

  /// The text of one card with its comment.
  private func block(_ card: GeneratedCard) -> String {
    Outline(generation([card])).drafts[card.id]?.text ?? ""
  }
}
