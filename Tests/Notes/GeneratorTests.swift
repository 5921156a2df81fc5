import Decks
import Testing

@testable import Notes

@Suite struct `Making cards` {
  private func cards(_ text: String, path: String = "notes/sample.md") -> [GeneratedCard] {
    Generator().cards(of: Note(path: path, text: Array(text.utf8))).cards
  }

  private static let note = """
    ---
    title: Sensors
    date: 2024-05-10
    ---
    # Prices

    The Lux-4 sensor costs $12.50 per unit.

    # Tests

    | Sensor | Range |
    | --- | --- |
    | Lux-4 | 40 m |
    | Lux-5 | 65 m |

    - **Drift**: slow change of a reading over time
    """

  @Test func `gives the same cards every time`() {
    #expect(cards(Self.note) == cards(Self.note))
  }

  @Test(arguments: [
    "- The pass is closed, **unless** the road to Moss was cleared in May\n",
    "- 大坝不放水，**除非**下游的水位低于三米\n",
  ])
  func `asks for no word that only joins or denies, however bold it is`(line: String) {
    let answers = cards("# Dam\n\n\(line)").map(\.content.front)
    #expect(!answers.contains { $0.contains("[unless]") || $0.contains("[除非]") })
  }

  @Test func `names an office without the words before it`() {
    let note = "# Steel\n\n- Sales fell, as Heron vice president Ida Moe put it, like a stone.\n"
    let contents = Generator(options: .init(budget: .more)).cards(
      of: Note(path: "sample.md", text: Array(note.utf8))
    ).cards.map(\.content)
    #expect(
      contents.contains(
        .basic(front: "What office does Ida Moe hold?", back: "Heron vice president")))
  }

  @Test func `asks for nothing that the first line says of the note`() {
    let rest = "- The Heron takes 31 cars\n- The Kolb takes 12 cars\n- a\n- b\n"
    let fronts = cards("ferry talk, harbour radio, sunday 9 march 2025\n\n\(rest)").map(
      \.content.front)
    #expect(!fronts.isEmpty && fronts.allSatisfy { !$0.contains("radio") })
  }

  @Test func `keeps the id of a card whose value changed`() {
    let before = cards(Self.note)
    let after = cards(Self.note.replacing("40 m", with: "48 m"))
    #expect(before.map(\.id) == after.map(\.id))
    #expect(before.map(\.content) != after.map(\.content))
  }

  @Test func `gives other ids below another path`() {
    let ids = Set(cards(Self.note).map(\.id))
    #expect(ids.isDisjoint(with: cards(Self.note, path: "notes/other.md").map(\.id)))
  }

  @Test func `names the line of its evidence`() {
    let lines = Self.note.split(separator: "\n", omittingEmptySubsequences: false)
    for card in cards(Self.note) where card.kind == .count {
      #expect(lines[card.evidence.lowerBound - 1].contains("| Lux"))
    }
  }

  /// What coverage-guided fuzzing found.
  @Test(
    arguments: [
      ", AIME 2022-2024 and Codeforces, respectively.", "They found o1, and both tests, a",
      "In 2024, they found o1, and both, a lot",
    ])
  func `reads every note to its end, wherever it begins and stops`(text: String) {
    #expect(cards(text).allSatisfy { $0.evidence.lowerBound == 1 })
  }

  @Test func `never shows the answer`() {
    for card in cards(Self.note) {
      for asked in Block.generated(card.content, id: card.id, source: nil, kind: nil).cards(
        deck: "d")
      {
        let shown = (card.headings + [asked.question]).joined(separator: "\n")
        #expect(!Leak.shows(Array(asked.answer.utf8), in: Array(shown.utf8)))
      }
    }
  }

  @Test func `takes written cards as they are and makes nothing else of them`() {
    let text =
      "Q: What is **water**?\nA: H2O, found in 1781 by Cavendish\n\nCapital of Peru\n?\nLima\n"
    let contents = cards(text).map(\.content)
    #expect(
      contents == [
        .basic(front: "What is **water**?", back: "H2O, found in 1781 by Cavendish"),
        .basic(front: "Capital of Peru", back: "Lima"),
      ])
  }

  @Test func `takes parted pairs only from notes that ask for it`() {
    #expect(cards("See std::vector below\n").isEmpty)
    #expect(
      cards("#flashcards\n\nLima::capital of Peru\n").map(\.content)
        == [.basic(front: "Lima", back: "capital of Peru")])
  }

  @Test func `asks nothing of a poem`() {
    let poem =
      "The wind goes over the hill\nand the hill does not know\nwhat the wind wanted there.\n"
    #expect(cards(poem).isEmpty)
  }

  @Test(arguments: [
    """
    The ferry leaves the harbour without a sound.
    A rope lies coiled like a sleeping cat.
    The captain is a man of few words,
    and the sea is a woman of none.
    """,
    """
    早上起来天还没亮，窗外是一片灰。
    奶奶在厨房里煮粥，锅盖轻轻地响。
    我把手放进口袋，口袋里是昨天的糖。
    街上的狗认识我，我也认识它的影子。
    """,
    """
    # Monday

    Met Ann at the bakery, she looked happy. Work was dull and the coffee worse. I should call my brother soon.

    Read a little before bed. The book is slow but kind.
    """,
  ])
  func `asks nothing of poems and diaries`(text: String) {
    #expect(cards(text).isEmpty)
  }

  @Test func `asks for the times of races, which are no log`() {
    #expect(
      !cards("# Races\n\n2018 Holm 02:01:39 Ida Kolb\n2022 Vik 02:01:09 Ida Kolb\n").isEmpty)
  }

  @Test func `asks for each sentence of a note in small letters`() {
    let note =
      "# holm\n\nthe fleet of holm lost the war. by 1640 the town was gone.\nthe fleet of vik went south with 37 boats and crews. for years nobody saw it.\n"
    #expect(deckLines(note).contains { $0.contains("{{c1::37 boats") })
  }

  @Test func `asks nothing of a page of a diary inside a note`() {
    let note = "# Probe\n\n## Cost\n\n- Cost of the mission: $3.9 billion\n\n"
    let page = """
      ## Aside

      Slept till nine, breakfast with Dad, 3 eggs. The bus was 20 minutes late and my boss said nothing. \
      Got soaked, cooked 200 g of pasta, fell asleep over the film.
      """
    #expect(!cards(note).isEmpty)
    #expect(cards(note + page + "\n").map(\.content) == cards(note).map(\.content))
  }

  @Test(arguments: [
    """
    2026-03-04 10:22:31,104 INFO server.Boot - starting on port 8080
    2026-03-04 10:22:31,377 INFO db.Pool - opened 12 connections in 41 ms
    2026-03-04 10:22:35,002 WARN http.Client - retry 2 of 5 after 250 ms
    2026-03-04 10:22:37,910 ERROR http.Client - request failed: status 503
    """,
    """
    import sys

    def area(width, height=3):
        limit = int(sys.argv[1]) if len(sys.argv) > 1 else 100
        for i in range(limit):
            yield i * width * height
    """,
    """
    #include <stdio.h>
    #define MAX_ITEMS 256
    static int count = 0; // number of items
    int push(int key) {
      if (count >= MAX_ITEMS) return -1;
    }
    """,
    """
    {
      "name": "heron-gauge",
      "version": "4.2.0",
      "engines": { "node": ">=18" },
      "keywords": ["river", "gauge"]
    }
    """,
    """
    name: Nightly
    on:
      schedule:
        - cron: "0 4 * * *"
    jobs:
      gauge:
        runs-on: heron-22
        timeout-minutes: 12
        steps:
          - uses: actions/fetch@v3
          - name: Build the gauge
            run: |
              make all
              echo "The gauge holds 40 readings"
    """,
    """
    # Settings of the gauge.
    # A line that begins with a hash mark is read by nobody.
    # The port must be free; 8020 is what most rivers use.

    #Port=8020
    #MaxReadings=40
    Owner ferry
    """,
    """
    /*
     * Readings of the gauge.
     * The first version was written in 1998 and held 40 readings.
     */
    """,
    """
    ida@heron:~/tide$ ls
    data  read.py  out
    ida@heron:~/tide$ python read.py
    1204 rows read from the gauge in 41 s
    ida@heron:~/tide$ mkdir output
    """,
    """
    gauge-daemon 2026-03-04 10:22:31: reading taken in 41 ms
    gauge-daemon 2026-03-04 10:22:32: reading updated to use 12 sensors
    gauge-daemon 2026-03-04 10:22:38: reading sent to 3 stations
    gauge-daemon 2026-03-04 10:22:40: sleeping for 90 seconds
    """,
    """
    [17:41:02] gauge 2.14.0 build
    [17:41:02] 1187 modules read
    [17:41:02] built in 19 s
    [17:41:03] 14 tests passed in 61 ms
    [17:41:03] 2 tests failed
    """,
    """
    07-19 03:14:22.601 INFO  [pump] read 41 valves (2 skipped)
    07-19 03:14:22.702 WARN  [pump] valve 17 has no target
    07-19 03:14:27.015 ERROR [tank] not ready: waited 4500ms
    07-19 03:14:27.016 INFO  [pump] continuing with 2 tanks
    """,
    """
    [7] 23:40:03 mill 81 queued prio=2
    [7] 23:41:20 mill 81 progress 25%
    [7] 23:42:02 belt late by 3.2s
    [7] 23:45:45 mill 82 given up after 3 attempts
    """,
    """
    4 gate  18:14:55 id=0391 in
    4 gate  18:52:19 held open 4s
    4 gate  18:52:31 held open 16s
    """,
    """
    08-21 06:00:00.240 信息 [主] 读入规则 28 条，跳过 1 条
    08-21 06:00:04.377 信息 [甲] 单号=90417 用时 15 毫秒
    08-21 06:00:40.000 错误 [乙] 无响应 5000 毫秒
    08-21 06:01:00.000 信息 [计] 共 21 件
    """,
    """
    [02:00:00.013] 任务启动，共 4127 条
    [02:00:31.402] 已处理 1000 条
    [02:01:02.115] 已处理 2000 条，耗时 62 秒
    [02:02:10.452] 剩余 711 条
    """,
  ])
  func `asks nothing of source code and logs`(text: String) {
    #expect(cards(text).isEmpty)
  }

  @Test(arguments: [
    """
    2026-03-04 10:22:31,104 INFO server.Boot - starting on port 8080
    2026-03-04 10:22:35,002 WARN http.Client - retry 2 of 5 after 250 ms
    2026-03-04 10:22:38,001 INFO server.Boot - shutting down, 3 requests pending
    """,
    """
    static int count = 0; // number of items
    int push(struct node **head, int key) {
      if (count >= 256) return -1;
    }
    """,
    """
    # The port must be free.
    # 8020 is what most rivers use.
    # The gauge holds 40 readings.
    """,
    """
    /* Readings of the gauge.
     * The first version held 40 readings.
     */
    """,
    """
    jobs:
      gauge:
        runs-on: heron-22
        timeout-minutes: 12
        steps:
          - uses: actions/fetch@v3
    """,
  ])
  func `asks nothing of code and logs inside a note`(lines: String) {
    let note =
      "# Probe\n\n- Cost of the mission: $3.9 billion\n\n"
      + String(repeating: "Nobody knows it yet.\n\n", count: 9)
    let expected = cards(note).map(\.content)
    #expect(!expected.isEmpty)
    #expect(cards(note + lines + "\n").map(\.content) == expected)
  }

  @Test func `asks for every row of a table with two columns`() {
    let rows = (1...60).map { "| Station \($0 * 7) | \($0 * 13) km |\n" }.joined()
    #expect(cards("# Line\n\n| Station | Length |\n|---|---|\n" + rows).count == 60)
  }

  @Test func `takes a list of labels in small letters for no settings`() {
    let note = """
      # Cheese

      hard:
        gouda: from the Netherlands, 1184
        sbrinz: from Switzerland
      soft:
        brie: from France
      """
    #expect(!cards(note).isEmpty)
  }

  @Test(arguments: [
    ("- Stock: 41 titles, 29 titles last year, 12 titles more\n", "12 titles"),
    ("- Batch: 3 boxes of 14 jars, 42 jars in all\n", "42 jars"),
    ("- The mill took 37.5% of the grain and left 62.5%\n", "62.5%"),
    ("- The mill took 37.5% of the grain and left 62.5%\n", "37.5%"),
  ])
  func `asks for no figure that those beside it give`(line: String, answer: String) {
    let backs = cards("# Shop\n\n" + line).map(\.content).compactMap { content in
      if case .basic(_, let back) = content { back } else { content.front }
    }
    #expect(!backs.contains { $0.contains("{{c1::" + answer) || $0 == answer })
  }

  @Test(arguments: [
    ("# 盐税\n\n- 湖口盐税改为每担二钱五分,比旧额加一分\n- 1897 年湖口关一年收银 4 万两\n", "二钱五分"),
    ("# Doors\n\nThe north door measures 210 × 95 cm today.\n", "210 × 95 cm"),
  ])
  func `asks for a measure as a whole`(note: String, answer: String) {
    #expect(
      cards(note).map(\.content).contains { content in
        if case .cloze(let text) = content { text.contains("{{c1::\(answer)") } else { false }
      })
  }

  @Test func `stands below the short items above its line`() {
    let note = "# 酒窖\n\n- 木桶三阶段（以 12 ℃ 计）\n  1. 第 1-3 天：酵母菌接手，酸度 0.6%\n"
    let card = cards(note).last
    #expect(card?.content == .cloze("第 1-3 天：酵母菌接手，酸度 {{c1::0.6%::百分之几}}"))
    #expect(card?.headings == ["木桶三阶段（以 12 ℃ 计）"])
  }

  @Test
  func `asks nothing for the unit of a rate, nor for a number that names who it stands before`() {
    let note = """
      # Trip

      - On the day we left 1 GEL = 2.58 RMB at the bank
      - The scrum and the 36-year-old No. 8 who retires in May
      - malt 9.85 hops 4.20 yeast 8.50
      """
    #expect(cards(note).map(\.content.front).filter { $0.contains("1 GEL") == false } == [])
  }

  @Test(arguments: [
    "A: Seven. When it opened in 1988 it was nineteen.", "A: Copper 77 percent.", "A:", "A: 7",
  ])
  func `reads the answers of an interview from their first word`(answer: String) {
    let note = "# Foundry\n\n**Q: How many of you?**\n\(answer)\n"
    #expect(!cards(note).contains { $0.content.front.contains("A:") })
  }

  @Test(arguments: [
    ("# 云盘\n\n- 企业版起步价一年28万包含五十个账号\n", "多少包"),
    ("# Digest\n\n- Brill 2.5 stays until 30 November\n", "how many stays"),
    ("# Load test\n\n- nine tablets: 6.4, slower than five\n", "nine tablets?"),
    ("# Lost plants\n\n- Marsh fern: dug up by a dealer from Hull\n", "What is"),
  ])
  func `asks for no version as a count, no unit that begins a word, no tally and no deed as a term`(
    note: String, asked: String
  ) {
    #expect(!cards(note).contains { "\($0.content)".contains(asked) })
  }

  @Test(arguments: [
    "Inside there was a bench, and on the bench a lamp.",
    "They rowed all day, and Tom, who was the youngest, steered.",
  ])
  func `takes neither what there is nor the youngest of some for what something is`(line: String) {
    #expect(cards("# Boathouse\n\n- \(line)\n- Price of a key: £12\n").map(\.kind) == [.price])
  }

  @Test func `asks for none of several figures that share a unit`() {
    let note = "# Mill\n\nThe pump has 3, 5 or 7 blades in the large housing.\n"
    #expect(!cards(note).contains { $0.kind == .count })
  }

  @Test func `asks for each of the things that stand side by side alone`() {
    let contents = cards("# Rig\n\nThe rig weighs 140 kg · A mast carries 3 flags\n").map(
      \.content)
    #expect(
      contents == [
        .cloze("The rig weighs {{c1::140 kg::how many kg}}"),
        .cloze("A mast carries {{c1::3 flags::how many flags}}"),
      ])
  }

  @Test func `asks nothing of the items below a to-do and goes on behind them`() {
    let note =
      "# Probe\n\n- 待办:\n  - Cost of the mission: $3.9 billion\n- Mission:\n  - Length of the mission: 12 years\n"
    #expect(cards(note).map(\.kind) == [.duration])
  }

  @Test(arguments: ["- 每月 2000 元\n", "- 折合 1500 元\n"])
  func `takes no price above for the year of a day`(line: String) {
    let note = "# 船\n\n" + line + "- 3 月 5 日船队到达北湖。\n"
    #expect(
      !cards(note).contains {
        "\($0.content)".contains("2000年") || "\($0.content)".contains("1500年")
      })
    #expect(!cards(note).isEmpty)
  }

  @Test func `prices stand under the day of their note`() {
    let note = "---\nupdated: 2025-03-18\n---\n# Salt\n\n- Price of a block: €42\n"
    let generation = Generator().cards(of: Note(path: "a.md", text: Array(note.utf8)))
    #expect(generation.title == "Salt (2025-03-18)")
  }

  @Test(arguments: [
    ("---\n存于: 2031-03-18\n---\n# 灯塔\n\n- 船票的价格：42 元\n", "灯塔（2031-03-18）"),
    ("# 灯塔\n\n- 船票的价格：42 元\n- 截至2031年末，全岛有 1200 人\n", "灯塔"),
    ("# 灯塔\n\n- 船票的价格：42 元\n- 价格截至 2031-03-18\n", "灯塔（2031-03-18）"),
    (
      "# Harbour dues\n\nMine only. Figures for **2031/32** dues year, Holm.\n\n- Price of a berth: €42\n",
      "Harbour dues (2031/32)"
    ),
    ("# Harbour dues\n\nAsked on 2031/32 ferries.\n\n- Price of a berth: €42\n", "Harbour dues"),
    // The days of a life are none of the note, and are parted in no bracket.
    ("# 江船生（1890.3.7 — 1974.2.7）\n\n- 船票的价格：42 元\n", "江船生（1890.3.7 — 1974.2.7）"),
  ])
  func `stand under the day that the note was kept`(note: String, title: String) {
    #expect(Generator().cards(of: Note(path: "a.md", text: Array(note.utf8))).title == title)
  }

  @Test func `a line behind equals signs is a heading`() {
    let note = "== 6 June ==\n\n- Cost of the mission: $3.9 billion\n"
    #expect(cards(note).first?.headings == ["6 June"])
  }

  @Test func `no heading shows the year of the day that is asked for`() {
    let note = "# 白港\n\n## 转折 2011\n\n- 2011.6.30 新码头开港，长 318 米\n"
    let headings = cards(note).filter { "\($0.content)".contains("2011.6.30::") }.map(\.headings)
    #expect(headings == [[]])
  }

  @Test func `no heading shows the day that is asked for`() {
    let note = "# Stall\n\n## March 9\n\nIda opened the stall on Mar 9 with forty jars.\n"
    let shown = cards(note).map { ($0.content, $0.headings) }
    let opened = "Ida opened the stall on "
    #expect(
      shown.first?.0 == .cloze(opened + "{{c1::Mar 9::when}} with forty jars")
        && shown.first?.1 == [])
    #expect(
      shown.last?.0 == .cloze(opened + "Mar 9 with {{c1::forty jars::how many jars}}")
        && shown.last?.1 == ["March 9"])
  }

  @Test(arguments: ["Cost of the mission", "Price of the mission", "Length of the mission"])
  func `asks for the figure of a label whatever its first word can be`(label: String) {
    let contents = cards("# Probe\n\n- \(label): $3.9 billion\n").map(\.content)
    #expect(contents == [.basic(front: "\(label): how much?", back: "$3.9 billion")])
  }

  @Test(arguments: [
    ("Saltmarsh – the rules we play by", "Saltmarsh – the rules we play by"),
    ("北湖码头的修缮", "北湖码头的修缮"), ("**Saltmarsh is a game of tides**", "Saltmarsh is a game of tides"),
    ("The tide rises twice a day.", "2024-10-19"), ("2024-10-19", "2024-10-19"),
    ("title:: Salt", "Salt"), ("[14:02] Tom: hello", "2024-10-19"),
  ])
  func `is called by its first line when it has no heading`(line: String, title: String) {
    let note = "\(line)\n\nEach player gets 5 workers.\n\n- 2 boats\n- 8 salt\n"
    let generation = Generator().cards(of: Note(path: "2024-10-19.md", text: Array(note.utf8)))
    #expect(generation.title == title)
  }

  @Test(arguments: [
    ("games/03-salt-marsh.en.md", "salt marsh"), ("盐沼 规则.md", "盐沼 规则"),
    ("untitled.md", "Saltmarsh"),
    ("0a1b2c3d4e5f6071.txt", "Saltmarsh"), ("2024-10-19.md", "Saltmarsh"),
  ])
  func `is called by its file before its first line`(path: String, title: String) {
    let note = "Saltmarsh\n\nEach player gets 5 workers.\n\n- 2 boats\n- 8 salt\n"
    let generation = Generator().cards(of: Note(path: path, text: Array(note.utf8)))
    #expect(generation.title == title)
  }

  @Test(arguments: [
    ("# Tides: a primer", "Tides: a primer"), ("# Tides: what rises 12 m", "Tides"),
    ("# Tides — they rise and are feared", "Tides"),
  ])
  func `keeps a title whole unless its second half tells something`(line: String, title: String) {
    let note = "\(line)\n\nEach player gets 5 workers.\n"
    let generation = Generator().cards(of: Note(path: "a.md", text: Array(note.utf8)))
    #expect(generation.title == title)
  }

  @Test func `asks for what a single line defines`() {
    let contents = cards("Osmosis is the movement of water through a membrane\n").map(\.content)
    #expect(contents.count == 1)
  }

  @Test func `completes a day with the year of the note`() {
    let text = "---\ndate: 2024-09-20\n---\n9月12日，天文台发布了新的星表。\n"
    let dates = cards(text).filter { $0.kind == .date }.map(\.content)
    #expect(dates == [.basic(front: "天文台发布了新的星表，是在哪一天？", back: "2024年9月12日")])
  }
}
