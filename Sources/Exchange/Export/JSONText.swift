import Study

/// JSON on one line (RFC 8259).
enum JSONText {
  static func append(_ field: ExportField, to bytes: inout [UInt8]) {
    switch field {
    case .none: bytes.append(contentsOf: "null".utf8)
    case .text(let text): append(text, to: &bytes)
    case .integer(let number): bytes.append(number: number)
    case .number(let number):
      bytes.append(contentsOf: (number.isFinite ? "\(number)" : "null").utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .moment(let moment):
      bytes.append(quote)
      moment.appendText(to: &bytes)
      bytes.append(quote)
    case .day(let day):
      bytes.append(quote)
      day.appendText(to: &bytes)
      bytes.append(quote)
    case .texts(let texts, _):
      bytes.append(UInt8(ascii: "["))
      for (index, text) in texts.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(text, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }

  static func string(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")

  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(quote)
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f && $0 != quote && $0 != 0x5c }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(quote)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    case "\r": bytes.append(contentsOf: "\\r".utf8)
    case "\u{0}"..<" ", "\u{7f}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: "\\u".utf8)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
