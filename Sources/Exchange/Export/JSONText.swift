/// JSON on one line (RFC 8259).
enum JSONText {
  /// An object with the fields in their order, and a line end.
  static func line(_ names: [String], _ fields: [ExportField]) -> String {
    var text = "{"
    for (index, (name, field)) in zip(names, fields).enumerated() {
      text += (index > 0 ? "," : "") + string(name) + ":" + value(field)
    }
    return text + "}\n"
  }

  private static func value(_ field: ExportField) -> String {
    switch field {
    case .none: "null"
    case .text(let text): string(text)
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? String(number) : "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .texts(let texts, _): "[" + texts.map { string($0) }.joined(separator: ",") + "]"
    }
  }

  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..<" ", "\u{7f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
