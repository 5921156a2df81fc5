import Testing

@testable import Notes

@Suite struct `What the rows of a table are named by` {
  @Test func `are a name and a figure where the name alone is told twice`() {
    let table = """
      | Paper | Grit | KX-1 wet | KX-1 dry |
      |---|---|---|---|
      | Alma | 80 | 4:10 | 6:00 |
      | Berlo | 120 | 5:20 | 7:30 |
      | Berlo | 240 | 8:40 | 9:50 |

      """
    #expect(
      tableCards(in: table) == [
        "Alma, Grit 80: KX-1 wet? → 4:10", "Alma, Grit 80: KX-1 dry? → 6:00",
        "Berlo, Grit 120: KX-1 wet? → 5:20", "Berlo, Grit 120: KX-1 dry? → 7:30",
        "Berlo, Grit 240: KX-1 wet? → 8:40", "Berlo, Grit 240: KX-1 dry? → 9:50",
      ])
  }

  @Test func `are asked in whole words below a head that is a preposition`() {
    let table =
      "| Port | Mainly | Against |\n|---|---|---|\n| Vik | salt, oak | steep quay |\n| Moss | furs | no crane |\n"
    #expect(
      tableCards(in: table) == [
        "Vik: mainly what? → salt, oak", "Vik: what speaks against it? → steep quay",
        "Moss: mainly what? → furs", "Moss: what speaks against it? → no crane",
      ])
  }

  @Test func `are no fact where each is a day of a plan`() {
    let table = """
      | Day | To | Bed | £ each |
      |---|---|---|---|
      | Sat | Holm | barn | 30 |
      | Sun | Vik | hostel | 42 |
      | Sat | Moss | inn | 55 |

      """
    #expect(tableCards(in: table).isEmpty)
  }
}
