import Decks
import Testing

@testable import Notes

@Suite("The text before a clause") struct PreambleTests {
  @Test(arguments: [
    (
      "# 白港\n\n码头毁于 1931 年的风暴。重建用了 14 个月。\n",
      "码头毁于 1931 年的风暴。重建用了 {{c1::14 个月::多久}}"
    ),
    (
      "# Ferry\n\n- The Heron takes cars. Holds 31 lorries in summer.\n",
      "The Heron takes cars. Holds {{c1::31 lorries::how many lorries}} in summer"
    ),
  ])
  func `is shown when it says what the clause goes on about`(note: String, front: String) {
    #expect(clozes(note).contains(front))
  }

  @Test func `of a long passage is the sentence before`() {
    let quay = String(repeating: "The old quay lies west of the mill. ", count: 4)
    let text = Array((quay + "The Heron takes cars. ").utf8)
    let clause = Array("Holds 31 lorries.".utf8)
    let window = text.count..<text.count + clause.count
    let start = Preamble(text + clause).start(of: window, in: 0..<window.upperBound, leans: true)
    #expect(start?.offset == quay.utf8.count)
  }

  @Test(arguments: [
    ("The Heron is new. It is fast. |It holds 31 lorries.", "The Heron is new. It is fast. "),
    ("10:14 Moe takes cars. |Holds 31 lorries.", "Moe takes cars. "), ("但是石塔更老。|高 31 米。", "石塔更老。"),
    ("她修了塔。|塔高 31 米。", nil), ("One mast is red · |It holds 31 lorries.", nil),
  ])
  func `begins with what goes on about nothing else`(marked: String, shown: String?) {
    let parts = marked.split(separator: "|").map(String.init)
    let text = Array(parts.joined().utf8)
    let clause = parts[0].utf8.count..<text.count
    let start = Preamble(text).start(of: clause, in: text.indices, leans: true)
    let before = start.map { String(decoding: text[$0.offset..<clause.lowerBound], as: UTF8.self) }
    #expect(before == shown)
  }

  @Test func `tells nothing of the writer`() {
    let note = "# Ferry\n\nI ate four plums. The boiler of the Heron held 90 litres.\n"
    #expect(!clozes(note).isEmpty && clozes(note).allSatisfy { !$0.contains("plums") })
    let mark = "# Ferry\n\nThe Mark I ran on oil. The boiler held 90 litres.\n"
    #expect(clozes(mark).contains { $0.hasPrefix("The Mark I ran on oil. The boiler held {{") })
  }

  @Test func `is left out when a clause names what it tells of`() {
    let note = "# Ferry\n\nThe quay is of oak. The Heron holds 31 lorries in summer.\n"
    #expect(clozes(note).contains("The Heron holds {{c1::31 lorries::how many lorries}} in summer"))
  }

  @Test(arguments: [
    "and how tall is the tower\nits lamp stands thirty metres up and the rock is bare\n",
    "问：灯塔多高？\n\n答：灯离水面 31 米。\n",
  ])
  func `is the question that a first sentence answers`(note: String) {
    let fronts = clozes("# Talk\n\n- one\n\n" + note)
    #expect(!fronts.isEmpty)
    #expect(
      fronts.allSatisfy { $0.hasPrefix("how tall is the tower: ") || $0.hasPrefix("（灯塔多高）灯离水面") })
  }

  private func clozes(_ note: String) -> [String] {
    Generator(options: .init(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array(note.utf8))
    ).cards.compactMap { if case .cloze(let text) = $0.content { text } else { nil } }
  }
}
