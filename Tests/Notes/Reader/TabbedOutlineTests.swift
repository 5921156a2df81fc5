import Decks
import Testing

@testable import Notes

@Suite struct `An outline set in by tabs` {
  private static let note = """
    Ferry exam
    \tBoats
    \t\tHeron
    \t\t\tcrew of 12
    \t\t\tlaunched in 1931
    \t\tGull
    \t\t\tcrew of 9
    \tFares
    \t\tsingle is 3 pounds

    """

  private func document(_ text: String) -> Document {
    Reader.read(Note(path: "sample.txt", text: Array(text.utf8)))
  }

  @Test func `is a list below its title, each line below the one that is set in less`() {
    let document = document(Self.note)
    let lines = document.passages.map { passage in
      passage.parent.map { "\(document.string(document.passages[$0].range)) › " } ?? ""
    }
    #expect(
      lines == [
        "", "Ferry exam › ", "Boats › ", "Heron › ", "Heron › ", "Boats › ", "Gull › ",
        "Ferry exam › ", "Fares › ",
      ])
    #expect(document.passages.map(\.isItem) == [false] + Array(repeating: true, count: 8))
  }

  @Test(arguments: [
    "\n\t\t": "\n\t\t\t\t", "\n\t": "\n",
  ])
  func `needs lines that go in one tab at a time, and twice`(indent: String, other: String) {
    let text = Array(Self.note.replacing(indent, with: other).utf8)
    #expect(!TabbedOutline.isOne(text, LineTable(text)))
  }

  @Test func `gives cards that name the line above`() {
    let text =
      "渡口备考\n\t船只\n\t\t白鹭号\n\t\t\t船员 12 人\n\t\t\t1931 年下水\n\t\t青鸟号\n\t\t\t载客 60 人\n\t票价\n\t\t单程 3 元\n"
    let cards = Generator().cards(of: Note(path: "sample.txt", text: Array(text.utf8))).cards
    #expect(
      cards.map(\.content) == [
        .cloze("（白鹭号）船员 {{c1::12 人::多少人}}"),
        .cloze("（白鹭号）{{c1::1931 年::哪一年}}下水"),
        .cloze("（青鸟号）载客 {{c1::60 人::多少人}}"),
        .cloze("（票价）单程 {{c1::3 元::多少钱}}"),
      ])
  }
}
