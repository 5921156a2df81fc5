/// Where the cells of a Markdown table's row are.
enum TableShape {
  /// `| --- | :-: |`
  static func isDelimiter(_ source: [UInt8], _ line: Range<Int>) -> Bool {
    var dashes = 0
    var bars = 0
    for offset in line {
      switch source[offset] {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return false
      }
    }
    return dashes > 0 && bars > 0
  }

  static func isRow(_ source: [UInt8], _ line: Range<Int>) -> Bool {
    source[line].contains(UInt8(ascii: "|"))
  }

  /// The cells of a row, without the outer bars; bars in code and after a backslash do not count.
  static func cells(_ source: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var content = LineShape.trimmed(source, line)
    if let first = content.first, source[first] == UInt8(ascii: "|") {
      content = content.dropFirst()
    }
    if let last = content.last, source[last] == UInt8(ascii: "|"),
      content.count < 2 || source[last - 1] != UInt8(ascii: "\\")
    {
      content = content.dropLast()
    }
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    var isCode = false
    for offset in content {
      switch source[offset] {
      case UInt8(ascii: "`"):
        isCode.toggle()
      case UInt8(ascii: "|")
      where !isCode && (offset == start || source[offset - 1] != UInt8(ascii: "\\")):
        cells.append(LineShape.trimmed(source, start..<offset))
        start = offset + 1
      default: continue
      }
    }
    cells.append(LineShape.trimmed(source, start..<max(start, content.upperBound)))
    return cells
  }
}
