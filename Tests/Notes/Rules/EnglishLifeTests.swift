import Testing

@testable import Notes

@Suite struct `Notes of a life` {
  @Test(arguments: [
    (
      "# Painters\n\nSigne Dahl - b. Moss, 4 May 1861. Painted 40 altars. Annual prize of the academy only in 1902.\n",
      "Signe Dahl: Annual prize of the academy only in {{c1::1902::when}}"
    ),
    (
      "# Painters\n\nSigne Dahl - b. Moss, 4 May 1861. Painted 40 altars. Berg praised her in 1899.\n",
      "Signe Dahl: Berg praised her in {{c1::1899::when}}"
    ),
    (
      "# Painters\n\nSigne Dahl - b. Moss, 4 May 1861. Painted 40 altars.\n",
      "Signe Dahl - b. Moss, {{c1::4 May 1861::when}}"
    ),
  ])
  func `say whose it is before each sentence`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test func `do not say it twice`() {
    let note = "# Painters\n\nSigne Dahl - painter from Moss. Dahl left for Rome in 1884.\n"
    #expect(deckLines(note).contains("Dahl left for Rome in {{c1::1884::when}}"))
  }

  @Test func `do not ask for a pronoun`() {
    let note = "# Painters\n\nSigne Dahl - from Moss. The king wrote to her twice in 1884.\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("c1::her") })
  }
}
