import Testing

@testable import Notes

/// Chinese lines jotted down in a hurry.
@Suite struct `Chinese jottings` {
  @Test(arguments: [
    ("灯塔失修有六种原因。\n", "灯塔失修有{{c1::六种原因::几种原因}}"),
    ("# 周望年表\n\n- 1063 至和三年中举,34岁\n- 1071 修灯塔\n", "中举,34 岁：哪一年？ → 1063"),
    ("# 芦湾年表\n\n- 1851年底,八十船工分批上岛\n- 1902 修灯塔\n", "{{c1::1851年底::哪一年}},八十船工分批上岛"),
    (
      "# 芦湾年表\n\n- 1902年北岸沙滩,渔民周三娘问起灯塔\n- 1911 修灯塔\n",
      "{{c1::1902年::哪一年}}北岸沙滩,渔民周三娘问起灯塔"
    ),
    ("### 什么时候开闸?\n每年3月1日—6月30日。雨天不开。\n", "什么时候开闸? → 每年3月1日—6月30日"),
    (
      "# 船费\n\n## 船费怎么折?\n- 货船:全额\n- 渔船:打八折\n- 客船:先八折再七折\n",
      "船费怎么折? → 货船:全额；渔船:打八折；客船:先八折再七折"
    ),
  ])
  func `are asked for whole`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    ("灯塔的汛期是3月1日到6月16日左右\n", "灯塔的汛期是什么时候？ → 3月1日到6月16日左右"),
    ("- 商代海贝\n- 1935铜钱换成了新钱,旧钱不用了\n", "{{c1::1935::哪一年}}铜钱换成了新钱,旧钱不用了"),
    ("# 周望\n\n- 1638 到芦湾,看潮\n- 1651 修灯塔\n", "到芦湾,看潮：哪一年？ → 1638"),
  ])
  func `tell when`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    ("岳母周三娘是第一个守灯塔的人。\n", "第一个守灯塔的人是谁？ → 岳母周三娘"),
    ("木船三个部分:船头、船身、船尾。家里修的是旧船,3月下旬下水。\n", "木船三个部分:船头、船身、船尾。家里修的是旧船,{{c1::3月下旬::什么时候}}下水"),
  ])
  func `name what is told of`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }

  @Test(arguments: [
    "- 一句话：北岸的第一座灯塔\n",
    "船票以船会公告为准。\n", "备用灯塔:白沙、芦湾、青石;还有几处存疑\n", "论干支那年为丁亥。\n",
    "灯罩(××罩)\n", "新灯塔开工是第二年\n", "还没搞懂的\n没搞懂的: 涨潮和起锚的先后 → 问周师傅\n",
    "周末：渡口的事:下旬开会\n", "400 交 400×3%−210=390.1\n", "灯塔高度(ISO 9021)\n",
    "《海边三十年》第6期 自动转写 主播小艾 嘉宾老贺(守塔做了十年)\n", "时间 周一 8:40–9:35   地点 塔楼 417\n",
    "受访: 沈师傅, 船厂, 1994年入行\n", "塔座 天星座\n", "这样做才算有意义的灯\n", "疑:沉船到底有几条?书里没数字\n", "船等有九种:上上、上中……下下\n",
    "4–11月龄的羊不上船\n",
    "Kolb 法有争议(Moe 1990)。\n",
    "漆法:刮掉旧的漆,上两遍新的漆\n", "记者备注: 照片3张待授权\n",
    "# 造船课\n\n一共来了6个人,我迟到了\n", "我的作业:下周带200克桐油去试漆\n", "# 船\n- 夏帆:布料重、甜,但不稳\n",
    "标准 GB/T 3215-2031:按船长分级;按吃水分级。\n",
  ])
  func `leave nothing to ask where they tell of themselves`(note: String) {
    #expect(deckLines(note) == [])
  }

  @Test(arguments: [
    (
      "白沙号 1931 年下水，造价 90 万，船员一共四十来个人。每天烧煤 6 吨，航速 11 节。\n",
      "白沙号 1931 年下水……每天烧煤 6 吨，航速 {{c1::11 节::多少节}}"
    ),
    (
      "现行船票每张 2 元,2016 年定的,船会想涨到三元。满座率只有 81%,达不到九成不加班。\n",
      "满座率只有 {{c1::81%::百分之几}}"
    ),
    (
      "2011 年前后走私船多，三国联合巡逻，后来又加派了飞机。1907 年《北岸渡航公约》生效。\n",
      "{{c1::1907 年::哪一年}}《北岸渡航公约》生效"
    ),
  ])
  func `are shown with no more of the text before them than they need`(note: String, line: String) {
    #expect(deckLines("# 船厂\n\n" + note).contains(line))
  }

  @Test func `below 行动 are duties`() {
    let note = "# 例会\n\n行动\n 阿远  灯塔选型  9/20\n 小鹿  钟楼文档  9/15\n"
    #expect(Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8))).cards.isEmpty)
  }

  @Test func `are not dated by a year inside another item`() {
    let note = "- 船会1956年成立,八十年了\n- 都在12月10日出海,海上过节\n"
    #expect(!deckLines(note).contains { $0.contains("1956年12月") })
  }

  @Test func `of years keep what no era opens`() {
    let note = "# 船厂\n\n- 1871 船厂停工三年后复工\n- 1911 修灯塔\n"
    #expect(deckLines(note).contains("{{c1::1871::哪一年}} 船厂停工三年后复工"))
  }

  @Test func `with a span of months are asked for both ends`() {
    let months = deckLines("修船:\n\n1. 10–12月 小船、渔船、渡船都上坞\n")
    #expect(months.contains { $0.contains("{{c1::10–12月::什么时候}} 小船") })
    #expect(months.allSatisfy { !$0.contains("→ 12月") })
    let centuries = deckLines("9到10世纪，守塔人享有同船长一样的份额。\n")
    #expect(centuries.contains { $0.hasPrefix("9到10世纪，") })
    #expect(!centuries.contains { $0.hasSuffix("→ 10世纪") })
  }

  @Test func `with something told right behind a figure are no pairs`() {
    let lines = deckLines("**周望** 38岁死\n**岳守** 249年登塔台\n")
    #expect(lines == ["周望 {{c1::38岁::多少岁}}死", "岳守 {{c1::249年::哪一年}}登塔台"])
    #expect(!lines.contains { $0.contains("周望多少岁") || $0.contains("多久") })
  }

  @Test func `with a year tell of the bold name before them`() {
    #expect(
      proposals("**周望** 守塔人。212年反对岳守加税。").contains { $0.front == "（周望）反对岳守加税，是在哪一年？" })
  }

  @Test func `of a life name whom they tell of`() {
    let note = """
      读《岳望传》零散记

      跟船厂的人借的，陆陆续续翻了三周，笔记只有几条。

      岳望，字守拙。

      1936 年 4 月接任船厂总管，一做就是 13 年。
      """
    #expect(
      deckLines(note) == [
        "（岳望）{{c1::1936 年 4 月::哪年哪月}}接任船厂总管",
        "1936 年 4 月接任船厂总管，一做就是 {{c1::13 年::多久}}",
      ])
    let tale = Reader.read(
      Note(path: "sample.md", text: Array("读《芦湾英雄传》\n\n芦湾英雄很多。\n".utf8)))
    #expect(tale.person == nil)
  }

  @Test func `of how the note was written ask nothing`() {
    let note = "# 海港史\n\n前前后后读了三周，笔记东一句西一句。\n\n南滩灯塔建于 1931 年。\n"
    #expect(deckLines(note) == ["南滩灯塔建于 {{c1::1931 年::哪一年}}"])
  }

  @Test(arguments: [
    ("周望年表", "周望"), ("读《岑可屿传》", "岑可屿"), ("港口年表", nil), ("企业品牌宣传", nil), ("基因遗传 笔记", nil),
    ("高速宣传", nil),
  ])
  func `of a life are told from those of a thing`(title: String, person: String?) {
    let body = title.filter { !"读《》传年表".contains($0) }.prefix { $0 != " " }
    let note = Reader.read(
      Note(path: "sample.md", text: Array("\(title)\n\n\(body)在北湾。\n".utf8)))
    #expect(note.person.map(note.string) == person)
  }

  @Test func `with a year behind a name count nothing`() {
    #expect(
      !deckLines("- 均船法 1581推向全岛:船和税合并\n- 均田法 1602推向全岛:田和税合并\n").contains { $0.contains("多少") })
  }
}
