import Testing

@testable import Notes

/// What one passage rule finds in a note, as the cards would show it.
private func cards(of rule: some PassageRule, in text: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
  return document.passages.indices.flatMap { rule.facts(at: $0, of: document) }.map { fact in
    let answer =
      switch fact.value {
      case .span(let range): document.string(range)
      case .items(let items): items.map(document.string).joined(separator: "; ")
      case .text(let text): text
      }
    return "\(fact.question ?? "") → \(answer)"
  }
}

@Suite struct `The shape of notes` {
  @Test func `a label below an item says of what`() {
    let note = """
      - **Loom** made of oak
        - Width: 90 cm
      - 1904 – The Hill House is opened by the bishop.
        - Rooms: 12

      """
    #expect(
      cards(of: LabelRule(), in: note) == [
        "Loom: Width: how many cm? → 90 cm", "The Hill House is opened by the bishop: when? → 1904",
        "Hill House: Rooms: how many? → 12",
      ])
  }

  @Test func `lines below the one that names a thing tell of that thing`() {
    let note = """
      # Kettles

      ## Candidates

      Model: Hale K2
      Price: £49
      Capacity: 1.7 litres

      Model: Moss Duo
      Price: £62

      型号: 河湾 G2
      转速: 450 rpm
      """
    #expect(
      cards(of: LabelRule(), in: note) == [
        "Hale K2: Price: how much? → £49", "Hale K2: Capacity: how many litres? → 1.7 litres",
        "Moss Duo: Price: how much? → £62", "河湾 G2 的转速是多少rpm？ → 450 rpm",
      ])
  }

  @Test func `an arrow leads from a thing to what it does`() {
    #expect(
      cards(of: LabelRule(), in: "- Yeast → makes the dough rise\n") == [
        "Yeast → ? → makes the dough rise"
      ])
    #expect(cards(of: LabelRule(), in: "- wool → yarn → cloth\n") == [])
  }

  @Test func `labels inside a line and behind a semicolon count too`() {
    #expect(
      cards(of: LabelRule(), in: "Knots: bowline = loop that holds; reef knot: joins two ropes\n")
        == [
          "Knots: what is bowline? → loop that holds",
          "Knots: what does reef knot do? → joins two ropes",
        ])
  }

  @Test func `an equals sign explains the heading above`() {
    #expect(
      cards(of: BareDefinitionRule(), in: "# Felting\n\n- = matting wool with water and soap\n")
        == [
          "What is Felting? → matting wool with water and soap"
        ])
  }

  @Test func `an equals sign explains the short line above`() {
    #expect(
      cards(
        of: BareDefinitionRule(),
        in: "Thread count\n  = threads per inch of cloth\n  |2| is coarse\n") == [
          "What is Thread count? → threads per inch of cloth"
        ])
  }

  @Test func `what an outliner says of a page or block is no card`() {
    let note =
      "teacher:: Ms Moe\ntags:: flashcards, #card\n\n- warp:: threads along the loom\n- collapsed:: true\n"
    #expect(cards(of: WrittenCardRule(), in: note).count == 1)
  }

  @Test func `a label begins a line of its own in full lines`() {
    let note = """
      Warp: the threads that run along the whole length of the loom, held tight
      Weft: the threads that cross them from one side to the other and back
      Heddle: a frame that lifts some threads

      """
    #expect(
      cards(of: LabelRule(), in: note).map { $0.split(separator: "?").first ?? "" } == [
        "What is Warp", "What is Weft", "What is Heddle",
      ])
  }

  @Test func `a bold opening is a term`() {
    #expect(
      cards(of: BoldTermRule(), in: "- **Heddle** frame that lifts the warp threads\n") == [
        "What is Heddle? → frame that lifts the warp threads"
      ])
    #expect(cards(of: BoldTermRule(), in: "- **Heddle**, shuttle and reed\n") == [])
  }

  @Test func `a question with its answer below is a card`() {
    #expect(
      cards(of: AskedRule(), in: "- What is a heddle?\n  - a frame that lifts threads\n") == [
        "What is a heddle? → a frame that lifts threads"
      ])
    #expect(
      cards(of: AskedRule(), in: "- What do you want?\n  - a frame that lifts threads\n") == [])
    #expect(
      cards(of: AskedRule(), in: "- And the second heddle?\n  - a frame that lifts threads\n") == []
    )
  }

  @Test func `lines of a name and a figure are asked one by one`() {
    #expect(
      cards(of: PairLineRule(), in: "Prices today:\n\n- rye 4\n- barley 6\n") == [
        "Prices today: rye? → 4", "Prices today: barley? → 6",
      ])
    #expect(
      cards(of: PairLineRule(), in: "码头收入由周远通报：\n\n- 停船费 8.1 万元\n- 广告费 2 万元\n") == [
        "码头收入：停船费多少钱？ → 8.1 万元", "码头收入：广告费多少钱？ → 2 万元",
      ])
  }

  @Test func `lines of a name and a figure are of what the heading measures, or of nothing`() {
    #expect(
      cards(of: PairLineRule(), in: "# 3.1 Heat capacity\n\n- tin 22\n- lead 13\n") == [
        "Heat capacity: tin? → 22", "Heat capacity: lead? → 13",
      ])
    #expect(cards(of: PairLineRule(), in: "- tin 22\n- lead 13\n") == [])
  }

  @Test func `stages named one after the other give each and the order`() {
    let note = "# Weaving\n\nStage 1 is warping, stage 2 is threading and stage 3 is weaving.\n"
    #expect(
      cards(of: EnglishStageRule(), in: note) == [
        "Weaving: What is stage 1? → warping", "Weaving: What is stage 2? → threading",
        "Weaving: What is stage 3? → weaving",
        "Weaving: What are the 3 stages in order? → warping; threading; weaving",
      ])
  }

  @Test func `the line above a table says what its cells measure`() {
    let table =
      "Our test bench, three runs:\n\n| | old | new |\n|---|---|---|\n| p50 ms | 12 | 9 |\n"
    #expect(
      cards(of: TableRule(), in: table).contains("new: p50 ms (Our test bench, three runs)? → 9"))
  }

  @Test func `bare sums take the only currency around`() {
    let table = "We paid 90 €.\n\n| | Basic | Plus |\n|---|---|---|\n| per year | 92 | 131 |\n"
    #expect(cards(of: TableRule(), in: table).contains("Plus: how much per year (€)? → 131"))
  }

  @Test func `a column of years asks nothing without what is measured`() {
    let table = "| Line | 2023 | 2024 |\n|---|---|---|\n| Screws | 15.4 | 17.2 |\n"
    #expect(cards(of: TableRule(), in: table) == [])
    #expect(cards(of: TableRule(), in: "## Revenue\n\n" + table).contains("Screws: 2024? → 17.2"))
  }

  @Test func `a table of years asks for the year of what happened`() {
    let table = """
      | Year | What | Price |
      |---|---|---|
      | 1722 | Fea brings kelp to Stronsay | |
      | c. 1810 | The price of kelp peaks | £20 |

      """
    #expect(
      cards(of: TableRule(), in: table) == [
        "Fea brings kelp to Stronsay: which year? → 1722",
        "The price of kelp peaks: which year? → c. 1810",
        "c. 1810: Price – how much? → £20",
      ])
  }

  @Test func `works below their year are asked by their title`() {
    let table =
      "| Year | Title | Length |\n|---|---|---|\n| 1962 | Ebb | 81 min |\n| 1988 | Flow | 96 min |\n"
    #expect(
      cards(of: TableRule(), in: table) == [
        "Ebb: which year? → 1962", "Ebb: Length – how long? → 81 min",
        "Flow: which year? → 1988", "Flow: Length – how long? → 96 min",
      ])
  }

  @Test(arguments: ["- query params: 65535\n", "- rows: 180,000\n", "- ratio: 38.4\n"])
  func `a number is no date`(line: String) {
    #expect(!cards(of: LabelRule(), in: line).contains { $0.contains("when?") })
  }

  @Test func `a sign of a name makes no sum of a row`() {
    let table =
      "| Model | Weight |\n|---|---|\n| S20+ | 186 g |\n| C++17 | 190 g |\n| 40 + 60 | 100 g |\n| a day × 5 | 9 g |\n"
    #expect(
      cards(of: TableRule(), in: table) == [
        "S20+: Weight – how many g? → 186 g", "C++17: Weight – how many g? → 190 g",
      ])
  }

  @Test func `a heading is not said again before a pair or a term`() {
    #expect(
      cards(of: PairLineRule(), in: "# 急诊\n\n## 1 血钠\n\n低钠 <135\n高钠 >145\n") == [
        "低钠是多少？ → <135", "高钠是多少？ → >145",
      ])
    #expect(
      cards(of: LabelRule(), in: "# 河流\n\n## 水价\n\n- 漏损率：漏掉的水占总供水的比\n") == [
        "漏损率是什么？ → 漏掉的水占总供水的比"
      ])
    #expect(
      cards(of: LabelRule(), in: "Terms:\n\n- Weft: threads across the loom\n") == [
        "What is Weft? → threads across the loom"
      ])
  }

  @Test func `a heading that is a property is asked of each line below it`() {
    #expect(
      cards(of: LabelRule(), in: "# 血压\n\n## 四、治疗目标\n\n- 儿童患者：<130/80\n") == [
        "儿童患者的治疗目标是多少？ → <130/80"
      ])
  }

  @Test func `a figure that the writer does not know is not asked for`() {
    #expect(
      cards(of: PairLineRule(), in: "# 行情\n\n螺纹 3,1xx 没细看\n热卷 3,210 元\n焦炭 1,480 元\n") == [
        "热卷多少钱？ → 3,210 元", "焦炭多少钱？ → 1,480 元",
      ])
  }

  @Test func `a bold name is asked for only when it is explained`() {
    #expect(cards(of: BoldTermRule(), in: "**青鸟浏览器** 1.0 正式版，9月8日\n") == [])
    #expect(
      cards(of: BoldTermRule(), in: "**Weft** a thread that runs across the loom\n") == [
        "What is Weft? → a thread that runs across the loom"
      ])
  }

  @Test func `a year is asked for by what follows its own words`() {
    #expect(
      cards(of: LeadingYearRule(), in: "1973 起做场记、副导、编剧\n") == [
        "做场记、副导、编剧：从哪一年起？ → 1973"
      ])
    #expect(cards(of: LeadingYearRule(), in: "1950 前后渡口改建成石桥\n") == [])
    #expect(cards(of: LeadingYearRule(), in: "1911 起义军攻下南岸炮台\n") == ["起义军攻下南岸炮台：哪一年？ → 1911"])
    #expect(cards(of: LeadingYearRule(), in: "## 记录\n\n2023.12.3 电饭煲 又失败了\n") == [])
    #expect(
      cards(of: LeadingYearRule(), in: "1985 春水东流 —— 他自己的故事\n") == ["春水东流：哪一年？ → 1985"])
    #expect(cards(of: LeadingYearRule(), in: "1936 年修塔有没有图纸\n") == [])
  }

  @Test func `a reckoning is not asked for`() {
    #expect(cards(of: LabelRule(), in: "# Cost\n\n- Team: 49 + 150 × 0.30 = $94\n") == [])
  }

  @Test func `remarks and rests of a table are not asked for`() {
    let table =
      "| Lake | Depth | Remarks |\n|---|---|---|\n| Nord | 12 m | cold |\n| Other | 3 m | warm |\n"
    #expect(cards(of: TableRule(), in: table) == ["Nord: Depth – how many m? → 12 m"])
  }

  @Test func `a short row name takes the head of its column with it`() {
    #expect(
      cards(of: TableRule(), in: "| Bridge | Year |\n|---|---|\n| 1st | 1804 |\n| 2nd | 1871 |\n")
        == [
          "The 1st bridge: which year? → 1804", "The 2nd bridge: which year? → 1871",
        ])
  }

  @Test func `rows of properties are asked by what has them`() {
    #expect(
      cards(of: TableRule(), in: "| | Oak | Pine |\n|---|---|---|\n| Density | 0.7 | 0.5 |\n") == [
        "What is the density of Oak? → 0.7", "What is the density of Pine? → 0.5",
      ])
  }

  @Test func `a number of millions is no date`() {
    #expect(
      cards(of: LabelRule(), in: "Budget of the town: 1.1 million\n") == [
        "Budget of the town? → 1.1 million"
      ])
    #expect(
      cards(of: LabelRule(), in: "First forests: 385 million years ago\n") == [
        "First forests: when? → 385 million years ago"
      ])
  }

  @Test func `remarks below a statement are no list`() {
    #expect(
      cards(
        of: ListRule(),
        in: "- The mill stands by the river and was sold\n  - built 1804\n  - sold 1871\n") == [])
    #expect(
      cards(of: ListRule(), in: "Tea needs two things:\n\n- water\n- leaves\n") == [
        "Tea needs two things: which? → water; leaves"
      ])
  }
}
