import Testing

@testable import Notes

@Suite struct `Formulas in English lines` {
  @Test func `end before the figures of one case`() {
    let note =
      "# Pumps\n\ntracer = gold dust for streams (not dyed, not boiled). Filling grade = S/A = 36/90 = 40 %.\n"
    #expect(deckLines(note).contains("What is the formula for Filling grade? → S/A"))
  }

  @Test(arguments: [
    "# Trial\n\n- dosing = paper diary kept by the owner: drops/day and days/week\n",
    "# Trial\n\n- arms: 1×/day (n=40), 2× (n=95), 3× (n=12)\n",
  ])
  func `are no words and no counts in brackets`(note: String) {
    #expect(!deckLines(note).contains { $0.contains("formula") })
  }
}
