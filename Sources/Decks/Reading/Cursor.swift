/// A place in UTF-8 bytes that knows its line, for small parsers.
struct Cursor {
  let bytes: [UInt8]
  private(set) var index: Int
  let end: Int
  private(set) var line: Int
  private var lineStart: Int

  init(_ bytes: [UInt8], range: Range<Int>, line: Int = 1) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
    self.line = line
    lineStart = range.lowerBound
  }

  var isAtEnd: Bool { index >= end }

  /// The byte at the cursor; nil at the end.
  var current: UInt8? { index < end ? bytes[index] : nil }

  func peek(_ distance: Int = 1) -> UInt8? {
    index + distance < end ? bytes[index + distance] : nil
  }

  var position: Position {
    var column = 1
    for byte in bytes[lineStart..<index] where byte & 0xc0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
  }

  mutating func advance(by count: Int = 1) {
    for _ in 0..<count where index < end {
      index += 1
      if bytes[index - 1] == 0x0a {
        line += 1
        lineStart = index
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    advance()
    return true
  }

  func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= end else { return false }
    return bytes[index..<(index + count)].elementsEqual("\(text)".utf8)
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    advance(by: text.utf8CodeUnitCount)
    return true
  }

  mutating func take(while isIncluded: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    while let byte = current, isIncluded(byte) { advance() }
    return bytes[start..<index]
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 { advance() }
  }

  mutating func skipLine() {
    while let byte = current, byte != 0x0a { advance() }
  }
}
