/// Copies the lines of one passage into a document's text without their markup.
///
/// It reads each byte once: where a construct needs a closing sign, the places that were found to have none are kept,
/// so that ten thousand open brackets cost no more than ten thousand letters.
struct InlineReader {
  let source: [UInt8]
  var text: [UInt8] = []
  var marks: [Mark] = []
  var origin: Origin

  /// What no text holds.
  var invalid = LeftOut()
  var controls = LeftOut()
  var directions = LeftOut()

  /// Closing signs that do not come before this offset: `key` is the sign, `value` where the search gave up.
  var searched: [UInt8: Int] = [:]
  var codeRunsWithoutEnd: Set<Int> = []

  /// Where the last run of so many backticks stands on ``codeLine``.
  var lastCodeRun: [Int: Int] = [:]
  var codeLine: Range<Int>?
  var openBrackets: [(clean: Int, isImage: Bool)] = []
  var openMarks: [UInt8: Int] = [:]

  /// Brackets inside brackets beyond this depth are text: nobody writes them, and they would make links costly.
  static let deepest = 32

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    origin = Origin(of: source, lines)
    text.reserveCapacity(source.count + 64)
  }

  /// Appends the lines, joined by `separator` or, when that is `nil`, as a reader would join wrapped lines; a newline
  /// closes them.
  ///
  /// - Returns: The range of the new text, without the newline and the spaces around it.
  mutating func append(_ lines: [Range<Int>], separator: UInt8? = nil) -> Range<Int> {
    let start = text.count
    let firstMark = marks.count
    codeRunsWithoutEnd.removeAll(keepingCapacity: true)
    openBrackets.removeAll(keepingCapacity: true)
    openMarks.removeAll(keepingCapacity: true)
    for (index, line) in lines.enumerated() {
      if index > 0 { join(to: line, separator, from: start) }
      read(line, passageStart: start)
    }
    while text.count > start, text.last == 0x20 { text.removeLast() }
    let end = text.count
    dropMarks(from: firstMark, endingAfter: end)
    text.append(0x0A)
    return start..<end
  }

  /// Looks only at the marks of one passage.
  mutating func dropMarks(from first: Int, endingAfter end: Int) {
    guard marks[first...].contains(where: { $0.range.upperBound > end }) else { return }
    let kept = marks[first...].filter { $0.range.upperBound <= end }
    marks.replaceSubrange(first..., with: kept)
  }

  // MARK: Lines

  mutating func join(to line: Range<Int>, _ separator: UInt8?, from start: Int) {
    while text.count > start, text.last == 0x20 { text.removeLast() }
    guard text.count > start, let last = text.last else { return }
    if let separator {
      text.append(separator)
      return
    }
    guard let first = line.first.map({ source[$0] }) else { return }
    let isHyphenated =
      last == UInt8(ascii: "-") && text.count > start + 1 && text[text.count - 2].isLetter
      && first.isLetter
    // `1840` and `年` of the next line.
    let isFigure =
      last.isDigit && Self.periods.contains { source[line].starts(with: $0) }
      && text[start...].reversed().first { !$0.isDigit }?.isLetter != true
    if !isHyphenated, !isFigure, last < 0x80 || first < 0x80 || first < 0xE3 { text.append(0x20) }
  }

  private static let periods = ["年", "月", "日", "号"].map { Array($0.utf8) }

  mutating func read(_ line: Range<Int>, passageStart: Int) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = endOfPlainText(at, line)
      if end > at {
        origin.mark(text.count, from: at)
        text.append(contentsOf: source[at..<end])
        at = end
        continue
      }
      let next = consume(at, line, passageStart)
      // Every branch advances; this is what keeps a mistake here from becoming a hang.
      at = max(next, at + 1)
    }
  }

  /// Where the bytes end that are copied as they are: most of every text.
  func endOfPlainText(_ start: Int, _ line: Range<Int>) -> Int {
    let classes = Self.classes
    var at = start
    while at < line.upperBound {
      switch classes[Int(source[at])] {
      case .plain:
        at += 1
      case .space:
        guard at > start, source[at - 1] != 0x20 else { return at }
        at += 1
      case .mayLead:
        guard at + 2 < line.upperBound, source[at + 1] != UInt8(ascii: "t") else { return at }
        at += 1
      case .ideograph:
        guard at + 2 < line.upperBound, source[at + 1] & 0xC0 == 0x80,
          source[at + 2] & 0xC0 == 0x80
        else { return at }
        at += 3
      case .other:
        return at
      }
    }
    return at
  }

  enum Class: UInt8 {
    case plain, space, ideograph, other
    /// `h`, with which an address begins.
    case mayLead
  }

  static let classes: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x20: .space
    case UInt8(ascii: "h"): .mayLead
    case 0..<0x20, 0x7F: .other
    case 0xE4...0xE9: .ideograph
    case 0x80...: .other
    case let sign where "\\`$*_=~![]<&{".utf8.contains(sign): .other
    default: .plain
    }
  }

  /// Reads the construct at an offset and returns the offset after it.
  mutating func consume(_ at: Int, _ line: Range<Int>, _ passageStart: Int) -> Int {
    let byte = source[at]
    switch byte {
    case 0x20, 0x09:
      return space(at)
    case 0x0D:
      return at + 1
    case 0..<0x20, 0x7F:
      controls.add(at)
      return at + 1
    case UInt8(ascii: "\\"):
      return escape(at, line)
    case UInt8(ascii: "`"):
      return code(at, line)
    case UInt8(ascii: "$"):
      return math(at, line)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"):
      return emphasis(at, line)
    case UInt8(ascii: "!"):
      if peek(at + 1, line) == UInt8(ascii: "[") {
        if openBrackets.count < Self.deepest { openBrackets.append((text.count, true)) }
        return at + (peek(at + 2, line) == UInt8(ascii: "[") ? 3 : 2)
      }
      return copy(at, line)
    case UInt8(ascii: "["):
      return bracket(at, line)
    case UInt8(ascii: "]"):
      return closeBracket(at, line)
    case UInt8(ascii: "<"):
      return tag(at, line)
    case UInt8(ascii: "&"):
      return entity(at, line)
    case UInt8(ascii: "{"):
      return template(at, line)
    case UInt8(ascii: "h"):
      return address(at, line)
    default:
      return copy(at, line)
    }
  }

  func peek(_ at: Int, _ line: Range<Int>) -> UInt8? {
    at < line.upperBound ? source[at] : nil
  }
}
