import Decks
import Testing

@testable import Notes

@Suite struct `Reading a note` {
  private func read(_ text: String) -> Document {
    Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
  }

  /// Each passage with its first line.
  private func passages(_ text: String) -> [String] {
    let document = read(text)
    return document.passages.map {
      "\(document.lines(of: $0.range).lowerBound): \(document.string($0.range))"
    }
  }

  @Test func `takes title and day from the front matter`() {
    let document = read("---\ntitle: Bread\ndate: 2024-03-01\n---\n\nFlour and water.\n")
    #expect(document.title == "Bread")
    #expect(document.date == "2024-03-01")
    #expect(document.position(of: document.passages[0].range.lowerBound).line == 6)
  }

  @Test func `drops markup and keeps the text`() {
    #expect(
      passages(
        "A **bold** word, a [link](https://example.org), `code` and ![image](a.png)an end.\n")
        == ["1: A bold word, a link, code and an end."])
  }

  @Test(arguments: [
    ("SMALL £9 ~~£7~~ a month\n", "SMALL £9 a month"), ("~~old~~\n\nnew\n", "new"),
    ("真好吃~~下次再来~~\n", "真好吃~~下次再来~~"), ("about ~~ 7 ~~ or so\n", "about ~~ 7 ~~ or so"),
  ])
  func `leaves out what the writer struck out`(text: String, shown: String) {
    let document = read(text)
    #expect(document.passages.map { document.string($0.range) } == [shown])
  }

  @Test func `takes lines that are indented below a short line for its items`() {
    let document = read("BIG £49\n 3 tents\n 2 boats\n\nNothing else\n")
    #expect(document.passages.map(\.parent) == [nil, 0, 0, nil])
    #expect(document.passages.map(\.isItem) == [false, true, true, false])
  }

  @Test func `takes a number that two spaces set apart for no text`() {
    let document = read("  1  Boat of elm, lent by\n     the port\n  2  Lamp of 1838\n")
    #expect(
      document.passages.map { document.string($0.range) } == [
        "Boat of elm, lent by the port", "Lamp of 1838",
      ])
    #expect(read("8  Prow kick\n27  Sail again\n").passages.allSatisfy { !$0.isItem })
    #expect(read("1  Prow   40\n2  Sail   50\n").passages.allSatisfy { !$0.isItem })
  }

  @Test(arguments: ["Density\n  = mass / volume\n", "  two poems\n  on the sea\n"])
  func `takes a line that goes on, or that stands like the others, for no item`(text: String) {
    #expect(!read(text).passages.contains { $0.isItem })
  }

  @Test func `joins lines that an editor wrapped`() {
    let text = """
      The heart of an adult person beats about seventy times
      a minute when at rest, and moves five litres of blood
      through the body in that time.
      """
    #expect(passages(text).count == 1)
  }

  @Test func `joins wrapped lines of which one was made longer later`() {
    let text = """
      The old treaty of Moss ended the war of the valley
      towns and the coast in the year 1370, and it gave
      them four mills on the northern shore of the old lake,
      for fifteen years, and remarkably even a say in the choice
      of the next abbot.
      """
    #expect(passages(text).count == 1)
  }

  @Test func `keeps the days of a log apart, however full their lines are`() {
    let text = """
      27 Aug - the men of the grid came, a day late and in the rain
      30 Aug - Dale connects the kiln. We forgot about his bill of £340
      """
    #expect(passages(text).count == 2)
  }

  @Test func `joins lines that were wrapped by hand with a ragged edge`() {
    let text = """
      CLOCKS
      The first clocks of the town had no dial at all and struck a bell, because nobody who worked in the
      fields could have seen a hand from where they stood, and the sexton wound them with a crank every morning,
      which took him a quarter of an hour in summer. Only in 1690 did the
      council pay for a dial with one hand and four marks between the hours.
      """
    #expect(passages(text).count == 2)
  }

  @Test func `keeps lines apart that the writer parted`() {
    #expect(
      passages("Fetch - length of water\nSwash - wave moving up\nBay - curved coast\n").count == 3)
  }

  @Test(arguments: [
    ("3. 磨粉,留 5 克\n   水 80ml 分两次加\n", ["磨粉,留 5 克", "水 80ml 分两次加"]),
    ("- Rinse the jars\n  Dry for two hours\n", ["Rinse the jars", "Dry for two hours"]),
    ("- Rinse the jars\n  before they dry\n", ["Rinse the jars before they dry"]),
    ("- **Pawl**\n  Keeps a wheel from turning back.\n", ["Pawl Keeps a wheel from turning back."]),
  ])
  func `parts what the writer put below the first line of an item`(text: String, lines: [String]) {
    let document = read(text)
    #expect(document.passages.map { document.string($0.range) } == lines)
    #expect(document.passages.dropFirst().allSatisfy { $0.parent == 0 })
  }

  @Test func `parts the many short lines below a numbered heading`() {
    let text = """
      2. ROPES
         hemp       swells in rain
         nylon      stretches by a fifth
         wire and chain last for years
         a splice keeps nine tenths of the strength of the rope it is made of, and a knot keeps only half
      """
    #expect(passages(text).count == 5)
  }

  @Test func `keeps the star of a short name and drops that of a footnote`() {
    #expect(
      passages("At the level k* growth stops, says Lund* of Holm.\n")
        == ["1: At the level k* growth stops, says Lund of Holm."])
  }

  @Test(arguments: ["二、电梯", "第三章 河道"])
  func `takes a short line with a section number for a heading`(line: String) {
    let document = read("\(line)\n十八部里有十一部用满十五年\n")
    #expect(document.passages.map(\.isHeading) == [true, false])
    #expect(document.passages[1].heading == 0)
  }

  @Test(arguments: ["一、关门\n二、关灯\n", "一、先关门，再关灯\n大家都记住了\n"])
  func `takes numbered statements for no headings`(text: String) {
    #expect(!read(text).passages.contains { $0.isHeading })
  }

  @Test func `joins the wrapped lines of each turn of a recording, and no turn to the next`() {
    let note = """
      # Ferries

      [02:10] so the old ferry on the Sund was built at Moss in the spring of 1931 and
      carried forty cars and a lorry
      [02:24] nobody here has been on it
      [02:31] not one of you, I see
      [02:36] yes, the year is right
      [02:40] the crossing took a quarter of an hour in summer and two hours in winter,
      when the ice was thick and the pilot had to go round the island to the lee of
      Holm
      """
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    let turns = [
      "[02:10] so the old ferry on the Sund was built at Moss in the spring of 1931 and carried forty cars and a lorry",
      "[02:24] nobody here has been on it", "[02:31] not one of you, I see",
      "[02:36] yes, the year is right",
      "[02:40] the crossing took a quarter of an hour in summer and two hours in winter, when the ice was thick and the pilot had to go round the island to the lee of Holm",
    ]
    #expect(
      document.passages.filter { $0.kind == .paragraph }.map { document.string($0.range) } == turns)
  }

  @Test func `joins Chinese lines that were wrapped by hand`() {
    let text = """
      这条河在山里转了七个弯才流进平原，两岸的村子靠它磨面、造纸、放木排，一直到铁路
      修通才冷清下来。如今河边还留着三座水磨，其中最老的一座是本地人在二百年前造的，
      现在归镇上的博物馆管，每年春天放水转动一次，来看的人从全县各处赶来，一天能有
      两千多人。
      """
    #expect(passages(text).count == 1)
  }

  @Test func `joins Chinese lines that were broken to a narrow column`() {
    let text = """
      水磨建在河湾里，最老的一座是本地人在
      二百年前造的，现在归镇上的博物馆管，
      每年春天放水转动一次。

      来看的人从全县各处赶来，一天能有两千
      多人。
      """
    #expect(passages(text).count == 2)
  }

  @Test(arguments: [
    "春水绕着老磨坊，\n石轮日夜不停歇，\n麦香飘到桥那边。\n", "水磨转起来的时候你站在桥上\n风把面粉吹成一条白的河流\n我们都不说话只看着那只轮\n",
    "水磨三座，都在河湾里\n船票 12 元，学生半价\n周一不开\n",
  ])
  func `keeps the lines of a poem and of a list apart`(text: String) {
    #expect(passages(text).count == 3)
  }

  @Test func `keeps rows of things side by side apart`() {
    let row = "铁 12–25 µmol/L|锌 11–18 µmol/L|铜 11–22 µmol/L|硒 0.7–1.6 µmol/L"
    #expect(passages(row + "\n" + row + "\n").count == 2)
  }

  @Test func `knows the parent of a nested item`() {
    let document = read("- fruit\n  - apple\n  - pear\n- bread\n")
    #expect(document.passages.map(\.parent) == [nil, 0, 0, nil])
  }

  @Test func `reads the cells of a table`() {
    let document = read("| Metal | Melts at |\n| --- | --- |\n| Tin | 232 °C |\n")
    #expect(
      document.passages.map { document.string($0.range) } == ["Metal", "Melts at", "Tin", "232 °C"])
    #expect(document.passages[3].kind == .cell(row: 1, column: 1))
  }

  @Test func `reads the cells of an HTML table`() {
    let document = read("<table><tr><th>Metal</th></tr><tr><td>Tin</td></tr></table>\n")
    #expect(document.passages.map { document.string($0.range) } == ["Metal", "Tin"])
  }

  @Test func `leaves code and comments out`() {
    #expect(passages("```\nlet x = 1\n```\n<!-- a\nb -->\nText.\n") == ["6: Text."])
  }

  @Test func `leaves the half in a second language out`() {
    let text = """
      <details lang="zh">
      水在一百度沸腾。
      </details>
      <details lang="en">
      Water boils at 100 degrees.
      </details>
      """
    #expect(passages(text) == ["2: 水在一百度沸腾。"])
  }

  @Test func `names the speakers behind whom the time stands`() {
    let document = read(
      "**Ann [00:12]:** Good morning.\n\n**Bob (00:15):** Hello.\n\n**Ann [01:02]:** Goodbye.\n\n**Bob (01:05):** Bye.\n"
    )
    let speakers = document.passages.map { $0.speaker.map(document.string) }
    #expect(speakers == ["Ann", "Bob", "Ann", "Bob"])
    #expect(document.string(document.passages[2].range) == "Goodbye.")
  }

  @Test func `names the speakers of a conversation`() {
    let document = read(
      "**Ann:** Good morning.\n\n**Bob:** Hello.\n\n**Ann:** Goodbye.\n\n**Bob:** Bye.\n")
    let speakers = document.passages.map { $0.speaker.map(document.string) }
    #expect(speakers == ["Ann", "Bob", "Ann", "Bob"])
    #expect(document.string(document.passages[0].range) == "Good morning.")
  }

  @Test(arguments: [
    String(
      repeating: "Nov  3 04:11:02 heron gauge[655]: Temperature changed +3 Celsius to 36 Celsius\n",
      count: 6),
    "#!/usr/bin/env bash\n# Keeps 7 daily and 4 weekly archives.\nset -eu\n\nKEEP_DAILY=7\nKEEP_WEEKLY=4\n",
  ])
  func `finds no facts in the log of a system or in a script`(text: String) {
    #expect(Generator().cards(of: Note(path: "a.txt", text: Array(text.utf8))).cards.isEmpty)
  }

  @Test func `takes a wrapped year for no number of a list`() {
    let document = read(
      """
      The lock keeper found the gate again in August and bringing it up took
      all of the winter. The new museum of the canal opened its doors in June
      1987. Most of the timber is original, they say.
      """)
    #expect(document.passages.count == 1)
  }

  @Test func `warns of a code block that is never closed and reads on`() {
    let document = read("```\nText that is read.\n")
    #expect(document.warnings.map(\.position.line) == [1])
    #expect(document.passages.count == 1)
  }

  @Test func `warns of bytes that are no UTF-8 and reads on`() {
    let document = Reader.read(Note(path: "a.md", text: [0x41, 0xFF, 0x42, 0x0A]))
    #expect(document.warnings.count == 1)
    #expect(document.string(document.passages[0].range) == "AB")
  }

  @Test(arguments: [
    String(repeating: ">", count: 10_000) + " text\n",
    String(repeating: "[", count: 10_000) + "x" + String(repeating: "](u)", count: 10_000),
    String(repeating: "(", count: 10_000), String(repeating: "**", count: 10_000),
    String(repeating: "“", count: 10_000), String(repeating: "- ", count: 5_000) + "a",
    String(repeating: "`", count: 10_001), String(repeating: "$", count: 10_001),
    "\u{0}\u{1}\u{202E}text\u{FEFF}", "---\ntitle: never closed\n", "|\n|-|\n|", "<table><tr><td>",
  ])
  func `survives whatever a file may hold`(text: String) {
    let generation = Generator().cards(of: Note(path: "odd.md", text: Array(text.utf8)))
    #expect(generation.cards.count < 5)
  }
}
