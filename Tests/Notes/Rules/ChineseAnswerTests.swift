import Testing

@testable import Notes

/// Where Chinese answers begin and end, and which say nothing.
@Suite struct `Chinese answers` {
  /// `front` of every way to ask, without those that are never a card.
  private func fronts(_ text: String) -> [String] {
    proposals(text).filter { $0.score > 0 }.map(\.front)
  }

  @Test(arguments: [
    // The answer takes the 了 of its verb with it, and no second fact behind an arrow.
    ("修船的师傅最担心的是龙骨已经裂了。", "修船的师傅最担心的是[什么]"),
    ("水垢多半是碳酸钙,而蓝色试纸测的是镁离子 → 可高估硬度", "水垢多半是碳酸钙,而蓝色试纸测的是[什么] → 可高估硬度"),
  ])
  func `end where a word ends`(text: String, front: String) {
    #expect(fronts(text).contains(front))
  }

  @Test(arguments: [
    "老船工一年到头住在船上。", "渡口的船三天两头要修。", "那天渡口的人一分没有拿到。", "买船和租船是两回事。", "一条船卖八百多所以大家合买。",
    "风浪打在平均低潮线以下、平均高潮线以上造成了沟。",
  ])
  func `are no part of a set phrase or of the next word`(text: String) {
    let shown = fronts(text)
    #expect(
      !shown.contains { front in
        ["[多久]", "[多少分]", "[多少所]", "是[什么]", "]上"].contains { front.contains($0) }
      })
  }

  @Test func `that say of what kind they are ask nothing`() {
    #expect(!fronts("- 馆长的开场白：一句出人意料的话").contains("馆长的开场白是什么？"))
  }

  @Test func `in percentage points are asked for as such`() {
    #expect(fronts("新船上水以后，渡口的客流增加了 3.5 个百分点。").contains { $0.contains("[几个百分点]") })
  }

  @Test func `to what is most so name what it is the most of`() {
    let note = "# 船务须知\n\n1. 船底漏水\n   - 最先烂的木头是龙骨两侧,不是船头"
    #expect(fronts(note).contains("船底漏水：最先烂的木头是什么？"))
  }

  @Test(arguments: [
    ("支流里最长的是沙溪河。", "支流里最长的是[哪条河]"),
    ("新的渡口没有公布船票的细节。", "新的渡口没有公布[什么细节]"),
    ("渡口的船租是一天80元。", "渡口的船租是多少？"),
    ("木船的老尺寸是三百二十掌。", "木船的老尺寸是多少？"),
    ("船头的灯是红灯、船尾的灯是白灯。", "船头的灯是[什么]、船尾的灯是白灯"),
  ])
  func `are asked for as what they are`(text: String, front: String) {
    #expect(fronts(text).contains(front))
  }

  @Test(arguments: [
    ("船里的电池是三元锂电池。", "[多少钱]"), ("那两条船挂在墙上像两片树叶。", "像[什么]"), ("一个船工一天喝水大概 3 升。", "[多久]"),
    ("估计在三千条上下的木船停在岸边。", "[哪里]"), ("船工忽然喊：“船要翻了。”", "[什么]"), ("不是 38，是 61 元。", "不是"),
    ("3月8日晚的鱼汤很好喝。", "是在什么时候"), ("电动船充 0 到 80% 要 35 分钟。", "[百分之几]"),
    ("载重 5 吨的旧船，多半停在北岸。", "[多少吨]"), ("第 203 页的图，船长写成了 12 米。", "[多少米]"),
    ("渡口 24 小时有船。", "[多久]"), ("平均船长是 (30+50)/2=40 米。", "[多少米]"),
    ("船龄9年的木船,多半停在北岸。", "[多久]"), ("船工按规矩等候三十分钟后开船。", "等候[什么]"), ("船工用卷尺量自己的船。", "用[什么]"),
    ("1883年11月18日，一个礼拜天，渡口关了门。", "一个礼拜天，是"),
  ])
  func `that tell no fact are not asked for`(text: String, part: String) {
    #expect(!fronts(text).contains { $0.contains(part) })
  }

  @Test func `stand with what follows from them`() {
    #expect(
      fronts("风力到 6 级以上，渡口就停航。").contains("风力到 [多少级]以上，渡口就停航"))
  }

  @Test func `name no group by its number`() {
    #expect(!fronts("试航以后，30 次组的成绩最好。").contains { $0.contains("[多少次]") })
  }
}

@Suite struct `Spoken Chinese with pauses` {
  private func fronts(_ text: String) -> [String] {
    proposals(text).filter { $0.score > 0 && $0.rule == "quantity.count" }.map(\.front)
  }

  @Test func `shows the statement of the figure alone`() {
    let note = "# 采访 船工老沈\n\n沈 这个嘛 说起来话长 那时候河上的船多 木船最多能装八百斤粮食 后来就不行了 大家都去开车"
    #expect(fronts(note) == ["木船最多能装[多少斤]粮食"])
  }

  @Test func `shows nothing of a figure whose subject was not said`() {
    let note = "# 采访 船工老沈\n\n沈 这个嘛 说起来话长 那时候大家都没有钱 就借了三百斤 后来就不行了 大家都去开车"
    #expect(fronts(note).isEmpty)
  }
}

@Suite struct `Chinese wrapped after some twenty characters` {
  @Test func `is one text`() {
    let note = """
      老渡口建在河湾的北岸，那里水流比较平缓，
      木船靠岸很方便。后来镇上修了公路，坐船的
      人一年比一年少，到最后只剩下两条旧船。
      """
    let document = Reader.read(Note(path: "sample.txt", text: Array((note + "\n").utf8)))
    #expect(document.passages.count == 1)
  }

  @Test func `is no poem`() {
    let note = """
      老渡口建在河湾的北岸那里水流很平缓，
      木船靠岸很方便后来镇上修了新的公路。
      坐船的人一年比一年少最后剩两条旧船，
      船工们在岸上种了一片柳树等着春天来。
      """
    let document = Reader.read(Note(path: "sample.txt", text: Array((note + "\n").utf8)))
    #expect(document.passages.count == 4)
  }
}

@Suite struct `A place whose last character is 和` {
  @Test func `is no answer together with a year`() {
    #expect(
      deckLines("# 渡口\n\n代价是 1906 年在柳和，两条木船沉没。\n") == [
        "代价是 {{c1::1906 年::哪一年}}在柳和"
      ])
  }
}
