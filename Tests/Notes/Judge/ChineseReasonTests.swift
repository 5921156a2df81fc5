import Testing

@testable import Notes

/// What is weighed of a Chinese card, and how many a note gives.
@Suite struct `Chinese cards are weighed` {
  /// The reasons of the proposal with a front.
  private func reasons(_ front: String, in text: String) -> [Reason]? {
    let note = Note(path: "sample.md", text: Array((text + "\n").utf8))
    return Generator().explain(note, line: 1)?.facts.flatMap(\.proposals)
      .first { $0.proposal.front == front }?.judgement.reasons
  }

  @Test func `by the subject that an earlier clause of the front names`() {
    let reasons = reasons("海堤比水面高两米，用的是[什么]", in: "海堤比水面高两米，用的是青石。")
    #expect(reasons?.contains(.missingSubject) == false)
  }

  @Test func `against a part of what a label stands before, which the label asks for`() {
    let reasons = reasons("新海堤的用途：替 [……] 挡住风浪", in: "- 新海堤的用途：替 Moss 挡住风浪")
    #expect(reasons?.contains(.missingSubject) == true)
  }

  @Test(arguments: [
    ("老周的成功在于什么？", "老周 的成功在于长年的练习，以及严格的检修。", Reason.brokenPhrase),
    ("新渡轮的航速[如何]", "新渡轮的航速更快。", .emptyAnswer),
    ("这两种漆不能[怎么做]", "这两种漆不能混着用。", .emptyAnswer),
    ("枯水期新港的水位[如何]", "枯水期新港的水位下降。", .emptyAnswer),
    ("都有 [多少个]船舱和一盏煤油灯", "都有 12 个船舱和一盏煤油灯。", .leaning),
    ("去北岸的渡轮也是 [多少钱]", "去北岸的渡轮也是 12 元。", .leaning),
  ])
  func `against what says too little`(front: String, text: String, reason: Reason) {
    #expect(reasons(front, in: text)?.contains(reason) == true)
  }

  @Test func `against a bare label that another sentence explains`() {
    let text = "闸门一夜没关，水淹了旧港。原因：锁链锈了 12 处。"
    #expect(reasons("原因：锁链锈了 [多少处]", in: text)?.contains(.leaning) != false)
    #expect(!deckLines("# 水文站\n\n\(text)\n").contains { $0.hasPrefix("原因") })
  }

  @Test func `for a quoted term that opens like a verb`() {
    let text = "老周把这条定律叫作“能量守恒”，一直用到 1931 年。"
    #expect(proposals(text).contains { $0.rule == "entity.quoted" && $0.score > 0 })
  }

  @Test(arguments: [
    ("老贺是海港台第一位主持人，1994 年入行。", false), ("第 6 期 主播小艾 嘉宾老贺，1994 年入行。", true),
  ])
  func `at the top by who speaks and not by what somebody is`(line: String, isStruck: Bool) {
    let cards = deckLines("# 海港台\n\n\(line)\n")
    #expect(cards.contains { $0.contains("{{c1::1994 年::哪一年}}") } == !isStruck)
  }

  @Test func `as a link where the answer is an address`() {
    let text = "港务局 Moss 公布了新的 12 天 \"时刻表\": <https://harbour.example/times>"
    #expect(
      deckLines("# 渡轮\n\n\(text)\n").contains(
        "港务局 Moss 公布了新的 12 天 \"时刻表\"的链接是什么？ → https://harbour.example/times"))
    #expect(reasons("港务局 Moss 公布了新的 12 天 \"时刻表\": [什么]", in: text)?.contains(.brokenPhrase) == true)
  }

  @Test func `without the marks around a passage that is one quotation`() {
    let fronts = proposals("“盐工最常用的工具有三种：木耙、竹筐以及石磙。”").map(\.front)
    #expect(fronts.contains("盐工最常用的工具有三种，是哪三种？"))
  }

  @Test func `as many in the last lines of a long note as in its first`() {
    let names = ["青石", "红泥", "白沙", "黑岩", "南浦", "北湾", "东汊", "西洲"]
    let lines = names.flatMap { first in
      names.map { second in "\(first)\(second)镇的灯塔高 31 米。" }
    }
    let note = Note(path: "sample.md", text: Array(lines.joined(separator: "\n\n").utf8))
    #expect(Generator().cards(of: note).cards.count == lines.count)
  }

  @Test(arguments: [
    ("换算：500 mL 5% 的桐油 = 500 × 0.05 = 25 mL\n", "5%::"), ("- 涨潮靠岸：可以从轻或减轻\n", "减轻::"),
    ("- 单 key `dock:stock:88213` QPS 到 9.4 万\n", "88213"),
  ])
  func `no half of a word, of a choice or of a reckoning is asked for`(note: String, part: String) {
    #expect(!deckLines("# 船厂\n\n" + note).contains { $0.contains("{{c1::" + part) })
  }

  @Test func `a query in an address ends no sentence`() {
    let note = "# 渡口\n\n- 外人报了一个漏洞：berth/detail?id= 没校验船号，修补花了 38 元\n"
    #expect(!deckLines(note).contains { $0.hasPrefix("id=") || $0.hasPrefix("（berth") })
  }
}
