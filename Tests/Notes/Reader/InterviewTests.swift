import Testing

@testable import Notes

/// Who speaks in an interview with short labels.
@Suite struct `Interviews` {
  private let note = """
    船厂访谈

    问：木船几年修一次？

    何：两年小修一次，换船板要等枯水。

    问：桐油一条船用多少？

    何：大船用 85 斤桐油。

    问：现在还有学徒吗？

    何：厂里现在有 3 个学徒，最小的 19 岁。
    """

  private var document: Document { Reader.read(Note(path: "sample.md", text: Array(note.utf8))) }

  @Test func `name the speaker of every turn`() {
    let speakers = document.passages.map { $0.speaker.map(document.string) }
    #expect(speakers == [nil, "问", "何", "问", "何", "问", "何"])
  }

  @Test func `show the question and no name before the answer`() {
    #expect(proposals(note).contains { $0.front == "（桐油一条船用多少）大船用 [多少斤]桐油" })
    #expect(deckLines(note).contains("桐油一条船用多少？ → 大船用 85 斤桐油"))
  }

  @Test func `keep 现在 in the question`() {
    #expect(deckLines(note).contains("（现在还有学徒吗）厂里现在有 {{c1::3 个::多少个}}学徒"))
  }

  @Test func `are told from who asks now and then and says more besides`() {
    let note = """
      船厂电台 第 4 期

      [00:40]
      小何:今天说木船。厂里天天有人问。
      老钱:问的人多,修的人少。
      小何:那年头船多。
      老钱:现在少了。
      小何:少得多。

      [02:10]
      小何:桐油一条船用多少?
      老钱:大船用 85 斤桐油。
      小何:都是自己熬?
      老钱:自己熬。
      小何:熬多久?
      老钱:小火熬 9 个小时。
      小何:听着就累。
      """
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    let speakers = document.passages.compactMap { $0.speaker.map(document.string) }
    #expect(
      speakers == [
        "小何", "老钱", "小何", "老钱", "小何", "小何", "老钱", "小何", "老钱", "小何", "老钱", "小何",
      ])
  }

  @Test func `are no labels that repeat`() {
    let note = "优点：轻\n\n缺点：贵\n\n优点：快\n\n缺点：吵\n\n优点：稳\n\n缺点：慢\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.allSatisfy { $0.speaker == nil })
  }

  @Test func `have more than two speakers where most paragraphs begin with one`() {
    let note = """
      [00:10]
      小艾：灯塔多高？

      老贺：塔身三十八米。

      阿秋：我们三个人守塔。

      小艾：谁修的？

      阿秋：北港船厂。

      老贺：1902年修的。

      小艾：现在还亮吗？

      阿秋：亮。

      老贺：每晚亮九小时。
      """
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.count { $0.speaker != nil } == 9)
  }

  @Test func `show nothing that goes on about what somebody said before`() {
    let talk = """
      问：修一条船用多少钱？

      何：看船。旧了就要 8 万元。

      问：木料呢？

      何：北港船厂 1931 年用松木，大船用樟木。

      问：现在还修吗？

      何：修。
      """
    #expect(!deckLines(talk).contains { $0.hasPrefix("旧了就要") })
    #expect(deckLines(talk).contains { $0.contains("北港船厂 {{c1::1931 年::哪一年}}用松木") })
  }

  @Test func `are told by the names behind the marks of a recording`() {
    let note = """
      00:05 小艾 今天聊灯塔
      00:20 老贺 灯塔是1902年修的 修了三年
      01:10 小艾 多高呢
      01:15 老贺 三十八米 塔顶的灯重四百公斤
      02:30 小艾 谁来守
      02:40 老贺 我守了二十年 一年回家两次
      """
    let document = Reader.read(Note(path: "sample.txt", text: Array(note.utf8)))
    #expect(
      document.passages.map { $0.speaker.map(document.string) } == [
        "小艾", "老贺", "小艾", "老贺", "小艾", "老贺",
      ])
    #expect(deckLines(note).contains("灯塔是{{c1::1902年::哪一年}}修的 修了三年"))
  }
}

/// Who speaks in English talk with a name before each turn.
@Suite struct `English talk with names` {
  private let note = """
    Harbour hour, part 12

    [00:00:05] LENA: Okay, welcome back. What is a caisson?

    [00:00:12] OLE: So. A caisson is a box of steel. The Holm caisson weighed 40 tonnes.

    [00:01:40] LENA: And who built it?

    OLE: The Lund yard, it took them 11 weeks.

    LENA: Did it sink?

    OLE: Nobody knows. It cost a fortune.
    """

  @Test func `is told by turns of people of whom one asks`() {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(
      document.passages.map { $0.speaker.map(document.string) }
        == [nil, "LENA", "OLE", "LENA", "OLE", "LENA", "OLE"])
  }

  @Test func `shows no name and nothing that was said before`() {
    #expect(
      deckLines(note).contains("The Holm caisson weighed {{c1::40 tonnes::how many tonnes}}"))
    #expect(!deckLines(note).contains { $0.contains("OLE") || $0.contains("So.") })
  }

  @Test func `is no list of what speaks for and against`() {
    let note = (1...4).map { "Pros: light, part \($0)?\n\nCons: dear, part \($0)\n\n" }.joined()
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.allSatisfy { $0.speaker == nil })
  }
}
