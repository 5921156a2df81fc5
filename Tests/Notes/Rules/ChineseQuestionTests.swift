import Testing

@testable import Notes

@Suite struct `Chinese questions` {
  @Test(arguments: [
    ("水闸", "造价", "1.2 亿", "水闸的造价是多少？"), ("水闸", "建成年份", "1954", "水闸的建成年份是哪一年？"),
    ("水闸", "优点", "省水", "水闸的优点是什么？"), ("水闸", "设计者", "周明远", "水闸的设计者是谁？"),
    ("水闸", "所在地", "北湖", "水闸的所在地在哪里？"), ("水闸", "材料", "石头、木头、铁", "水闸的材料有哪些？"),
    ("年份 1954", "产量(吨)", "800", "1954 年的产量(吨)是多少？"), ("名次 2", "成绩", "3:20", "第 2 名的成绩是多少？"),
    ("水闸", "流速 m/s", "2.5", "水闸的流速是多少 m/s？"), ("最老的水闸", "优点", "省水", "最老的水闸：优点是什么？"),
  ])
  func `fit what is asked for and the answer`(
    subject: String, attribute: String, answer: String, question: String
  ) {
    #expect(self.question(subject, attribute, answer) == question)
  }

  @Test(arguments: ["用法", "2024", "谁来修", "水位上涨"])
  func `are not made of what is no property`(attribute: String) {
    #expect(question("水闸", attribute, "一天两次") == nil)
  }

  private func question(_ subject: String, _ attribute: String, _ answer: String) -> String? {
    let text = Array(answer.utf8)
    return ChineseQuestion(text).question(of: subject, attribute, answer: text.indices, nil)
  }
}

@Suite struct `A Chinese label` {
  @Test(arguments: [("站长问", false), ("船工追问", false), ("技术顾问", true)])
  func `is no one who asks`(label: String, isThing: Bool) {
    let text = Array(label.utf8)
    #expect(ChineseLabelShape(text).isThing(text.indices, isPair: false) == isThing)
  }

  @Test(arguments: [
    ("# 船费\n\n## 退票\n- 退票运费：买方承担（另有约定除外）\n", "退票运费由谁承担？ → 买方承担（另有约定除外）"),
    ("# 船\n\n刹车绳每 3 个月换一次。\n", "刹车绳{{c1::每 3 个月::每隔多久}}换一次"),
    (
      "| 帐篷 | 折叠后 |\n|---|---|\n| 青石 | 52×45×24 |\n| 白沙 | 78×60×32 |\n",
      "青石：折叠后多大？ → 52×45×24"
    ),
  ])
  func `ask who, how often and how large`(note: String, line: String) {
    #expect(deckLines(note).contains(line))
  }
}
