import Testing

@Suite struct `Pairs one below the other` {
  @Test func `the heading says how a name and what stands beside it go together`() {
    #expect(
      deckLines("# Patron trees\n\n- Perun – oak\n- Hel – yew\n- Lada – lime\n") == [
        "Patron trees: Perun? → oak", "Patron trees: Hel? → yew", "Patron trees: Lada? → lime",
      ])
  }

  @Test func `signs of one letter are pairs too`() {
    #expect(
      deckLines("# Signal flags\n\nA - diver below\nH - pilot on board\nO - man overboard\n") == [
        "Signal flags: A? → diver below", "Signal flags: H? → pilot on board",
        "Signal flags: O? → man overboard",
      ])
  }

  @Test func `numbers and signs are pairs below a heading`() {
    #expect(
      deckLines("# Radio calls\n\n112: fire ashore\n204: man overboard\n377: all clear\n") == [
        "Radio calls: 112? → fire ashore", "Radio calls: 204? → man overboard",
        "Radio calls: 377? → all clear",
      ])
    #expect(
      deckLines("# Old letters\n\nð eth\nþ thorn\nƿ wynn\n") == [
        "Old letters: ð? → eth", "Old letters: þ? → thorn", "Old letters: ƿ? → wynn",
      ])
  }

  @Test func `numbers that only count their lines are none`() {
    #expect(deckLines("# Knots\n\n11: cross the ends\n12: pull tight\n13: trim\n") == [])
  }

  @Test func `years in brackets are asked behind names`() {
    #expect(
      deckLines(
        "# Abbots of Moss\n\n- Ulf I (1102–1119)\n- Ketil (1119–1140)\n- Ulf II (1140–1151)\n")
        == [
          "Abbots of Moss: Ulf I – which years? → 1102–1119",
          "Abbots of Moss: Ketil – which years? → 1119–1140",
          "Abbots of Moss: Ulf II – which years? → 1140–1151",
        ])
  }

  @Test func `a slash parts those of one line`() {
    #expect(
      deckLines("Tide words\n\nneap = low range / spring = high range / slack = no stream\n")
        .allSatisfy { !$0.contains("/") })
  }

  @Test func `a change of letters is no term`() {
    let note = "mutations\n\nf:v    wolf - wolves\nth:dh   bath - bathe\ns:z    house - houses\n"
    #expect(deckLines(note).allSatisfy { !$0.hasPrefix("What is") })
  }

  @Test func `short Chinese names and what stands behind their colon are pairs below a heading`() {
    #expect(
      deckLines("# 城市花卉\n\n- 榆林：丁香\n- 平凉：月季\n- 赤水：桂花\n")
        == ["城市花卉：榆林？ → 丁香", "城市花卉：平凉？ → 月季", "城市花卉：赤水？ → 桂花"])
  }

  @Test func `a dash of two signs parts a Chinese pair`() {
    #expect(
      deckLines("# 琴曲传人\n\n《松涛》——许谦\n《雁回》——陆仲\n《寒江》——卫同\n")
        == ["琴曲传人：《松涛》？ → 许谦", "琴曲传人：《雁回》？ → 陆仲", "琴曲传人：《寒江》？ → 卫同"])
  }

  @Test(arguments: ["Todo", "Attendees", "Notes", "Shopping list"])
  func `below a heading that names no set there are none`(heading: String) {
    #expect(deckLines("# \(heading)\n\n- Perun – oak\n- Hel – yew\n- Lada – lime\n") == [])
  }

  @Test func `two lines are no run`() {
    #expect(deckLines("# Patron trees\n\n- Perun – oak\n- Hel – yew\n") == [])
  }

  @Test func `a label with an equation asks for the formula`() {
    #expect(
      deckLines("# Waves\n\n- Wave speed: v = fλ\n- Hull speed: w = 1.34√(L/d)\n") == [
        "Wave speed: what is the formula? → v = fλ",
        "Hull speed: what is the formula? → w = 1.34√(L/d)",
      ])
  }

  @Test func `what the signs of a Chinese formula are is no part of it`() {
    #expect(
      deckLines("# 浮力\n\n- 浮力：F = ρVg（V 是排开的体积）\n- 状态方程：pV = NkT\n")
        == ["浮力的公式是什么？ → F = ρVg", "状态方程是什么？ → pV = NkT"])
  }

  @Test(arguments: ["Setting: mode = safe", "Delay: t = 40 s", "Sign: S2 = closing valve"])
  func `a setting, a figure or words are no formula`(line: String) {
    #expect(deckLines("# Pump\n\n- \(line)\n").allSatisfy { !$0.contains("formula") })
  }
}
