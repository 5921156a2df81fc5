import Testing

@testable import Notes

@Suite struct `Days in the minutes of a meeting` {
  private let minutes = """
    # Slipway club

    Present: Ida (chair), Jan, Moe
    Apologies: Berg

    ## Crane

    The crane is shut from 3 November to 20 March because the grease freezes.
    The broken winch at the north quay was mended on 14 May for £320.

    """

  @Test func `are asked where something holds each year`() {
    #expect(
      deckLines(minutes).contains(
        "The crane is shut {{c1::from 3 November to 20 March::when}} because the grease freezes"))
  }

  @Test func `are no fact where something was done once`() {
    #expect(!deckLines(minutes).contains { $0.contains("{{c1::14 May") })
    let note = minutes.replacing("Present: Ida (chair), Jan, Moe\nApologies: Berg\n\n", with: "")
    #expect(deckLines(note).contains { $0.contains("{{c1::14 May") })
  }

  @Test func `of no week are no fact`() {
    let note = minutes.replacing(
      "## Crane", with: "## Load\n\nThe second test load ran Thurs night.\n\n## Crane")
    #expect(!deckLines(note).contains { $0.contains("Thurs night") })
  }

  @Test(arguments: [
    "The general meeting is on 12 May every year in the boat hall.",
    "The mooring fee is due on 12 May each year for all boats.",
    "The mooring fee falls due annually on 12 May for all boats.",
  ])
  func `are asked where they come back each year`(sentence: String) {
    let note = minutes.replacing("## Crane", with: "## Harbour\n\n\(sentence)\n\n## Crane")
    #expect(deckLines(note).contains { $0.contains("12 May::when") || $0.contains("→ 12 May") })
  }
}
