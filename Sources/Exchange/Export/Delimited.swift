import Study

/// Rows of text with a separator between their cells (RFC 4180).
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
/// formula, which could run what a card says. Such a text gets an apostrophe in front, unless it is
/// a plain number: `-5` stays `-5`.
/// Source: OWASP, "CSV Injection".
struct Delimited {
  let separator: UInt8
  let lineEnd: [UInt8]

  static let comma = Delimited(separator: UInt8(ascii: ","), lineEnd: [0x0d, 0x0a])
  static let tab = Delimited(separator: UInt8(ascii: "\t"), lineEnd: [0x0a])

  func append(_ field: ExportField, to bytes: inout [UInt8]) {
    switch field {
    case .none: break
    case .integer(let number): bytes.append(number: number)
    case .number(let number): if number.isFinite { bytes.append(contentsOf: "\(number)".utf8) }
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .moment(let moment): moment.appendText(to: &bytes)
    case .day(let day): day.appendText(to: &bytes)
    case .text(let text): append(text, to: &bytes)
    case .texts(let texts, let separator): append(texts.joined(separator: separator), to: &bytes)
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let isHarmless = !Self.beginsFormula(text) || Self.isPlainNumber(text)
    if text.utf8.allSatisfy(isPlain) {
      if !isHarmless { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if !isHarmless { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    byte != separator && byte != UInt8(ascii: "\"") && byte != 0x0a && byte != 0x0d
  }

  private static func beginsFormula(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0d:
      true
    default: false
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return (text.hasPrefix("-") || text.hasPrefix("+"))
      && digits.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
      && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
      && digits.count { $0 == UInt8(ascii: ".") } <= 1
  }
}

extension [UInt8] {
  /// The decimal digits, with a sign below zero.
  mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
