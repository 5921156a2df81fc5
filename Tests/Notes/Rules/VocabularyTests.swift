import Testing

@Suite struct `Words and their meanings` {
  @Test func `each line of a list of words is a card`() {
    #expect(
      deckLines(
        """
        # Italian verbs

        andare - to go
        venire - to come
        bere - to drink
        """) == [
          "What does andare mean? → to go", "What does venire mean? → to come",
          "What does bere mean? → to drink",
        ])
  }

  @Test func `a word and its class stand before a Chinese meaning without a sign`() {
    #expect(
      deckLines(
        """
        # 周二晚自习

        - gather v. 聚集；采集
        - shallow adj. 浅的
        - drip 滴下
        """) == [
          "gather 是什么意思？ → 聚集；采集", "shallow 是什么意思？ → 浅的", "drip 是什么意思？ → 滴下",
        ])
  }

  @Test func `a Chinese word is asked in the language of the heading`() {
    #expect(
      deckLines("# 西班牙语\n\n- 狗 - perro\n- 猫 - gato\n- 马 - caballo\n")
        == ["狗用西班牙语怎么说？ → perro", "猫用西班牙语怎么说？ → gato", "马用西班牙语怎么说？ → caballo"])
  }

  @Test func `people and things below the name of a country are no words`() {
    let note = """
      # Spanish Armada

      - Medina - duke without a ship before
      - Recalde - admiral of the rear
      - Leiva - to lead the van
      """
    #expect(deckLines(note).allSatisfy { !$0.contains("mean?") })
  }

  @Test func `two lines are no list of words`() {
    #expect(
      deckLines("# Notes\n\n- push：推\n- pull：拉\n").allSatisfy { !$0.contains("是什么意思") })
  }

  @Test(arguments: [70, 700])
  func `a table of words gives all of its words`(count: Int) {
    let rows = (0..<count).map { "| \(word($0)) | meaning of \(word($0 + 1)) |\n" }
    #expect(
      deckLines("# Lessons\n\n| Dutch | English |\n|---|---|\n" + rows.joined()).count == count)
  }

  @Test func `a glossary gives all of its terms`() {
    let rows = (0..<300).map { "| \(word($0)) | boat with \(word($0 + 1)) |\n" }
    #expect(
      deckLines("# Boats\n\n| Term | Definition |\n|---|---|\n" + rows.joined()).count == 300)
  }

  @Test func `a further column of a table of words is not asked for`() {
    #expect(
      deckLines(
        """
        | 单词 | 音标 | 释义 |
        |---|---|---|
        | meadow | /ˈmedəʊ/ | 草地 |
        | stern | /stɜːn/ | 船尾 |
        """) == ["meadow 是什么意思？ → 草地", "stern 是什么意思？ → 船尾"])
  }

  /// A made-up word of four syllables for each number.
  private func word(_ number: Int) -> String {
    let syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"]
    return [number / 1000, number / 100, number / 10, number].map { syllables[$0 % 10] }.joined()
  }
}
