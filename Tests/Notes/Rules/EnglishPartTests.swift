import Testing

@testable import Notes

/// What stands before a part of an English note that tells of a thing of its own.
@Suite struct `A part of an English note` {
  private func fronts(_ note: String) -> [String] { proposals(note).map(\.front) }

  @Test func `is shown behind the label of its line alone`() {
    let note = "# Yards\n\n- Holm Yard: slip costs €900 a week; cranes lift at most 40 tonnes\n"
    #expect(fronts(note).contains("Holm Yard: cranes lift at most [how many tonnes]"))
    #expect(!fronts(note).contains { $0.contains("slip") && $0.contains("how many tonnes") })
  }

  @Test func `needs nothing before it when no label holds for it`() {
    let note =
      "# Canal\n\n- Oct 1931 vote of the council 61 % yes; wider gates opened 4 May 1938, 12 m\n"
    #expect(fronts(note).contains("wider gates opened [when]"))
  }

  @Test func `that names nothing stays behind the text before it`() {
    let note =
      "# Canal\n\n- The Moss gate was built of oak by Ida Moe; weighed 14 tonnes with the chains\n"
    #expect(!fronts(note).contains { $0.hasPrefix("weighed") || $0.hasPrefix("Weighed") })
  }
}
