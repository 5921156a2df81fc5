extension Block.Content {
  /// The block as it stands in a deck, without its comment, ending in a line break.
  public var text: String {
    switch self {
    case .basic(let front, let back):
      BlockText.part("Q", front) + BlockText.part("A", back)
    case .reversible(let front, let back):
      BlockText.part("B", front) + BlockText.part("A", back)
    case .cloze(let text): BlockText.part("C", text)
    case .list(let title, let items):
      BlockText.part("L", title) + ListText.numbered(items) + "\n"
    }
  }
}

enum BlockText {
  /// A marker and its text, with a backslash before each line that would end the block.
  static func part(_ marker: String, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let startsIndented = bytes.first.map { Margins.isSpace($0) } ?? false
    var result = Array((marker + (text.isEmpty ? ":" : startsIndented ? ":\n" : ": ")).utf8)
    var lines = DeckLines(bytes, range: 0..<bytes.count)
    var isOnMarkerLine = !startsIndented
    while let line = lines.next() {
      if let fenceEnd = lines.fenceEnd(line) {
        result.append(contentsOf: bytes[line.start..<fenceEnd])
        lines.move(to: fenceEnd)
      } else {
        if !isOnMarkerLine, lines.needsEscape(line) { result.append(UInt8(ascii: "\\")) }
        result.append(contentsOf: bytes[line.start..<line.next])
      }
      isOnMarkerLine = false
    }
    if result.last != 0x0a { result.append(0x0a) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of `range`, with `\n` between lines; `hasEscapes` tells whether any line of the block
  /// begins with a backslash.
  static func read(_ bytes: [UInt8], _ range: Range<Int>, hasEscapes: Bool) -> String {
    guard hasEscapes || bytes[range].contains(0x0d) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let startsAtLine = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x0a
    return plain(bytes, range, startsAtLine: startsAtLine)
  }

  /// The text of `range`, with `\n` between lines and without the backslashes of ``part(_:_:)``.
  /// The first line stands behind a marker unless `startsAtLine`.
  static func plain(_ bytes: [UInt8], _ range: Range<Int>, startsAtLine: Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var lines = DeckLines(bytes, range: range)
    var isLineStart = startsAtLine
    var fenceEnd = range.lowerBound
    while let line = lines.next() {
      if line.start >= fenceEnd {
        if let end = lines.fenceEnd(line) {
          fenceEnd = end
        } else if isLineStart, bytes[line.start..<line.end].first == UInt8(ascii: "\\"),
          lines.needsEscape(line)
        {
          result.append(contentsOf: bytes[(line.start + 1)..<line.end])
          if line.next > line.end { result.append(0x0a) }
          continue
        }
      }
      isLineStart = true
      result.append(contentsOf: bytes[line.start..<line.end])
      if line.next > line.end { result.append(0x0a) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
