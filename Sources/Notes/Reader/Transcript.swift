/// Recognises a text without punctuation, as speech recognition or subtitles give it: there the line breaks are what
/// parts the clauses.
struct Transcript {
  /// Lines that hold text.
  private static let fewestLines = 25

  static func isTranscript(_ source: [UInt8], _ lines: Slice<LineTable>) -> Bool {
    var spoken = 0
    var closed = 0
    var marked = 0
    var wide = 0
    var paused = 0
    var setIn = 0
    let most = lines.count
    for line in lines {
      // So many that the other lines make no difference any more.
      guard closed * 5 < most, marked * 20 < most, wide * 5 < most else { return false }
      switch LineShape(source, line) {
      case .blank, .rule, .underline: continue
      case .text(let content):
        spoken += 1
        if content.lowerBound > line.lowerBound + 1 { setIn += 1 }
        if isClosed(source, content) { closed += 1 }
        if displayWidth(source, content) > 90 { wide += 1 }
        if opensWithYear(source, content) { marked += 1 }
        if holdsPause(source, content) { paused += 1 }
        if source[content].contains(UInt8(ascii: "|")) { marked += 1 }
        if source[content].contains(UInt8(ascii: ":")) || holdsWideColon(source, content) {
          closed += 1
        }
        if source[content].indices.dropFirst().contains(where: {
          source[$0] == UInt8(ascii: "-") && source[$0 - 1] == 0x20
        }) {
          closed += 1
        }
      default: marked += 1
      }
    }
    return spoken >= fewestLines && closed * 5 < spoken && marked * 20 < spoken
      && wide * 5 < spoken && paused * 2 < spoken
      // Some lines below others are an outline.
      && (setIn * 5 < spoken || setIn == spoken)
  }

  /// `午饭 在庙前 12 元`: Chinese whose writer leaves a space where others put a comma, and ends the line where the
  /// sentence ends.
  private static func holdsPause(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    content.dropFirst(3).contains { at in
      source[at] == 0x20 && at + 1 < content.upperBound
        && source[at - 3] >= 0xE4 && source[at - 3] <= 0xE9
        && (source[at + 1] == 0x20 || source[at + 1] >= 0xE4 && source[at + 1] <= 0xE9)
    }
  }

  /// `1908  Berg（法）来岛`: the entries of a chronicle, each with a sentence of its own.
  private static func opensWithYear(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    let digits = source[content].prefix(while: \.isDigit)
    guard digits.count == 4, digits.first == UInt8(ascii: "1") || digits.starts(with: "20".utf8)
    else { return false }
    let rest = source[digits.endIndex..<content.upperBound]
    return rest.first.map { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ".") } ?? false
  }

  private static func isClosed(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard let last = content.last.map({ source[$0] }) else { return false }
    guard last >= 0x80 else { return closing.contains(last) }
    let tail = source[content].suffix(3)
    return wideClosing.contains { tail.elementsEqual($0) }
  }

  private static let closing = Array(".!?;:*".utf8)
  private static let wideClosing = ["。", "！", "？", "；", "：", "…"].map { Array($0.utf8) }

  private static func holdsWideColon(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard let at = source[content].firstIndex(of: 0xEF), at + 2 < content.upperBound else {
      return false
    }
    return source[at + 1] == 0xBC && source[at + 2] == 0x9A
  }
}
