import Testing

@testable import Notes

/// Facts that look like a doubt and are none.
@Suite struct `A fact that only looks doubtful` {
  @Test(arguments: [
    (
      "# County\n\n## Speed\n\nReading speed averages 238 words per minute for English prose.\n",
      "Reading speed averages {{c1::238 words::how many words}} per minute for English prose"
    ),
    (
      "# County\n\n## Cliff\n\nDue to erosion the cliff at Holm lost 30 m in 1953.\n",
      "Due to erosion the cliff at Holm lost {{c1::30 m::how many m}} in 1953"
    ),
    (
      "# 接种\n\n接种一次收费 20 元。\n\n| 疫苗 | 效价 |\n|---|---|\n| 甲苗 | 2500 |\n| 乙苗 | 1800 |\n",
      "甲苗的效价是多少？ → 2500"
    ),
  ])
  func `is asked as it stands`(note: String, card: String) {
    #expect(deckLines(note).contains(card))
  }
}
