import Testing

@testable import Notes

@Suite struct `Cards of English jottings` {
  @Test(arguments: [
    // A full stop before small letters, and one behind a letter that is no initial.
    (
      "- First coal tub: filled by hand. boys pushed it to the shaft.\n",
      "First coal tub? → filled by hand"
    ),
    (
      "Total load = N × W. If the hook bends, the load falls.\n",
      "What is the formula for Total load? → N × W"
    ),
    ("Sluice ratio = 1/DRR. e.g. 4 gates.\n", "What is the formula for Sluice ratio? → 1/DRR"),
    (
      "# Ports\n\n- Harbours differ in 4 ways: depth, tide, wind, price\n",
      "Harbours differ in 4 ways: which? → depth; tide; wind; price"
    ),
    // A further label tells of what the first one names.
    (
      "**Tall birds:**\n\n- Heron: grey with a long neck. Winter: pale below\n- Stork: white with black wings. Winter: gone south\n",
      "Heron: Winter? → pale below"
    ),
  ])
  func `keep a label and its value together`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    // Where a figure is from, when something was before, two digits of a year.
    "Holm tolls hold only over long runs, half-life 3–5 yrs (Berg 1996).\n",
    "Guild dues: Moss 2.5, Holm 1.4, Vik about 1.0 (2023)\n",
    // A ribosome, an exponent, one of two, the number of a page, how often.
    "Kelp cells: 90S grains (60S + 40S) in the Holm lab.\n",
    "Holm yard: power of 2 crates, one on the other.\n",
    "Holm chess vs draughts: 3 vs 5 rounds.\n",
    "First plate is a typical harbour map with 25, 50 and 75 fathom lines.\n",
    "Holm lamps: few hours, four times a day, no smoke.\n",
    // A formula, what is stressed.
    "Holm wear `WEAR = yard writes / host writes`\n",
    "2. < 40 lb; NOT over open decks, only closed holds w/ a lamp\n",
    // As what, the line before says.
    "Holm bids:\n\n- Berg Tents same £2,145 incl. poles\n",
    // Said again and better, an example, what the writer did.
    "The Holm mast is 40 m, no, 60 m high.\n",
    "Worked: the Holm boats carry 30% more in spring.\n",
    "The Holm drill: a bell and a flag. Wrote this down 8 times in Moss.\n",
    // A figure in a remark, one that names the kind of thing, half of a size, a time that passes.
    "Dutch is (just 84 boats, but 12 points) in the Holm test.\n",
    "The Holm test gives a 95% confidence interval.\n",
    "The Holm company uses twenty-foot units.\n",
    "Berg Line: last 9 months\n",
    "The Holm kiln melts tin at 1200 C and more.\n",
    "Over Holm lay a wet summer 1861 for the farmers.\n",
    // A label that gives the answer away, a share of a share, a day of no month.
    "Rule of 12: 12 seeds a pot in the Holm frame.\n",
    "The Holm tenants pay by the 10th.\n",
    // What somebody feels, and what is only one side.
    "The Holm lamp is wrong here, Ann was sure it burned.\n",
  ])
  func `are none where nothing is told that can be learned`(note: String) {
    #expect(
      deckLines(note).allSatisfy {
        !$0.contains("::how") && !$0.contains("::when}}") && !$0.contains("percentage")
      })
  }

  @Test(arguments: [
    // One of several, half of a quotation, a circumstance.
    "No. 3: the lamp that never went out\n",
    "**Fact 2 (Berg, 1921).** Nothing grows below a walnut.\n",
    "Rhyme from Ann: \"Red at night = a sailor's delight\"\n",
    "In the north the flag = a race\n",
    "Kolb 900: 1008\n",
    // An arrow that may mean anything.
    "Dogs too → barking at night\n",
    "Copper → conducts well, very soft\n",
    // How, and that it matters; which week of a quiz.
    "The Holm quiz is Tues.\n",
    "The Holm lamp looks almost dry.\n",
    "The Holm pots are stacked quickly.\n",
    "Forgetting the Holm net is *the* bug.\n",
  ])
  func `are none where the label asks for nothing`(note: String) {
    #expect(deckLines(note).isEmpty)
  }

  @Test(arguments: [
    // What is said besides a figure, and what something is not.
    ("Total lockers: 40 in the hall, not heated\n", "Total lockers? → 40 in the hall"),
    (
      "Gas check = every 12 months, copy within 28 days\n",
      "Gas check: how often? → every 12 months"
    ),
    ("Goals: Holm 14, Berg 11, Moss 10.\n", "Goals: Holm: how many? → 14"),
    ("Commercial use of ice: 1820\n", "Commercial use of ice: when? → 1820"),
    (
      "Seven songs were dedicated to Marta by Berg.\n",
      "Seven songs were dedicated to [Marta] by Berg"
    ),
  ])
  func `are asked for as briefly as they can be answered`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    // Several statements, a condition left out, what is gone.
    "## Lamps\n\n- Holm: oak, must be oiled, £40 a year\n- Berg: elm, can be dry, no oil\n",
    "If the knot slips, then the Holm is a bad rope.\n",
  ])
  func `do not ask what one question cannot say`(note: String) {
    #expect(deckLines(note).allSatisfy { !$0.contains("? →") })
  }

  @Test(arguments: ["June 2031", "May/June 2031"])
  func `stand below the issue that gives the year of their days`(issue: String) {
    let note = "**THE TIDE** · for members · \(issue) double issue\n\nThe Holm ferry sank.\n"
    let document = Reader.read(Note(path: "tide.md", text: Array(note.utf8)))
    #expect(NoteDay(document).day(besides: "tide") == issue)
  }

  @Test func `take a fraction among equations for no day`() {
    #expect(
      deckLines("With K = 7 the steps are 2, 3 and **8/3** in the end.\n").allSatisfy {
        !$0.contains("::when")
      })
  }

  @Test func `do not ask for a share that two others give`() {
    let note = "The Holm fund adds 40% of the first 5% (so 2%).\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("(so {{") })
  }

  @Test func `ask for the items below a numbered heading without its number`() {
    let note = "## 12.3 Three tasks\n\n1. Digging\n2. Sowing\n3. Watering\n"
    #expect(deckLines(note).contains("What are the three tasks? → Digging; Sowing; Watering"))
  }

  @Test(arguments: [
    // Whom the paragraph names is shown in the place of a pronoun.
    (
      "The engineer was Ida Moe, who had built no bridge before. Her uncle lent her 2,000 francs for the plans.\n",
      "Ida Moe's uncle lent her {{c1::2,000 francs::how much}} for the plans"
    ),
    // A name in the sentence needs nothing before it.
    (
      "The winter was long. The first kiln of the Holm company burned 14 tonnes of coal.\n",
      "The first kiln of the Holm company burned {{c1::14 tonnes::how many tonnes}} of coal"
    ),
    (
      "The Calder frame is 25 cm × 40 cm.\n", "The Calder frame is {{c1::25 cm × 40 cm::what size}}"
    ),
    (
      "The Calder opened in the winter of 1931.\n",
      "The Calder opened in {{c1::the winter of 1931::when}}"
    ),
    (
      "To fill the Holm dam takes 6 times as many pumps.\n",
      "To fill the Holm dam takes {{c1::6 times::how many times}} as many pumps"
    ),
    (
      "The Holm archive is hosted in Bergen.\n",
      "The Holm archive is hosted in {{c1::Bergen::which place}}"
    ),
    (
      "The mill fell still on a Monday (4 of last 7 stops).\n",
      "The mill fell still on a Monday ({{c1::4 of last 7 stops::how many stops}})"
    ),
  ])
  func `say of whom and of what they tell`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    // Of whom and of what the title tells; the bold words are no thing when a sentence names another.
    (
      "# Ida Moe (1847–1917), from the exhibition\n\nIn 1865 she married Jan Berg, a baker of Moss. Her first map came out in 1879.\n",
      "Ida Moe's first map came out in {{c1::1879::when}}"
    ),
    (
      "# The Holm Canal (for Friday)\n\nIt cost 71 million crowns in all.\n",
      "The Holm Canal cost {{c1::71 million crowns::how many crowns}} in all"
    ),
    (
      "**Heat.** A large heap warms up soon. It has to stay above 55 °C for three days in a row.\n",
      "Heat. A large heap warms up soon. It has to stay above {{c1::55 °C::how many °C}} for three days in a row"
    ),
    // When a work was made.
    (
      "# Ida Moe\n\n*The Night Ferry*, c. 1631–38, oil on oak, now in Moss.\n",
      "The Night Ferry: when? → c. 1631–38"
    ),
    (
      "# Ida Moe\n\n**Mill altar**, finished 1641, now in Moss.\n",
      "Mill altar: finished when? → 1641"
    ),
    // A full stop before small letters ends a pair.
    (
      "first signal = a bell, rung in fog. span = rope\n",
      "What is first signal? → a bell, rung in fog"
    ),
    // `type I` is no person, and a minus parts no remark.
    ("type I slip = a bell rung in vain\n", "What is type I slip? → a bell rung in vain"),
    (
      "Net load = gross load - tare load. ropes count too\n",
      "What is Net load? → gross load - tare load"
    ),
    // Labels behind bold words.
    (
      "**Herons.** Grey heron: neck bent in flight. Stork: straight neck, red bill.\n",
      "Herons: Stork? → straight neck, red bill"
    ),
    // Several things of the title.
    (
      "# Barn swallows (talk of Ida Moe)\n\nThey lay 4 to 6 eggs in May 1931 and more in June.\n",
      "Barn swallows lay {{c1::4 to 6 eggs::how many eggs}} in May 1931 and more in June"
    ),
    (
      "# Barn swallows\n\nA barn swallow weighs 19 grams. It hears a gnat from 20 metres.\n",
      "A barn swallow hears a gnat from {{c1::20 metres::how many metres}}"
    ),
    (
      "The Holm lease is capped at five weeks' rent.\n",
      "The Holm lease is capped at {{c1::five weeks' rent::how much rent}}"
    ),
    // Units with a power.
    (
      "The Holm lake peaked at 30,000 m3/s over the plain.\n",
      "The Holm lake peaked at {{c1::30,000 m3/s::how many m3/s}} over the plain"
    ),
    (
      "The Berg lava came to 17 km3 in all.\n",
      "The Berg lava came to {{c1::17 km3::how many km3}} in all"
    ),
    // A further sentence that names another thing than its label.
    (
      "Ferje: a boat for carts across the sound of Holm. Østerøya about 12% of the traffic.\n",
      "Østerøya about {{c1::12%::what percentage}} of the traffic"
    ),
  ])
  func `name what they tell of`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }

  @Test(arguments: [
    // A day of some week, a thing to do, what was not said, what tells one thing from another.
    "Two Holm boats were reported to the guard, Sat 9:40.\n",
    "Book the Holm hall for 3 May 2031 with the guard.\n",
    "The guild of Holm laughed at that for thirty years.\n",
    "*Holm and Moss, 4 June 1931. Kept for the next trip.*\n\nThe ferry runs.\n",
    "The portrait hung on the 500-crown note of Holm.\n",
    // Of what stands before, half of a list, what was said to be otherwise.
    "Fees are weekly.\n",
    "Nimbu Pro wins at once (it is £23 less than Holm).\n",
    "The position isn't in the Holm book of 1497 but in that of Moss.\n",
    "Holm pellets: one or two a day, grey and shiny, up to the rim.\n",
    "Sat 9:40, we were on the quay of Holm.\n",
  ])
  func `ask for no time or number that says nothing`(note: String) {
    #expect(
      deckLines(note).allSatisfy {
        !$0.contains("::how") && !$0.contains("::which") && !$0.contains("::when}}")
      })
  }

  @Test func `stand below a bold line only where it heads their list`() {
    let note =
      "# Tent\n\n**What breaks**\n- poles over 2 m\n\nRepair: the Holm shop takes 14 days.\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    let headings = document.passages.indices.map { passage in
      document.headings(above: passage).map { document.string(document.passages[$0].range) }
    }
    #expect(headings == [[], ["Tent"], ["Tent", "What breaks"], ["Tent"]])
  }

  @Test func `stand below the numbered lines of plain text`() {
    let note =
      "Field book, typed up\n\nDay 1  Holm\nRain, and a wind from the sea.\n\nDay 2  Lowick (fog, 2 h)\nThe dome is high.\n"
    let document = Reader.read(Note(path: "sample.txt", text: Array(note.utf8)))
    let lines = document.passages.indices.filter { !document.passages[$0].isHeading }.map {
      passage in
      let headings = document.headings(above: passage).map {
        document.string(document.passages[$0].range)
      }
      return "\(headings.last ?? "") > \(document.string(document.passages[passage].range))"
    }
    #expect(
      lines == [
        " > Field book, typed up", "Day 1 Holm > Rain, and a wind from the sea.",
        "Day 2 Lowick (fog, 2 h) > The dome is high.",
      ])
  }
}
