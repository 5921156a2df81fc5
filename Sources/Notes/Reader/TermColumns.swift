/// Terms and what is said of each, in two columns that a row of dots or a wide gap parts, as people type them into plain
/// text: `spring tide ....... at new and full moon`.
struct TermColumns {
  /// One line of them.
  struct Row {
    var term: Range<Int>
    /// What stands between both, when it says when.
    var day: Range<Int>?
    var meaning: Range<Int>
    /// Columns before the meaning or the day.
    var column: Int
    /// Bytes between term and meaning.
    var gap: Int
    /// Bytes before the term.
    var indent: Int
    var hasDots: Bool
  }

  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// What opens a remark, and no meaning.
  private static let joints = Array("-=+<>".utf8)

  /// Columns of the longest term.
  private static let widestTerm = 44

  /// Bytes of a gap by spaces, and of the shortest row of dots.
  private static let gap = 2
  private static let dots = 3

  /// The line as one row; `nil` when it has no gap, more than one by spaces, or no words on both sides.
  func row(_ line: Range<Int>) -> Row? {
    let content = LineShape.trimmed(source, line)
    guard let gap = firstGap(content) else { return nil }
    let term = content.lowerBound..<gap.lowerBound
    let meaning = gap.upperBound..<content.upperBound
    let hasDots = source[gap].contains(UInt8(ascii: "."))
    guard fits(source, term, in: Self.widestTerm), holdsWord(term), holdsWord(meaning),
      hasDots || isName(term) && !Self.joints.contains(source[meaning.lowerBound])
    else { return nil }
    let column = displayWidth(source, line.lowerBound..<gap.upperBound)
    if !hasDots, let second = firstGap(meaning) {
      // `Elm Pact     1931      both sides lay down …`
      let day = meaning.lowerBound..<second.lowerBound
      let told = second.upperBound..<meaning.upperBound
      guard DateLabel.isDate(day, source), holdsWord(told), firstGap(told) == nil else {
        return nil
      }
      return Row(
        term: term, day: day, meaning: told, column: column, gap: gap.count,
        indent: content.lowerBound - line.lowerBound, hasDots: false)
    }
    return Row(
      term: term, meaning: meaning, column: column, gap: gap.count,
      indent: content.lowerBound - line.lowerBound, hasDots: hasDots)
  }

  /// Whether a line goes on with the meaning above: it begins where that begins.
  func continues(_ line: Range<Int>, _ row: Row) -> Bool {
    let content = LineShape.trimmed(source, line)
    let indent = displayWidth(source, line.lowerBound..<content.lowerBound)
    return !content.isEmpty && indent > 3 && abs(indent - row.column) < 2
      && firstGap(content) == nil
  }

  /// Whether two rows stand below each other: by dots both, or with their meanings in one column, which a long term may
  /// push aside.
  ///
  /// - Parameter column: Where the meanings stand.
  func stand(_ first: Row, above second: Row, at column: Int) -> Bool {
    first.hasDots == second.hasDots
      && (first.hasDots || second.column == column
        || second.column > column && second.gap == Self.gap && first.indent == second.indent)
  }

  /// Words that say something, and no figure with its unit.
  func isWords(_ meaning: Range<Int>) -> Bool {
    guard let first = source[meaning].first(where: { $0 >= 0x80 || $0.isAlphanumeric }) else {
      return false
    }
    return !first.isDigit
  }

  private func firstGap(_ content: Range<Int>) -> Range<Int>? {
    var at = content.lowerBound
    while at < content.upperBound {
      guard source[at] == 0x20 || source[at] == 0x09 else {
        at += 1
        continue
      }
      let start = at
      var dots = 0
      while at < content.upperBound, [0x20, 0x09, UInt8(ascii: ".")].contains(source[at]) {
        if source[at] == UInt8(ascii: ".") { dots += 1 }
        at += 1
      }
      let isWide = at - start >= Self.gap || source[start..<at].contains(0x09)
      if dots >= Self.dots || dots == 0 && isWide { return start..<at }
    }
    return nil
  }

  private func holdsWord(_ range: Range<Int>) -> Bool {
    source[range].contains { $0.isLetter || $0 >= 0xE4 }
  }

  /// A few words without a sign that parts: neither a figure nor half a sentence.
  private func isName(_ term: Range<Int>) -> Bool {
    !source[term.lowerBound].isDigit && source[term].count { $0 == 0x20 } < 4
      // `k:g`: how one goes over into the other.
      && !source[term].contains(UInt8(ascii: ":"))
      && !term.contains { at in
        switch Sign.at(at, in: source, end: term.upperBound)?.sign {
        case .stop, .comma, .semicolon, .colon, .dash: true
        case .other: source[at] == UInt8(ascii: "=") || source[at] == UInt8(ascii: ">")
        default: false
        }
      }
  }
}
