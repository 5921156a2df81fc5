import Decks
import Testing

@testable import Notes

@Suite struct `Cards of English prose` {
  @Test(arguments: [
    // The phrase that a preposition or a numeral opens is no answer to the question above.
    (
      "# Quarry\n\n**Q: How was the bell found?**\n\nBy luck, as always. In 1907 the guild of Moss dug out a bell of 31 tonnes.\n",
      "In {{c1::1907::when}} the guild of Moss dug out a bell of 31 tonnes"
    ),
    (
      "# Quarry\n\n**Q. How large is the rock?**\n\nA. Holm is 31 hectares of heather.\n",
      "Holm is {{c1::31 hectares::how many hectares}} of heather"
    ),
    // Who asks does not say what is answered.
    (
      "# Call\n\nAnalyst (Pell): how large is the margin? Berg: 20% of sales by spring.\n",
      "Berg: {{c1::20%::what percentage}} of sales by spring"
    ),
    // What only counts what follows names nothing.
    (
      "# Ferry\n\nThree things:\n\n- The Heron got a limit for wind, 45 knots.\n",
      "The Heron got a limit for wind, {{c1::45 knots::how many knots}}"
    ),
    (
      "# Films\n\n- **In the Heat of Moss**, from the year 1962, in colour, with Ida Moe, which is the longest of the films that the club saw this winter in the hall. Made a profit of 40% in 1964.\n",
      "In the Heat of Moss: Made a profit of {{c1::40%::what percentage}} in 1964"
    ),
    (
      "# Survey\n\nThe fleet of Moss lost 14 of the 62 barges.\n",
      "The fleet of Moss lost {{c1::14 of the 62 barges::how many barges}}"
    ),
  ])
  func `show what they speak of and nothing else`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    ("A new Calder cost £4 10s in the shop of Moss.\n", "{{c1::£4 10s::how much}}"),
    ("The skip fire in the yard was started by oily rags.\n", "{{c1::oily rags::what}}"),
    ("The skip fire in the yard was started by the keeper.\n", "{{c1::the keeper::who}}"),
    (
      "The guild objects to the pond, the deposit and the bees.\n",
      "objects to {{c1::the pond, the deposit and the bees::which three}}"
    ),
    ("The leaves of the fern are dropped in late summer.\n", "{{c1::late summer::when}}"),
    ("The wall is made by the mason-carver Ida Moe in Vik.\n", "Ida Moe::who}}"),
  ])
  func `ask for what their answers are`(note: String, blank: String) {
    #expect(deckLines(note).contains { $0.contains(blank) })
  }

  @Test(arguments: [
    // Rules at work, money of before, ages and hours.
    "A crate is for up to 30 lamps. So 90 lamps = 3 crates.\n",
    "The choir of Moss asks 70 crowns of its under 25s.\n",
    "The choir of Moss met at 7.40pm in the hall.\n",
    // What an earlier clause did, has or decides.
    "The towns had no army and, before 1358, not even a name that anybody used.\n",
    "The mill lay idle. Moe did, in 1902, and sold it for £700.\n",
    "It is sold in Moss; the federal decision is expected in spring 2026.\n",
    "People praised her; 12 years later sent 60 boats to Vik.\n",
    // No definitions.
    "A lock is the lock of all the doors.\n",
    "- we believe Sail is a burden\n",
    "Rowing: Berg three from three. The wind was the difference.\n",
  ])
  func `are none where nothing is told`(note: String) {
    let found = deckLines(note).filter {
      [
        "1358", "£700", "2026", "60 boats", "::what}}", "What is", "{{c1::25s", "{{c1::7.40", "90",
        "3 crates",
      ]
      .contains(where: $0.contains)
    }
    #expect(found == [])
  }

  @Test func `ask what something allows one to do`() {
    #expect(
      deckLines("# Labs\n\n- A centrifuge allows users to part cream from milk.\n- Two\n").contains(
        "A centrifuge allows users to {{c1::part cream from milk::do what}}"))
  }

  @Test func `of a question that the note answers leave out the letter`() {
    #expect(
      deckLines("# Bells\n\n**Q: What does the large bell weigh?**\n\nA: Four tonnes and a half.\n")
        .contains("What does the large bell weigh? → Four tonnes and a half"))
  }

  @Test(arguments: [
    (
      "# Links\n\n- A link survives a change of its address in the field. That is called link migration.\n- Two\n",
      "A link survives a change of its address in the field. That is called {{c1::link migration::what name}}"
    ),
    (
      "# Fires\n\n- 1907 was a year of storms: 31,000 visits (+9% on 1906).\n",
      "1907 was a year of storms: {{c1::31,000 visits::how many visits}} (+9% on 1906)"
    ),
    (
      "# Bees\n\n- **Bee dance** tells of a source of food. Decoded by Karl Berg, prize of 1973.\n",
      "Bee dance: Decoded by {{c1::Karl Berg::who}}"
    ),
    (
      "# Ears\n\nThe range of a seal in calm water: 20 Hz to 50 kHz at best.\n",
      "The range of a seal in calm water: {{c1::20 Hz to 50 kHz::what range}} at best"
    ),
    (
      "# Match\n\n- Two\n- The coach Anneli Berg brought on a second pivot in the hall of Vik.\n",
      "The coach [Anneli Berg] brought on a second pivot in the hall of Vik"
    ),
  ])
  func `show all of what they tell`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test func `show nobody in the place of words that only lead on`() {
    let note =
      "# Ida Moe\n\nPatrick Berg died in 1898. It was with that gift that she opened a mill in 1903.\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("Patrick") || $0.contains("1898") })
  }
}
