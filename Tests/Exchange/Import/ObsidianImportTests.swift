import Decks
import Testing

@testable import Exchange

@Suite struct `Importing from Obsidian` {
  private func shown(_ text: String) -> [String] {
    let file = ObsidianImport.read(Array(text.utf8))
    return file.notes.map { "\($0.deck)|\($0.content.text.replacing("\n", with: "⏎"))" }
      + file.warnings.map(\.description)
  }

  @Test func `reads one-line cards, lines around a mark, and highlights`() {
    let notes = shown(
      """
      ---
      tags: [x, flashcards/top]
      ---
      # Heading
      What is it::A `a::b` thing <!--SR:!2024-08-16,51,230-->
      plain text with `std::vector`

      water:::水
      <!--SR:!2024-08-16,51,230!2024-08-17,5,250-->

      #flashcards/ai/o1 First line
      second line
      ?
      the answer
      - more

      both
      ??
      ways

      The ==heart== has ==four== [chambers].
      Not ==broken

      ```
      not::a card
      ```

      {{c1::Paris}} is in France
      no card here

      What is it::again
      """)
    #expect(
      notes
        == [
          "top|Q: What is it⏎A: A `a::b` thing⏎",
          "top|B: water⏎A: 水⏎",
          "ai/o1|Q: First line⏎second line⏎A: the answer⏎- more⏎",
          "ai/o1|B: both⏎A: ways⏎",
          "ai/o1|C: The [heart] has [four] \\[chambers\\].⏎Not ==broken⏎",
          "ai/o1|C: {{c1::Paris}} is in France⏎no card here⏎",
          "31: the same front as line 5; only that one is taken",
        ])
  }

  @Test func `is told by its tag or its schedules`() {
    func format(_ text: String) -> ImportFormat? {
      ImportFormat(path: "n.md", bytes: Array(text.utf8))
    }
    #expect(format("#flashcards\na::b\n") == .obsidian)
    #expect(format("a::b\n<!--SR:!2024-08-16,51,230-->\n") == .obsidian)
    #expect(format("#flashcards\nQ: a\nA: b\n") == .markdown)
    #expect(format("a::b\n") == .markdown)
  }
}
