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
    // One of several, another way, a reason, a statement that breaks off.
    "Pick two of the three locks. Moss the second – since 1902.\n",
    "The plan of the dam worked out. Kolb to Lund in 1912. Nobody believed him in those years.\n",
    "Losses: because they pay 12 crowns a day.\n",
    "So a crew of 12 hands is gonna be more like, what, thirty in the end.\n",
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

  @Test func `show instead of what something is done`() {
    let note =
      "Vik pays a toll, as it should. Nobody asked for more. The guild instead pays 40 crowns.\n"
    let alone = "The guild instead pays {{c1::40 crowns::how many crowns}}"
    #expect(!clozes(note).contains(alone))
  }

  @Test func `end where a link of a chain ends`() {
    let note =
      "The flood of May 1911 → breaks the dam → first lawsuit, Oct 1912 → Second, June 1913 → Vik doubles its dues.\n"
    #expect(
      clozes(note).contains("The flood of {{c1::May 1911::when}} → breaks the dam"))
    #expect(!deckLines(note).contains { $0.hasPrefix("Vik doubles") })
  }

  @Test func `ask where something moved to, and for a bracket of shares not at all`() {
    #expect(
      clozes("The yard's trade moved from the old quay to a dry dock.\n").contains(
        "The yard's trade moved from the old quay to {{c1::a dry dock::what}}"))
    #expect(clozes("The load of Moss stayed the same (0.81 oak, 0.85 elms) after that.\n").isEmpty)
  }

  @Test(arguments: [
    (
      "The tank of the Heron holds 80 kg (176 lb) of oil.\n",
      "The tank of the Heron holds {{c1::80 kg::how many kg}} of oil"
    ),
    (
      "The crew of the Heron ate ~500 kg more (508), all of it salted.\n",
      "The crew of the Heron ate ~{{c1::500 kg::how many kg}} more"
    ),
    (
      "The toll of Moss was halved from £40 to £20 by the guild.\n",
      "The toll of Moss was halved from {{c1::£40::how much}} by the guild"
    ),
    (
      "The toll of Moss was halved from £40 to £20 by the guild.\n",
      "The toll of Moss was halved to {{c1::£20::how much}} by the guild"
    ),
    (
      "Moss council 13 seats = 7 masters + mayor + 5 mates\n",
      "Moss council = {{c1::7 masters::how many masters}} + mayor + 5 mates"
    ),
    (
      "The crew of the Heron is 12 men (3 women) strong.\n",
      "The crew of the Heron is {{c1::12 men::how many men}} (3 women) strong"
    ),
    (
      "The tar of the Heron boils at 300 °C (2 bar) in the kettle.\n",
      "The tar of the Heron boils at {{c1::300 °C::how many °C}} (2 bar) in the kettle"
    ),
    (
      "The beam of the Heron carries 40 kN (3 m) at most.\n",
      "The beam of the Heron carries {{c1::40 kN::how many kN}} (3 m) at most"
    ),
    // Of all that, nothing stands before it.
    (
      "Ida Moe was the first – over the Holm sound in 1931.\n",
      "Ida Moe was the first – over the Holm sound in {{c1::1931::when}}"
    ),
    // How sure it is.
    (
      "Rot in the Moss boats was ~22% lower, borderline.\n",
      "Rot in the Moss boats was ~{{c1::22%::what percentage}} lower, borderline"
    ),
    // One word twice, two comparatives.
    (
      "The sill of Moss weir is 40 cm and the bed is far, far below.\n",
      "The sill of Moss weir is {{c1::40 cm::how many cm}} and the bed is far, far below"
    ),
    (
      "At Moss 40 kg of salt gave a harder, whiter crust (>12 h).\n",
      "At Moss {{c1::40 kg::how many kg}} of salt gave a harder, whiter crust (>12 h)"
    ),
  ])
  func `leave out what gives the figure away, and nothing else`(note: String, cloze: String) {
    #expect(clozes(note).contains(cloze))
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

  @Test(arguments: [
    (
      "The Kolb barge was built in Moss. It carried 40 tonnes of salt.\n",
      "The Kolb barge carried {{c1::40 tonnes::how many tonnes}} of salt"
    ),
    (
      "The Kolb barge was built in Moss. Its mast stood 14 m high.\n",
      "The Kolb barge's mast stood {{c1::14 m::how many m}} high"
    ),
    (
      "The Kolb barge was built in Moss. In 1907 it was sold to the ferry company.\n",
      "In {{c1::1907::when}} the Kolb barge was sold to the ferry company"
    ),
    (
      "# Ida Moe (1831–1898)\n\n## Youth\n\nShe left Moss for the coast in 1849.\n",
      "Ida Moe left Moss for the coast in {{c1::1849::when}}"
    ),
    (
      "# Pumps\n\n## The boiler\n\nIn the cold it runs for 30 minutes without coal.\n",
      "In the cold the boiler runs for {{c1::30 minutes::how long}} without coal"
    ),
  ])
  func `show a name for the pronoun that stands for it`(note: String, cloze: String) {
    #expect(clozes(note).contains(cloze))
  }

  @Test(arguments: [
    // Nobody is named.
    "Fog is common. From 1855 the margins are full of her figures.\n",
    "The quay is old. The grocers, who wanted a cart that carried 300 kg of flour.\n",
    // Which story? Whose words?
    "The story begins with 14 cranes in 1907.\n",
    "\"Salt is dear,\" he wrote in 1931.\n",
    // When and from what the note itself was made.
    "# Notes on salt, edition of May 2019\n\nNotes for the trip, second edition, August 2025\n",
    "Correction, 20 Feb: the note said that the mast was 14 m high.\n",
  ])
  func `leave out what nobody could tell, and what is told of the note`(note: String) {
    #expect(clozes(note).allSatisfy { !$0.contains("::how") && !$0.contains("::when") })
  }

  @Test func `begin with a capital where they are cut from a sentence`() {
    let note =
      "The weir at the upper mill of the old town was closed by order of the mayor and of the guilds for the whole of the long cold winter, and salt was sold at 40 crowns a barrel.\n"
    #expect(clozes(note).contains("Salt was sold at {{c1::40 crowns::how many crowns}} a barrel"))
  }

  @Test func `begin with the name that a phrase explains`() {
    let note = "Moe Works, the company founded in 1922 by two coopers, sells barrels.\n"
    #expect(
      clozes(note).contains(
        "Moe Works, the company founded in {{c1::1922::when}} by two coopers"))
  }

  @Test func `ask for a place as a place and for a person as a person`() {
    #expect(
      clozes("The writer was born in Moss in a hard winter.\n").contains(
        "The writer was born in {{c1::Moss::which place}} in a hard winter"))
    #expect(
      clozes("The phrase is credited to Jan Berg in a letter.\n").contains(
        "The phrase is credited to {{c1::Jan Berg::who}} in a letter"))
  }

  @Test(arguments: ["Sundays, Tuesdays and Saturdays", "Mondays, Tuesdays, Thursdays and Fridays"])
  func `show a row to its end`(days: String) {
    let note = "The strip in the dunes is 640 m long and opens on \(days).\n"
    #expect(
      clozes(note).contains(
        "The strip in the dunes is {{c1::640 m::how many m}} long and opens on \(days)"))
  }
}
