import Testing

@testable import Notes

@Suite struct `What English figures and names belong to` {
  @Test(arguments: [
    // A year, and who did something in it.
    (
      "Moe wrote of the ice of Vik, and for 1743 people praised only 30 of the lamps of Moss.\n",
      "c1::1743"
    ),
    // A year behind a name, and what happened in it.
    ("Moss 1931 northern gates widened by Ida Moe, who had 40 masons of Vik.\n", "c1::1931"),
    // Of what, only the talk before tells.
    ("**Ever lost one?**\nThe grey mast, in the ice of Vik.\n", "Ever lost one?"),
    // Who paid is not what was paid for.
    (
      "# Finds\n\nIn 1871 the Holm Library paid 40 kroner for it. It was a chart of Vik.\n",
      "The Holm Library was"
    ),
    // When the line was written, of which the card says nothing.
    (
      "**Tue.** Background of the masts\n- Holm men reach Vik in 1512, behind the lamps of Moss.\n",
      "Tue"
    ),
    // `in` is a part of the word.
    ("**Tie-in.** Since 1987 the Moss mast is held by two chains of Holm.\n", "Tie:"),
    // One of several years or days.
    ("The keeper of Vik saw that the floods of 1621, 1704 and 1755 came in spring.\n", "c1::1621"),
    ("The Heron sailed on 4 and 7 June from Moss to Vik.\n", "c1::7 June"),
    // Statements in a row are no list.
    (
      "At noon the mast of the Heron was lost, its sail in rags, and nearly all of the boats were sunk.\n",
      "which three"
    ),
    ("Ida Moe, whose uncle was a docker in Vik, left the hall of Moss early.\n", "What was whose"),
    // A bound of nothing, an option that somebody might type, the open end of a list of steps.
    ("The drift of Holm is > 0 boats when the tide of Vik runs.\n", "how many boats"),
    ("- `--grace 20m` keeps the lines of the Heron fast\n", "c1::20m"),
    ("# Dues\n\n- 12% up to £900\n- 37% above\n", "c1::37%"),
    // Ten thousand at least, and no minutes.
    ("The dues of Moss taper from £90k to 10k min for the Heron.\n", "c1::10k min"),
    // What a letter stands for in an example; part of a number; the age of somebody; no reason; no size.
    ("Steady tide: with h = 4 %, k = 12 % per month → 25 %\n", "c1::4 %"),
    ("The mast of Holm is at something like twenty thirty metres above Vik.\n", "c1::thirty"),
    ("The 9-yr-old pulls 11-yr-old's oar in the harbour of Moss.\n", "c1::11-yr-old"),
    ("Tolls – indexed in Holm since 1985 (and by law from 1991).\n", "::why"),
    ("Moss 1946 worst, 4.19 × 10^16 % in July, before the tolls of Vik.\n", "what size"),
    // Corrected at once.
    ("Bread was rationed in Holm from August, no, meat, meat from April 1981.\n", "c1::August"),
    // A body is nobody.
    ("Salt solution (WHO, 1931): 75 g in the cup of Vik.\n", "by whom"),
    ("Costs of Holm: fuel, berths (Moe, 1931), crew and the tolls of Vik.\n", "berths: by whom"),
    // Ports among other ports are no years.
    (
      "# Ports\n\n110 tcp mail of Moss\n1702 tcp lamps of the town of Vik\n3450 tcp tables of Holm\n",
      "which year"
    ),
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
      "Vik Line won the bid and built a quay in Moss, and by 1958 it was open to all boats.\n",
      "{{c1::by 1958::when}} it was open to all boats"
    ),
    (
      "The barge carried 3,000 odd crates of lamps to Moss.\n",
      "{{c1::3,000 odd crates::how many crates}}"
    ),
  ])
  func `are asked for with it`(note: String, card: String) {
    #expect(deckLines(note).contains { $0.contains(card) })
  }
}

@Suite struct `The number of a work` {
  @Test func `ends no sentence`() {
    let document = Reader.read(
      Note(path: "sample.md", text: Array("Stone Fugue was the first finale of Op. 12.\n".utf8)))
    #expect(SentenceReader(document).sentences(of: 0).count == 1)
  }
}

@Suite struct `A sentence that opens like a thing to do` {
  @Test func `is asked for when it tells of something`() {
    #expect(
      deckLines("# Trade\n\nBook prices rose by 1990. Decide by 4 May.\n") == [
        "Book prices rose {{c1::by 1990::when}}"
      ])
  }
}
