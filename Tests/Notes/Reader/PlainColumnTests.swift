import Testing

@testable import Notes

@Suite struct `Columns of plain text` {
  @Test func `hold a name, its year and what it was`() {
    let note = """
      Peace of the lakes

      Treaties
       Elm Pact      1931      both sides lay down their arms
       Moss Accord   1934      the northern border is settled
       Vik Treaty    1940      free passage for all ferries

      """
    #expect(
      deckLines(note).contains("Moss Accord 1934? → the northern border is settled"))
  }

  @Test func `go on where a long name pushes its text aside`() {
    let note = """
      BOATS OF THE SOUND

      The yard at Holm built 340 boats between 1871 and 1934.
      Oak came from Vik and tar from the north.

      Kinds in use
        dory          flat-bottomed boat for two rowers
        Holm whaleboat  narrow boat that is pointed at both ends
        gig           light boat for racing on rivers

      """
    #expect(
      deckLines(note).contains("What is gig? → light boat for racing on rivers"))
  }

  @Test func `are kept apart where figures stand in them`() {
    let note = """
      When to change the rope
       If it is frayed = at once.
         racing yachts      after 2 seasons
         up to 9 metres     after 40 weeks ok
         dinghies           3 years

      """
    #expect(deckLines(note).contains("dinghies {{c1::3 years::how long}}"))
    #expect(deckLines(note).allSatisfy { !$0.contains("ok dinghies") && !$0.hasPrefix("If it") })
  }
}

@Suite struct `Chains of steps` {
  @Test func `go on in a line that begins with an arrow`() {
    let note = "# Tea\n\nsteps at Holm\n  picked -> withered -> rolled\n     -> dried -> packed\n"
    let document = Reader.read(Note(path: "tea.md", text: Array(note.utf8)))
    #expect(
      document.passages.map { document.string($0.range) }.contains(
        "picked -> withered -> rolled -> dried -> packed"))
  }

  @Test func `do not begin below a line without one`() {
    let note = "# 船\n\n太重的船会被港口退回\n-> 木船没问题\n"
    let document = Reader.read(Note(path: "disk.md", text: Array(note.utf8)))
    #expect(document.passages.contains { document.string($0.range) == "太重的船会被港口退回" })
  }
}

@Suite struct `Headings between rows of signs` {
  @Test(arguments: ["*** 2. Trade ***", "===== Trade =====", "--- Trade ---"])
  func `head what stands below`(heading: String) {
    let note = "Moss\n\n\(heading)\nThe port of Holm opened in 1902 and closed in 1931.\n"
    let document = Reader.read(Note(path: "moss.txt", text: Array(note.utf8)))
    let headings = document.passages.filter(\.isHeading).map { document.string($0.range) }
    #expect(headings.last?.hasSuffix("Trade") == true)
  }
}
