/// What the writer of a Chinese line put behind it on its place in an exam: `…→ 涨潮 **必考**`, `…（老师说会考）`.
struct ExamMark {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The line without the mark, which a space, a bracket or bold type sets apart from what it is put behind.
  func cut(from line: Range<Int>) -> Range<Int> {
    guard line.count > 9 else { return line }
    var end = line.upperBound
    while let length = Self.closings.first(where: { ends(end, line, with: $0) })?.utf8.count {
      end -= length
    }
    let word = Self.words.suffix(of: source, line.lowerBound..<end)
    guard word > 0 else { return line }
    var start = end - word
    var isApart = false
    while let sign = Self.openings.first(where: { ends(start, line, with: $0) }) {
      start -= sign.utf8.count
      if sign != "**", sign != "==", sign != "老师说", sign != "“" { isApart = true }
    }
    // `试行会考` is what was done.
    guard isApart, start > line.lowerBound else { return line }
    return LineShape.trimmed(source, line.lowerBound..<start)
  }

  private func ends(_ end: Int, _ line: Range<Int>, with sign: String) -> Bool {
    let length = sign.utf8.count
    return end - length > line.lowerBound && source[end - length..<end].elementsEqual(sign.utf8)
  }

  private static let words = WordList("会考 必考 常考 爱考 要考 考过 必背 考点 必考点 常考点 高频考点 划重点")
  private static let closings = ["**", "==", "）", ")", "】", "]", "”", "！", "!", "★", "☆", " "]
  private static let openings = [
    "**", "==", "（", "(", "【", "[", "“", "老师说", "←", "★", "☆", " ",
  ]
}
