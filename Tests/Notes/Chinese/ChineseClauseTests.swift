import Testing

@testable import Notes

@Suite struct `Chinese clauses` {
  /// `subject | verb | object | adjuncts` of the first clause.
  private func parts(_ text: String) -> String {
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    guard let parts = SentenceReader(document).sentences(of: 0).first?.clauses.first?.parts else {
      return "-"
    }
    let adjuncts = parts.adjuncts.map {
      document.string($0.preposition.lowerBound..<$0.phrase.upperBound)
    }
    return
      ([parts.subject, parts.verb, parts.object].map { $0.map(document.string) ?? "-" } + adjuncts)
      .joined(separator: " | ")
  }

  @Test(arguments: [
    ("园林局在河边种植了两百棵柳树。", "园林局 | 种植了 | 两百棵柳树 | 在河边"),
    ("1921年9月 木匠用竹子建造了一座凉亭。", "木匠 | 建造了 | 一座凉亭 | 用竹子"),
    ("这座桥的高度取决于河水的深度。", "- | 取决于 | 河水的深度"),
    ("负责采购的部门向农户订购苹果。", "负责采购的部门 | 订购 | 苹果 | 向农户"),
    ("气压降为原来的一半。", "气压 | 降为 | 原来的一半"),
    ("经营者是一对夫妻。", "经营者 | 是 | 一对夫妻"),
    ("钟表匠转动发条来提供动力。", "钟表匠 | 转动 | 发条"),
    ("红灯表示前方的道路已经封闭。", "红灯 | 表示 | 前方的道路已经封闭"),
    ("收到信件后", "- | - | -"),
  ])
  func `are read into who does what with what`(text: String, parts: String) {
    #expect(self.parts(text) == parts)
  }

  @Test func `go on about the subject of the clause before`() {
    let text = "青石塔建成于1712年，高三十米。"
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    let clauses = SentenceReader(document).sentences(of: 0).flatMap(\.clauses)
    #expect(clauses.map { $0.carriedSubject.map(document.string) } == [nil, "青石塔"])
  }

  @Test(arguments: [
    ("## 二、青石塔（北岸）", "青石塔"),
    ("## 青石塔笔记", "青石塔"),
    ("## 注意事项", nil),
    ("## 石塔与木桥", nil),
    ("## 塔是怎么建的", nil),
  ])
  func `take the name of a heading, not its number or its kind`(heading: String, name: String?) {
    let document = Reader.read(Note(path: "sample.md", text: Array(heading.utf8)))
    let range = ChineseHeading(document.text).name(in: document.passages[0].range)
    #expect(range.map(document.string) == name)
  }
}
