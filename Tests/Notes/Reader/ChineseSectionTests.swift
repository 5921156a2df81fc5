import Testing

@testable import Notes

/// Where a section of a Chinese note begins.
@Suite struct `A Chinese section begins` {
  private func headings(_ note: String) -> [String] {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    return document.passages.filter(\.isHeading).map { document.string($0.range) }
  }

  @Test func `with thick brackets`() {
    #expect(headings("【行情】\n盐价每吨 310 元\n\n【人事】\n何青接任站长\n") == ["行情", "人事"])
    #expect(headings("【急】盐价每吨 310 元\n").isEmpty)
  }

  @Test func `with thick brackets before its text, where others stand alone`() {
    let note = "【灯】\n灯芯长 12 厘米\n【钟】\n钟重 380 公斤\n【船会】 1902年成立\n"
    #expect(headings(note) == ["灯", "钟", "船会"])
  }

  @Test func `with a question in bold before its answer`() {
    let note = "**Q:夜里几点点灯?** 日落后点灯。\n\n**Q:雾天怎么办?** 敲钟。\n- 钟绳长 12 米\n"
    #expect(headings(note) == ["夜里几点点灯?", "雾天怎么办?"])
    #expect(deckLines(note).contains("雾天怎么办? → 敲钟"))
    let behind = Reader.read(
      Note(path: "sample.md", text: Array((note + "\n灯塔的钟 1902 年铸。\n").utf8))
    ).passages.last
    #expect(behind?.heading == nil)
  }

  @Test func `with a question above the items that answer it`() {
    let note = "Q: 涨潮、落潮怎么走?\n- 涨潮:靠北岸 → 等半个时辰\n- 落潮:靠南岸 → 马上走\n"
    #expect(headings(note) == ["涨潮、落潮怎么走?"])
    #expect(!deckLines(note).contains { $0.hasPrefix("涨潮、落潮怎么走? → 涨潮:靠北岸") && !$0.contains("南岸") })
  }

  @Test func `with a bold line and an aside behind it`() {
    #expect(headings("**修船**（干了一宿，累）\n先刮底，再上漆\n") == ["修船"])
    #expect(headings("**青舟**（做渡船的那家）裁了三个人\n").isEmpty)
  }

  @Test func `with the day of a journey, where another day heads lines as well`() {
    let note = "环湖 3天\n\nD1 白沙\n渡船票30。\n\nD2 白沙→石桥\n走山路，18公里。\n\n第三天 湖东\n下雨。\n"
    #expect(headings(note) == ["D1 白沙", "D2 白沙→石桥", "第三天 湖东"])
    #expect(headings("D3 缺乏\n骨头变软，孩子多见。\n").isEmpty)
    let counted = "第一天 白沙\n渡船票30。\n\n第二天 石桥\n走山路，18公里。\n"
    #expect(headings(counted) == ["第一天 白沙", "第二天 石桥"])
  }

  @Test func `with two short halves of a bold line`() {
    #expect(headings("**六道工序，逐个讲**\n\n1. 刮底\n2. 上漆\n") == ["六道工序，逐个讲"])
    #expect(headings("**先到的船先靠岸，晚到的船在外海等到天亮**\n").isEmpty)
  }

  @Test func `and a labelled line does not go on with the one above`() {
    let note = "原理：潮水涨到一半的时候推动闸门后面的木轮，木轮再带动磨盘，磨盘不停\n口诀：半潮开闸\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(document.passages.count == 2)
  }
}
