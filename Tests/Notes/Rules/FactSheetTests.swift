import Testing

/// Plain English lines below a heading: codes, years, pairs and sets.
@Suite struct `A sheet of facts` {
  @Test func `asks for what each arrow leads to`() {
    #expect(
      deckLines(
        "# Yard\n\n## Glue for each wood\n\noak -> resin\nelm -> casein\nash -> hide glue\n")
        == [
          "Glue for each wood: oak? → resin", "Glue for each wood: elm? → casein",
          "Glue for each wood: ash? → hide glue",
        ])
  }

  @Test func `asks for signs of a letter or two`() {
    #expect(
      deckLines("# Yard\n\n## Rope marks\n\ni = tarred\nkk = waxed twice\nm = dyed red\n") == [
        "Rope marks: i? → tarred", "Rope marks: kk? → waxed twice", "Rope marks: m? → dyed red",
      ])
  }

  @Test func `asks for what the numbers of a set stand for`() {
    #expect(
      deckLines(
        "# Yard\n\n## Rules of the slip\n\n1st: the master of the yard is obeyed\n2nd: no open fires\n3rd: tools are counted at dusk\n"
      ) == [
        "Rules of the slip: 1st? → the master of the yard is obeyed",
        "Rules of the slip: 2nd? → no open fires",
        "Rules of the slip: 3rd? → tools are counted at dusk",
      ])
  }

  @Test func `asks for the figure of each year`() {
    #expect(
      deckLines("# Yard\n\n## Mooring fee\n\n2017: £410\n2018: £435\n2019: £450\n") == [
        "Mooring fee: 2017? → £410", "Mooring fee: 2018? → £435", "Mooring fee: 2019? → £450",
      ])
  }

  @Test func `asks for the year behind a name and for what happened`() {
    #expect(
      deckLines(
        "# Coast\n\n## Wrecks\n\n- Lok (1906): struck the mole\n- Vesta (1911): burnt at anchor\n- Arne (1925): broke in two\n"
      ) == [
        "Wrecks: Lok – which year? → 1906", "Wrecks: Lok (1906)? → struck the mole",
        "Wrecks: Vesta – which year? → 1911", "Wrecks: Vesta (1911)? → burnt at anchor",
        "Wrecks: Arne – which year? → 1925", "Wrecks: Arne (1925)? → broke in two",
      ])
  }

  @Test func `asks for what belongs to the set that the heading names`() {
    #expect(
      deckLines("# Coast\n\n## The four lighthouses\n\nHolm, Sandnes, Grey Point, Ulve\n") == [
        "What are the four lighthouses? → Holm; Sandnes; Grey Point; Ulve"
      ])
  }

  @Test func `asks for what the letters of a heading stand for`() {
    #expect(
      deckLines("# Coast\n\n## STARE\n\nStop, turn, anchor, radio, evacuate\n") == [
        "What does STARE stand for? → Stop; turn; anchor; radio; evacuate"
      ])
  }

  @Test func `asks for the names below a heading in the plural`() {
    #expect(
      deckLines("# Coast\n\n## Causes of the wreck\n\n- Fog\n- A drunk pilot\n- Rotten ropes\n")
        == [
          "What are the causes of the wreck? → Fog; A drunk pilot; Rotten ropes"
        ])
  }

  @Test func `asks for the number of each name in one line`() {
    #expect(
      deckLines("# Coast\n\n## Radio channels\n\nHolm 12, Sandnes 16, UK2 71\n") == [
        "Radio channels: Holm? → 12", "Radio channels: Sandnes? → 16", "Radio channels: UK2? → 71",
      ])
  }

  @Test func `asks for the events of a chronicle in their order`() {
    #expect(
      deckLines(
        "# Coast\n\n## Timeline of the mole\n\n1806 – Survey of the bay\n1811 – First stone\n1840 – Opening\n"
      ).contains(
        "Timeline of the mole: in which order? → Survey of the bay → First stone → Opening"))
  }

  @Test func `asks for when each event of a chronicle was`() {
    #expect(
      deckLines(
        "# Coast\n\n## Holm\n\n812 AD: a chapel of driftwood\n1204: the first pier\n1388: flood\n"
      )
      .contains("a chapel of driftwood: when? → 812 AD"))
  }

  @Test func `asks for a figure of each line by what the heading names`() {
    #expect(
      deckLines("# Coast\n\n## Signal numbers\n\nHolm 41200\nSandnes 41377\nUlve 42010\n")
        .contains("Signal numbers: Sandnes? → 41377"))
  }

  @Test func `asks for years of early rulers`() {
    let cards = deckLines(
      "# Coast\n\n## Lords of Holm\n\nOrm (12 BC–9 AD)\nUlf (9–31)\nSten (31–60)\n")
    #expect(cards.contains("Lords of Holm: Orm – which years? → 12 BC–9 AD"))
    #expect(cards.contains("Lords of Holm: Ulf – which years? → 9–31"))
  }

  @Test func `keeps brackets that belong to the answer`() {
    #expect(
      deckLines(
        "# Mill\n\n## Curves\n\nHump: 1 / (1 + x)\nSwell: from (0, 2)\nDrop: 4 J/(mol·K)\n"
      ) == [
        "Curves: Hump? → 1 / (1 + x)", "Curves: Swell? → from (0, 2)",
        "Curves: Drop? → 4 J/(mol·K)",
      ])
  }

  @Test func `holds formulas and no code`() {
    #expect(
      deckLines(
        "# Mill\n\n## Ratios\n\nYield = DM / (DM + WM)\nLoss = WM / (DM + WM)\nGain = (DM + OM) / area\n"
      ).contains("What is the formula for Yield? → DM / (DM + WM)"))
  }

  @Test(arguments: [
    ("Longest fence -> by the mill", "Longest fence? → by the mill"),
    ("Founder of the US branch: Ida Moe", "Who is the Founder of the US branch? → Ida Moe"),
    ("Height of the mast – 31 m", "Height of the mast: how many m? → 31 m"),
    (
      "Causes of the fire: dry flour, a worn axle, sparks",
      "What are the causes of the fire? → dry flour; a worn axle; sparks"
    ),
  ])
  func `asks for what a label can only have one of`(line: String, card: String) {
    #expect(
      deckLines("# Mill\n\n## Yard\n\nThe mill was built in 1871 by the Moe brothers.\n\n\(line)\n")
        .contains(card))
  }

  @Test func `leaves out the larder and the friends of the house`() {
    #expect(
      deckLines("# Mill\n\n## Ingredients\n\nflour, sugar, butter\n\n## Friends\n\nAnn, Bo, Cy\n")
        == [])
  }
}
