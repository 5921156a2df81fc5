import Testing

@testable import Notes

@Suite struct `What English figures and names belong to` {
  @Test(arguments: [
    // A year, and who did something in it.
    (
      "Moe had guessed at the ice of Vik, but for 1816 people blamed only 30 of the lamps of Moss.\n",
      "c1::1816"
    ),
    // One of several years or days.
    ("The keeper of Vik saw that the floods of 1531, 1607 and 1682 came in spring.\n", "c1::1531"),
    ("The Heron sailed past Moss on 6 and 9 March in a gale.\n", "c1::9 March"),
    // Statements in a row are no list.
    (
      "At noon the lamp of the Heron was gone, its glass in pieces, and around half of the hands were hurt.\n",
      "which three"
    ),
    ("Ida Moe, whose uncle was a docker in Vik, left the hall of Moss early.\n", "What was whose"),
    // Ports among other ports are no years.
    ("110 tcp mail of Moss\n\n1433 tcp lamps of Vik\n\n3306 tcp tables of Holm\n", "which year"),
    // What a paragraph tells about, and a remark.
    (
      "Pace: the quarrel of the year in Moss. Berg wanted the march slow and said so in the hall of Vik. The band played it fast in the end, as bands do. Nobody in Moss spoke to Berg for a month, and the drum was sold to Holm.\n",
      "What is Pace"
    ),
    // What was heard on a recording.
    ("[rain on the roof of Moss for 20 minutes]\n", "20 minutes"),
    // `The cost` need not be that of the bank.
    (
      "# Piers\n\nThe Holm Bank lends half of the money. The cost is put at €96 million by the town.\n",
      "Bank: The cost"
    ),
  ])
  func `are not asked for apart from it`(note: String, card: String) {
    #expect(!deckLines(note).contains { $0.contains(card) })
  }

  @Test func `are not cut off from what is said of it`() {
    let note =
      "The rule, first written down by Ida Moe in 1901 and then in the book of the lamps of Vik, is that no keeper sleeps before the lamp is lit and the oil of the next night stands beside the stove.\n"
    #expect(!deckLines(note).contains { $0.hasSuffix("the lamps of Vik") })
  }

  @Test(arguments: [
    (
      "Vik Line won the bid and built a quay in Moss, and by 1967 it was running smoothly.\n",
      "{{c1::by 1967::when}} it was running smoothly"
    ),
    (
      "The barge carried 2,000 odd crates of lamps to Moss.\n",
      "{{c1::2,000 odd crates::how many crates}}"
    ),
  ])
  func `are asked for with it`(note: String, card: String) {
    #expect(deckLines(note).contains { $0.contains(card) })
  }
}
