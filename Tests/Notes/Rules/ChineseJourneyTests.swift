import Testing

@testable import Notes

/// Chinese journeys, books read and meetings, whose sentences leave out what stands lines before.
@Suite struct `Chinese journeys and readings` {
  @Test(arguments: [
    (
      "环湖 3天\n\nD1 石桥\n上午 白云寺。周家1098年建的，里面木塔高34米。\n   寺里还有宋代的《渡海经》。\n\nD2 白沙\n走山路，18公里。\n",
      "（白云寺）寺里还有宋代的《[渡海经]》"
    ),
    (
      "环湖 3天\n\nD1 石桥\n上午 白云寺。周家1098年建的，里面木塔高34米。\n\nD2 白沙\n走山路，18公里。\n",
      "白云寺。周家1098年建的，里面木塔高{{c1::34米::多少米}}"
    ),
    ("下午 灯塔博物馆，离码头6公里。\n", "灯塔博物馆，离码头{{c1::6公里::多少公里}}"),
    (
      "# 盐商\n\n盐在白沙。\n\n船在石桥。\n\n路在北岸。\n\n周望（1822–1871），盐商，白沙人。北岸的码头没赶上，1852 年在石桥碰到何青。\n",
      "（周望）北岸的码头没赶上，{{c1::1852 年::哪一年}}在石桥碰到何青"
    ),
    (
      "灯塔怎么来的——1853 年他守着北岸，船会出钱。灯油是煤油两三倍，靠船捐。\n",
      "灯塔怎么来的……灯油是煤油{{c1::两三倍::多少倍}}"
    ),
    (
      "白沙塔 1902 年新灯亮起来后，沉船少了一半。\n",
      "白沙塔 {{c1::1902 年::哪一年}}新灯亮起来后，沉船少了一半"
    ),
    (
      "# 船规\n1. 租期 §12：没约定的，知道船漏起 **2 年**\n   北岸船厂的那个旧规定：催告后 3 个月，没催告 1 年\n",
      "（租期 §12）北岸船厂的那个旧规定：催告后 {{c1::3 个月::多久}}"
    ),
  ])
  func `are told with what they go on about`(note: String, line: String) {
    #expect(deckLines(note).contains { $0.hasPrefix(line) }, "\(deckLines(note))")
  }

  @Test(arguments: [
    // From where, by what, in what: nothing before says.
    "郑和1405年从这出海，留下一块碑。\n", "灯塔再往西30公里是盐场。\n", "测水深就靠这个，一格 20 米。\n",
    "馆里有 12 口钟。\n", "判：船主赔 48 万。\n",
    // Where in a law, in a paper, at which temperature.
    "渡口通则 21 条讲夜航。\n", "船舶解释 27、28 条讲夜航。\n", "灯塔（《船报》2006 年第 6 期）\n",
    "标准水压，25 ℃，看表\n",
    // Rows of which the next is known, how often, and what was done that day.
    "旧尺有十寸二十寸三十寸四十寸，长的少见。\n", "北岸的风，一年一场风从春刮到冬。\n", "北岸的讲解员讲了四十分钟。\n", "周望，1863 年 3 月接。\n",
    "老林：前天晚上运完 3 万箱。\n", "大何：9 吨，估两趟运完要 5 小时。\n",
    // Somebody's own remarks, and what is to be done.
    "接下去读：周望《渡海记》、何青《塔》\n", "把渡口那段抄下来——1909 年何青说渡口多活了五十年。\n", "（记反过一次，扣 4 分）\n",
    "喜欢的：① 灯塔那章写得细；② 地图清楚\n", "灯罩书 The Lamp 2006 去图书馆借\n",
    "环湖 2天\n\nD1 白沙\n渡船慢。\n\nD2 石桥→白沙 坐船，天冷\n",
    "何青：另外两条船漏水，修要 6 天。\n", "水深 9 米？ 其实是 [漏尺] 量的 12 米\n", "北岸 12 月把桥拆了。\n",
    "# 周会\n\n| 事项 | 负责人 | 进度 |\n|---|---|---|\n| 换缆绳 | 老周 | 做了一半 |\n| 补漆 | 何青 | 完成 |\n",
  ])
  func `leave nothing to ask where nobody knows of what`(note: String) {
    #expect(deckLines(note) == [])
  }

  @Test func `ask nothing of what is only pointed at`() {
    let lines = deckLines("- 渡口那个数各家说法 12% 到 15%\n- 灯塔的高度各书说法 12 米到 15 米\n")
    #expect(!lines.contains { $0.hasPrefix("渡口那个数") && $0.contains(" → ") })
  }

  @Test(arguments: [
    ("北岸的航道：从这里到石桥 30 公里。\n", "北岸的航道：从这里到石桥 {{c1::30 公里::多少公里}}"),
    ("甘草湾博物馆：铜钟真身在这，1902 年铸。\n", "甘草湾博物馆：铜钟真身在这，{{c1::1902 年::哪一年}}铸"),
    ("白沙港的规则有 30 条。\n", "白沙港的规则有 {{c1::30 条::多少条}}"),
    ("盐水的沸点，102 ℃\n", "盐水的沸点，{{c1::102 ℃::多少℃}}"),
    ("盐田的水位从 5% 涨到 40%。\n", "盐田的水位从 {{c1::5%::百分之几}} 涨到 40%"),
    // Words that open as a place does, and places that the heading names.
    ("塔里木盆地面积 53 万平方公里。\n", "塔里木盆地面积 {{c1::53 万平方公里::多少平方公里}}"),
    ("# 蒸馏塔\n\n塔内压力为 0.3 MPa。\n", "塔内压力为 {{c1::0.3 MPa::多少MPa}}"),
    // Words that hold those for a day, or open as a day does.
    ("明早期青花瓷器存世约 300 件。\n", "明早期青花瓷器存世约 {{c1::300 件::多少件}}"),
    ("“小楼昨夜又东风”出自李煜的《虞美人》。\n", "“小楼昨夜又东风”出自"),
    ("D2 受体阻断剂的占有率达 65% 时起效。\n", "D2 受体阻断剂的占有率达 {{c1::65%::百分之几}} 时起效"),
    ("# 受体\n\n## D2 受体\n\n- 部位：纹状体间接通路\n", "D2 受体的部位是什么？ → 纹状体间接通路"),
    ("下午 潮位 2.4 米\n", "下午 潮位 {{c1::2.4 米::多少米}}"),
    ("候鸟 10 月就飞走了。\n", "候鸟 {{c1::10 月::哪个月}}就飞走了"),
    // What is asked in the line itself, and the others of a kind that it names.
    ("太阳多大？直径 139 万公里。\n", "太阳多大？直径 {{c1::139 万公里::多少公里}}"),
    ("鲸类：剩下的 70 种是齿鲸。\n", "鲸类：剩下的 {{c1::70 种::多少种}}是齿鲸"),
    // What to do, how often, and how long at least.
    ("灭菌 15 分钟（121 ℃）。\n", "灭菌 15 分钟（{{c1::121 ℃::多少℃}}）"),
    ("肺癌筛查的低剂量 CT 一年一次。\n", "肺癌筛查的低剂量 CT {{c1::一年::多久}}一次"),
    ("列车晚到 30 分钟以上可退票。\n", "列车晚到 {{c1::30 分钟::多久}}以上可退票"),
    ("# 仓储\n\n## 采购\n\nEOQ 由 Harris 于 1913 年提出。\n", "EOQ 由 Harris 于 {{c1::1913 年::哪一年}}提出"),
    (
      "# 渡轮\n\n| 渡轮 | 船主 | 状态 |\n|---|---|---|\n| 白沙号 | 林家 | 停运 |\n| 芦湾号 | 何家 | 在航 |\n",
      "白沙号：船主？ → 林家"
    ),
    ("Kolb 渡轮：9 吨，载客 40 人。\n", "Kolb 渡轮：9 吨，载客 {{c1::40 人::多少人}}"),
  ])
  func `but they ask for what the line itself names`(note: String, line: String) {
    #expect(deckLines(note).contains { $0.hasPrefix(line) }, "\(deckLines(note))")
  }
}
