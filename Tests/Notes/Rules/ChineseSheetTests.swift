import Testing

/// Crib sheets: short lines below headings that say what they are.
@Suite struct `Chinese crib sheets` {
  /// A note without a figure is a diary.
  private static let figures = "新桥全长 812 米，宽 24 米，造价 3.2 亿元，2021 年动工。\n"

  @Test func `codes are asked for with what they are codes of`() {
    #expect(
      deckLines("# 呼号\n\n- 112 SOS：起火\n- 204：有人落水\n- 377：一切正常\n") == [
        "呼号：112 SOS？ → 起火", "呼号：204？ → 有人落水", "呼号：377？ → 一切正常",
      ])
  }

  @Test(arguments: ["铁锚、缆绳、帆布、油灯", "铁锚，缆绳，帆布，油灯。", "铁锚 缆绳 帆布 油灯"])
  func `a line of names is the set that the heading counts`(line: String) {
    #expect(deckLines("# 船上四样货\n\n\(line)\n") == ["船上四样货有哪些？ → 铁锚；缆绳；帆布；油灯"])
  }

  @Test func `a line of words below any heading is no set`() {
    #expect(deckLines("# 修船要点\n\n慢工、干木、新漆\n") == [])
  }

  @Test func `figures in one line are of what the heading names`() {
    #expect(
      deckLines("# 灯塔编号\n\nMoss 21，Vik 22，Berg 53\n") == [
        "灯塔编号：Moss？ → 21", "灯塔编号：Vik？ → 22", "灯塔编号：Berg？ → 53",
      ])
  }

  @Test func `a space parts a name from what goes with it`() {
    #expect(
      deckLines("# 港口\n\n## 各港主货\n\n渔港 木材\n军港 石料\n商港 Kolb 灯\n") == [
        "各港主货：渔港？ → 木材", "各港主货：军港？ → 石料", "各港主货：商港？ → Kolb 灯",
      ])
    #expect(
      deckLines("# 海战\n\n## 白湾海战\n\n时间 1840—1842\n导火索 扣船（1839，林四）\n结果：《白湾条约》\n")
        .starts(with: ["白湾海战：时间？ → 1840—1842", "白湾海战：导火索？ → 扣船（1839，林四）"]))
  }

  @Test func `a figure stands behind the name it belongs to`() {
    let cards = deckLines("# 船\n\n全部在海川船厂建造。\n\n## 载重\n\nKolb 48t\nMoss 52t\nTern 60t\n")
    #expect(
      Array(cards.suffix(3)) == ["载重：Kolb？ → 48t", "载重：Moss？ → 52t", "载重：Tern？ → 60t"])
  }

  @Test func `grades are asked for by their signs`() {
    #expect(
      deckLines("# 船\n\n## 海员等级\n\n1. L1 见习\n2. L2 水手\n3. L3 大副\n")
        .contains("海员等级：L2？ → 水手"))
  }

  @Test func `terms of a glossary are explained`() {
    #expect(
      deckLines("# 船\n\n## 术语\n\n- 压舱：空船装石头让它稳\n- 抢风：逆着风走折线\n- keel：船底的长梁，撑住整条船\n")
        .contains("keel 是什么意思？ → 船底的长梁，撑住整条船"))
  }

  @Test func `one term of a glossary is explained alone`() {
    #expect(
      deckLines("# 船\n\n## 概念\n\n- 抢风 = 逆着风走折线，每次偏一点\n\n新桥全长 812 米，宽 24 米，2021 年动工。\n")
        .contains { $0.hasPrefix("抢风是什么？ → 逆着风走折线") })
  }

  @Test func `all prices of a thing are asked for`() {
    let cards = deckLines(
      "# 票价\n\n## 主要航线\n\n- Kolb 线：单程 25 元，往返 40 元\n- Moss 线：单程 30 元，往返 55 元\n- Tern 线：单程 20 元，往返 36 元\n"
    )
    #expect(cards.filter { $0.contains("{{c1::") }.count == 6)
  }

  @Test func `lines that open with a name and a dash are lines of their own`() {
    let cards = deckLines(
      "# 船长\n\nIda Moe — 前船长，1931 年离开，后来办了海川船厂\nEva Lind — 轮机长，1938 年离开，后来办了白湾船厂\nUlf Berg — 大副，1941 年上岸，后来办了东港船厂\n"
    )
    #expect(cards.contains("Eva Lind — 轮机长，{{c1::1938 年::哪一年}}离开"))
  }

  @Test(arguments: [
    ("锈铁只剩千分之五。", "千分之几"), ("锈铁减少到约万分之三。", "万分之几"), ("锈铁只剩百分之八。", "百分之几"),
  ])
  func `a share is asked for by its parts`(line: String, hint: String) {
    #expect(proposals(line).contains { $0.front.contains("[\(hint)]") })
  }

  @Test func `words that go on in a sentence are no names`() {
    #expect(deckLines("# 港口\n\n## 各港主货\n\n青港 木材\n老周 说要下雨\n那天 没人出海\n") == [])
    #expect(
      deckLines("# 群聊\n\n渔港 19:03\n军港 19:05\n商港 19:08\n").allSatisfy { !$0.hasPrefix("群聊：") })
    #expect(
      deckLines("# 三月\n\n## 晚上去船坞\n\n铁锚 50kg\n缆绳 20kg\n帆布 8kg\n")
        .allSatisfy { !$0.hasPrefix("晚上去船坞：") })
  }

  @Test func `numbered steps of a counted course have an order`() {
    #expect(
      deckLines("# 行船\n\n## 靠岸三步\n\n1. 收帆\n2. 抛锚\n3. 系缆\n\n\(Self.figures)")
        .contains("靠岸三步依次是什么？ → 收帆 → 抛锚 → 系缆"))
  }

  @Test func `an order is asked for with what is ordered`() {
    #expect(
      deckLines("# 港口级别\n\n从低到高：渔港、商港、军港。\n\n\(Self.figures)")
        .contains("港口级别从低到高依次是什么？ → 渔港、商港、军港"))
  }

  @Test func `a definition in two like halves stays whole`() {
    #expect(
      deckLines("# 船规\n\n- 同舟性（Unity）：要么都上船，要么都不上船\n") == [
        "同舟性（Unity）是什么？ → 要么都上船，要么都不上船"
      ])
  }

  @Test func `later sentences of a passage tell of what its heading names`() {
    #expect(
      deckLines(
        "# Kolb 简介\n\nKolb 是一种小型货船，由海川船厂于 1986 年开始建造，1996 年改名为 Kolb II，归远洋公司所有。吃水是 5 米，最多载 160 箱。\n"
      )
      .contains("吃水是 5 米，最多载 {{c1::160 箱::多少箱}}"))
  }

  @Test func `what began in a year is asked with its verb`() {
    #expect(
      deckLines("# Kolb\n\nKolb 号由海川船厂于 1986 年开始建造。\n")
        .contains("Kolb 号由海川船厂于 {{c1::1986 年::什么时候}}开始建造"))
  }
}
