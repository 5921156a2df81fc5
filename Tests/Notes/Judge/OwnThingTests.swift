import Testing

@testable import Notes

/// Chinese clauses that open with a thing of their own.
@Suite struct `A thing of its own` {
  @Test func `needs no sentence before it`() {
    let note = """
      # 盐场

      晒盐先引海水入池。风车吹水，一池要走九道。老式盐仓能存 1800 吨粗盐，东滩盐仓还在用。
      潮水每天涨落两次。防潮木闸宽 3.2 米，每年换一次板。
      """
    #expect(deckLines(note).contains("防潮木闸宽 {{c1::3.2 米::多少米}}"))
  }

  @Test func `behind a semicolon stands behind the label of its line`() {
    let note = "# 药箱\n\n- 毒蕈：活性炭 50 g 口服；水飞蓟宾 20 mg/kg 静滴\n"
    #expect(deckLines(note).contains("（毒蕈）水飞蓟宾 {{c1::20 mg/kg::多少mg/kg}} 静滴"))
  }

  @Test(arguments: [
    "每级木梯有 12 格", "平均载重 3 吨", "下雨的话 6 艘停航", "速度 8 节",
  ])
  func `is none that something before must name`(clause: String) {
    #expect(!opens("渡口在下游，\(clause)。"))
  }

  @Test func `is a noun phrase of four characters before its figure`() {
    #expect(opens("渡口在下游，盐场木闸宽 3 米。"))
  }

  /// Whether the clause of the first figure opens with such a thing.
  private func opens(_ text: String) -> Bool {
    let document = Reader.read(Note(path: "sample.md", text: Array((text + "\n").utf8)))
    let sentence = SentenceReader(document).sentences(of: 0)[0]
    let answer = sentence.tokens.first { $0.isQuantity }!.range
    let clause = sentence.rangeOfClause(at: answer.lowerBound)!
    return OwnThing(document, sentence).opens(clause, before: answer)
  }
}
