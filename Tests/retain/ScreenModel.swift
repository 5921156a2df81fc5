@testable import retain

/// What a terminal shows after the bytes that it was sent: as many sequences as Retain uses, everything else is an error
/// that the screen shows as `⟨…⟩`.
struct ScreenModel {
  let columns: Int
  let rows: Int
  private(set) var isFullScreen = false
  private var cells: [[String]]
  private var kept: (cells: [[String]], row: Int, column: Int)?
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Self.empty(columns, rows)
  }

  /// The lines without spaces at their ends and without empty lines at the end.
  var text: String {
    var lines = cells.map { String($0.joined().reversed().drop { $0 == " " }.reversed()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let length = nextLength() {
      let sequence = Array(pending[..<length])
      pending.removeFirst(length)
      show(sequence)
    }
  }

  private static func empty(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// Bytes of the next character or sequence; nil while it is not whole.
  private func nextLength() -> Int? {
    guard let first = pending.first else { return nil }
    if first == 0x1B {
      guard pending.count > 2 else { return nil }
      guard pending[1] == UInt8(ascii: "[") else { return 2 }
      return pending.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return pending.count >= length ? length : nil
  }

  private mutating func show(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch bytes[0] {
    case 0x1B: obey(String(text.dropFirst(2)))
    case 0x0D: column = 0
    case 0x0A: newLine()
    case 0x08: column = max(0, column - 1)
    case 0x07: break
    default: put(text)
    }
  }

  private mutating func put(_ text: String) {
    let width = Character(text).displayWidth
    if width == 0 {
      if column > 0 { cells[row][column - 1] += text }
      return
    }
    if column + width > columns {
      column = 0
      newLine()
    }
    cells[row][column] = text
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func newLine() {
    row += 1
    if row == rows {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
      row -= 1
    }
  }

  private mutating func obey(_ sequence: String) {
    let number = Int(sequence.dropLast()) ?? 1
    switch sequence {
    case "H": (row, column) = (0, 0)
    case "K": erase(from: column)
    case "J":
      erase(from: column)
      for below in (row + 1)..<max(rows, row + 1) {
        cells[below] = Array(repeating: " ", count: columns)
      }
    case "2J": cells = Self.empty(columns, rows)
    case "?1049h":
      kept = (cells, row, column)
      cells = Self.empty(columns, rows)
      isFullScreen = true
    case "?1049l":
      if let kept { (cells, row, column) = kept }
      isFullScreen = false
    case _ where sequence.hasSuffix("C"): column = min(columns - 1, column + number)
    case _ where sequence.hasSuffix("A"): row = max(0, row - number)
    case _ where sequence.hasSuffix("m") || sequence.hasPrefix("?"): break
    default: put("⟨")
    }
  }

  private mutating func erase(from start: Int) {
    for index in start..<max(columns, start) { cells[row][index] = " " }
  }
}
