import Testing

@testable import Notes

@Suite struct `Lines that lean on what stands around them` {
  @Test(arguments: [
    // In which strip, above what, as above; of one holiday, of one exam; so much in so long.
    "An extra toll of 40% in that strip (60% with a boat)",
    "boat = as above but with oars; 14% for guests as well",
    "Need to ask Jan whether his pass still has 3 months left on it",
    "exam is MCQ + 2 short answers",
    "Berg tariff – £10/30 days, all boats",
    "Berg blood: 7.35-7.45, salt ratio 20:1",
    // Where it rains, whom to ask; what stands before the blank anyway.
    "It rains something like 210 days of the year",
    "Some ports have protected tides, ask the old Moss one",
    "Tide rules: some ports have protected tides",
  ])
  func `are none`(line: String) {
    #expect(deckLines("# Coast sheet\n\n- \(line)\n").isEmpty)
  }

  @Test(arguments: [
    (
      "Holm tariff costs £20+ a month", "Holm tariff costs {{c1::£20+::how much}} a month"
    ),
    ("Lake Orm is named for midges.", "Lake Orm is named for {{c1::midges::what}}"),
    (
      "from April 2031 you can moor more than one boat in the old harbour of Vik",
      "you can moor more than one boat in the old harbour of Vik: from when? → April 2031"
    ),
    (
      "In that strip of sand between Moss and Vik lie 14 wrecks",
      "In that strip of sand between Moss and Vik lie {{c1::14 wrecks::how many wrecks}}"
    ),
    // What was said of water, of an option, of a game; what to do in a case.
    (
      "Sap of the birch thickens by 12% when it freezes.",
      "Sap of the birch thickens by {{c1::12%::what percentage}} when it freezes"
    ),
    (
      "Peat of Vik drains in 3 hours when it rains.",
      "Peat of Vik drains in {{c1::3 hours::how long}} when it rains"
    ),
    ("Moss to Vik in 70 minutes", "Moss to Vik in {{c1::70 minutes::how long}}"),
    ("LOL has 160 champions", "LOL has {{c1::160 champions::how many champions}}"),
    (
      "In a squall, check the stays for 20 seconds.",
      "In a squall, check the stays for {{c1::20 seconds::how long}}"
    ),
    (
      "Reminder: a fathom has 6 feet.",
      "Reminder: a fathom has {{c1::6 feet::how many feet}}"
    ),
  ])
  func `say all that is asked`(line: String, card: String) {
    #expect(deckLines("# Coast sheet\n\n- \(line)\n") == [card])
  }

  @Test func `say of what they are a superlative`() {
    let line = "Heavier than oak is ebony, with a density of 1.2 g/cm³"
    #expect(
      deckLines("# Coast sheet\n\n- \(line)\n") == [
        "Heavier than oak is {{c1::ebony::what}}",
        "Heavier than oak is ebony, with a density of {{c1::1.2 g/cm³::how many g/cm³}}",
      ])
  }

  @Test func `ask for what a rank names and for its figure`() {
    #expect(
      deckLines("# Coast sheet\n\n- The number one cause is rot, with 80 losses a year\n") == [
        "The number one cause is {{c1::rot::what}}",
        "The number one cause is rot, with {{c1::80 losses::how many losses}} a year",
      ])
  }

  @Test func `ask for what comes of so many and not for how many`() {
    let cards = deckLines("# Kilns\n\n- 4 frames → 10 faults on the big kiln\n")
    #expect(cards == ["4 frames → {{c1::10 faults::how many faults}} on the big kiln"])
  }

  @Test func `name one figure at a time`() {
    let cards = deckLines("# Kilns\n\n- Kolb lamp: 25 g, £15, hopeless in wind\n")
    #expect(cards == ["Kolb lamp: {{c1::25 g::how many g}}"])
  }

  @Test func `are shown with what is compared`() {
    let note =
      "# Rafts\n\nFloat sums: oak + ash raft carry 80 kg for about £100. Hmm! heavier by 550 g than the elm one\n"
    #expect(
      deckLines(note).allSatisfy { !$0.contains("sums: heavier") && !$0.hasPrefix("heavier") })
  }

  @Test func `go without a first half that points somewhere else`() {
    let note =
      "# Tolls\n\nMoss tolls go up each spring, as the club decides.\n-- that's for Moss and Vik, Holm has its own six bands\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("--") })
  }
}
