import Decks
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
    "# 航班\n\n- 风筝：约 420（含线）\n- 线轴：35\n", "# 帆\n\n- 晾干：4h / 3h / 6h\n", "# 会\n\n周明：按老办法\n",
  ])
  func `ask neither for a day that is none nor for what somebody is`(note: String) {
    #expect(cards(in: note).allSatisfy { !$0.contains("什么时候") && !$0.contains("是什么") })
  }

  @Test(arguments: ["- [ ] order: ropes by 3 May, £14 each\n", "- [ ] 船漆：五月三日交 14 桶\n"])
  func `with a box to tick are tasks`(note: String) {
    #expect(deckLines("# Boat\n\n" + note) == [])
  }

  @Test func `below a title in capitals belong to it`() {
    #expect(
      cards(in: "SAILS (square)\n - upright = mizzen, main, fore\n - slanting = jib, stay\n")
        .allSatisfy { $0.hasPrefix("SAILS (square): ") })
  }

  @Test func `below each other in one item are not one line`() {
    #expect(
      cards(
        in:
          "ROPES\n hawser: thick rope for mooring, tarred and laid in threes\n   Sheet: rope of a sail\n"
      )
      .allSatisfy { !$0.contains("threes Sheet") })
  }

  @Test(arguments: ["晾帆：4h / 3h / 6h，见上表", "北帆：74.2%，0.81s，93%"])
  func `with figures of which only the order speaks ask for none`(line: String) {
    #expect(deckLines("# 帆布\n\n- \(line)\n") == [])
  }

  @Test(arguments: [
    "- left 9700-2340-5921: 1439\n", "- 12 shelves @ £31 = 372\n", "- 1905 Ann: light waves\n",
  ])
  func `that are sums or years ask nothing`(line: String) {
    #expect(cards(in: line) == [])
  }

  @Test func `that name a case at law are not asked for what it is`() {
    let line = "Moe v Hale [1931]: the court had a chance to say so and passed it by"
    #expect(cards(in: line + "\n").allSatisfy { !$0.hasPrefix("What is") })
  }

  @Test func `that hold what somebody asked ask nothing`() {
    #expect(cards(in: "# 采访\n\n小周：您撑的是哪条船？\n") == [])
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
    ("Aquifer: a layer of rock with water in it", "What is Aquifer?"),
    ("Treasurer: Ann Lowe", "Who is the Treasurer?"),
    ("Storm lamp: allows work at night", "What does Storm lamp do?"),
    ("Ebb tide: the sea leaves the harbour", "Ebb tide: what happens?"),
    ("Lamp parts: wick, glass, oil", "What are the lamp parts?"),
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
    ("- 摆渡证：过河的凭证\n", "摆渡证是什么？"), ("- 摆渡（ferry）：船夫把人送过河\n", "摆渡（ferry）是什么？"),
    ("- 造船成功的秘诀：选材晾晒\n", "造船成功的秘诀是什么？"),
  ])
  func `ask what something is only when that is told`(line: String, question: String) {
    #expect(cards(in: line).first?.hasPrefix(question) == true)
  }

  @Test func `of months take the section with them`() {
    #expect(
      cards(in: "# Bees\n\n## Work in the yard\n\nMay–June: add two frames\n") == [
        "Work in the yard: May–June: what to do? → add two frames"
      ])
  }

  @Test func `take the article of a superlative`() {
    #expect(
      cards(in: "- **海难**\n  - 最危险：船底进水（冬天）\n") == ["海难：最危险的是什么？ → 船底进水（冬天）"])
  }

  @Test(arguments: [
    "- 最长：船底进水（冬天）\n", "- 上限：满载，冬天另算\n", "- 没有登记的：过河的凭证\n", "- 木船漏水：灌缝涂油\n",
    "- 客船、货船：过河的凭证\n", "- 航速的大小：比旧船快两倍\n", "- 租金日：周一\n", "- 选哪种 → 先看水深\n", "- 老船的气味很难闻：发霉的渔网\n",
  ])
  func `that leave out what is asked ask nothing in Chinese`(line: String) {
    #expect(cards(in: line) == [])
  }

  @Test func `of a length of time ask how long`() {
    #expect(
      cards(in: "## 退票期限\n\n- 团体票：开船之日起五天\n\n## 票务\n\n- 团体客票：售出之日起五天\n") == [
        "团体票的退票期限是多久？ → 开船之日起五天", "团体客票：多久？ → 售出之日起五天",
      ])
  }

  @Test(arguments: [
    "The pump leaks near the mast: sand", "Hull built: Ann Moe and Bo Dahl",
    "price of the other one: £600ish", "Also worth a look: the old crane",
    "Norway too: a cold harbour",
    "Anna's: 1931", "Council loan: 20% of 5,100", "Dunes: drift in the wind of spring",
    "Rigging: both ↓", "Sluice gate: water yes, sand no", "Better: a longer rope",
    "Names of locks: Tern", "Paint for Bo: a red tin",
    "Rope length matters: a short one breaks", "Loan boats delight the crew: kayaks",
  ])
  func `that name nothing a stranger knows are left out`(line: String) {
    #expect(cards(in: line + "\n") == [])
  }

  @Test(arguments: [
    ("Final stop of the line: Tern Quay", "Final stop of the line?"),
    ("Loading rate: C x depth", "Loading rate?"),
    ("Depth reached in June: the old seam", "Depth reached in June?"),
    ("Grades of the lock: low, mid and high", "Grades of the lock?"),
    ("Ann's theory: sand moves at night", "Ann's theory?"),
    ("Wet passengers: keep them warm and dry", "Wet passengers: what to do?"),
    ("Lock after a storm: `tern unlock`", "Lock after a storm: which command?"),
    ("compression: `--pack fine`", "compression: which option?"),
  ])
  func `of one thing or of what to do are asked`(line: String, question: String) {
    #expect(cards(in: line + "\n").first?.hasPrefix(question) == true)
  }

  @Test func `of one kind one below the other are told apart`() {
    #expect(
      cards(in: "Hard knot: tight and round\nSoft knot: loose and flat\n").count
        == 2)
    #expect(
      cards(in: "Sluice gate: lifts the boats\n").first?.hasPrefix("What does Sluice gate do?")
        == true)
  }

  @Test func `one below the other explain each other`() {
    #expect(
      cards(in: "- Veins: dip in the slope of a dune\n- Lee: side of a dune away from the wind\n")
        == [
          "What are Veins? → dip in the slope of a dune",
          "What is Lee? → side of a dune away from the wind",
        ])
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
    ("# 摆渡价格\n\n2025/10/19 更新, 都是单程价\n", "2025/10/19"),
    ("# 摆渡例会\n\n时间：2025-10-19（周日）9:00\n主持：沈\n\n单程票 12 元。\n", "2025-10-19"),
    ("# Ferry test\n\nAuthor: Lind · Date: 19 October 2025\n\nDay ticket: £9\n", "19 October 2025"),
    ("# 摆渡周报\n\n2025.10.13 – 10.19 ｜ 站里传阅\n\n单程票 12 元。\n", "2025.10.13 – 10.19"),
  ])
  func `is what it says of itself`(note: String, day: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(NoteDay(document).day(besides: "Ferry") == day)
  }

  @Test func `is asked of nobody and stands in the title above its prices`() {
    let note = "# 摆渡价格\n\n剪藏于 2025-03-09\n\n- 单程票：12 元\n- 往返票：20 元\n"
    let generation = Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8)))
    #expect(generation.title == "摆渡价格（2025-03-09）")
    #expect(generation.cards.map { $0.content.front } == ["单程票的摆渡价格是多少钱？", "往返票的摆渡价格是多少钱？"])
  }

  @Test func `comes from the name of the file last`() {
    let document = Reader.read(
      Note(path: "notes/2025-03-18-ferry.md", text: Array("Day ticket: £9\n".utf8)))
    #expect(NoteDay(document).day(besides: "Ferry") == "2025-03-18")
    #expect(NoteDay(document).day(besides: "Ferry 2025") == nil)
  }
}
