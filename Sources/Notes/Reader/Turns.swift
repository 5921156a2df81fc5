/// Parts a transcript into the turns of its speakers, told by the short label that each begins with: `S1 …`, `P2 …`, and
/// `D …` in a text that is hardly anything else.
struct Turns {
  /// A label that stands before fewer lines is a name in the text.
  private static let fewest = 2

  /// A letter alone begins many a line; these are nobody's.
  private static let fewestOfLetter = 4
  private static let noSpeakers = Array("AI".utf8)

  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The lines of each turn without its label; `nil` when the lines are no turns of two speakers or more.
  ///
  /// Lines before the first label are a turn of their own.
  func turns(of lines: [Range<Int>]) -> [[Range<Int>]]? {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in lines {
      if let label = label(of: line) { counts[label, default: 0] += 1 }
    }
    counts = counts.filter { $0.value >= ($0.key.count > 1 ? Self.fewest : Self.fewestOfLetter) }
    guard counts.count > 1 else { return nil }
    // Letters alone mark turns where they stand before a third of the lines.
    if counts.keys.contains(where: { $0.count == 1 }) {
      guard counts.values.reduce(0, +) * 3 > lines.count else { return nil }
    }
    var turns: [[Range<Int>]] = []
    for line in lines {
      if let label = label(of: line), counts[label] != nil {
        turns.append([LineShape.trimmed(source, label.endIndex..<line.upperBound)])
      } else if turns.isEmpty {
        turns.append([line])
      } else {
        turns[turns.count - 1].append(line)
      }
    }
    return turns
  }

  /// One or two capitals with one or two digits, or one letter, and a space behind them.
  private func label(of line: Range<Int>) -> ArraySlice<UInt8>? {
    var at = line.lowerBound
    while at < line.upperBound, source[at].isCapital { at += 1 }
    let letters = at - line.lowerBound
    while at < line.upperBound, source[at].isDigit { at += 1 }
    let digits = at - line.lowerBound - letters
    let isLetter =
      letters == 1 && digits == 0 && !Self.noSpeakers.contains(source[line.lowerBound])
    guard (1...2).contains(letters), (1...2).contains(digits) || isLetter, at + 1 < line.upperBound,
      source[at] == 0x20
    else { return nil }
    return source[line.lowerBound..<at]
  }
}
