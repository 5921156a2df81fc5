import Decks
import Testing

@testable import Notes

@Suite struct `English clozes` {
  private func fronts(_ note: String) -> [String] {
    Generator(options: Generator.Options(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array(note.utf8))
    ).cards.map(\.content.front)
  }

  @Test(arguments: [
    // A fragment of a sentence, a clause cut from the one before, a relative clause.
    "The keeper made a bet: heavy barges 2029.\n",
    "The mill burned down, while 31% would gain a road.\n",
    "Repairs began at once. That radius was 31 tonnes.\n",
    "Its roof is 14 m high.\n",
    // What can be reckoned, what the figure is reckoned from, what it counts for.
    "The fare is 40 + 12 = 52 crowns.\n",
    "The dam stores 17 of 43 lakes (40%).\n",
    "The inn serves a stew per 2 guests.\n",
    "The stall sold lamps, 43 €, to sailors.\n",
    // An arrow that leads on, and a word that goes with the noun behind it.
    "→ welsh slate by 3 March, ask the roofer.\n",
  ])
  func `are none where nobody could tell what is meant`(note: String) {
    #expect(fronts(note).allSatisfy { !$0.contains("{{") && !$0.contains("[") })
  }

  @Test func `show the clause that a condition belongs to`() {
    #expect(
      fronts("If the margin reaches the mark, the mill pays 16% more.\n").contains {
        $0.hasPrefix("If the margin reaches the mark, the mill pays [")
      })
  }

  @Test func `show short sentences before one that leans on them`() {
    let note = "A crane toppled in Moss. Nobody was hurt. The load was 38 tonnes.\n"
    #expect(
      fronts(note).contains(
        "A crane toppled in Moss. Nobody was hurt. The load was [how many tonnes]"))
  }

  @Test func `leave out the time of a recording and what is to be checked`() {
    let note = "(30:00) Sodium cells:\n - the cells keep 90% in the cold (more? check)\n"
    #expect(fronts(note).contains("Sodium cells: the cells keep [what percentage] in the cold"))
  }

  @Test func `stand behind the line that introduces them`() {
    let note = "Pack price per kWh:\n2010 → well over $1000\n2020 → about $140\n"
    #expect(fronts(note).allSatisfy { $0.hasPrefix("Pack price per kWh: ") })
  }
}
