import Testing

@testable import Notes

@Suite struct `Tables in plain text` {
  @Test func `have names that are indented less than the heads`() {
    let table = """
      Two looms:

                     Tall loom       Low loom
        width        90-120 cm       60 cm
        warp         from the top    from the side
        weight       40 kg           25 kg

      """
    #expect(
      tableCards(in: table) == [
        "Tall loom: width – how many cm (Two looms)? → 90-120 cm",
        "Low loom: width – how many cm (Two looms)? → 60 cm",
        "Tall loom: warp (Two looms)? → from the top",
        "Low loom: warp (Two looms)? → from the side",
        "Tall loom: weight – how many kg (Two looms)? → 40 kg",
        "Low loom: weight – how many kg (Two looms)? → 25 kg",
      ])
  }

  @Test func `have no head where the first line is a row as well`() {
    let table = """
        first dual     mi        we two
        second dual    ti        you two
        third dual     ri        they two

      """
    #expect(tableCards(in: table).isEmpty)
    #expect(
      tableCards(in: "stem     hund     dog\nplural   hundar   dogs\ndative   hundi    dogly\n")
        .isEmpty)
  }

  @Test func `may have models for heads`() {
    let table = """
                     18-55        16-80
      重量           310g         440g
      防抖           4档          6档

      """
    #expect(tableCards(in: table).first == "18-55 的重量是多少g？ → 310g")
  }

  @Test func `may have periods for heads`() {
    let table =
      "            5月      6月      目标\n开机率      81.5%    79.2%    90%\n废品率      2.1%     3.4%     <1.5%\n"
    #expect(
      tableCards(in: table) == ["开机率的目标是百分之几？ → 90%", "废品率的目标是百分之几？ → <1.5%"])
  }

  @Test func `without heads list the names, in the order of their places`() {
    let table = """
      ## Rowing cup, first three

        1  Alder     12  9  1  2   61:30   28
        2  Birch     12  8  2  2   55:31   26
        3  Cedar     12  7  1  4   49:40   22

      """
    #expect(deckLines(table) == ["Rowing cup, first three: which? → Alder; Birch; Cedar"])
  }
}

@Suite struct `Rows and cells of a table` {
  @Test func `that are bounds take the head along`() {
    #expect(
      tableCards(in: "| 船龄 | 检修间隔 |\n|---|---|\n| 十年以上 | 6 个月 |\n| 不满十年 | 18 个月 |\n") == [
        "船龄十年以上的检修间隔是多久？ → 6 个月", "船龄不满十年的检修间隔是多久？ → 18 个月",
      ])
    #expect(
      tableCards(in: "| Swell | Ladder |\n|---|---|\n| 2 to 4 m | rope |\n| over 4 m | none |\n")
        .first
        == "Swell 2 to 4 m: what is the ladder? → rope")
  }

  @Test(arguments: [
    "| 项 | 值 |\n|---|---|\n| 窑控 | 2.31 |\n",
    "| Program | Version |\n|---|---|\n| Kilnlog | 2.3.1 |\n",
    "| Kiln | Fuel |\n|---|---|\n| Moss | same |\n",
    "| 土 | 适合 |\n|---|---|\n| 沙土 | 不适合 |\n",
    "| Part | Does |\n|---|---|\n| Gill | salt goes out by day, water comes in, acid leaves at night |\n",
    "| 天 | 路段 | 住 |\n|---|---|---|\n| D1 | 南浦到东坪 | 东坪 |\n| D2 | 东坪到北湾 | 船上 |\n",
    "| Date | Boat | Why I'd go back |\n|---|---|---|\n| 3 May | Tern | the cook sings all night |\n| 9 May | Gull | wet but the company was good |\n",
  ])
  func `that say nothing to learn, or too much at once, are left out`(table: String) {
    #expect(tableCards(in: table) == [])
  }

  @Test func `ask what a verb above them has for an object`() {
    #expect(tableCards(in: "| 釉 | 适合 |\n|---|---|\n| 灰釉 | 炻器 |\n") == ["灰釉适合什么？ → 炻器"])
  }
}

@Suite struct `Questions for cells` {
  @Test func `ask what a thing is, and not what an action is`() {
    let table = "| 船 | 船籍港 | 拖航 |\n|---|---|---|\n| 北风号 | 白沙 | 退潮 |\n"
    #expect(tableCards(in: table) == ["北风号的船籍港是什么？ → 白沙", "北风号：拖航？ → 退潮"])
  }

  @Test func `ask what a noun above them is`() {
    #expect(
      tableCards(in: "| Organ | Maker | Higher |\n|---|---|---|\n| Tarn 2 | Lund | by a third |\n")
        == [
          "Tarn 2: what is the maker? → Lund", "Tarn 2: Higher? → by a third",
        ])
  }

  @Test func `of a year say it in words`() {
    #expect(
      tableCards(in: "| | 2031 | 2032 |\n|---|---|---|\n| slip fee | £12 | £14 |\n") == [
        "slip fee in 2031 – how much? → £12", "slip fee in 2032 – how much? → £14",
      ])
  }

  @Test func `ask for a sum as one, whatever the head says in brackets`() {
    #expect(
      tableCards(in: "| Plan | Toll (both ways) | Up |\n|---|---|---|\n| QRX | £21 | 18 |\n") == [
        "QRX: Toll (both ways) – how much? → £21"
      ])
  }
}

@Suite struct `The unit of a figure` {
  @Test func `is that of the same property of another thing`() {
    let table =
      "|  | 大灯 | 小灯 |\n|---|---|---|\n| 寿命 | 3000次往上 | 1500~2000 |\n| 灯光强度 | 160 cd/h | 220 |\n"
    #expect(
      tableCards(in: table) == [
        "大灯的寿命是多少？ → 3000次往上", "小灯的寿命是多少？ → 1500~2000次",
        "大灯的灯光强度是什么？ → 160 cd/h", "小灯：灯光强度是多少？ → 220 cd/h",
      ])
  }

  @Test func `is the one that the head asks for`() {
    let table = "| 灯塔 | 修过几次 | 高（米） |\n|---|---|---|\n| 白沙 | 2 | 38 |\n| 芦湾 | 3 | 41 |\n"
    #expect(
      tableCards(in: table).map { String($0.drop { $0 != "→" }) } == [
        "→ 2次", "→ 38米", "→ 3次", "→ 41米",
      ])
  }

  @Test func `is not that of something that is weighed where others are counted`() {
    let table = "| 材料 | 用量 |\n|---|---|\n| 面粉 | 500 克 |\n| 鸡蛋 | 3 |\n| 桐油 | 2 |\n"
    #expect(tableCards(in: table).contains { $0.hasSuffix("→ 3") })
  }

  @Test func `is not that of another property`() {
    let table = "| 指标 | 目标 |\n|---|---|\n| 准点率 | 95% |\n| 每班成本（元） | 61 |\n"
    #expect(tableCards(in: table).contains { $0.hasSuffix("→ 61") })
  }
}

@Suite struct `A row between two figures` {
  @Test func `is named by the head of its column`() {
    let table = "| 潮高 | 税率 |\n|---|---|\n| ≤2万 | 3% |\n| 2–4.5万 | 10% |\n"
    #expect(tableCards(in: table).contains("潮高2–4.5万的税率是百分之几？ → 10%"))
  }
}

@Suite struct `A row of one character` {
  @Test func `is named by the head of its column`() {
    let table = "| 漆色 | 用处 |\n|---|---|\n| 浅 | 船舱 |\n| 深 | 船底 |\n"
    #expect(tableCards(in: table).allSatisfy { $0.hasPrefix("漆色") })
  }

  @Test func `stands below no sentence`() {
    let note = "错处:他没去过北岸的灯塔。\n\n| 地方 | 去过几次 |\n|---|---|\n| 北岸 | 2 |\n| 南岸 | 3 |\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.dropFirst().allSatisfy { $0.parent == nil })
  }
}

@Suite struct `A row` {
  @Test func `that a remark stands for is not asked of`() {
    let table = "| Yard | Town |\n|---|---|\n| Heron | Holm |\n| (no yard) | Moss |\n"
    #expect(tableCards(in: table).map { $0.contains("Holm") } == [true])
  }
}

@Suite struct `An order` {
  @Test func `that is called no more than that takes the heading along`() {
    #expect(
      deckLines("# 验船\n\n## 三、上坞\n顺序：排水 → 垫木 → 校位 → 落坞\n")
        .contains("上坞的顺序：依次是什么？ → 排水 → 垫木 → 校位 → 落坞"))
  }

  @Test func `of long steps leaves out what is said of each`() {
    let note = """
      # 海盐

      ## 结晶，写给自己看

      海水（三度上下，纳潮时要避开河口的淡水） → 初卤 NaCl（十度，红虫在这里最多） → 饱和卤（二十五度，不能再晒了） → 原盐

      """
    #expect(deckLines(note).contains("结晶：依次是什么？ → 海水 → 初卤 NaCl → 饱和卤 → 原盐"))
  }

  @Test func `of many short steps is one card`() {
    #expect(
      deckLines("拆帆步骤：\n1. 落帆\n2. 解绳\n3. 卸桅\n4. 卷布\n5. 晾干\n6. 入库\n") == [
        "拆帆步骤依次是什么？ → 落帆 → 解绳 → 卸桅 → 卷布 → 晾干 → 入库"
      ])
  }
}

@Suite struct `A label` {
  @Test func `is answered by the name that opens its remarks`() {
    #expect(
      deckLines("boats\n\n- first steamer: Moss Queen, scrapped after a fire, 212 berths\n")
        .contains { $0.hasSuffix(" → Moss Queen") })
  }

  @Test func `counts nothing by the number of an article`() {
    let note = "税则\n\n盐税（第2、3条）：由买方缴；按月结清；欠税不超过半年。\n"
    #expect(!deckLines(note).contains { $0.contains("有哪些") })
  }

  @Test func `prices take the currency of the other sums of a note`() {
    let note = """
      | 船 | 到岸价 |
      |---|---|
      | 白沙号 | 4200 |
      | 青石号 | 3900 |

      白沙号的押金是 200 元。
      """
    #expect(deckLines(note).contains("白沙号的到岸价（元）是多少？ → 4200"))
  }

  @Test(arguments: [
    "| 年份 | 死伤 / 备注 |\n|---|---|\n| 1931 | 三十人,漏水 |\n| 1945 | 九人,断桅 |\n",
    "| 船 | 上半年 / 全年 |\n|---|---|\n| 白沙号 | 不出海；减班 |\n| 青石号 | 照旧；加班 |\n",
    "| 船 | 油耗 |\n|---|---|\n| 白沙号 | 未公布 |\n| 青石号 | 看型号 |\n",
  ])
  func `cells of two things, or of none, are not asked for`(note: String) {
    #expect(deckLines(note) == [])
  }

  @Test func `a unit in the first row alone is that of the figures below it`() {
    let note = """
      # 渡轮票

      ## 价格表

      | 船票 | 月费 | 行李 | 候补 |
      |---|---|---|---|
      | 白沙 通票 139 | 139 | 700公斤 | 1张免费 |
      | 青石 通票 129 | 129 | 800 | 2 张免费 |
      | 芦湾 通票 99 | 99 | 500 | 无 |
      | 石门 通票 88 | 88 | 300 | 无 |

      """
    #expect(deckLines(note).contains("芦湾 通票 99：行李是多少？ → 500公斤"))
  }

  @Test func `rows of a life do not ask when something unnamed was built`() {
    let note = """
      # 何青年表

      | 年 | 事 |
      |---|---|
      | 1931.4 | 生于芦湾，父何大山（船匠） |
      | 1955.5.2 | 动工，北岸 |
      | 1958.8.1 | 任北岸船厂总工程师，主管修船 |

      """
    let lines = deckLines(note)
    #expect(lines.contains("任北岸船厂总工程师，主管修船：什么时候？ → 1958.8.1"))
    #expect(!lines.contains { $0.contains("动工") })
  }

  @Test
  func
    `a bold item above a table says what it shows, and neither intervals nor the reference are asked for`()
  {
    let note = """
      # 渡轮研究

      ## 1. 白沙 2019

      - **随访**：3 年
      - **主要结果**（渡轮，晚点率）

      | 每天班次 | HR | 95% CI |
      |---|---|---|
      | 1–4 班 | 1.00 | ref |
      | ≥5 班 | 1.21 | 1.13–1.28 |

      """
    #expect(
      deckLines(note) == ["随访是多久？ → 3 年", "（主要结果，渡轮，晚点率）每天班次≥5 班：HR 是多少？ → 1.21"])
  }

  @Test func `examples and sums in other money are not asked for`() {
    let table = """
      | 绳结 | 例子 | 用处 | 折合 CNY |
      |---|---|---|---|
      | 平结 | 老柯系包 | 系包 | 29.4 |
      | 半结 | 罗姐拴船 | 拴船 | 35.1 |

      """
    #expect(tableCards(in: table).allSatisfy { !$0.contains("例子") && !$0.contains("折合") })
  }

  @Test func `what money has is asked of the rows`() {
    let table = """
      | 项目 | 本金 | 到期 |
      |---|---|---|
      | 船票基金 | 14万 | 随时 |
      | 船坞债 | 20万 | 2038 年 |

      """
    #expect(tableCards(in: table).contains("船坞债的到期是什么时候？ → 2038 年"))
    #expect(tableCards(in: table).allSatisfy { !$0.contains("本金的") && !$0.contains("到期的") })
  }
}
