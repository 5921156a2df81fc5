import Testing

@testable import Notes

@Suite struct `The words that an English passage opens with` {
  @Test(arguments: [
    (
      "Water butt. Bought from Holm's. Holds 210 litres when full.\n",
      "Water butt: Holds {{c1::210 litres::how many litres}} when full"
    ),
    (
      "Shed: built by Ann, leaks at the back. Paint lasts 4 years at most.\n",
      "Shed: Paint lasts {{c1::4 years::how long}} at most"
    ),
    (
      "**Rhubarb.** Needs a cold winter. Crowns last about 12 years.\n",
      "Rhubarb: Crowns last about {{c1::12 years::how long}}"
    ),
    // A picture before the line is a bullet.
    (
      "☾ **Slugs.** Out after rain. Eggs hatch within 30 days.\n",
      "Slugs: Eggs hatch within {{c1::30 days::how long}}"
    ),
  ])
  func `stand before a later sentence, and nothing of what is between`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    (
      "Chain ferry, N. Moss, from Holm to the sands. Boiler split, leaked, smoked. Cost abt £31,000.\n",
      "Chain ferry: Cost abt {{c1::£31,000::how much}}"
    ),
    (
      "Yearly levy £3,100, paid in May. Waived for incomes under £9k.\n",
      "Yearly levy: Waived for incomes under {{c1::£9k::how much}}"
    ),
    // Each figure is told of a thing of its own.
    (
      "Dues £412m, −3 % q/q. Deposits £58m, +1 %, cost 2.31 %.\n",
      "Deposits £58m, +{{c1::1 %::what percentage}}, cost 2.31 %"
    ),
  ])
  func `end at the first comma of a first sentence without a verb`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    (
      "# Pumps\n\n- `tank_size` advice: 30% of the yard. Default is merely 96 MB\n",
      "tank_size advice: Default is merely {{c1::96 MB::how many MB}}"
    )
  ])
  func `stand before a bare measure`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test func `are missed by a bare measure, which is no card then`() {
    let note =
      "Report by the port of Moss. Oak tubs cost £59 a ton in spring. Gap was 31 pounds in 2019, though.\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("Gap was") })
  }

  @Test(arguments: [
    (
      "Moss → wet walls, north sides. Spreads by 2 cm a year at most.\n",
      "Moss: Spreads by {{c1::2 cm::how many cm}} a year at most"
    ),
    // What is said in brackets between two sentences, and a headline.
    (
      "**Kiln.** Needs dry wood. (Ask Ann for hers.) Burns 14 kg of birch a night.\n",
      "Kiln: Burns {{c1::14 kg::how many kg}} of birch a night"
    ),
    (
      "**The bridge is open, at last.** Holm crosses it by bus from May on. Nobody was there on the first day. Building cost about £30 million.\n",
      "Holm crosses it by bus from May on. … Building cost about {{c1::£30 million::how much}}"
    ),
  ])
  func `are found before an arrow, an aside and a headline`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test func `are not those of another equation`() {
    let note = "Mortar = lime and sand. Plaster = gypsum, sets in 20 minutes.\n"
    #expect(
      deckLines(note).allSatisfy { !$0.contains("Mortar") || !$0.contains("Plaster") })
  }

  @Test func `leave a sentence alone that opens with a name told of before`() {
    let note =
      "Wins: Berg 4, Moe 2. Moe was hurt all spring. Berg missed June to August with a cold.\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("Moe was hurt all spring. Berg") })
  }

  @Test(arguments: [
    "Cheerful. The Holm choir sings for 40 minutes a night.\n",
    "Nothing helps. The ferry of the Holm line rolls by 14 degrees.\n",
  ])
  func `are none where they name nothing`(note: String) {
    #expect(deckLines(note).allSatisfy { !$0.contains("Cheerful") && !$0.contains("Nothing") })
  }

  @Test func `are no scrap of the sentence before`() {
    let note =
      "The Holm wreck lay in mud. Then forgotten. Jan Berg found the bell in August 1956 with a rake.\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("forgotten") })
  }
}
