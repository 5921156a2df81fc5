/// Rows of text with a separator between their cells (RFC 4180).
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
/// formula, which could run what a card says. Such a text gets an apostrophe in front, unless it is
/// a plain number: `-5` stays `-5`.
/// Source: OWASP, "CSV Injection".
struct Delimited {
  let separator: UInt8
  let lineEnd: String

  static let comma = Delimited(separator: UInt8(ascii: ","), lineEnd: "\r\n")
  static let tab = Delimited(separator: UInt8(ascii: "\t"), lineEnd: "\n")

  func row(_ fields: [ExportField]) -> String {
    var text = ""
    for (index, field) in fields.enumerated() {
      if index > 0 { text.unicodeScalars.append(Unicode.Scalar(separator)) }
      text += cell(field)
    }
    return text + lineEnd
  }

  private func cell(_ field: ExportField) -> String {
    switch field {
    case .none: ""
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? String(number) : ""
    case .boolean(let flag): flag ? "true" : "false"
    case .text(let text): quoted(harmless(text))
    case .texts(let texts, let separator): quoted(harmless(texts.joined(separator: separator)))
    }
  }

  private func harmless(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0d:
      Self.isPlainNumber(text) ? text : "'" + text
    default: text
    }
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return (text.hasPrefix("-") || text.hasPrefix("+"))
      && digits.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
      && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }
      && digits.count { $0 == UInt8(ascii: ".") } <= 1
  }

  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte != separator && byte != UInt8(ascii: "\"") && byte != 0x0a && byte != 0x0d
    }
    if isPlain { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
