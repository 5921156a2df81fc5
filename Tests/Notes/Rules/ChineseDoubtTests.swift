import Testing

@testable import Notes

/// Chinese lines that tell of something else than their words alone would.
@Suite struct `Doubts about Chinese lines` {
  @Test(arguments: [
    "1. 把风能变成电能的机器\n", "岸边旧船的有的是补过的。\n", "没登记=不赔\n", "旧船靠岸=白靠?新法:除非涨潮不收钱\n", "双塔=双塔+回廊\n",
    "持有船厂约三成股份(白沙、芦湾、青石)。\n", "货物是受潮的按原价退。\n", "例：小船 4 吨。逾期靠岸 → 罚 80 元\n",
    "每三周检修一次\n- 灯芯:剪短\n- 灯罩:擦净\n- 灯油:添满\n", "片尾:下集讲造船\n",
    "好找呀 网上说的“回头湾”不要去 那里水浅\n", "缺的照片：旧码头、旧灯塔\n",
    "还没懂:为什么涨潮要先起尾锚?老师说看风向\n",
    // Where somebody else reads on, and what is only supposed.
    "上一篇：帆的种类\n", "周转时间：设每船装 h 小时\n", "- 海外：芦湾与石门两处\n- 国内：青川一处\n",
    // One of many, a note of whoever wrote it, a bracket of which the noun is cut.
    "- 一个船坞=一条大船\n", "边看边记的，单位乱的地方是官网自己乱\n",
    "多装船有害这件事证据齐全（船、帆、锚方向一致）\n",
    // Books to read.
    "待读：《船史》、《灯塔》\n",
    // The writer takes back what was said.
    "渡口先修南岸……不对，是 1931 年先修北岸。\n",
  ])
  func `leave nothing to ask`(note: String) {
    #expect(deckLines(note) == [])
  }

  @Test(arguments: [
    (
      "## 灯塔维护\n涨潮返工:水太浅,船靠不拢\n退潮返工:浪太高的时候\n",
      "退潮返工：什么时候？ → 浪太高的时候"
    ),
    ("## 海藻\n- 浅水种:海带、裙带,怕热\n- 礁上有 38 种\n", "浅水种有哪些？ → 海带、裙带"),
    ("## 口令\n- WIND:看旗、收帆、下锚、点灯\n- 每次 38 秒\n", "WIND 包括哪些？ → 看旗、收帆、下锚、点灯"),
    ("## 灯塔\n- 夜航流程:先点灯,再鸣钟,最后放船\n- 高 38 米\n", "夜航流程：依次是什么？ → 先点灯,再鸣钟,最后放船"),
    ("Q:灯塔为什么刷白漆? A:白天也看得见。\n", "灯塔为什么刷白漆? → 白天也看得见"),
    (
      "## 名词\n- 耗煤 往返效率：白沙 侧舷 ~85~88，压舱 60~70，桨 65~75\n- 锚泊：抛锚停船\n",
      "耗煤 往返效率各是多少？ → 白沙 侧舷 ~85~88，压舱 60~70，桨 65~75"
    ),
    ("## 名词\n- 出勤率：能开的小时/全部小时\n- 锚泊：抛锚停船\n", "出勤率是什么？ → 能开的小时/全部小时"),
    ("现有菜地43块,每块8平米。给学校留3块。\n", "现有菜地43块,每块8平米。给学校留{{c1::3块::多少块}}"),
    ("问:灯塔为什么刷白漆? 白天也看得见\n", "灯塔为什么刷白漆? → 白天也看得见"),
    (
      "### 缆绳\n- 长38米\n### 怎么判断缆绳要换?\n看有没有断丝、发硬;用手一拧就起毛,就换新的。\n",
      "怎么判断缆绳要换? → 看有没有断丝、发硬;用手一拧就起毛,就换新的。"
    ),
  ])
  func `ask for what the line says`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    // A year, and the name behind it.
    ("# 灯塔\n\n圆顶的那座由1871格伦霍姆修成，方顶的由罗姐修成。\n", "c1::1871格::"),
    // 新来的 is not 新的.
    ("# 船坞\n\n新来的船匠是木工学徒。\n", "新的船匠"),
  ])
  func `cut no word in two`(note: String, part: String) {
    #expect(!deckLines(note).contains { $0.contains(part) })
  }

  @Test func `ask for no labels of the minutes themselves`() {
    let note = "**白沙新村三期船会第8次会议**\n\n时间:3月8日 地点:船屋\n到会:周沛然、老柯\n记录:罗姐\n"
    #expect(deckLines(note) == [])
  }

  @Test(arguments: [
    "4.12 周五 二教 204 老师:周 (迟到 20 分钟)\n", "2031 秋季 造船史课，前 8 周\n",
    "## 旧船怎么处理?\n现在很少直接拆，办法如下：\n", "下次会议：9月18日，改由周望主持\n", "读完：2031.2.11   评价 ★★★★☆\n",
    "共 12 讲，每讲 25 分钟左右\n",
  ])
  func `tell nothing where they only lead to something or tell of the note`(note: String) {
    #expect(deckLines("# 船厂\n\n" + note) == [])
  }

  @Test(arguments: [
    ("新船避开礁石至少 9 米(书上写 8 米?待查)\n", "9 米::"), ("一九〇二年何青提出了人们后来叫作“何青曲线”的图。\n", "何青曲线"),
  ])
  func `are no cards where the value is doubtful or shown`(note: String, answer: String) {
    #expect(!deckLines("# 船厂\n\n" + note).contains { $0.contains(answer) })
  }

  @Test func `a line with a label of its own tells of nothing above it`() {
    let note = "# 仪器\n\n罗盘房高 3 米。\n- 测深仪：声波碰到海底反射\n"
    #expect(!deckLines(note).contains { $0.contains("罗盘房") && $0.contains("测深仪") })
  }

  @Test func `ask for no task of a list without a heading`() {
    let note = "一、缆绳\n- 缆绳长 38 米\n\n待办汇总\n周沛然   换缆绳   4/12\n老柯     修灯罩   4/15\n"
    #expect(deckLines(note).allSatisfy { !$0.contains("4/1") })
  }

  @Test(arguments: [
    // What is missing from a book.
    "1. 书里没讲船工：造一条船死了三个人，没人记名字\n",
    // A depth, and no year.
    "- 涨潮 24 小时 ≥5 米（浅水 1000）\n",
    // Somebody's words, a tool's standing, a name that was cut.
    "老柯的点评：白沙号的人很少\n", "注意“上风”二字：绳、帆、桨说的是风向，没有水流；只有锚是水流\n", "- 靠的只能是默认。CUBIC 是渡轮 2.6 起的默认\n",
    // The name holds a verb, or the figure an equation.
    "对岸是西山 5596\n对岸是东山 4100\n", "芦湾地震 1883 =6\n石门地震 1931 =5\n",
    "## 石门\n一半的船空着回来 → 他就顺路收木料 → 木料行就这么起家的\n",
  ])
  func `ask nothing that nobody could answer`(note: String) {
    #expect(deckLines("# 船厂\n\n" + note).allSatisfy { !$0.contains("？") })
  }
}
