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

  @Test func `is not the statement before in talk that says what it speaks of`() {
    let note = """
      今天来说说两条新船
      Vega在夏天载客更多
      港务局的报告显示
      Vega的检修用了 14 天
      比往年短了一半
      在夜航测试中
      Rana的油耗为每小时 31 升

      """
    let talk = String(repeating: "港务局在1931年开了这条航线\n北边的码头长240米\n", count: 10)
    let found = clozes(note + talk)
    #expect(found.contains("在夜航测试中，Rana的油耗为每小时 {{c1::31 升::多少升}}"))
    #expect(found.contains("港务局的报告显示，Vega的检修用了 {{c1::14 天::多久}}"))
  }

  @Test func `is not the clause before in talk that stands behind a name`() {
    let note = """
      今天来说说两条新船
      Vega在夏天载客更多
      而且每晚停靠 3 小时
      并且可以运送 40 辆卡车到外岛

      """
    let talk = String(repeating: "港务局在1931年开了这条航线\n北边的码头长240米\n", count: 12)
    let found = clozes(note + talk)
    #expect(found.contains("（Vega）可以运送 {{c1::40 辆::多少辆}}卡车到外岛"))
  }

  @Test func `of a long passage is the sentence before`() {
    let quay = String(repeating: "The old quay lies west of the mill. ", count: 4)
    let text = Array((quay + "The Heron takes cars. ").utf8)
    let clause = Array("Holds 31 lorries.".utf8)
    let window = text.count..<text.count + clause.count
    let start = Preamble(text + clause).start(of: window, in: 0..<window.upperBound, .text)
    #expect(start?.offset == quay.utf8.count)
  }

  @Test(arguments: [
    (
      "Dahl released the Kolb 4 in May. ", "Battery life is 12 hours.",
      "Dahl released the Kolb 4 in May."
    ),
    ("苍山所放出了 Kolb-4。", "开启后内存多占约 6%。", "苍山所放出了 Kolb-4。"),
    ("Two sizes: small and Large. ", "Battery life is 12 hours.", nil),
    ("They sell the Kolb 4 from May. ", "Battery life is 12 hours.", nil),
    ("Dahl sells two lamps from may. ", "Battery life is 12 hours.", nil),
    ("Dahl released the Kolb 4 in May. ", "It runs for 12 hours.", nil),
  ])
  func `is the first sentence where what stands between is long`(
    first: String, last: String, lead: String?
  ) {
    let between =
      last.utf8.contains { $0 > 0xE3 }
      ? String(repeating: "外壳又厚又重，", count: 10) + "换了。"
      : String(repeating: "The shell was thick. ", count: 8)
    let text = Array((first + between + last).utf8)
    let window = text.count - last.utf8.count..<text.count
    let start = Preamble(text).start(of: window, in: text.indices, .text)
    #expect(start?.lead.map { String(decoding: text[$0], as: UTF8.self) } == lead)
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
    let start = Preamble(text).start(of: clause, in: text.indices, .text)
    let before = start.map { String(decoding: text[$0.offset..<clause.lowerBound], as: UTF8.self) }
    #expect(before == shown)
  }

  @Test func `stands for a pronoun that may mean more than one thing`() {
    let note =
      "# Pans\n\nSalt came from the old pans of Dahl. It was carried to Moss in 31 carts.\n"
    let front = "It was carried to Moss in {{c1::31 carts::how many carts}}"
    #expect(clozes(note).contains("Salt came from the old pans of Dahl. \(front)"))
    #expect(clozes(note).allSatisfy { !$0.hasPrefix("Salt was carried") })
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

  @Test(arguments: [
    ("看天。好年份一亩出六七吨盐。", "好年份一亩出六七吨盐。"), ("古船。1931 年才有人下水去找过。", "古船。1931 年才有人下水去找过。"),
  ])
  func `begins behind a reply of three characters, and not behind a name`(
    text: String, told: String
  ) {
    let bytes = Array(text.utf8)
    let start = Preamble(bytes).begin(bytes.indices)
    #expect(String(decoding: bytes[start...], as: UTF8.self) == told)
  }
}
