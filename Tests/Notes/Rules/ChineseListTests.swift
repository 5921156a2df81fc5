import Testing

/// How a list is asked for, and where it may stand.
@Suite struct `Chinese lists` {
  private func asks(_ note: String, _ card: String) -> Bool { deckLines(note).contains(card) }

  @Test func `of stages ask for each behind what they are stages of`() {
    let note = "1931 年建厂。我们谈到了三个造船阶段。第一个是放样。第二个阶段是铺板，即把木板钉上肋骨。第三个阶段是捻缝。\n"
    #expect(deckLines("# 船厂\n\n" + note).contains("在三个造船阶段中，第二阶段是什么？ → 铺板"))
  }

  @Test func `are asked for by their number behind 有 and 由`() {
    let fort = "# 炮台\n\n- 炮台由三部分组成：外墙、弹药库、望楼。\n- 1841 年建成\n"
    #expect(asks(fort, "炮台由哪三部分组成？ → 外墙；弹药库；望楼"))
    let word = "# 渡口\n\n1841 年建成。\n\n码头一词有三种用法：\n\n1. 停船的地方\n2. 货栈。老人才这么说\n3. 一伙人的地盘\n"
    #expect(asks(word, "码头一词有哪三种用法？ → 停船的地方；货栈；一伙人的地盘"))
  }

  @Test func `are announced by a sentence`() {
    let note = "# 盐史\n\n- 何青的书把盐史分成四个时期：煮盐时期、晒盐时期、官营时期、机器时期。\n- 全书 64 万字\n"
    #expect(asks(note, "何青的书把盐史分成哪四个时期？ → 煮盐时期；晒盐时期；官营时期；机器时期"))
  }

  @Test func `stand behind semicolons and are not asked for in part`() {
    let note = "# 渡口\n\n接手之前何青跟县里提了三个条件：拨款按月到账；用人由她定；任期两年为限。\n"
    #expect(!deckLines(note).contains { $0.contains("拨款按月到账}}") || $0.hasSuffix("→ 拨款按月到账") })
  }

  @Test func `are numbered inside their line`() {
    let note = "# 船会\n\n- 1931 年成立\n- 入会三要素：① 在岛上住满一年 ② 有船，能独自出海 ③ 交清旧账\n"
    #expect(asks(note, "入会三要素有哪些？ → 在岛上住满一年；有船，能独自出海；交清旧账"))
    #expect(!deckLines("# 船会\n\n何青看完 ③ 号桩，又去看 ④ 号桩。\n").contains { $0.contains("有哪些") })
  }

  @Test func `hold names that end like a joint`() {
    let note = "# 船线\n\n- 1931 年开通\n- 冬季航线：南浦 → 东坪、永和 → 白沙镇 → 北湾港。全程两天。\n"
    #expect(asks(note, "冬季航线：依次是什么？ → 南浦 → 东坪、永和 → 白沙镇 → 北湾港"))
  }

  @Test func `are as long as was announced, with semicolons between`() {
    let note = "# 船会\n\n- 1931 年成立\n- 入会要看三点：住满一年；有船，能出海；交清旧账。别的好说。\n"
    #expect(asks(note, "入会要看三点，是哪三点？ → 住满一年；有船，能出海；交清旧账"))
    let short = "# 船会\n\n- 1931 年成立\n- 入会要看三点：住满一年；有船。\n"
    #expect(!deckLines(short).contains { $0.contains("哪三点") })
  }

  @Test func `are the parts of what somebody divides`() {
    let note = "# 茶\n\n- 1931 年的旧规矩，把海盐分成头盐、二盐、尾盐、苦盐四类。\n"
    #expect(proposals(note).contains { $0.front == "海盐分为哪几类？" })
  }

  @Test func `stand below a heading that says what is done`() {
    let note = "# 海盐\n\n1931 年起的规矩。\n\n## 做法\n\n引潮（大潮那几天，夜里）→ 晒卤 → 结晶 → 收盐\n"
    #expect(asks(note, "做法：依次是什么？ → 引潮（大潮那几天，夜里） → 晒卤 → 结晶 → 收盐"))
  }

  @Test(arguments: [
    ("十分法：船头9、船身18、船尾27\n", "有哪些"), ("门票：灯塔、船坞、钟楼，人均 40 上下\n", "；钟楼，"),
    ("净重:去掉桶、绳子这些杂物\n", "有哪些"),
  ])
  func `are none where something is said of the items`(note: String, question: String) {
    #expect(!deckLines("# 船厂\n\n" + note).contains { $0.contains(question) })
  }
}
