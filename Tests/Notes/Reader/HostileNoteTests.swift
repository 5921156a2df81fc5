import Decks
import Support
import Testing

@testable import Notes

/// Notes that no one writes: they must cost no more than others of their size, and say where they are odd.
@Suite struct `A note that no one writes` {
  private func read(_ text: String) -> Document {
    Reader.read(Note(path: "odd.md", text: Array(text.utf8)))
  }

  private func generation(_ text: String) -> Generation {
    Generator().cards(of: Note(path: "odd.md", text: Array(text.utf8)))
  }

  @Test func `may hold ten thousand headings`() {
    let document = read(
      (1...10_000).map { "## Part \($0)\n\nThe lid of it weighs 12 kg.\n" }.joined())
    #expect(document.passages.count == 20_000)
    #expect(document.headings(above: 19_999) == [19_998])
  }

  @Test func `may open with a link without words`() {
    let sentence = "In 1902 the Berg sailed to Moss with 30 tonnes of salt."
    let generator = Generator(options: Generator.Options(budget: .more))
    let cards = ["", "[ ](map) "].map { link in
      generator.cards(of: Note(path: "odd.md", text: Array("\(link)\(sentence)\n".utf8))).cards
    }
    #expect(!cards[0].isEmpty)
    #expect(cards[0].map(\.content) == cards[1].map(\.content))
  }

  @Test(arguments: [
    ("= 7 masters + 5 mates\n", 2), ("= 12 boats + 3 rafts for the town\n", 2),
    ("(12 mi) 19 km (12 mi)\n", 0),
  ])
  func `may open with the sign of a sum`(text: String, count: Int) {
    #expect(generation(text).cards.count == count)
  }

  @Test func `may hold many items with marks`() {
    let document = read(String(repeating: "- **bold** and [a link](u)\n", count: 20_000))
    #expect(document.passages.count == 20_000)
    #expect(document.marks.count == 40_000)
  }

  @Test func `may hold lists in lists`() {
    let text = (0..<600).map { String(repeating: " ", count: 2 * $0) + "- level \($0)\n" }.joined()
    let document = read(text)
    #expect(document.passages.last?.kind == .item(number: nil, depth: 599))
    #expect(document.passages.last?.parent == 598)
  }

  @Test func `may hold a table of a hundred thousand cells`() {
    let row = String(repeating: "| 7 ", count: 1000) + "|\n"
    let text =
      row + String(repeating: "|-", count: 1000) + "|\n" + String(repeating: row, count: 99)
    #expect(read(text).passages.count == 100_000)
    #expect(generation(text).cards.isEmpty)
  }

  @Test func `may hold a wide line above many narrow ones`() {
    let heads = String(repeating: "ab  ", count: 2000) + "ab\n"
    let document = read("# Odd\n\n" + heads + String(repeating: "A.  b.\n", count: 2000))
    #expect(document.passages.allSatisfy { !$0.isCell })
  }

  @Test func `may hold runs of backticks of every length`() {
    let text = (1...300).map { String(repeating: "`", count: $0) + "x" }.joined() + " end\n"
    let document = read(text)
    #expect(document.passages.count == 1)
    #expect(document.string(document.passages[0].range).hasSuffix("x end"))
    #expect(!document.string(document.passages[0].range).contains("`"))
  }

  @Test func `may hold fences of every length that never close`() {
    let text = (3...200).reversed().map { String(repeating: "~", count: $0) + " code\n" }.joined()
    let document = read(text + "Text.\n")
    #expect(document.warnings.map(\.position.line) == Array(1...198))
    #expect(document.passages.map { document.string($0.range) } == ["Text."])
  }

  @Test func `may hold a wiki link of any length`() {
    let page = String(repeating: "a", count: 20_000)
    let document = read("See [[\(page)|this]] and that.\n")
    #expect(document.string(document.passages[0].range) == "See this and that.")
    #expect(document.position(of: 4).column == 20_008)
  }

  @Test(arguments: [
    ("a ~~b [[c~~ d]] e", "a d]] e"), ("~~b ![c~~](x) d", "](x) d"),
    ("a ~~b [c~~ d](x) e", "a d](x) e"), ("a [[[^1]]] b", "a b"), ("a ~~[^1]~~ b", "a b"),
    ("[[水](x) b", "水 b"),
  ])
  func `may open in struck text what it closes behind it`(text: String, shown: String) {
    let document = read(text + "\n")
    #expect(document.passages.map { document.string($0.range) } == [shown])
  }

  @Test func `may strike out marks and lines`() {
    let document = read("a ~~b **c** d\n**e** f~~ g **h**\ni `j` k\n")
    let last = document.passages[document.passages.count - 1].range
    #expect(document.position(of: last.upperBound - 1) == Position(line: 3, column: 7))
  }

  @Test func `may ask and ask`() {
    let text = String(repeating: "word\n?\n", count: 3000)
    #expect(read(text).cards.isEmpty)
  }

  @Test func `may be one line`() {
    let text = (1...2000).map { "Lamp \($0) costs $\($0).50 a piece, " }.joined()
    let generation = generation(text)
    #expect(generation.cards.allSatisfy { $0.evidence == 1...1 })
    #expect(!generation.cards.isEmpty)
  }

  @Test func `may be one endless line of a transcript`() {
    let lines = String(repeating: "and then we went on to the next part\n", count: 30)
    let text = lines + String(repeating: "the lamp weighs 12 kg ", count: 3000) + "\n"
    let document = read(text)
    #expect(document.passages.map(\.kind) == [.speech])
    let reader = SentenceReader(document)
    #expect(reader.sentences(of: 0).allSatisfy { $0.range.count <= 2500 })
  }

  @Test func `may be cut inside a quantity`() {
    for length in 1180...1230 {
      let words = String(repeating: "ab", count: length / 2) + (length % 2 == 1 ? "c" : "")
      _ = generation("\(words) about 25 kg, at least 12 days and more than $40 per month.")
      _ = generation("\(String(repeating: "价", count: 400))\(words)超过大约 25 公斤，每百万输入 12 美元。")
    }
  }

  @Test func `may set bold what no sentence holds`() {
    #expect(generation("**天；9年得**1").warnings.isEmpty)
  }

  /// Scraps of sentences, marks and figures in any order: nothing may be taken for granted of where anything stands.
  @Test(arguments: 0..<24 as Range<UInt64>)
  func `may be made of scraps`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<400).map { _ in Self.scraps.randomElement(using: &random)! }.joined()
    let asked = generation(text).cards
    #expect(asked.allSatisfy { !$0.evidence.isEmpty })
  }

  private static let scraps = [
    "答：", "问：", "A: ", "Q: ", "但是", "and ", "so ", "it has ", "它的", "灯塔", "建于", "是", "的", "共有",
    "The lamp ",
    "was built in ", "costs ", "由", "改为", "从", "到", "**", "==", "~~", "[[", "]]", "(", ")", "（",
    "）", "“", "”", "`",
    "|", "\n> ", "\n- ", "\n# ", "\n1. ", "\n\n", "\n", "\n| a | b |\n|---|---|\n| c | 12 kg |\n",
    "→", "。", ". ",
    "，", ", ", "；", "; ", "：", ": ", "？", "? ", "1906 年", "3 月", "12 kg", "$40", "9年", "两万四",
    "May 1907", "50%",
    "\u{202E}", "\u{0}", "[^1]", "<details>", "<td>",
  ]

  @Test func `names the places of what is left out`() {
    let text = "---\ntitle: x\n\nOne\u{0} two\u{1} three.\n\n`a\u{202E}b` and \u{2066}c.\n```\n"
    let document = Reader.read(Note(path: "odd.md", text: Array(text.utf8) + [0x41, 0xFF, 0xC3]))
    #expect(
      document.warnings.map { "\($0.position.line):\($0.position.column): \($0.sentence)" } == [
        "1:1: this front matter is never closed; end it with a line like its first one",
        "7:1: this code block is never closed; close it with the same marks",
        "8:2: not UTF-8: 2 bytes left out; save the note as UTF-8",
        "4:4: 2 control characters left out; delete them, or save the note as text",
        "6:3: 2 characters turning the direction of writing left out; delete them",
      ])
    #expect(
      document.passages.map { document.string($0.range) } == [
        "title: x", "One two three.", "ab and c.", "A",
      ])
  }

  @Test func `has no heading of a page's length`() {
    let long = String(repeating: "word ", count: 300)
    #expect(read("# \(long)\n\nText.\n").passages.allSatisfy { !$0.isHeading })
  }
}
