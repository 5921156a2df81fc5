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
    // Said again and better, an example, what the writer did.
    "The Holm mast is 40 m, no, 60 m high.\n",
    "Worked: the Holm boats carry 30% more in spring.\n",
    "The Holm drill: a bell and a flag. Wrote that out 10 times in Moss.\n",
    // A figure in a remark, one that names the kind of thing, half of a size, a time that passes.
    "Dutch is (only 106 tickets, but 11 points) in the Holm test.\n",
    "The Holm test gives a 95% confidence interval.\n",
    "The Holm company uses twenty-foot units.\n",
    "Berg Line: last 5 years\n",
    "The Holm kiln melts tin at 1200 C and more.\n",
    "Over Holm lay a hot summer 1783 for the farmers.\n",
    // What somebody feels, and what is only one side.
    "The Holm card is useless here, Ann was certain it worked.\n",
  ])
  func `are none where nothing is told that can be learned`(note: String) {
    #expect(
      deckLines(note).allSatisfy {
        !$0.contains("::how") && !$0.contains("::when}}") && !$0.contains("percentage")
      })
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
      "To fill the Holm dam takes 4 times as many pumps.\n",
      "To fill the Holm dam takes {{c1::4 times::how many times}} as many pumps"
    ),
    (
      "The Holm archive is hosted in Bergen.\n",
      "The Holm archive is hosted in {{c1::Bergen::which place}}"
    ),
    (
      "The mill fell still on a Monday (3 of last 5 stops).\n",
      "The mill fell still on a Monday ({{c1::3 of last 5 stops::how many stops}})"
    ),
  ])
  func `say of whom and of what they tell`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }
}
