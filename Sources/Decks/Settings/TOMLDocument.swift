/// The settings of a TOML file.
///
/// Read are strings (all four forms), integers in all bases, floats, booleans, dates and times (as
/// text), arrays, inline tables, tables, arrays of tables and dotted keys. Keys keep their order.
///
/// Source: TOML 1.0.0.
public struct TOMLDocument: Hashable, Sendable {
  public var settings: [Setting]

  public init(reading bytes: [UInt8]) throws(TOMLError) {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    if let place = InvalidText.first(in: bytes[start...]) {
      var cursor = Cursor(bytes, range: start..<bytes.count)
      cursor.advance(by: place - start)
      throw TOMLError(problem: .notText, position: cursor.position)
    }
    try self.init(reading: bytes, range: start..<bytes.count, line: 1)
  }

  public init(reading text: String) throws(TOMLError) {
    try self.init(reading: Array(text.utf8))
  }

  init(reading bytes: [UInt8], range: Range<Int>, line: Int) throws(TOMLError) {
    var parser = TOMLParser(cursor: Cursor(bytes, range: range, line: line))
    settings = try parser.document()
  }

  public subscript(key: String) -> SettingValue? { settings[key] }
}
