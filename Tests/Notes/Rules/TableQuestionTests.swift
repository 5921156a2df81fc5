import Testing

@testable import Notes

@Suite struct `Questions for the cells of a table` {
  @Test func `ask for the advice on a property and the reason`() {
    let table = "| 参数 | 建议 | 为什么 |\n|---|---|---|\n| 灯芯 | 3 寸 | 烟少 |\n| 灯油 | 桐油 | 耐风 |\n"
    #expect(
      tableCards(in: table) == [
        "灯芯的建议是多少寸？ → 3 寸", "灯芯：为什么？ → 烟少", "灯油的建议是什么？ → 桐油", "灯油：为什么？ → 耐风",
      ])
  }

  @Test func `say what kind of figure is wanted`() {
    let table = """
      | Pump | Price | Noise | Tank (l) |
      |---|---|---|---|
      | Nord | £90 | 41 dB | 12 |

      """
    #expect(
      tableCards(in: table) == [
        "Nord: Price – how much? → £90", "Nord: Noise – how many dB? → 41 dB",
        "Nord: Tank (l)? → 12",
      ])
  }

  @Test func `leave out a head that only says that figures follow, and cells that are sums`() {
    let table = """
      | rule | number | calc |
      |---|---|---|
      | new rent | 30 days | 3 × 7.10 × 12 |
      | max sail | under 55 ft | 40 + 3 × 5 |

      """
    #expect(
      tableCards(in: table) == [
        "new rent: how long? → 30 days", "max sail: how many ft? → under 55 ft",
      ]
    )
  }

  @Test func `name the basis of prices in rows of prices alone`() {
    let table = """
      Prices per boat per month, ex VAT.

      | | Nord | Sund |
      |---|---|---|
      | basic | €1.20 | 4.50 |
      | berths | 25 | 60 |

      """
    #expect(
      tableCards(in: table) == [
        "Nord: basic – how much (Prices per boat per month)? → €1.20",
        "Sund: basic (Prices per boat per month)? → 4.50", "Nord: berths – how many? → 25",
        "Sund: berths – how many? → 60",
      ])
  }

  @Test func `take no unit from a share of something, nor from another property`() {
    let table = """
      | pump | lift | max load abroad |
      |---|---|---|
      | Nord | ~ 62 ms | 222 |
      | Sund | ~ 90 ms | 115 |

      """
    #expect(tableCards(in: table).allSatisfy { !$0.contains("222 ms") })
  }

  @Test func `ask how much of a unit that is the head, and for no number of moves`() {
    let table = "| 料 | 克 | 份额 |\n|---|---|---|\n| 石灰 | 9 | 2% |\n"
    #expect(tableCards(in: table).first == "石灰：多少克？ → 9")
    let games = "| line | moves |\n|---|---|\n| Moss | 3.f3 |\n"
    #expect(tableCards(in: games) == ["Moss: moves? → 3.f3"])
  }

  @Test func `take no line of a list above for what the table shows`() {
    let table = """
      # Rigging

      A: rope
      B: canvas

      | Part | Length |
      |---|---|
      | Halyard | 24 m |

      """
    #expect(tableCards(in: table) == ["Halyard: Length – how many m? → 24 m"])
  }

  @Test func `take the condition from the brackets of a general head`() {
    let table = """
      | Measure (wet sand) | Steel | Brass |
      |---|---|---|
      | Time until rust | 9 days | 40 days |

      """
    #expect(
      tableCards(in: table) == [
        "Steel: Time until rust – how long (wet sand)? → 9 days",
        "Brass: Time until rust – how long (wet sand)? → 40 days",
      ])
  }

  @Test func `of columns aligned by spaces are those of any table`() {
    let table = """
      Lamps
      model       price   lamp       note
      Orba        £12     warm       heavy
      Lumo Mini   £9      cold
      Big Sailor lantern  hot       big

      """
    #expect(
      tableCards(in: table) == [
        "Orba: price – how much? → £12", "Orba: lamp? → warm",
        "Lumo Mini: price – how much? → £9", "Lumo Mini: lamp? → cold",
      ])
  }

  @Test(arguments: [
    "We met  at noon  by the well.\nIt rained,  a lot.\nWe went  home.\n",
    "left   right\na      b\nc      d\n", "one   two   three\n1     2     3\n",
  ])
  func `are none where spaces make no table`(text: String) {
    #expect(tableCards(in: text) == [])
  }

  @Test func `ask what became of what was before`() {
    let english = """
      | part | before | after |
      |---|---|---|
      | hull | oak | steel |
      | crew | 12 | 12 |
      | sails | yes | gone |

      """
    #expect(tableCards(in: english) == ["hull: changed from oak to what? → steel"])
    let chinese = """
      | 条目 | 原 | 现 |
      |---|---|---|
      | 借期 | 14 天 | 21 天 |

      """
    #expect(tableCards(in: chinese) == ["借期：从“14 天”改成了什么？ → 21 天"])
  }

  @Test func `of tests ask who scored what`() {
    let chinese = """
      | 测试 | 锚-7B | 锚-2B |
      |---|---|---|
      | RIGBENCH | 61.5 | 44.0 |

      """
    #expect(
      tableCards(in: "# 跑分\n\n单次采样：\n\n" + chinese) == [
        "（单次采样）锚-7B 在 RIGBENCH 上的得分是多少？ → 61.5", "（单次采样）锚-2B 在 RIGBENCH 上的得分是多少？ → 44.0",
      ])
    let english = """
      | Benchmark | Anchor 7B |
      |---|---|
      | RigBench | 61.5 |

      """
    #expect(tableCards(in: english) == ["What does Anchor 7B score on RigBench? → 61.5"])
  }

  @Test func `of tasks ask for no state`() {
    let table = """
      | 事项 | 进度 |
      |---|---|
      | 换帆 | 已完成 |

      """
    #expect(tableCards(in: table) == [])
  }

  @Test func `of a log kept in columns are left out`() {
    let table = """
      MY LOG
      yr     pots   wax
      2031   12     hard
      2032   14     soft

      """
    #expect(tableCards(in: table) == [])
  }

  @Test func `of ordinals without a name are left out`() {
    let table = """
      | | 1st | 2nd | Total |
      |---|---|---|---|
      | Goals, Tarn | 1 | 2 | 3 |

      """
    #expect(tableCards(in: table) == ["Goals, Tarn: what is the total? → 3"])
  }

  @Test func `name the deed behind the sign of a currency`() {
    let table = """
      | who | what | $ |
      |---|---|---|
      | Foxley Ltd | buys a mill | 85M |

      """
    #expect(tableCards(in: table) == ["Foxley Ltd, buys a mill: how much ($)? → 85M"])
  }

  @Test func `ask what a port or switch is, and no tally of a league`() {
    #expect(
      tableCards(in: "| port | what |\n|---|---|\n| 7410 | control socket |\n") == [
        "What is port 7410? → control socket"
      ])
    #expect(
      tableCards(in: "| Team | W | L | Pts |\n|---|---|---|---|\n| Tarn | 6 | 2 | 18 |\n") == [])
  }

  @Test(arguments: [
    "| | lit | dark |\n|---|---|---|\n| moth | +12% | +190% |\n",
    "| Kiln | top | n |\n|---|---|---|\n| Nord | 1222 | 14 |\n",
    "| 船 | 道次 | 滤网 |\n|---|---|---|\n| 北风 | 4 | 67 |\n",
    "| 时刻 | 事情 |\n|---|---|\n| 19:31 | 水泵停了 |\n| 20:07 | 水漫过门槛 |\n",
    "| 指标 | 4/08 | 5/11 |\n|---|---|---|\n| 水位 m | 3.1 | 2.9 |\n",
    "| Day | Dough (°C) |\n|---|---|\n| 3 Mar | 24 |\n| 4 Mar | 26 |\n",
  ])
  func `that do not say what is measured, and of the log of some days, are left out`(table: String)
  {
    #expect(tableCards(in: table) == [])
  }

  @Test func `take what is measured from the words above`() {
    let table = "| | lit | dark |\n|---|---|---|\n| moth | +12% | +190% |\n"
    #expect(
      tableCards(in: "Capture rate. Nets stood open all night.\n\n" + table) == [
        "lit: moth (Capture rate)? → +12%",
        "dark: moth (Capture rate)? → +190%",
      ])
    #expect(
      tableCards(in: "## 价格（每百万字）\n\n| 型号 | 快件 |\n|---|---|\n| 北风 | 14 |\n") == [
        "（价格，每百万字）北风：快件是多少？ → 14"
      ])
  }

  @Test func `of a log ask what its figures are measured by`() {
    #expect(
      tableCards(in: "| 指标 | 4/08 | 5/11 | 参考 |\n|---|---|---|---|\n| 盐度 | 3.1 | 2.9 | <3.5 |\n")
        == [
          "盐度的参考值是多少？ → <3.5"
        ])
  }

  @Test func `of defaults and limits are asked by their row`() {
    #expect(
      tableCards(in: "| 项目 | 默认 |\n|---|---|\n| 桶的数量 | 50 个 |\n") == ["桶的数量：默认值是多少个？ → 50 个"])
    #expect(
      tableCards(in: "| Setting | Default |\n|---|---|\n| lamp_delay | 30 min |\n") == [
        "lamp_delay: Default – how long? → 30 min"
      ])
  }

  @Test func `of quarters ask nothing without what is measured`() {
    #expect(tableCards(in: "| 业务 | 25Q2 |\n|---|---|\n| 灯具 | 7.7 |\n") == [])
  }

  @Test(arguments: ["## 花费小结\n\n", "## What we spent\n\n"])
  func `of expenses are left out`(heading: String) {
    #expect(tableCards(in: heading + "| Item | Price |\n|---|---|\n| Boat trip | 40 € |\n") == [])
  }

  @Test func `know a unit by its place`() {
    #expect(
      tableCards(in: "| Plan | Log kept | Tank |\n|---|---|---|\n| Nord | 30 d | 4 Wx |\n") == [
        "Nord: Log kept – how long? → 30 d", "Nord: Tank – how many Wx? → 4 Wx",
      ])
    #expect(tableCards(in: "| 型号 | 水箱 |\n|---|---|\n| 北风 | 2.0 L |\n") == ["北风的水箱是多少 L？ → 2.0 L"])
  }

  @Test func `below 数值 ask by the unit`() {
    #expect(
      tableCards(in: "| 项目名 | 数值 |\n|---|---|\n| 北坡水塔 | 41 米 |\n") == ["北坡水塔：多少米？ → 41 米"])
  }

  @Test func `spell out heads of one character`() {
    let table = "| 类 | 因 | 药 |\n|---|---|---|\n| 急性咳嗽 | 受凉 | 止咳糖浆 |\n"
    #expect(tableCards(in: table) == ["急性咳嗽的原因是什么？ → 受凉", "急性咳嗽：什么药？ → 止咳糖浆"])
  }

  @Test func `keep the caption without its pointer to the table`() {
    let table = "两家报价如下（含安装）：\n\n| 单位 | 工期 |\n|---|---|\n| 恒远 | 30 天 |\n"
    #expect(tableCards(in: table) == ["（两家报价，含安装）恒远的工期是多久？ → 30 天"])
  }

  @Test func `leave out a caption that says what heads or heading say`() {
    let table = "| 班级 | 总分 |\n|---|---|\n| 4班 | 128 |\n| 6班 | 97 |\n"
    let asked = ["4班的总分是多少？ → 128", "6班的总分是多少？ → 97"]
    #expect(tableCards(in: "班级总分：\n\n" + table) == asked)
    #expect(tableCards(in: "成绩对照\n\n" + table) == asked)
    let pair = "Fresh vs salt\n\n| | Fresh | Salt |\n|---|---|---|\n| Life | short | long |\n"
    #expect(tableCards(in: pair) == ["Fresh: Life? → short", "Salt: Life? → long"])
  }

  @Test func `ask for a price, a year and a day once`() {
    let table = "| 车 | 价格 | 年份 | 交车日期 |\n|---|---|---|---|\n| 山雀 | ¥459 | 1932 | 7/11 |\n"
    #expect(
      tableCards(in: table) == ["山雀多少钱？ → ¥459", "山雀是哪一年的？ → 1932", "山雀的交车日期是哪一天？ → 7/11"])
  }

  @Test func `say in English whether a number, a sum, a person or a year is wanted`() {
    let table = """
      | Plan | Builder | Lit | Credits incl. | Fee ($) | License | Score ⬇️ | By |
      |---|---|---|---|---|---|---|---|
      | Heron | Ada Holm | 1759 | 25,000 | 49 | MIT | 9.1 | owner |

      """
    #expect(
      tableCards(in: table) == [
        "Heron: Builder – who? → Ada Holm", "Heron: Lit – when? → 1759",
        "Heron: Credits incl. – how many? → 25,000", "Heron: Fee ($) – how much? → 49",
        "What is the license of Heron? → MIT", "What is the score of Heron? → 9.1",
        "Heron: by whom? → owner",
      ])
  }

  @Test func `keep to a colon where a row is no owner`() {
    let table = """
      | Margin | Landform | Example | Fix |
      |---|---|---|---|
      | Constructive | rift valley | Iceland | wait |

      """
    #expect(
      tableCards(in: table) == [
        "Constructive: what is the landform? → rift valley",
        "Constructive: what is an example? → Iceland", "Constructive: what to do? → wait",
      ])
  }

  @Test func `name the measure of a caption before the period of a column`() {
    let table = "Segment revenue ($m):\n\n| Segment | Q3 FY26 |\n|---|---|\n| Nuts | 812 |\n"
    #expect(tableCards(in: table) == ["Segment revenue ($m): Nuts, Q3 FY26? → 812"])
  }

  @Test func `ask who held an office in turn`() {
    let table = "| 任 | 姓名 | 任期 |\n|---|---|---|\n| 1 | 周文澜 | 3 年 |\n| 2 | 何令仪 | 5 年 |\n"
    #expect(
      tableCards(in: table) == [
        "第 1 任是谁？ → 周文澜", "第 1 任的任期是多久？ → 3 年", "第 2 任是谁？ → 何令仪",
        "第 2 任的任期是多久？ → 5 年",
      ])
  }

  @Test func `put no 的 before a head that holds one`() {
    let table = "| 测试 | 新版的表现 |\n|---|---|\n| 越狱 | 与旧版相当 |\n"
    #expect(tableCards(in: table) == ["越狱：新版的表现是什么？ → 与旧版相当"])
  }

  @Test func `carry what the line above says of all prices`() {
    let table = "| Berth | Fee |\n|---|---|\n| North quay | 40 |\n"
    #expect(
      tableCards(in: "# Port\n\nFees are per night, including water.\n\n" + table) == [
        "North quay: Fee – how much (Fees are per night, including water)? → 40"
      ])
    #expect(
      tableCards(in: "# 港\n\n单位：万元。\n\n| 泊位 | 租金 |\n|---|---|\n| 北岸 | 12 |\n") == [
        "（单位：万元）北岸：租金是多少？ → 12"
      ])
  }

  @Test func `tell rows of one name apart by the second column throughout`() {
    let table = """
      | 天气 | 海况 | 信号 |
      |---|---|---|
      | 雾 | 平静 | 长声 |
      | 雾 | 涌浪 | 双长声 |
      | 雨 | 平静 | 短声 |

      """
    #expect(
      tableCards(in: table) == [
        "雾 平静的信号是什么？ → 长声", "雾 涌浪的信号是什么？ → 双长声", "雨 平静的信号是什么？ → 短声",
      ])
  }

  @Test(arguments: [
    "| 船 | 夜航 |\n|---|---|\n| 北风 | 不会 |\n", "| 茶 | 短评 |\n|---|---|\n| 北坡 | 太苦 |\n",
    "| day | harbour | boats |\n|---|---|---|\n| Thu | Tarn | 41 |\n| Fri | Lowick | 38 |\n",
  ])
  func `that say yes or no, what somebody thought or what one trip saw are left out`(
    table: String
  ) {
    #expect(tableCards(in: table) == [])
  }

  @Test func `of sums in columns of years are asked, whatever the table is called`() {
    #expect(
      tableCards(in: "## Moorings\n\n| Size | 2031 |\n|---|---|\n| Dinghy | £40 |\n") == [
        "Dinghy in 2031 – how much? → £40"
      ])
  }

  @Test func `ask which kind when the answer ends in the head, and how long for a time`() {
    #expect(
      tableCards(in: "| 窑 | 炉膛 | 保修承诺 |\n|---|---|---|\n| 北窑 | 双炉膛 | 3 年 |\n") == [
        "北窑：哪种炉膛？ → 双炉膛", "北窑：保修承诺多久？ → 3 年",
      ])
  }
}
