import Testing

@testable import Notes

/// Each passage of a note with what it is.
private func shapes(_ text: String) -> [String] {
  let document = Reader.read(Note(path: "sample.txt", text: Array(text.utf8)))
  return document.passages.map { passage in
    let text = document.string(passage.range)
    return switch passage.kind {
    case .heading: "# \(text)"
    case .definition: ": \(text)"
    case .item: "- \(text)"
    case .cell(let row, let column): "\(row).\(column) \(text)"
    default: text
    }
  }
}

@Suite struct `Shapes of plain text` {
  @Test func `terms in two columns are definitions`() {
    #expect(
      shapes(
        "bight       a loop of rope\nbitter end  last part of a rope,\n            inboard\nfid         a wooden pin\n"
      )
        == [
          "bight", ": a loop of rope", "bitter end", ": last part of a rope, inboard", "fid",
          ": a wooden pin",
        ])
    #expect(
      shapes("mast ........ carries the sail\nkeel ........ 40 t of lead\n") == [
        "mast", ": carries the sail", "keel", ": 40 t of lead",
      ])
  }

  @Test(arguments: [
    "petrol  -0.3\ndiesel   1.2\ngas      0.4\n",
    "We slept.  It rained.\nWe ate.    It snowed.\nWe left.   It froze.\n",
  ])
  func `pairs of figures and sentences with wide gaps are none`(text: String) {
    #expect(!shapes(text).contains { $0.hasPrefix(": ") })
  }

  @Test(.timeLimit(.minutes(5))) func `a long list of figures is read once`() {
    let line = "rope of the harbour  3 km in all the stores, and a few more of the older ones\n"
    #expect(shapes(String(repeating: line, count: 8000)).count > 0)
  }

  @Test func `a table may leave out the head of its names, and break its cells`() {
    let table = """
                 Larch     Oak
      rot        slow      very slow,
                           untreated
      price      £4        £11

      """
    #expect(
      shapes(table) == [
        "0.0 ", "0.1 Larch", "0.2 Oak", "1.0 rot", "1.1 slow", "1.2 very slow, untreated",
        "2.0 price", "2.1 £4", "2.2 £11",
      ])
  }

  @Test(arguments: [
    ("甲\n\n**腌法**（老张教的）\n先洗净\n", "腌法"), ("甲\n\n**三条规矩，记牢**\n先洗净\n", "三条规矩，记牢"),
    ("【水价】\n居民用水两块八\n", "水价"), ("◆ 修枝\n冬天剪\n", "修枝"),
  ])
  func `a line set apart is a heading`(text: String, title: String) {
    #expect(shapes(text).contains("# \(title)"))
  }

  @Test func `lines below each other with one mark are no headings`() {
    #expect(!shapes("◆ 甲板\n◆ 桅杆\n◆ 龙骨\n").contains { $0.hasPrefix("# ") })
  }

  @Test func `a wave before words is the mark of an item, before a figure it is about as many`() {
    #expect(shapes("now\n~ the tower leans\n") == ["now", "- the tower leans"])
    #expect(shapes("~ 40 km of wall\n") == ["~ 40 km of wall"])
  }

  @Test func `Chinese lines with labels are not run together`() {
    #expect(
      shapes("头等舱：靠窗，三十二个座位\n二等舱：靠廊，六十四个座位\n三等舱：通铺，一百二十个位\n").count == 3)
  }
}
