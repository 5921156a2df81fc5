import Testing

@testable import Notes

@Suite struct `Sides of a measure` {
  @Test(arguments: [
    ("a door of 210 × |95 cm", "210 × 95 cm"), ("30x|40 cm", "30x40 cm"),
    ("1,200 × 800 × |144 mm", "1,200 × 800 × 144 mm"), ("flag 0x|20", nil), ("6x |4 TB", nil),
    ("the index |20", nil), ("× |20 m", nil),
  ])
  func `reach back over all signs of times`(marked: String, whole: String?) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = Array(marked.replacing("|", with: "").utf8)
    let start = Sides.start(before: parts[0].utf8.count, notBefore: 0, text)
    #expect(start.map { String(decoding: text[$0...], as: UTF8.self) } == whole)
  }
}
