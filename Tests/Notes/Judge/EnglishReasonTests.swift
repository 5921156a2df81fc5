import Testing

@testable import Notes

@Suite struct `What speaks against English cards` {
  @Test(arguments: [
    // What the writer did before the notes begin.
    ("# Glaciers\n\nMissed the first 20 min, tram.\n\n## Ice\n\n- blue ice is dense\n", "20 min"),
    // The day of the note.
    ("talk with Marta, 3 June, in her boat\n\nThe quay is 210 m long.\n", "3 June"),
    // Who was not there.
    ("Pond club\n\nApologies: Marta, Owen\n\nThe pump cost £80.\n", "Owen"),
    // A place and a year are two answers.
    ("# Marta Berg\n\nMarta Berg was born Moss 1861.\n", "Moss 1861"),
    // An evening is no length of time.
    ("The choir sang 14 songs on one evening in Moss.\n", "one evening"),
    // Another sentence behind the answer.
    ("The cart is known as \"Old Tin\". fare was low.\n", "fare was low"),
  ])
  func `keeps an answer from being asked`(note: String, answer: String) {
    #expect(deckLines(note).allSatisfy { !$0.contains("::\(answer)") && $0 != answer })
  }

  @Test func `leaves an event alone whose person another line names`() {
    let note =
      "# Mill\n\n1840  Berg builds the mill\n1852  his widow sells the mill to a baker\n1860  Moe repairs it\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("widow") && !$0.contains("repairs it") })
  }

  @Test(arguments: [
    ("The hall was opened under Queen Maud on 8 July 1907.\n", "{{c1::Queen Maud::who}}"),
    (
      "# Sky\n\nIda Moe - clerk from Vik. Discovered 12 novae, 7 comets.\n",
      "{{c1::12 novae::how many novae}}"
    ),
    ("Buses are free for 12 yr olds on Sundays.\n", "{{c1::12 yr::what age}} olds"),
  ])
  func `is no wrong hint`(note: String, part: String) {
    #expect(deckLines(note).contains { $0.contains(part) })
  }
}
