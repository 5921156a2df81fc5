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

  @Test func `may be one word before its figure`() {
    let note =
      "Dues $412m, −3 % q/q; berth margin 2.94 % (3.02 in Q4). Deposits $58.2bn, +1 %, cost 2.31 %.\n"
    #expect(fronts(note).contains { $0.hasPrefix("Deposits $58.2bn, +[what percentage]") })
  }

  @Test func `that opens with its figure stays with its label`() {
    let note =
      "# Yards\n\n- Crane H4: lifts 12 t, costs €900k; 230 units ordered in the first year\n"
    #expect(fronts(note).contains("Crane H4: [how many units] ordered in the first year"))
  }

  @Test func `is what a later verb without a subject tells of`() {
    let note = "# Resins\n\n**Deck work** pine tar 40 g per plank; lasts 6 months in the sun\n"
    #expect(!fronts(note).contains { $0.hasPrefix("Deck work lasts") })
  }
}

/// Which words at the start of an English line later sentences belong to.
@Suite struct `The lead of an English line` {
  private func fronts(_ note: String) -> [String] { proposals(note).map(\.front) }

  @Test func `before a dash is what fragments behind it tell of`() {
    #expect(
      fronts("Fish glue – 1 kg skins to 3 L water, never boiled. Skim first 20 min.\n")
        .contains("Fish glue: Skim first [how long]"))
  }

  @Test func `is none with a figure and its unit`() {
    #expect(
      !fronts("Kale 40 min. Barley broth needs salt and simmers for 90 min.\n")
        .contains { $0.hasPrefix("Kale 40 min:") })
  }

  @Test func `is none of another of its kind`() {
    #expect(
      !fronts("- Zone 4: £6 or £2. Zone 2 season ticket £90 per month\n")
        .contains { $0.hasPrefix("Zone 4: Zone 2") })
  }

  @Test func `keeps its year`() {
    #expect(
      fronts("Harbour dues, 2031 – by length:\n- boats up to 9 m pay £40\n")
        .contains { $0.hasPrefix("Harbour dues, 2031: ") })
  }
}
