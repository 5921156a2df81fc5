import Testing

@testable import Notes

@Suite struct `Notes written with care` {
  @Test func `show a sentence about any of a kind without the one before it`() {
    let note =
      "# Mooring rules\n\nBerths 4 and 9 are closed. A boat that lies idle for 6 weeks gets a warning.\n"
    #expect(
      deckLines(note).contains(
        "A boat that lies idle for {{c1::6 weeks::how long}} gets a warning"))
  }

  @Test func `show a sentence that names its subject without the one before it`() {
    let note =
      "# Mooring fees\n\nPaying online costs £8 for a dinghy. Paper forms cost £12 for all boats.\n"
    #expect(deckLines(note).contains("Paper forms cost {{c1::£12::how much}} for all boats"))
  }

  @Test func `show a sentence about a measure of the year without the one before it`() {
    let note =
      "# Eider\n\nDucklings swim at about two days old. Annual chick survival is about 12%, less in wet springs.\n"
    #expect(
      deckLines(note).contains(
        "Annual chick survival is about {{c1::12%::what percentage}}"))
  }

  @Test func `ask who somebody studied with`() {
    let note =
      "# Weavers\n\nIda Moe had studied with the Dyer Nils Berg, hence the bright yarn. Her loom stood in Vik.\n\n- the loft burned in 1874\n"
    #expect(
      deckLines(note).contains(
        "Ida Moe had studied with {{c1::the Dyer Nils Berg::who}}, hence the bright yarn"))
  }

  @Test func `ask where somebody went, and not what for`() {
    #expect(
      deckLines(
        "# Weavers\n\nIn 1911 Ida Moe and Nils Berg walked to Holm to buy madder. The road was bad.\n\n- the loft burned in 1874\n"
      ).contains(
        "In 1911 Ida Moe and Nils Berg walked to {{c1::Holm::which place}} to buy madder"))
  }

  @Test func `say of what something is so, or leave it`() {
    let note =
      "# Boats\n\n## Life rafts\n\nCompulsory for all ferries from 1931.\n\n## 2. Rules (part 1)\n\nIn force from May for five years.\n"
    let lines = deckLines(note)
    #expect(
      lines.contains("Life rafts: Compulsory for all ferries from {{c1::1931::when}}"))
    #expect(!lines.contains { $0.contains("five years") })
  }

  @Test func `ask for both ends of a change of price`() {
    #expect(
      deckLines("# Ferry\n\n## Fares\n\nThe fare to Vik went from £4 to £6 in May 1931.\n")
        .contains(
          "The fare to Vik went from {{c1::£4 to £6::how much to how much}} in May 1931"))
  }

  @Test func `open behind a denial of two words`() {
    let note =
      "# Harbours\n\nHolm wasn't. Ida Kolb, its first pilot since 1902, drowned on 19 August 1931.\n"
    #expect(!deckLines(note).contains { $0.contains("wasn't") })
  }

  @Test func `ask for what follows the first step where the heading names no order`() {
    let note =
      "# Kilns\n\n## Lime burning\n\n- shafts of stone are best\n- quarrying → breaking → burning → slaking\n\n## Stages of a firing\n\nstacking → lighting → drawing → cooling\n"
    let lines = deckLines(note)
    #expect(
      lines.contains(
        "Lime burning: quarrying → what follows, in order? → breaking → burning → slaking"))
    #expect(
      lines.contains(
        "Stages of a firing: in which order? → stacking → lighting → drawing → cooling"))
  }

  @Test func `begin a piece of news behind its place and day`() {
    let note =
      "# Ferry news\n\nMOSS, May 4 — The first electric ferry crossed the Holm sound on Friday, 12 years after the vote.\n"
    let lines = deckLines(note)
    #expect(!lines.contains { $0.contains("MOSS") || $0.contains("May 4") })
    #expect(
      lines.contains(
        "The first electric ferry crossed the Holm sound on Friday, {{c1::12 years::how long}} after the vote"
      ))
  }

  @Test func `ask for the kinds that a sentence counts`() {
    let note =
      "# Knots\n\nThe loft at Holm made rope from 1871 on.\n\nThere are three main families of knot for sailors: bends, hitches and loops.\n"
    #expect(
      deckLines(note).contains(
        "What are the three main families of knot for sailors? → bends; hitches; loops"))
  }

  @Test(arguments: [
    (
      "Ida Moe: first mayor of Vik, founder of its library",
      "Who is Ida Moe? → first mayor of Vik"
    ),
    (
      "Jan Berg – painter from Moss, lived in Holm from 1902",
      "Who is Jan Berg? → painter from Moss"
    ),
  ])
  func `ask who somebody in a list of people is`(line: String, card: String) {
    let note = "# The society\n\n## People\n\(line)\nKarl Lund: treasurer\n"
    #expect(deckLines(note).contains(card))
    #expect(!deckLines(note).contains { $0.hasPrefix("Who is Karl Lund?") })
  }

  @Test(arguments: ["Ida Moe = first mayor of Vik", "Ida Moe      first mayor of Vik"])
  func `ask who somebody is behind any sign`(line: String) {
    let note =
      "# The society\n\nThe society of Vik was founded in 1931.\n\n\(line)\nJan Berg     founder of the ferry\nKarl Lund    treasurer of the bank\n"
    #expect(proposals(note).contains { $0.rule == "person-label" && $0.front == "Who is Ida Moe?" })
    #expect(proposals(note).allSatisfy { !$0.front.hasPrefix("What is Ida Moe") })
  }

  @Test func `define a term by what stands before the comma`() {
    let note =
      "# Locks\n\n- **Head**: the total drop, reached when both gates are open\n- **Sill**: the beam under a gate\n"
    #expect(
      deckLines(note).contains(
        "What is Head? → the total drop, reached when both gates are open"))
  }

  @Test(arguments: [
    "- mill costs 31: repairs, a new wheel, wages",
    "- the edge from → the mark at the bow",
    "Lund's loft and yard are a real plus.",
    "Corrections: issue 8 said the pier was 40 m long.",
  ])
  func `ask nothing of a remark`(line: String) {
    #expect(
      deckLines("# Harbour\n\nThe pier is old.\n\n\(line)\n").allSatisfy {
        !$0.contains("What") && !$0.contains("{{")
      })
  }

  @Test func `leave the number of a name to the name`() {
    let note = "# Lamps\n\nTarnlight 3 throws a cone of light. The Tarnlight 2 has 40 lenses.\n"
    #expect(deckLines(note).contains("Tarnlight 3 throws {{c1::a cone of light::what}}"))
    #expect(deckLines(note).allSatisfy { !$0.contains("3 throws::") })
  }

  @Test(arguments: [
    (
      "The board meets 6 times a year and has 9 members.", "a year::how long",
      ["The board meets 6 times a year and has {{c1::9 members::how many members}}"]
    ),
    (
      "The crew built a 9-ft dinghy for the race.", "how many fts",
      ["The crew built a {{c1::9-ft::how many ft}} dinghy for the race"]
    ),
    ("The state paid 300m crowns for the bridge.", "300m::", []),
  ])
  func `hint at units as people say them`(line: String, fault: String, cards: [String]) {
    #expect(deckLines("# Moss\n\n\(line)\n") == cards)
    #expect(deckLines("# Moss\n\n\(line)\n").allSatisfy { !$0.contains(fault) })
  }
}

@Suite struct `Notes of programs and laboratories` {
  @Test(arguments: [
    ("`--lamps` (default: 4): how many are lit", "What is the default of --lamps? → 4"),
    (
      "`dim` (default: `soft glare`): when they go out", "What is the default of dim? → soft glare"
    ),
  ])
  func `give the default of an option`(line: String, card: String) {
    #expect(
      deckLines("# lightd\n\nThe daemon of the Holm light was written in 2019.\n\n\(line)\n")
        .contains(card))
  }

  @Test(arguments: [
    ("`--lamps` (default in v2): how many are lit", nil),
    (
      "`--lamps` (default: in the tower): where they are",
      "What is the default of --lamps? → in the tower"
    ),
    ("`--lamps` (default on): whether they are lit", "What is the default of --lamps? → on"),
  ])
  func `tell a default from where it holds`(line: String, card: String?) {
    #expect(
      deckLines("# lightd\n\nThe daemon of the Holm light was written in 2019.\n\n\(line)\n").filter
      { $0.contains("default of") }
        == [card].compactMap(\.self))
  }

  @Test func `ask what a command does and not what a file holds`() {
    let note =
      "# ferryd\n\n- `ferry.log` entries of the last week\n- `ferry dock` prints every free berth\n"
    #expect(deckLines(note) == ["What does ferry dock do? → prints every free berth"])
  }

  @Test func `name what the default is`() {
    let note =
      "# lightd\n\nThe daemon of the Holm light was written in 2019.\n\nThe `dim` directive limits the lamps. The default mode is `noglare`, which hides the beam.\n"
    #expect(deckLines(note).contains { $0.contains("The default mode is {{c1::noglare") })
  }

  @Test(arguments: ["350 µL", "5.6 mmol/L", "220 rpm", "40 Nm", "10 mM", "30 kDa", "72 bpm"])
  func `measure in their own units`(measure: String) {
    let note = "# Runs\n\nThe pump of the mill at Holm was set to \(measure) in 1931.\n"
    #expect(deckLines(note).contains { $0.contains("{{c1::\(measure)::how many ") })
  }

  @Test func `explain terms that open with a noun`() {
    let note =
      "# Frames\n\nThe frame was built in Holm.\n\n- Support beams = the beams that carry the deck\n"
    #expect(deckLines(note).contains("What are Support beams? → the beams that carry the deck"))
  }
}

@Suite struct `Units of a table` {
  @Test func `hold for the figures beside the one that has them`() {
    let table = """
      | | Skiff | Dory | Gig |
      |---|---|---|---|
      | length | 14 ft | 16 | 22 |

      """
    #expect(tableCards(in: table).contains("What is the length of Dory? → 16 ft"))
  }

  @Test func `of heads belong to the figures in them`() {
    let table = """
      Hours at a steady pace:

      | km | 5 kph | 4 | 3 |
      |---|---|---|---|
      | 100 | 10:48 | 13:30 | 18:00 |
      | 200 | 21:36 | 27:00 | 36:00 |

      """
    #expect(tableCards(in: table).contains("200 km: 4 kph (Hours at a steady pace)? → 27:00"))
  }

  @Test func `stand below the last sentence before the table`() {
    let table = """
      * The rules change again. Longest stay of a visiting yacht:

      | from | days |
      |---|---|
      | 2031 | 90 |
      | 2034 | 60 |

      """
    #expect(
      tableCards(in: table).contains {
        $0.contains("Longest stay of a visiting yacht") && $0.hasSuffix("60")
      })
  }
}
