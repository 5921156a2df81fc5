import Testing

@testable import Notes

/// What Chinese notes say by the way, and what of it is asked.
@Suite struct `Chinese notes` {
  private func asks(_ note: String, _ card: String) -> Bool { fronts(note).contains(card) }

  private func fronts(_ note: String) -> [String] {
    deckLines("# 渡口\n\n- 占地 31 公顷\n- 两个船台\n\n\(note)\n").filter { !$0.contains("占地") }
  }

  @Test func `give no card for what the figures before it leave`() {
    let note = "库房有盐包 14 袋，已运走 11 袋，剩 3 袋明天装船。"
    #expect(asks(note, "库房有盐包 14 袋，已运走 {{c1::11 袋::多少袋}}"))
    #expect(!fronts(note).contains { $0.contains("::3 袋") })
  }

  @Test func `tell a length in two units as one`() {
    #expect(asks("老门高 9 尺，新门高 8 尺 6。", "老门高 9 尺，新门高 {{c1::8 尺 6::多少}}"))
  }

  @Test func `end a quoted name with its mark`() {
    let note = "海面偶有名为“鬼浪”的短促大浪。"
    #expect(asks(note, "海面偶有名为{{c1::“鬼浪”::什么名称}}的短促大浪"))
  }

  @Test func `are not asked for what they call wrong`() {
    #expect(!fronts("盐工每年歇 11 天，有人说是 12 天，错。").contains { $0.contains("12 天::") })
  }

  @Test func `open with a year before 把 and 首批`() {
    let shown = fronts("老闸门 1962 把盐田卖给镇上。\n\n1931 首批沿海盐场之一。")
    #expect(!shown.contains { $0.contains("多少把") || $0.contains("多少首") })
    #expect(!shown.contains("首批沿海盐场之一：哪一年？ → 1931"))
  }

  @Test func `say what was done under a pretext`() {
    let note = "1897 年 11 月 14 日，守军以防火为借口，拆掉了整条盐街。"
    #expect(asks(note, "守军以防火为借口，拆掉了整条盐街，是在哪一天？ → 1897 年 11 月 14 日"))
  }

  @Test func `need nobody who does what leads to something`() {
    let found = proposals("浸泡 Tern 船底会导致龙骨开裂。").filter { $0.score > 0 }
    #expect(found.contains { $0.front == "浸泡 Tern 船底会导致[什么]" })
  }

  @Test func `are no first person in 迷你 and 自我`() {
    let found = proposals("如果盐包受潮，船舱将成为一个迷你盐窖。")
    #expect(found.contains { $0.front == "如果盐包受潮，船舱将成为[什么]" && $0.score > 0.5 })
  }

  @Test func `define names in Latin letters in a question`() {
    #expect(asks("Tern 就是一种两头尖的盐船。", "Tern 是什么？ → 一种两头尖的盐船"))
  }

  @Test func `keep no laughter`() {
    #expect(fronts("新盐船载重 40 吨，哈哈，比鼓楼还高。").isEmpty)
  }

  @Test func `list in brackets what a noun stands for`() {
    #expect(asks("港口的主要货物（木材、煤炭、粮食等）由火车运走。", "港口的主要货物有哪些？ → 木材；煤炭；粮食"))
    #expect(!fronts("老渡口（清代，石砌，何青修）还在。").contains { $0.contains("有哪些") })
  }

  @Test func `name an order by the first words of the line above`() {
    let note = """
      **晒盐，写给下次偷懒的自己**

      海水（涨潮时引进来，先沉淀一夜，不能搅动，底下有泥沙） → 卤水（晒到能浮起鸡蛋，大约七天，中间不能进雨水） → 盐（粗）
      """
    #expect(asks(note, "晒盐：依次是什么？ → 海水 → 卤水 → 盐"))
  }

  @Test func `do not ask for a step of what they do not name`() {
    #expect(!fronts("第一步：卤水池一类；第二步：结晶池一类。").contains { $0.hasPrefix("第") })
  }

  @Test func `list what a quoted term sums up`() {
    let note = "渡口的核心是\"三堤两闸\"：东堤、西堤（又写老堤，待核）、北堤、上闸、下闸"
    #expect(asks(note, "\"三堤两闸\"指哪些？ → 东堤；西堤；北堤；上闸；下闸"))
  }

  @Test func `are a figure and no day behind pH`() {
    #expect(!fronts("pH：6.5 左右").contains { $0.contains("什么时候") })
  }

  @Test func `leave out what was not yet understood`() {
    #expect(fronts("## 还没懂\n\n- 老盐池的深浅：看颜色").isEmpty)
    #expect(fronts("—— 待核：盐田 21 平方公里。").isEmpty)
  }

  @Test func `say what kind of thing it is with the answer`() {
    let found = proposals("老盐池的水与新池的水具有不同特性。").filter { $0.score > 0 }
    #expect(!found.contains { $0.front.hasSuffix("具有[什么特性]") })
    #expect(found.contains { $0.front == "老盐池的水与[什么]具有不同特性" })
  }

  @Test func `hold under a condition`() {
    #expect(asks("盐船只在 Tern 灯光下才能过闸。", "盐船只在 {{c1::Tern 灯光::什么}}下才能过闸"))
  }

  @Test func `tell no condition, no summand and no idiom`() {
    let note = """
      新船灯 -30℃ 下续航 40 天。

      最后谈成：租期 30 天 + 降 4%。

      渡口一天四季，短袖棉袄都要带。
      """
    let shown = fronts(note)
    #expect(!shown.contains { $0.contains("::-30℃") || $0.contains("::4%") || $0.contains("::一天") })
    #expect(shown.contains { $0.contains("::40 天") })
  }

  @Test func `are not asked for a quip or for it`() {
    let note = "灯坏了，何青表示“我是打鱼的，赔不起这盏灯”。\n\n水位涨到红线 → 收缆绳看它"
    #expect(!fronts(note).contains { $0.contains("赔不起") || $0.hasSuffix("看它") })
  }

  @Test func `are not asked for the time before a rule`() {
    #expect(!proposals("渡船的诀窍是在下锚之前，先量水深。").contains { $0.front == "渡船的诀窍是什么？" && $0.score > 0.4 })
  }

  @Test func `may hold English words for opinions`() {
    let found = proposals("何青提到一本书《How Ferries Think》。").first { $0.rule == "entity.title" }
    #expect(found.map { $0.score > 0.5 } == true)
  }
}
