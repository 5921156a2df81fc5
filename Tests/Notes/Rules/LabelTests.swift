import Testing

@testable import Notes

/// Fronts and backs that the labels of a note give.
private func cards(in note: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
  return document.passages.indices.flatMap { LabelRule().facts(at: $0, of: document) }.map { fact in
    guard case .span(let range) = fact.value else { return "" }
    return "\(fact.question ?? "") → \(document.string(range))"
  }
}

@Suite struct `Labelled lines` {
  @Test func `side by side are asked one by one`() {
    #expect(
      cards(in: "- Mast height: 30 m, Keel weight: 900 kg\n") == [
        "Mast height: how many m? → 30 m", "Keel weight: how many kg? → 900 kg",
      ])
    #expect(
      cards(in: "- Tides: ebb = falling water, flood = rising water\n") == [
        "Tides: ebb? → falling water", "Tides: flood? → rising water",
      ])
  }

  @Test(arguments: [
    "- left 9700-2340-5921: 1439\n", "- 12 shelves @ £31 = 372\n", "- 1905 Ann: light waves\n",
  ])
  func `that are sums or years ask nothing`(line: String) {
    #expect(cards(in: line) == [])
  }

  @Test func `without a sign between them are left out`() {
    #expect(cards(in: "- Words: takk = thanks hus = house\n").allSatisfy { !$0.contains("takk?") })
  }

  @Test func `that tell of the note itself are no cards`() {
    #expect(cards(in: "# Talk with a pilot\n\nRecorded: 4 May 1931\n\nLength: 1 hour\n") == [])
    #expect(cards(in: "# 灯塔讲座\n\n- 时间：2025 年 3 月 5 日（周三）\n- 主讲人：周远\n") == [])
  }

  @Test func `of two terms are not asked for by the definition of one`() {
    #expect(cards(in: "Ebb and flood: a tide that falls\n").isEmpty)
  }

  @Test(arguments: [
    ("Porosity: having many small holes", "What is Porosity?"),
    ("Aquifer: layer of rock with water in it", "What is Aquifer?"),
    ("Treasurer: Ann Lowe", "Who is the Treasurer?"),
    ("Storm lamp: allows work at night", "What does Storm lamp do?"),
    ("Ebb tide: the sea leaves the harbour", "Ebb tide: what happens?"),
    ("Lamp parts: wick, glass, oil", "What are the lamp parts?"),
    ("Ann's verdict: layer of rock with water in it", "Ann's verdict?"),
  ])
  func `ask for what they are or who`(line: String, question: String) {
    #expect(cards(in: line + "\n").first?.hasPrefix(question) == true)
  }

  @Test(arguments: [
    "- 平时：出门 vs 在家\n", "- 高：石灰、木炭、细沙\n", "- 想了两天：先买木船\n",
  ])
  func `of half a sentence or a remark ask nothing in Chinese`(line: String) {
    #expect(cards(in: line).allSatisfy { !$0.contains("是什么") && !$0.contains("有哪些") })
  }

  @Test(arguments: [
    ("- 摆渡证：过河的凭证\n", "摆渡证是什么？"), ("- 木船漏水：灌缝涂油\n", "木船漏水 → ?"),
    ("- 造船成功的秘诀：选材晾晒\n", "造船成功的秘诀是什么？"),
  ])
  func `ask what something is only when that is told`(line: String, question: String) {
    #expect(cards(in: line).first?.hasPrefix(question) == true)
  }

  @Test func `of months take the section with them`() {
    #expect(
      cards(in: "# Bees\n\n## Work in the yard\n\nMay–June: add two frames\n") == [
        "Work in the yard: May–June? → add two frames"
      ])
  }

  @Test func `take the article of a superlative`() {
    #expect(cards(in: "## 海难\n\n- 最危险：船底进水（冬天）\n") == ["最危险的是什么？ → 船底进水（冬天）"])
  }
}

@Suite struct `Questions for lists` {
  @Test(arguments: [
    ("Three rules of the lamp", "What are the three rules of the lamp?"),
    ("Tea needs two things", "Tea needs two things: which?"),
    (
      "According to Ann, cold teaches bees two things",
      "According to Ann, cold teaches bees two things: which?"
    ),
    ("Why the dam broke", "Why the dam broke?"),
  ])
  func `take up what announces them`(label: String, question: String) {
    #expect(
      ListQuestion(label, isChinese: false)
        .question(topic: nil, isCounted: true, isOrdered: false) == question)
  }

  @Test(arguments: [
    ("立约共四条，原件今存馆中", "立约共四条，是哪四条？"), ("三、水从哪里来", "水从哪里来？请列出各项"), ("两种类型 ★★", "两种类型有哪些？"),
    ("学徒主要学习三件事", "学徒主要学习三件事，是哪三件事？"),
  ])
  func `take up what announces them in Chinese`(label: String, question: String) {
    #expect(
      ListQuestion(label, isChinese: true)
        .question(topic: nil, isCounted: true, isOrdered: false) == question)
  }

  @Test func `ask nothing of a statement`() {
    #expect(
      ListQuestion("本季收入由周远通报", isChinese: true)
        .question(topic: nil, isCounted: false, isOrdered: false) == nil)
    #expect(
      ListQuestion("She follows two crews", isChinese: false)
        .question(topic: nil, isCounted: true, isOrdered: false) == nil)
  }
}

@Suite struct `The day of a note` {
  @Test(arguments: [
    ("# Ferry prices\n\nchecked 4 Oct 25, without tax\n\nDay ticket: £9\n", "4 Oct 25"),
    ("# Ferry news — week 46 (16 Nov 2025)\n\nDay ticket: £9\n", "16 Nov 2025"),
    ("---\ndate: 2025-03-18\n---\n# Ferry prices\n", "2025-03-18"),
    ("# 摆渡价格\n\n查于 2025 年 3 月\n", "2025 年 3 月"),
    ("---\nclipped: 2025-09-22\n---\n\n# Ferry prices\n", "2025-09-22"),
    ("# 摆渡价格\n\n剪藏于 2025-03-09\n", "2025-03-09"),
  ])
  func `is what it says of itself`(note: String, day: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(NoteDay(document).day(besides: "Ferry") == day)
  }

  @Test func `comes from the name of the file last`() {
    let document = Reader.read(
      Note(path: "notes/2025-03-18-ferry.md", text: Array("Day ticket: £9\n".utf8)))
    #expect(NoteDay(document).day(besides: "Ferry") == "2025-03-18")
    #expect(NoteDay(document).day(besides: "Ferry 2025") == nil)
  }
}
