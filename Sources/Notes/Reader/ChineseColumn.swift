/// Tells Chinese text that was broken into short lines of one width, as on a page of a book or a narrow window.
///
/// Nearly all of its lines are as wide as the widest, most break off in the middle of a sentence, and signs stand inside
/// them: lines of a poem or of subtitles differ in width or end where their sentences do.
struct ChineseColumn {
  /// Columns of a line that nobody would break.
  private static let narrowest = 24

  /// Columns that a sign at the end or a word of Latin letters may leave free.
  private static let slack = 4

  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// - Parameters:
  ///   - widths: Of the lines, in columns.
  ///   - column: The width of the paragraphs before, if they were broken like this.
  func holds(_ lines: [PendingLine], _ widths: [Int], column: Int?) -> Bool {
    guard let widest = widths.max(), widest >= Self.narrowest, lines.count > 1 else { return false }
    let isKnown = column.map { abs($0 - widest) <= Self.slack } ?? false
    guard lines.count > 2 || isKnown, !areListed(lines) else { return false }
    let full = widths.dropLast().count { $0 + Self.slack >= widest }
    let broken = lines.dropLast().count { breaksOff($0.content) }
    let signed = lines.count { holdsSign($0.content) }
    let pairs = lines.count - 1
    return full * 6 >= pairs * 5 && broken * 2 >= pairs && signed * 2 >= lines.count
  }

  /// `一档：甲，三成`, `浸料 = 泡水 + 晾`: two lines with a label or one with an equals sign are lines of their own, however
  /// alike in width.
  private func areListed(_ lines: [PendingLine]) -> Bool {
    var labels = 0
    for line in lines {
      guard let label = LabelledLine(line.content, in: source), label.key.count <= Self.widestLabel
      else { continue }
      if label.sign == .equals { return true }
      if label.sign == .colon { labels += 1 }
    }
    return labels > 1
  }

  /// Bytes of a label of a few characters.
  private static let widestLabel = 24

  /// It ends with a character of a word.
  private func breaksOff(_ line: Range<Int>) -> Bool {
    guard line.count > 3 else { return false }
    let last = line.upperBound - 3
    return source[last] >= 0xE4 && source[last] <= 0xE9
      || source[line.upperBound - 1].isDigit
  }

  /// A comma or a stop stands inside it.
  private func holdsSign(_ line: Range<Int>) -> Bool {
    line.dropLast(3).contains { at in
      switch source[at] >= 0xE3 ? Sign.at(at, in: source, end: line.upperBound)?.sign : nil {
      case .comma, .stop, .semicolon, .enumeration: true
      default: false
      }
    }
  }
}
