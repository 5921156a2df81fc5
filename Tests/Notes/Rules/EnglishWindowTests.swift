import Decks
import Testing

@testable import Notes

@Suite struct `English clozes` {
  /// The blanks of a note as a deck has them: `{{c1::38 t::how many t}}`.
  private func clozes(_ note: String) -> [String] {
    Generator(options: Generator.Options(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array(note.utf8))
    ).cards.compactMap { if case .cloze(let text) = $0.content { text } else { nil } }
  }

  @Test(arguments: [
    // A demonstrative or an owner that stands elsewhere.
    "The roof leaks. That side weighs 31 tonnes.\n",
    "Its roof is 14 m high.\n",
    // What can be reckoned, what the figure is reckoned from, what it counts for.
    "The fare is 40 + 12 = 52 crowns.\n",
    "The dam stores 17 of 43 lakes (40%).\n",
    "One pot of stew per 2 guests.\n",
    "The stall sold lamps, 43 €, to sailors.\n",
    // An arrow that leads on, and a word that goes with the noun behind it.
    "→ welsh slate by 3 March, ask the roofer.\n",
  ])
  func `are none where nobody could tell what is meant`(note: String) {
    #expect(clozes(note).allSatisfy { !$0.contains("::how") && !$0.contains("::wh") })
  }

  @Test func `show the clause that a condition belongs to`() {
    let note = "If the margin reaches the mark, the mill pays 16% more.\n"
    #expect(
      clozes(note).contains(
        "If the margin reaches the mark, the mill pays {{c1::16%::what percentage}} more"))
  }

  @Test func `show short sentences before one that leans on them`() {
    let note = "A crane toppled in Moss. Nobody was hurt. The load was 38 tonnes.\n"
    #expect(
      clozes(note).contains(
        "A crane toppled in Moss. Nobody was hurt. The load was {{c1::38 tonnes::how many tonnes}}")
    )
  }

  @Test func `leave out the time of a recording and what is to be checked`() {
    let note = "(30:00) Sodium cells:\n - the cells keep 90% in the cold (more? check)\n"
    #expect(
      clozes(note).contains(
        "Sodium cells: the cells keep {{c1::90%::what percentage}} in the cold"))
  }

  @Test func `stand behind the line that introduces them`() {
    let note = "Pack price per kWh:\n2010 → well over $1000\n2020 → about $140\n"
    let found = clozes(note)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix("Pack price per kWh: ") })
  }
}
