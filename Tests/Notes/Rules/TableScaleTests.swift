import Testing

@testable import Notes

@Suite struct `The unit of a whole table` {
  @Test func `stands in its corner`() {
    let table = """
      | £m | 2031 | 2032 | y/y |
      |---|---|---|---|
      | Revenue | 412 | 455 | +10% |

      """
    #expect(
      tableCards(in: table) == [
        "What was the revenue in 2031 (£m)? → 412", "What was the revenue in 2032 (£m)? → 455",
        "Revenue: y/y? → +10%",
      ])
  }

  @Test func `stands in brackets above it, and is none of counts and shares`() {
    let table = """
      # Moor Mills

      (in £m unless noted)

      | | Q1 | Q2 |
      |---|---|---|
      | Revenue | 41 | 45 |
      | Employees | 320 | 322 |
      | Gross margin | 31% | 32% |

      """
    #expect(
      tableCards(in: table) == [
        "What was the revenue in Q1 (in £m)? → 41", "What was the revenue in Q2 (in £m)? → 45",
        "Q1: Employees – how many? → 320", "Q2: Employees – how many? → 322",
        "Q1: Gross margin – what percentage? → 31%", "Q2: Gross margin – what percentage? → 32%",
      ])
  }

  @Test func `stands in a Chinese line with the word for it`() {
    let table = "# 年报\n\n价格单位：元/月，三月查的。\n\n| 套房 | 旺季价 |\n|---|---|\n| 松厅 | 680 |\n"
    #expect(tableCards(in: table) == ["（价格单位：元/月）松厅的旺季价是多少？ → 680"])
  }

  @Test func `of a heading is that of decimals only`() {
    let table = """
      ## 电价（EUR / kWh）

      | 方案 | 日间 | 停电次数 |
      |---|---|---|
      | 青 | 0.31 | 2 |
      | 蓝湾 | 0.28 | 3 |

      """
    #expect(
      tableCards(in: table).last == "蓝湾的停电次数是多少？ → 3")
    #expect(tableCards(in: table).contains("蓝湾的日间（EUR / kWh）是多少？ → 0.28"))
  }

  @Test func `stands in the first of its amounts only`() {
    let table = """
      | | 2031 | 2032 |
      |---|---|---|
      | Dock fee | $1,150 | $1,200 |
      | Crane fee | 2,600 | 2,640 |
      | Berths | 12 | 14 |

      """
    #expect(
      tableCards(in: table) == [
        "Dock fee in 2031 – how much? → $1,150", "Dock fee in 2032 – how much? → $1,200",
        "Crane fee in 2031 – how much? → $2,600", "Crane fee in 2032 – how much? → $2,640",
      ])
  }

  @Test func `goes with the largest amount as with the others of its row`() {
    let table = """
      | Drug | Dose | Max/24 h |
      |---|---|---|
      | Quellin | 20 mg | 60 |

      """
    #expect(tableCards(in: table).last == "Quellin: Max/24 h? → 60 mg")
  }
}

@Suite struct `Names of the rows of a table` {
  @Test func `hold the group that their plans belong to`() {
    let table = """
      | Ferry | Class | Beds |
      |---|---|---|
      | Nord | Deck | 40 |
      | Nord | Cabin | 80 |
      | Sund | – | 12 |

      """
    #expect(
      tableCards(in: table) == [
        "Nord Deck: Beds – how many? → 40", "Nord Cabin: Beds – how many? → 80",
        "Sund: Beds – how many? → 12",
      ])
  }

  @Test func `take the head before a numeral`() {
    let table = "| Ward | Nurses |\n|---|---|\n| IV | 12 |\n"
    #expect(tableCards(in: table) == ["Ward IV: Nurses – how many? → 12"])
  }

  @Test func `are properties below the word for features`() {
    let table = "| 功能 | 免费版 | 团队版 |\n|---|---|---|\n| 单图上限 | 9 MB | 2 GB |\n"
    #expect(
      tableCards(in: table) == ["免费版的单图上限是多少MB？ → 9 MB", "团队版的单图上限是多少GB？ → 2 GB"])
  }

  @Test func `a sum of what is not measured is not asked for`() {
    let table = "| Barge | Masts | Revenue |\n|---|---|---|\n| Ida | 2 | 90 |\n| Total | 2 | 90 |\n"
    #expect(
      tableCards(in: table) == [
        "Ida: Masts – how many? → 2", "What is the revenue of Ida? → 90",
        "Total: what is the revenue? → 90",
      ])
  }
}

@Suite struct `What is asked of a Chinese cell` {
  @Test(arguments: [
    ("门店 | 营业时间", "钟楼 | 9:30–17:00", "钟楼的营业时间是几点？ → 9:30–17:00"),
    ("王国 | 建立", "北滩国 | 738 年", "北滩国的建立是哪一年？ → 738 年"),
    ("王国 | 国祚", "北滩国 | 138 年", "北滩国的国祚是多久？ → 138 年"),
    ("王国 | 开国君主", "北滩国 | 慕容岳", "北滩国的开国君主是谁？ → 慕容岳"),
    ("药 | 儿童剂量", "青柳素 | 5 mg/kg", "青柳素的儿童剂量是多少mg/kg？ → 5 mg/kg"),
  ])
  func `fits its answer`(heads: String, row: String, card: String) {
    let table = "| \(heads) |\n|---|---|\n| \(row) |\n"
    #expect(tableCards(in: table) == [card])
  }
}

@Suite struct `Columns below an empty or general head` {
  @Test func `tell of the rows when one of them names a unit or asks`() {
    let table = "| | °C | rest |\n|---|---|---|\n| goose | 74 | an hour |\n"
    #expect(
      tableCards(in: table) == ["goose: how many °C? → 74", "goose: rest – how long? → an hour"])
    let law =
      "| measure | case | who pays? |\n|---|---|---|\n| reliance | Moe v. Lund | the builder |\n"
    #expect(
      tableCards(in: law) == ["reliance: case? → Moe v. Lund", "reliance: who pays? → the builder"])
    let rates = "| 项 | 价 | 限制 |\n|---|---|---|\n| 青鸟库 | $2/GB | 25MB/件 |\n"
    #expect(tableCards(in: rates).last == "青鸟库的限制是多少MB/件？ → 25MB/件")
  }

  @Test func `take the currency of the other heads for a rate`() {
    let table = """
      | Shed | Rent $/m² | Gas (per kWh) | Score |
      |---|---|---|---|
      | North | 4.20 | 0.31 | 8.1 |

      """
    #expect(
      tableCards(in: table) == [
        "North: Rent $/m² – how much? → 4.20", "North: Gas (per kWh) ($) – how much? → 0.31",
        "What is the score of North? → 8.1",
      ])
  }

  @Test func `say what to do about a fault`() {
    let table = "| 毛病 | 因 | 改 |\n|---|---|---|\n| 顶裂 | 火大 | 降温烤 |\n"
    #expect(tableCards(in: table) == ["顶裂的原因是什么？ → 火大", "顶裂：怎么改？ → 降温烤"])
  }
}

@Suite struct `Shapes of tables` {
  @Test func `an upper row of heads holds for the heads below it`() {
    let table = """
      | | Day | | Night | |
      |---|---|---|---|---|
      | Lamp | Fee | Crew | Fee | Crew |
      | Skerry | £4 | 2 men | £6 | a boy |
      | Point | £5 | 1 man | £7 | 2 men |

      """
    #expect(
      Array(tableCards(in: table).prefix(4)) == [
        "Skerry: Day Fee – how much? → £4", "Skerry: Day Crew – how many men? → 2 men",
        "Skerry: Night Fee – how much? → £6", "Skerry: Night Crew? → a boy",
      ])
  }

  @Test func `rows behind a dash are parts of the row above`() {
    let table = """
      | £m | Q1 | Q2 |
      |---|---|---|
      | Revenue | 41 | 45 |
      | – Mills | 30 | 33 |

      """
    #expect(
      Array(tableCards(in: table).suffix(2)) == [
        "Q1: Revenue – Mills (£m)? → 30", "Q2: Revenue – Mills (£m)? → 33",
      ])
  }

  @Test func `columns that are editions have what the rows name`() {
    let table = "| 权益 | 普通 | 银卡 |\n|---|---|---|\n| 停车 | 1 小时 | 2 小时 |\n"
    #expect(tableCards(in: table) == ["普通的停车是多久？ → 1 小时", "银卡的停车是多久？ → 2 小时"])
  }

  @Test func `a caption loses its number`() {
    let table = "# 水路\n\n表 2：渡口票价\n\n| 渡口 | 单程 |\n|---|---|\n| 北岸 | 3 元 |\n"
    #expect(tableCards(in: table) == ["（渡口票价）北岸：单程多少钱？ → 3 元"])
  }

  @Test func `sums take the currency that the note gives at its top`() {
    let table = """
      # Fees

      All amounts in CHF unless marked.

      ## Moorings

      | Berth | Monthly | Length (m) |
      |---|---|---|
      | North quay | 80 | 12 |

      """
    #expect(
      tableCards(in: table) == [
        "North quay: Monthly (CHF) – how much? → 80", "What is the length (m) of North quay? → 12",
      ])
  }
}
