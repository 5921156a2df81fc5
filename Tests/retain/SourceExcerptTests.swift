import Testing

@testable import retain

@Suite struct `The source of a card that is asked about` {
  private static let line =
    "The mill has six stones. It was built in 1704 and burnt down twice. Its wheel turns nine times a minute."

  private func rows(around answer: String, room: Int) -> [String] {
    SourceExcerpt([Self.line], width: 24, around: answer, room: room).rows.map(\.text)
  }

  @Test func `all of it is shown where there is room`() {
    #expect(
      rows(around: "1704", room: 9) == [
        "  The mill has six", "  stones. It was built", "  in 1704 and burnt down",
        "  twice. Its wheel turns", "  nine times a minute.",
      ])
  }

  @Test func `in a small window the rows around the answer are left`() {
    #expect(
      rows(around: "1704", room: 3) == [
        "… stones. It was built", "  in 1704 and burnt down", "  twice. Its wheel turn…",
      ])
  }

  @Test func `the last row stays for an answer at the end`() {
    #expect(
      rows(around: "nine times", room: 3) == [
        "… in 1704 and burnt down", "  twice. Its wheel turns", "  nine times a minute.",
      ])
  }
}
