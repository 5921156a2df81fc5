import Testing

/// Lines with the properties of what the heading names.
@Suite struct `Properties of one thing` {
  @Test func `are asked for with the thing that the heading names`() {
    #expect(
      deckLines(
        "# Harbour log\n\n## Long Pier\n\n- Contractor: Obara Works\n- Deck: oak\n- Paint: dark red\n- Length: 212 m\n"
      ) == [
        "Long Pier: Contractor? → Obara Works", "Long Pier: Deck? → oak",
        "Long Pier: Paint? → dark red", "Long Pier: Length? → 212 m",
      ])
  }

  @Test func `are asked for in Chinese`() {
    #expect(
      deckLines("# 长堤码头\n\n- 承建商：远洋建工\n- 桥面：橡木\n- 抗震：8 度设防\n") == [
        "长堤码头：承建商？ → 远洋建工", "长堤码头：桥面？ → 橡木", "长堤码头：抗震？ → 8 度设防",
      ])
  }

  @Test func `belong to the title below a heading for a part of any note`() {
    #expect(
      deckLines("# Long Pier\n\n## Specs\n\n- Deck: oak\n- Paint: dark red\n- Lamps: brass\n") == [
        "Long Pier: Deck? → oak", "Long Pier: Paint? → dark red", "Long Pier: Lamps? → brass",
      ])
  }

  @Test func `need two others beside them`() {
    #expect(deckLines("# Long Pier\n\n- Paint: dark red\n- Lamps: brass\n") == [])
  }

  @Test func `are no events of a chronicle`() {
    #expect(
      deckLines("# Timeline\n\n- Pier: oak planks\n- Lamps: brass\n- Paint: dark red\n") == [])
  }

  @Test func `may open as a supposition does`() {
    #expect(
      deckLines("# 长堤码头\n\n- 设计单位：海川设计院\n- 承建商：远洋建工\n- 桥面：橡木\n").first
        == "长堤码头的设计单位是什么？ → 海川设计院")
  }

  @Test(arguments: ["# Long Pier, lamps, misc.", "# 长堤码头备忘"])
  func `are no aside because the title says so of a part`(title: String) {
    #expect(
      deckLines("\(title)\n\n## Long Pier\n\n- Deck: oak\n- Paint: dark red\n- Lamps: brass\n")
        == ["Long Pier: Deck? → oak", "Long Pier: Paint? → dark red", "Long Pier: Lamps? → brass"])
  }
}
