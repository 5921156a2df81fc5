/// Short lines in capitals that serve as headings of plain text: `ROOTS`, `SAILS AND ROPES`.
///
/// One such line alone is a cry or the title; where there are several, they part the text.
struct CapitalLines {
  private let source: [UInt8]
  private let areHeadings: Bool

  /// Columns.
  private static let widest = 40

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    areHeadings =
      lines.lazy.filter { Self.isCapital(source, LineShape.trimmed(source, $0)) }.prefix(2).count
      > 1
  }

  func isHeading(_ content: Range<Int>) -> Bool {
    areHeadings && Self.isCapital(source, content) && !Label.noLabels.contains(source, content)
  }

  /// Five words at most, all of capital letters.
  private static func isCapital(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard (4...widest).contains(content.count), source[content.lowerBound].isCapital,
      source[content].allSatisfy({ $0.isCapital || signs.contains($0) })
    else { return false }
    let words = source[content].split(separator: 0x20)
    return words.count < 6 && words.contains { $0.count > 3 }
  }

  private static let signs = Array(" &/-'".utf8)
}
