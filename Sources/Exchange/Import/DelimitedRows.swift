/// The rows of a text with a separator between its cells (RFC 4180), with the line of each.
///
/// A quotation mark that is never closed is a plain character, so that one typing error does not
/// swallow the rest of the file.
struct DelimitedRows {
  struct Row: Hashable {
    var cells: [String]
    /// From 1.
    var line: Int
    /// Whether its first cell stood in quotation marks.
    var isQuoted = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line: Int
  /// Behind this place no quotation mark closes a cell.
  private var lastQuote: Int
  private(set) var unclosedQuotes: [Int] = []

  init(_ bytes: [UInt8], from start: Int = 0, line: Int = 1, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    self.line = line
    index = start
    lastQuote = bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1
  }

  mutating func next() -> Row? {
    guard index < bytes.count else { return nil }
    var row = Row(cells: [], line: line)
    while true {
      let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
      if row.cells.isEmpty { row.isQuoted = isQuoted }
      row.cells.append(cell())
      guard index < bytes.count else { return row }
      let byte = bytes[index]
      index += 1
      if byte == separator { continue }
      if byte == 0x0d, index < bytes.count, bytes[index] == 0x0a { index += 1 }
      line += 1
      return row
    }
  }

  /// Reads up to the separator or line end behind the cell.
  private mutating func cell() -> String {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      if let text = quotedCell() { return text }
      unclosedQuotes.append(line)
    }
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0a, bytes[index] != 0x0d
    { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell() -> String? {
    var place = index + 1
    var text: [UInt8] = []
    var breaks = 0
    while place <= lastQuote {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0x0a
        if next == UInt8(ascii: "\"") {
          text.append(byte)
          place += 2
          continue
        }
        if next == separator || next == 0x0a || next == 0x0d {
          index = place + 1
          line += breaks
          return String(decoding: text, as: UTF8.self)
        }
      }
      if byte == 0x0a { breaks += 1 }
      text.append(byte)
      place += 1
    }
    lastQuote = index
    return nil
  }
}

// MARK: - Which separator

extension DelimitedRows {
  /// The separator that gives most of the first rows the same number of cells, at least two; a
  /// comma when none does.
  static func separator(of bytes: [UInt8], from start: Int = 0) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), share: 0.0)
    for candidate in [0x09, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")] {
      var rows = DelimitedRows(bytes, from: start, separator: candidate)
      var counts: [Int: Int] = [:]
      var all = 0
      while all < 50, let row = rows.next() {
        guard row.cells != [""] else { continue }
        all += 1
        counts[row.cells.count, default: 0] += 1
      }
      let common = counts.filter { $0.key > 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }
      let share = Double(common?.value ?? 0) / Double(max(all, 1))
      if share > best.share { best = (candidate, share) }
    }
    return best.separator
  }
}
