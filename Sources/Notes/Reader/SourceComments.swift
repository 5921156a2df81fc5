/// The lines of a text that comment on code or settings.
struct SourceComments {
  /// Lines in runs of three or more that begin with `#`. A note has a heading there, and no second one right below.
  private(set) var hashed = 0
  /// Lines between `/*` and `*/`.
  private(set) var blocks = 0
  /// Lines between two `"""`.
  private(set) var quoted = 0

  private static let shortestRun = 3

  init(_ lines: LineTable, in source: [UInt8]) {
    var run = 0
    var isRemark = false
    var counted = 0
    var block: Int?
    var quotation: Int?
    for line in lines {
      let words = source[LineShape.trimmed(source, line)]
      if Self.isHashed(words) {
        run += 1
        isRemark = isRemark || Self.isRemark(words)
      } else {
        (run, counted, isRemark) = (0, 0, false)
      }
      if run >= Self.shortestRun, isRemark {
        hashed += run - counted
        counted = run
      }
      guard !words.isEmpty else { continue }
      if block == nil, words.starts(with: Self.opening) { block = 0 }
      if let length = block {
        block = length + 1
        if words.suffix(2).elementsEqual(Self.closing) {
          blocks += length + 1
          block = nil
        }
      }
      let marks = Self.countOfQuotes(in: words)
      if let length = quotation {
        quotation = length + 1
        if marks > 0 {
          quoted += length + 1
          quotation = nil
        }
      } else if marks == 1 {
        quotation = 1
      }
    }
  }

  /// The line behind comments that begin at a line: a run of `#`, what stands between `/*` and `*/` or between two `"""`.
  static func end(of lines: LineTable, from start: Int, in source: [UInt8]) -> Int? {
    func words(_ index: Int) -> ArraySlice<UInt8> {
      source[LineShape.trimmed(source, lines[index])]
    }
    let first = words(start)
    if isHashed(first) {
      let end = (start..<lines.count).first { !isHashed(words($0)) } ?? lines.count
      return end - start >= shortestRun && (start..<end).contains { isRemark(words($0)) }
        ? end : nil
    }
    let mark = first.starts(with: opening) ? closing : quotes
    guard mark == closing || first.starts(with: quotes) || first.dropFirst().starts(with: quotes),
      // A longer one is hardly a comment, and looking for its end from line after line would cost the square of a note.
      case let near = start + 1..<min(start + longest, lines.count),
      !first.dropFirst(4).suffix(mark.count).elementsEqual(mark)
    else { return nil }
    return near.first { words($0).contains(mark) }.map { $0 + 1 }
  }

  private static let longest = 200

  /// `# What it does`, `#`, `#####`, `#Port=22`; no `## heading` and no `#tag`.
  private static func isHashed(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == hash else { return false }
    let words = line.dropFirst()
    guard let next = words.first, !words.allSatisfy({ $0 == hash }) else { return true }
    return next == 0x20 || next == 0x09
      || words.first.map(\.isLetter) == true && words.contains(equals)
  }

  /// No heading: a sentence, a setting, a line of nothing but signs.
  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 50 || line.last.map(".,:;#".utf8.contains) ?? false || line.contains(equals)
  }

  private static func countOfQuotes(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var rest = line
    while let mark = rest.firstIndex(of: quote) {
      rest = rest[mark...]
      if rest.starts(with: quotes) {
        count += 1
        rest = rest.dropFirst(3)
      } else {
        rest = rest.dropFirst()
      }
    }
    return count
  }

  private static let hash = UInt8(ascii: "#")
  private static let equals = UInt8(ascii: "=")
  private static let quote = UInt8(ascii: "\"")
  private static let quotes = Array("\"\"\"".utf8)
  private static let opening = Array("/*".utf8)
  private static let closing = Array("*/".utf8)
}
