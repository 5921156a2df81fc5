import Testing

@testable import Notes

@Suite struct `What speaks against English cards` {
  @Test(arguments: [
    // What the writer did before the notes begin.
    ("# Glaciers\n\nMissed the first 20 min, tram.\n\n## Ice\n\n- blue ice is dense\n", "20 min"),
    // How the writer came to it.
    (
      "# Glaciers\n\nReading the old survey again, 40 pages so far.\n\n## Ice\n\n- blue ice is dense\n",
      "40 pages"
    ),
    // What would become of somebody's own.
    ("# Move\n\nJan: the low roof is bad, we'd lose about 60 racks there.\n", "60 racks"),
    // What was made up to try a rule on.
    (
      "# Pumps\n\nWorked example, two tubs:\n\n- old pump: 700 tubs at 4 kW\n  - mean load 12.5 kW, peak 61 kW\n",
      "12.5 kW"
    ),
    ("# Pumps\n\nExample 3 kW tub, 30 m of hose: 40 L a minute.\n", "3 kW"),
    // How the writer came to the note, and what the writer has.
    ("# The Tide\n\nAbout 300 pages, read in 3 evenings on the ferry.\n", "3 evenings"),
    ("# Guild\n\n- ask at the gate for the roll. I have 9 years so far\n", "9 years"),
    // Parts of a measure, and no things that are counted.
    ("# Sheds\n\n- 9.4 TB in all (2.5 books, 6.9 films + maps)\n", "2.5 books"),
    // What only sets apart, what two people wrote, a state until some day.
    ("# Guild\n\n- Roll: kept at Holm. NB: some lodges share one roll\n", "some lodges"),
    ("# Tides\n\nRelated: [[1066 - Ida Moe]], [[Weirs]], and more at Holm\n", "Ida Moe"),
    // For whom all figures of the note hold.
    ("# Gills\n\nNumbers for a 60 kg seal.\n\n## Gut\n\n- bile is green\n", "60 kg"),
    ("# Tolls\n\n- Dues: fell by half. Idle hands hit 10.8% (Nov 68)\n", "68"),
    // The number of a standard.
    ("# Rigs\n\n- rope grades (ISO 1968)\n", "1968"),
    // So much only at the day of the note.
    ("# Barn fund\n\nThe fund stood at £640, up from £410 a year ago.\n", "£410"),
    // Than what?
    ("# Islands\n\nThe chart is wrong. Gotska is 9 times larger.\n", "9 times"),
    // Words of the term.
    (
      "# Terms\n\n- boom-height - height of a boom\n- luff - front edge of a sail\n- leech - rear edge of a sail\n",
      "height of a boom"
    ),
    // A divisor.
    ("# Knots\n\nA net of n cords needs n(n+1)/2 knots at the most.\n", "2 knots"),
    // What somebody set.
    ("# Pump\n\n- limits: MaxFlow=80 PumpLoad=40% (load 100% = one pump)\n", "40%"),
    // The name of the thing itself.
    (
      "# Engines\n\n| Engine | Size | Licence |\n|---|---|---|\n| Tern-3-mini | 7 MB | Tern 3 licence |\n| Kolb | 9 MB | MIT |\n",
      "Tern 3 licence"
    ),
    // What somebody holds out.
    ("# Law\n\nA trader holds himself out as having the skill.\n", "himself out"),
    // The day of the note.
    ("talk with Marta, 3 June, in her boat\n\nThe quay is 210 m long.\n", "3 June"),
    (
      "interview with ida, 7 june, her barn. i put in the breaks\n\nThe quay is 210 m long.\n",
      "7 june"
    ),
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
    #expect(
      deckLines(note).allSatisfy { !$0.contains("::\(answer)") && !$0.hasSuffix("→ \(answer)") })
  }

  @Test(arguments: [
    // A day of a journey has nothing in common with the next.
    "# North\n\nTue 3 - Vik 9:57. The mill costs £4 each. Built by Ida Moe. Lunch £15 each.\n",
    // What was signed, the question said.
    "# Call\n\n**Ann Berg:** What about the ferry?\n\n**Ida Moe:** Signed in August, worth £15 million.\n",
    // The end of a formula.
    "# Units\n\nDensity of a thing is written in ($g cm^-15$) at most.\n",
    // A pair of its own.
    "# Trees\n\nOak 80% (old ones), elm 15, ash 5.\n",
    "# Races\n\nFirst cup 1975, sponsor was a bakery.\n",
  ])
  func `keeps half a statement from being asked`(note: String) {
    let cards = deckLines(note)
    #expect(cards.allSatisfy { !$0.contains("15") || !$0.contains("c1::") && !$0.contains("→ 15") })
    #expect(cards.allSatisfy { !$0.contains("Tue 3") && !$0.hasPrefix("What was sponsor") })
  }

  @Test(arguments: [
    // She who gives the lecture.
    "# Ice\n\nIn the Alps it rose 15 m since the LIA. She showed Rhône photos from 1915.\n",
    "# Class\n\nSlate splits well.\n\nExam 22 Nov, 15% of the mark.\n",
    "# Team\n\n**Hiring**: two cooks. Marek starts on the 15th.\n",
    "# Verse\n\nA curtal sonnet has 10 and a half lines in all.\n",
    "# Verse\n\nBerg changed \"or\" to \"and\" in July 15, 1915, then threw it out.\n",
    "# Banks\n\nMoss Bank lost $4 billion in May 2015. That was a quarter.\n",
    "# Beds\n\n- 3 March sowed beans, 15 cells\n- 9 April planted kale, 15 rows\n- 2 May picked 15 leeks\n",
    "# Flock\n\nRoost: oaks by the lake. We saw 15 owls in an hour.\n",
    "# Law\n\nThe first lease was a new one.\n",
  ])
  func `keeps what nobody learns from being asked`(note: String) {
    #expect(
      deckLines(note).allSatisfy {
        !$0.contains("c1::15") && !$0.contains("1915::") && !$0.contains("July 15, 1915::")
          && !$0.contains("c1::a ") && !$0.contains("c1::the 15th")
      })
  }

  @Test(arguments: [
    "The mill at Holm opened in 1902!", "The mill at Holm opened in 1902 (on a Monday.)",
    "The mill at Holm opened in 1902",
  ])
  func `is not the end of a first line that tells something`(line: String) {
    let note = "\(line)\n\nThe quay is wet.\n\nThe ferry is red.\n\nThe light is old.\n"
    #expect(proposals(note).contains { $0.rule == "quantity.date" && $0.score > 0.7 })
  }

  @Test func `leaves a superlative behind the sentence that names it`() {
    let note =
      "# Forms\n\nDeposits: drumlins, eskers. Eskers are old tunnels. The longest, in Vik, runs for 90 km.\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("Deposits: The longest") })
  }

  @Test func `holds for a thing said in two sections`() {
    let note =
      "# Kilns\n\n## Clay\n\n- Lug: a small ear of clay\n- Bat: a board for wet pots\n\n## Glaze\n\n- Lug: a small ear of clay\n- Bat: a board for wet pots\n"
    #expect(
      deckLines(note) == [
        "What is Lug? → a small ear of clay", "What is Bat? → a board for wet pots",
      ])
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
    (
      "# Trusts\n\nThe reading room of the Kolb library was in Jersey until 1950.\n",
      "{{c1::Jersey::which place}}"
    ),
    ("Buses are free for 12 yr olds on Sundays.\n", "{{c1::12 yr::what age}} olds"),
    // A measure in capitals is nothing that somebody set.
    (
      "# Radar\n\nThe Marten radar reaches mAP=61.8% on the Holm test set.\n",
      "mAP={{c1::61.8%::what percentage}} on"
    ),
  ])
  func `is no wrong hint`(note: String, part: String) {
    #expect(deckLines(note).contains { $0.contains(part) })
  }
}
