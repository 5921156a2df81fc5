import Testing

@testable import Notes

@Suite struct `What an English sentence leaves to the text before it` {
  @Test(arguments: [
    "In 1819 the town of Holm gave £45 for it.",
    "A court of the old guild at Moss in Feb 1824 cleared it.",
    "Not the first of the lamps, but the first to reach Holm in 1833.",
    "Last ferry at 22:15, our flight lands at 18:40.",
    "Last ferry at 22:15, our rowing boat lands at 18:40.",
    "Oak rose by a tenth in 1931 prices.",
    "(mayor only until May 1933, then captain to his death in 1939)",
  ])
  func `makes no card`(sentence: String) {
    let note =
      "# Coast\n\nThe pier of Vik was built of oak and pine. Much was said about the boat.\n\n\(sentence)\n"
    let found = deckLines(note).filter { !$0.contains("Vik") }
    #expect(found.isEmpty)
  }

  @Test func `is not what bold words name that are the subject of one sentence`() {
    let note =
      "# Energy\n\n**Moss Mill** (Holm, 2 MW) closed in May. Peat was about 40% of fuel in 1912.\n"
    #expect(deckLines(note).contains("Peat was about {{c1::40%::what percentage}} of fuel in 1912"))
  }

  @Test func `is nothing where all people share what is told of`() {
    let note = "# Sky\n\nLight from our sun takes 8 minutes to reach the harbour.\n"
    #expect(
      deckLines(note) == [
        "Light from our sun takes {{c1::8 minutes::how long}} to reach the harbour"
      ])
  }

  @Test func `is no builder where a place stands in the brackets`() {
    let note = "# Walk\n\n- Lunch, then Holm aqueduct (Lake Vik Canal, 1890)\n"
    #expect(deckLines(note) == ["Lunch, then Holm aqueduct ([Lake Vik Canal], 1890)"])
    #expect(deckLines(note).allSatisfy { !$0.contains("by whom") })
  }

  @Test func `is not told by the first line of a plain text`() {
    let note = """
      IDA MOE -- text for the evening talk, 12 minutes at most

      Ida Moe was born at Holm in 1831.
      She painted ships, and sold 40 of them.

      The yard at Holm closed in 1902.

      """
    let document = Note(path: "talk.txt", text: Array(note.utf8))
    let fronts = Generator().cards(of: document).cards.map { "\($0.content)" }
    #expect(fronts.count == 2)
    #expect(fronts.allSatisfy { !$0.contains("minutes") })
  }
}
