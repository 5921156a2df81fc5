import Decks
import Testing

@testable import Notes

@Suite struct `Asked cards of a changed block` {
  private func answers(
    from old: Block.Content, to new: Block.Content
  ) -> [String] {
    let text = deckText([made(old, named: "x")])
    let result = Merge().merge(generation([made(new, named: "x")]), of: note, into: read(text))
    let before = read(text).cards.map(\.id)
    let after = result.deck.cards.map(\.id)
    return result.changes.flatMap(\.answers).map { answer in
      let place = after.firstIndex(of: answer.card)!
      let former = answer.formerID.map { " was \(before.firstIndex(of: $0)!)" } ?? ""
      return "\(place)\(former): \(answer.old) → \(answer.new)"
    }
  }

  @Test func `a question in other words moves nothing`() {
    #expect(
      answers(from: .basic(front: "How much?", back: "$1"), to: .basic(front: "Price?", back: "$1"))
        == [])
  }

  @Test func `a changed deletion goes on under its new id`() {
    #expect(
      answers(from: .cloze("It costs [$1], not [$5]."), to: .cloze("It costs [$2], not [$5]."))
        == ["0 was 0: $1 → $2"])
  }

  @Test func `a changed list item goes on, and the order changes with it`() {
    #expect(
      answers(
        from: .list(title: "Stages", items: ["one", "two"]),
        to: .list(title: "Stages", items: ["one", "deux"])) == [
          "1 was 1: two → deux", "2: 1. one\n2. two → 1. one\n2. deux",
        ])
  }

  @Test func `an inserted list item is new, and only the order changes`() {
    #expect(
      answers(
        from: .list(title: "Stages", items: ["one", "two"]),
        to: .list(title: "Stages", items: ["zero", "one", "two"])) == [
          "3: 1. one\n2. two → 1. zero\n2. one\n3. two"
        ])
  }

  @Test func `a question that becomes a deletion keeps its history`() {
    #expect(
      answers(from: .basic(front: "Price?", back: "$1"), to: .cloze("It costs [$1]."))
        == ["0 was 0: $1 → $1"])
  }
}
