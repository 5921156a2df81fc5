import Decks
import Testing

@testable import Notes

@Suite struct `Making cards` {
  private func cards(_ text: String, path: String = "notes/sample.md") -> [GeneratedCard] {
    Generator().cards(of: Note(path: path, text: Array(text.utf8))).cards
  }

  private static let note = """
    ---
    title: Sensors
    date: 2024-05-10
    ---
    # Prices

    The Lux-4 sensor costs $12.50 per unit.

    # Tests

    | Sensor | Range |
    | --- | --- |
    | Lux-4 | 40 m |
    | Lux-5 | 65 m |

    - **Drift**: slow change of a reading over time
    """

  @Test func `gives the same cards every time`() {
    #expect(cards(Self.note) == cards(Self.note))
  }

  @Test func `keeps the id of a card whose value changed`() {
    let before = cards(Self.note)
    let after = cards(Self.note.replacing("40 m", with: "48 m"))
    #expect(before.map(\.id) == after.map(\.id))
    #expect(before.map(\.content) != after.map(\.content))
  }

  @Test func `gives other ids below another path`() {
    let ids = Set(cards(Self.note).map(\.id))
    #expect(ids.isDisjoint(with: cards(Self.note, path: "notes/other.md").map(\.id)))
  }

  @Test func `names the line of its evidence`() {
    let lines = Self.note.split(separator: "\n", omittingEmptySubsequences: false)
    for card in cards(Self.note) where card.kind == .count {
      #expect(lines[card.evidence.lowerBound - 1].contains("| Lux"))
    }
  }

  @Test func `never shows the answer`() {
    for card in cards(Self.note) {
      for asked in Block.generated(card.content, id: card.id, source: nil, kind: nil).cards(
        deck: "d")
      {
        let shown = (card.headings + [asked.question]).joined(separator: "\n")
        #expect(!Leak.shows(Array(asked.answer.utf8), in: Array(shown.utf8)))
      }
    }
  }

  @Test func `takes written cards as they are and makes nothing else of them`() {
    let text =
      "Q: What is **water**?\nA: H2O, found in 1781 by Cavendish\n\nCapital of Peru\n?\nLima\n"
    let contents = cards(text).map(\.content)
    #expect(
      contents == [
        .basic(front: "What is **water**?", back: "H2O, found in 1781 by Cavendish"),
        .basic(front: "Capital of Peru", back: "Lima"),
      ])
  }

  @Test func `takes parted pairs only from notes that ask for it`() {
    #expect(cards("std::vector is a class\n").isEmpty)
    #expect(
      cards("#flashcards\n\nLima::capital of Peru\n").map(\.content)
        == [.basic(front: "Lima", back: "capital of Peru")])
  }

  @Test func `asks nothing of a poem`() {
    let poem =
      "The wind goes over the hill\nand the hill does not know\nwhat the wind wanted there.\n"
    #expect(cards(poem).isEmpty)
  }

  @Test func `completes a day with the year of the note`() {
    let text = "---\ndate: 2024-09-20\n---\n9月12日，天文台发布了新的星表。\n"
    let dates = cards(text).filter { $0.kind == .date }.map(\.content)
    #expect(dates == [.basic(front: "天文台发布了新的星表，是在什么时候？", back: "2024年9月12日")])
  }
}
