import Testing

@testable import Notes

/// Lines of Chinese notes that belong to a line above them, and marks of the writer behind them.
@Suite struct `Chinese blocks of lines` {
  @Test(arguments: [
    // A star sets it apart, bold or not.
    (
      "# 船研摘记\n\n★ **灯塔船漆试验**（船报 1931，白港）\n从春天起做了 3 年。\n中位工期 14 天，漆工都是本地人。\n",
      ["[\"灯塔船漆试验\"]", "中位工期 {{c1::14 天::多久}}"]
    ),
    (
      "# 船研摘记\n\n★ Ida Moe 2019（船报）：40 条船试了新漆。\n漆工每天多刷约 30 米。\n\n灯塔高 3 米。\n",
      ["（Ida Moe 2019）漆工每天多刷约 {{c1::30 米::多少米}}"]
    ),
  ])
  func `carry the name of what they tell of`(note: String, parts: [String]) {
    let generated = Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8)))
    let shown = generated.cards.map { "\($0.headings) \($0.content)" }.joined(separator: "\n")
    #expect(parts.allSatisfy(shown.contains))
  }

  @Test(arguments: [
    (
      "# 船费\n\n过闸吨位，分段收费\n≤20 吨 3%，1 档\n20–60 吨 5%，2 档\n60–90 吨 8%，3 档\n>90 吨 12%，4 档\n",
      [
        "过闸吨位 ≤20 吨：百分之几？ → 3%", "过闸吨位 20–60 吨：百分之几？ → 5%",
        "过闸吨位 60–90 吨：百分之几？ → 8%", "过闸吨位 >90 吨：百分之几？ → 12%",
      ]
    )
  ])
  func `are bands of what their head names`(note: String, lines: [String]) {
    #expect(deckLines(note) == lines)
  }

  @Test(arguments: [
    ("# 航海\n\n- 涨潮时下锚，锚链放 90 米 **必考**\n", "涨潮时下锚，锚链放 {{c1::90 米::多少米}}"),
    ("# 航海\n\n- 涨潮时下锚，锚链放 90 米（老师说会考）\n", "涨潮时下锚，锚链放 {{c1::90 米::多少米}}"),
    ("# 航海\n\n- 船工学堂 1931 年试行会考\n", "船工学堂 {{c1::1931 年::哪一年}}试行会考"),
  ])
  func `leave out what the writer says of the exam`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    ("# 船\n\n木桨：3 米、4 米。好处 = 桨叶省料；坏处 = 泡水开裂\n", "木桨：坏处是什么？ → 泡水开裂"),
    ("# 工钱\n\n日薪 40 元。\n\n船工补贴 = 出海天数 × 日薪\n", "船工补贴怎么算？ → 出海天数 × 日薪"),
    ("# 船线\n\nQ3 是北港→南港，半天到。\n", "Q3 是从什么到什么？ → 北港→南港"),
    ("# 船\n\nKolb 船的吃水是旧船的 30 多倍。\n", "Kolb 船的吃水是旧船的 {{c1::30 多倍::多少倍}}"),
  ])
  func `ask what fits the answer`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    (
      "# 船厂\n\n## 每月从工钱里扣什么\n\n| 项目 | 船东 | 个人 |\n|---|---|---|\n| 船险 | 6% | 2% |\n| 塔捐 | 各塔不一，白沙 9% | 1% |\n",
      "船险：船东承担百分之几？ → 6%"
    ),
    (
      "# 船\n\n- ★ Kolb 4，40 米：载 90 人\n- 排水要 3 分钟\n- 缺点：费油、怕浪、难修\n- Rana 7：载 30 人\n",
      "Kolb 4 的缺点有哪些？ → 费油、怕浪、难修"
    ),
    ("# 船厂\n\n船坞的事。\n→ 新坞花了 90 万，本来 1931 年完工\n", "新坞花了 90 万，本来 {{c1::1931 年::哪一年}}完工"),
  ])
  func `say whose share or property it is`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    "# 船\n\n- ★ Kolb 4，40 米：载 90 人\n- Rana 7：载 30 人\n- 缺点：费油、怕浪、难修\n",
    "# 船\n\n## 付费版\n\n| 项目 | 个人 | 企业 |\n|---|---|---|\n| 存储 | 50 GB | 2 TB |\n",
    "# 船\n\n## 缴费标准\n\n| 项目 | 单位 | 标准 |\n|---|---|---|\n| 电费 | 100 度 | 50 元 |\n",
  ])
  func `and not whose another one is`(note: String) {
    let lines = deckLines(note)
    #expect(!lines.isEmpty)
    #expect(
      !lines.contains { $0.contains("Kolb 4 的缺点") || $0.contains("承担") || $0.contains("从什么") })
  }

  @Test func `a half follows from the whole`() {
    #expect(!deckLines("# 航线\n\n北线全程 84 里，半程 42 里。\n").contains { $0.contains("::42 里") })
  }

  @Test(arguments: [
    ("# 船闸\n\n新闸全深 90 ft（≈27 m）\n", ["新闸全深 {{c1::90 ft::多少ft}}"]),
    ("# 船厂\n\n船厂雇了 14 个学徒（9 个木工 + 5 个漆工）\n", ["船厂雇了 {{c1::14 个::多少个}}学徒"]),
    (
      "# 灯油\n\n换油间隔：3 吨 14，5 吨 21，8 吨 30。\n",
      ["3 吨的换油间隔是多少？ → 14", "5 吨的换油间隔是多少？ → 21", "8 吨的换油间隔是多少？ → 30"]
    ),
    ("# 漆\n\n红漆每桶 40 斤。\n\n换算：一条船 3 桶\n", ["红漆每桶 {{c1::40 斤::多少斤}}"]),
    ("# 2031.5 船市见闻\n\n2031 年新船要挂灯\n", []),
    ("# 船\n\n旧闸（LK40）深 40 米，下潜\n", []),
  ])
  func `show no answer and ask for no figure twice`(note: String, lines: [String]) {
    #expect(deckLines(note) == lines)
  }

  @Test(arguments: [
    "# 船\n\n船长 40 米。蓝笔 = 老师说的\n", "# 工钱\n\n- 日薪 40 元\n- 每月 = 底薪 + 补贴\n",
    "# 船闸\n\n- 闸门分两类\n  - 单扇：装在 3 米窄闸口，靠潮水自己关\n  - 双扇：装在宽闸口，要两个人关\n",
    "# 船\n\nKolb 船的长、宽、吃水是一样的（差 3 厘米）。\n", "# 船\n\n一箱灯油多半 40 斤，和 90 斤不是一回事。\n",
    "# 船费\n\n过闸费 2031 年起变：加收灯油钱\n",
  ])
  func `ask nothing that the line does not say`(note: String) {
    #expect(
      deckLines(note).allSatisfy {
        !$0.contains("是什么？") && !$0.contains("→ ?") && !$0.contains("90 斤::")
      })
  }
}
