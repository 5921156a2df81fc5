import Testing

@testable import Notes

/// Lines of a Chinese talk without signs, most of which go on about what was said before.
@Suite struct `Lines of a talk` {
  private let filler = String(repeating: "港务局在1931年开了这条航线\n北边的码头长240米\n", count: 12)

  @Test func `are no cards where they open with a figure or tell no more than a year`() {
    let talk = filler + "后来林师傅1954年\n又改了桅杆\n每层一千二百块木板\n" + filler
    let found = deckLines(talk)
    #expect(!found.contains { $0.contains("每层{{c1") })
    #expect(!found.contains { $0.hasSuffix("后来林师傅{{c1::1954年::哪一年}}") })
  }

  @Test func `keep the number of a name that stands before them`() {
    let found = deckLines("今天来说说两条新船\nKolb 3 在夏天载客更多\n而且每晚停靠 14 小时\n并且可以运送 40 辆卡车到外岛\n" + filler)
    #expect(found.contains("（Kolb 3）每晚停靠 {{c1::14 小时::多久}}"))
  }
}
