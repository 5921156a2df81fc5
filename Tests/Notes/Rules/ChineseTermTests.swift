import Testing

/// Terms, and who says or does what.
@Suite struct `Chinese terms` {
  private func asks(_ note: String, _ card: String) -> Bool { deckLines(note).contains(card) }

  @Test func `are told by an equals sign, up to the first comma`() {
    let note = "# 修船\n\n1931 年的旧话。\n\n晾青 = 摊在竹席上吹风，夜里也不收\n"
    #expect(asks(note, "晾青是什么？ → 摊在竹席上吹风"))
  }

  @Test func `are told by code and by a gloss`() {
    let note = "# 潮汐程序的设置\n\n每条记录里有：\n\n- `lowmark`：改写/删除这条潮位的人\n- slack（憩流）：潮水占着的水道没被冲开\n"
    #expect(asks(note, "lowmark是什么？ → 改写/删除这条潮位的人"))
    #expect(asks(note, "slack（憩流）是什么？ → 潮水占着的水道没被冲开"))
  }

  @Test func `are not what is said of them in brackets`() {
    let note = "# 渡口的网络\n\n1931 年起改用 QTR（有断线风险），再加 QPS（每秒查询数）。\n"
    #expect(!deckLines(note).contains { $0.contains("QTR 的中文名") })
    #expect(asks(note, "QPS 的中文名是什么？ → 每秒查询数"))
  }

  @Test func `may begin with from where to where`() {
    let note = "# 渡船\n\n- 1931 年起的说法\n- TTD：从下锚到起锚的时间\n"
    #expect(asks(note, "TTD 是什么？ → 从下锚到起锚的时间"))
  }

  @Test func `are explained right behind them`() {
    let note = "# 渡口\n\n1931 年起，船上要备 PFD，也就是浮力背心。\n"
    #expect(asks(note, "PFD 指什么？ → 浮力背心"))
    #expect(!deckLines("# 渡口\n\n1931 年他买下 Kite，即将开往北岸。\n").contains { $0.contains("指什么") })
  }

  @Test func `are settings with a figure`() {
    let note = "# 调度程序的设置\n\n其他默认值在下面：\n\nseek_max = 4（每季一换）\n"
    #expect(asks(note, "seek_max 是多少？ → 4"))
  }

  @Test func `name persons`() {
    let note = "# 渡口\n\n- 1931 年建成\n- 修堤主力：何青、周远，都出身船会\n"
    #expect(asks(note, "修堤主力是哪些人？ → 何青、周远"))
  }

  @Test func `are what two persons quarrel about`() {
    let note = "# 渡口\n\n1931 年建成。\n\n## 何青和玛格丽特的争论\n\n玛格丽特：先修堤再修船\n"
    #expect(asks(note, "争论：玛格丽特怎么看？ → 先修堤再修船"))
  }

  @Test func `are asked for with why`() {
    let note = "# 渡口\n\n1931 年建成。北岸的码头改用木桩，因为它要躲开春潮。\n"
    #expect(proposals(note).contains { $0.front == "为什么北岸的码头改用木桩？" })
  }

  @Test func `are spoken of by a named speaker as we`() {
    let note = """
      # 访谈

      **Ida Moss：** 我们真正需要的是能逆风走的渡船。

      **主持人：** 为什么？

      **Ida Moss：** 因为潮水一天只顺一次。

      """
    #expect(asks(note, "（Ida Moss）我们真正需要的是{{c1::能逆风走的渡船::什么}}"))
  }

  @Test(arguments: [
    ("丁子霖：港务局长", ["丁子霖是谁？ → 港务局长"]), ("丁亥年：港务局长", []), ("丁亥：港务局长", []),
  ])
  func `are persons or years of the cycle`(line: String, cards: [String]) {
    #expect(
      deckLines("# 港务\n\n\(line)\n\n1931 年，丁辰生设计了南滩灯塔。\n").filter { $0.contains("是谁") } == cards)
  }

  @Test func `were found by somebody`() {
    let note = "# 年表\n\n1931 何青首先发现南滩沉船。当时她 24 岁。\n\n1934 皮亚德（巴勒莫）发现北湾暗礁。\n"
    #expect(asks(note, "谁发现了北湾暗礁？ → 皮亚德"))
    #expect(!proposals("1931 年的研究发现船漏水了。").contains { $0.front.hasPrefix("谁发现") })
  }

  @Test func `have their reason behind a label`() {
    let note = "# 渡口\n\n1931 年建成。新船下水推迟到 **5 月 20 日**，原因：船底的漆没有干透。\n"
    #expect(proposals(note).contains { $0.front.hasSuffix("原因：[什么]") || $0.front.hasPrefix("为什么") })
  }

  @Test func `are labels that begin with a figure`() {
    let note = "# 船税\n\n- 3 吨以下渔船：每条 200 元/月。出海当月就要交。\n"
    #expect(asks(note, "3 吨以下渔船：每条 {{c1::200 元::多少钱}}/月"))
  }

  @Test(arguments: [
    ("- 帆叶发黄=缺水\n- 帆叶发白=桐油过多\n", "帆叶发白说明什么？ → 桐油过多"),
    ("- 空心桅 = 一截钢管，把缆绳引到船尾\n", "空心桅是什么？ → 一截钢管，把缆绳引到船尾"),
  ])
  func `are told with what they are for and what they are a sign of`(note: String, line: String) {
    #expect(deckLines("# 船厂\n\n" + note).contains(line))
  }
}
