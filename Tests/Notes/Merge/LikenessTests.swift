import Decks
import Testing

@testable import Notes

/// The note gives other ids here, as it does when the words around an answer change.
@Suite struct `Knowing a card again` {
  let first = fact("First?", "1")
  let last = fact("Last?", "9")

  private func text(_ old: GeneratedCard) -> String { deckText([first, old, last]) }

  private func changes(
    from old: GeneratedCard, to new: GeneratedCard
  ) -> (ids: [String], kinds: [Change.Kind]) {
    let result = Merge().merge(generation([first, new, last]), of: note, into: read(text(old)))
    let ids = result.deck.blocks.map(\.id.text)
    let again = Merge().merge(generation([first, new, last]), of: note, into: result.deck)
    #expect(again.deck.write() == result.deck.write())
    return (ids, result.changes.map(\.kind))
  }

  private func ids(_ cards: GeneratedCard...) -> [String] { cards.map(\.id.text) }

  @Test func `by the same evidence and answer`() {
    let old = fact("Which price?", "$5")
    var new = fact("How expensive is it to get in?", "$5")
    new.fingerprint = old.fingerprint
    let result = changes(from: old, to: new)
    #expect(result.ids == ids(first, old, last))
    #expect(result.kinds == [.updated])
  }

  @Test func `not by the same sentence alone, which may hold two facts`() {
    let old = fact("Which model is cheaper?", "R1")
    var new = fact("Which model is dearer?", "o3")
    new.fingerprint = old.fingerprint
    let result = changes(from: old, to: new)
    #expect(result.ids == ids(first, old, new, last) || result.ids == ids(first, new, old, last))
    #expect(Set(result.kinds) == [.stale, .added])
  }

  @Test func `by the same question`() {
    let old = fact("Seats of the A380?", "500")
    var new = fact("Seats of the A380?", "510")
    new.id = CardID("aaaaaaaa")
    let result = changes(from: old, to: new)
    #expect(result.ids == ids(first, old, last))
    #expect(result.kinds == [.updated])
  }

  @Test func `by a similar question at the same place`() {
    let old = fact("How many seats does the old hall in teh north have?", "500")
    let new = fact("How many seats does the old hall in the north have?", "500")
    let result = changes(from: old, to: new)
    #expect(result.ids == ids(first, old, last))
    #expect(result.kinds == [.updated])
  }

  @Test func `in Chinese too`() {
    let old = fact("北边那座老礼堂一共有多少个作位？", "500")
    let new = fact("北边那座老礼堂一共有多少个座位？", "500")
    #expect(changes(from: old, to: new).ids == ids(first, old, last))
  }

  @Test func `not when another fact took its place`() {
    let old = fact("Who built the bridge?", "Anna")
    let new = fact("Who paid for the tunnel?", "Karl")
    let result = changes(from: old, to: new)
    #expect(result.ids == ids(first, old, new, last) || result.ids == ids(first, new, old, last))
    #expect(Set(result.kinds) == [.stale, .added])
  }

  @Test func `not when the name is another one`() {
    let old = fact("How much does the Plus plan cost a month?", "$20")
    let new = fact("How much does the Pro plan cost a month?", "$200")
    #expect(Set(changes(from: old, to: new).kinds) == [.stale, .added])
  }

  @Test func `not when it is of another kind`() {
    let old = fact("Seats of the hall?", "500")
    var new = fact("Seats of the hall?", "north")
    new.id = CardID("aaaaaaaa")
    new.kind = .name
    #expect(Set(changes(from: old, to: new).kinds) == [.stale, .added])
  }
}
