import Decks
import Testing

@testable import Notes

@Suite struct `What an English card shows` {
  @Test(arguments: [
    (
      "A full tank lasts four days and, at 12 knots, costs a week's wage.\n",
      "A full tank lasts {{c1::four days::how long}}"
    ),
    (
      "The winch at Moss puts 80 newton-metres of pull on the drum.\n",
      "{{c1::80 newton-metres::how many newton-metres}}"
    ),
    (
      "The climb from Berg to the hut is 4 hours 40.\n",
      "The climb from Berg to the hut is {{c1::4 hours 40::how long}}"
    ),
    (
      "Jan Moe in 1762–3 patented the rope wheel.\n",
      "Jan Moe in {{c1::1762–3::when}} patented the rope wheel"
    ),
    (
      "The bank has belonged since 1902 to the Moe family of Berg.\n",
      "The bank has belonged {{c1::since 1902::since when}} to the Moe family of Berg"
    ),
    (
      "The remainder of the field, about six acres, becomes a park for Moss.\n",
      "The remainder of the field, about {{c1::six acres::how many acres}}, becomes a park for Moss"
    ),
    (
      "The Berg lamp is cut in 12 and 18 mm for the old brackets.\n",
      "The Berg lamp is cut in {{c1::12 and 18 mm::how many mm}} for the old brackets"
    ),
    (
      "The winner was Moe of the Berg yard.\n", "The winner was {{c1::Moe of the Berg yard::who}}"
    ),
    (
      "In 1931 a clerk called Moe found that the Berg tables were wrong.\n",
      "In 1931 a clerk called {{c1::Moe::what name}} found that the Berg tables were wrong"
    ),
    ("The Berg sold its lamps with a 14-inch stand.\n", "{{c1::14-inch::how many inches}}"),
  ])
  func `ends where the phrase ends, and blanks whole words`(note: String, card: String) {
    #expect(deckLines(note).contains { $0.contains(card) })
  }

  @Test(arguments: [
    // Supposed, foreseen, unknown, for instance.
    ("If the chart is right, a tide of 40% should do no harm.\n", "40%"),
    ("The Berg line was expected to carry 40,000 people a year.\n", "40,000 people"),
    ("Nobody knows whether the Berg fell in 1431 or in the spring after.\n", "1431"),
    ("Next time cut the Berg cheese smaller, say 3 cm.\n", "3 cm"),
    ("A Berg anchor weighs 30 lb (13.61 kg) at most.\n", "13.61 kg"),
    // One of two, a kind of weight, a line's number, the label of the next figure.
    ("Nobody remembers who lit the first lamp at Moss, Berg or Holm.\n", "Holm"),
    ("Nine tonnes is a good load for the boats of Berg.\n", "Nine tonnes"),
    ("A twelve-year-old could row as far as the Berg sailed.\n", "twelve-year-old"),
    ("Total readings: 61 rock samples: 4 from Berg\n", "61 rock samples"),
    // What somebody thinks of it, and half of two statements.
    ("Dogs are allowed in the Berg but a lamp there is a mistake.\n", "a mistake"),
    (
      "Moe took off two hands of the Berg and sent in two boys.\n", "two hands of the Berg and sent"
    ),
    ("The Berg sailed at noon, and the Moss followed a week later.\n", "a week later"),
    ("A drained cell of the Berg keeps water in for a month.\n", "water in"),
    ("Moe kept a sketch of Ida w/ a lamp from the Berg.\n", "Ida w"),
    // A port, a year before a noun, a figure that is no time.
    ("Run it with -L 9090:localhost:80 host opens the remote port.\n", "80 host opens"),
    ("The 1931 letters thought the dam a mistake by its builder.\n", "1931 letters"),
    ("With the valve shut the pressure reaches 1400 in the lower pipe.\n", "1400"),
  ])
  func `is stated by the text`(note: String, answer: String) {
    #expect(deckLines(note).allSatisfy { !$0.contains("{{c1::\(answer)") })
  }

  @Test func `asks what is of a thing and not of how much or how it is`() {
    let note = """
      # Terms of the yard

      - Four minutes of tide: a hand of the dial
      - Bought: a small brass lamp for the hall
      - c: the sound in the word chalk
      - Capstan: a drum that winds a rope
      """
    #expect(
      deckLines(note + "\n").filter { $0.hasPrefix("What") } == [
        "What is Capstan? → a drum that winds a rope"
      ])
  }

  @Test func `joins a sentence that a full line breaks`() {
    let note = """
      Toll: eight crowns a cart, at the east gate, up to the end of the Friday
      market: nothing after noon. Carts of salt may wait inside for the
      night: three crowns.
      """
    #expect(deckLines(note + "\n").allSatisfy { !$0.hasPrefix("night") && !$0.hasPrefix("market") })
  }

  @Test func `tells an event to its verb`() {
    let note =
      "**1931** — The Berg, which had belonged for years to a salt merchant of Moss, is bought by the port of Holm, for a small sum.\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("merchant of Moss:") })
  }

  @Test func `shows an abbreviation with what it is of`() {
    #expect(
      deckLines("The Berg card lasts 40 days incl. holidays at Moss.\n").contains(
        "The Berg card lasts {{c1::40 days::how long}} incl. holidays at Moss"))
  }

  @Test func `parts the turns of two speakers who are letters`() {
    let turns = (1...4).map {
      "K when did you join the yard\nM we built the first hull in 190\($0) and the slip is forty metres long\n"
    }
    #expect(deckLines(turns.joined()).allSatisfy { !$0.hasPrefix("M ") && !$0.hasPrefix("K ") })
  }
}
