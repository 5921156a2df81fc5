import Testing

@testable import Notes

@Suite struct `Cards of minutes` {
  private let minutes = """
    # Slipway club, meeting 4

    **Present:** Ida Holm (chair), Jan, Moe Berg
    **Apologies:** Tove (away for 12 weeks)

    1. **Crane**
       The crane lifts 14 tonnes. It was greased for £310.
       Jan signs the lease. Moe likes the harbour wall.

    2. **Actions from last time**
       - Moe: rope order – done

    3. **Budget**

       | line | planned | spent |
       |---|---|---|
       | tar | 4,200 | 3,900 |
       | repair services | 12,000 | 9,500 |

    4. **Other matters**
       - Jan: please stop leaving nets with hooks in the hall
       - Night watch: two men with a lamp

    """

  @Test func `tell of things and not of those who met`() {
    #expect(
      deckLines(minutes) == [
        "The crane lifts {{c1::14 tonnes::how many tonnes}}",
        "tar: planned – how much? → 4,200",
        "tar: spent – how much? → 3,900",
        "repair services: planned – how much? → 12,000",
        "repair services: spent – how much? → 9,500",
        "Night watch: {{c1::two men::how many men}} with a lamp",
      ])
  }

  @Test func `ask for people of whom nobody says that they met`() {
    let note = "# Forts\n\nPresident: Ida Holm\n\nJan signs the lease of the fort.\n"
    #expect(proposals(note).contains { $0.front.hasPrefix("Jan signs [what]") })
  }

  @Test(arguments: ["Pack", "Doing", "Buy"])
  func `are asked for below a heading that is no list`(heading: String) {
    let note = "# Wolves\n\n## \(heading)\n\nA wolf pack of Vik has 6 members.\n"
    #expect(
      deckLines(note) == ["A wolf pack of Vik has {{c1::6 members::how many members}}"])
  }

  @Test func `ask for a number of people as such in a table of money`() {
    let table = """
      ## State finances

      | country | debt | inhabitants |
      |---|---|---|
      | Vik | 1,200 | 5,400 |
      | Holm | 2,400 | 10,400 |

      """
    let cards = tableCards(in: table)
    #expect(cards.contains("Vik: debt – how much? → 1,200"))
    #expect(cards.contains("Vik: inhabitants – how many? → 5,400"))
  }

  @Test func `leave out what is being done`() {
    let note =
      "# Pension notes\n\nDoing:\n * phone the office, queue was 40 mins\n * print the record\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(AsideHeadings.cover(document.passages.count - 1, of: document))
  }

  @Test func `name no thing that only stands in the line above`() {
    let note =
      "# Pension notes\n\nThe club is nearest, so ask there or at:\n * Moss – 12 km by road\n"
    #expect(deckLines(note) == ["Moss – {{c1::12 km::how many km}} by road"])
  }

  @Test(arguments: [
    ("Minutes – harbour club, meeting no. 4", "Minutes – harbour club, meeting no. 4"),
    ("Harbour club – 14 boats and a crane", "Harbour club"),
  ])
  func `bear a title that says of whom they are`(title: String, shown: String) {
    let note = Note(path: "sample.md", text: Array("# \(title)\n\nText.\n".utf8))
    #expect(CardContext(Reader.read(note)).title == shown)
  }
}
