/// The last column of the log: one line of JSON, or nothing.
///
/// The text is kept as it was read, so that fields of a later version survive.
public struct Detail: Hashable, Sendable {
  /// A JSON value of a field.
  public indirect enum Value: Hashable, Sendable {
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null
    case array([Value])
    case object([String: Value])

    public var string: String? {
      if case .string(let text) = self { text } else { nil }
    }

    public var number: Double? {
      if case .number(let number) = self { number } else { nil }
    }

    public var boolean: Bool? {
      if case .boolean(let flag) = self { flag } else { nil }
    }

    public var array: [Value]? {
      if case .array(let values) = self { values } else { nil }
    }
  }

  public static let none = Detail(text: "")

  /// The JSON object, or the empty text.
  public let text: String

  /// - Parameter text: must be one line; it is not checked.
  init(text: String) {
    self.text = text
  }

  /// Writes the fields in the given order; no fields give the empty detail.
  public init(_ fields: [(String, Value)]) {
    guard !fields.isEmpty else {
      self = .none
      return
    }
    let members = fields.map { "\(Value.quoted($0)):\($1.json)" }
    text = "{\(members.joined(separator: ","))}"
  }

  /// Reads one field; every call reads the text again.
  public subscript(key: String) -> Value? {
    guard !text.isEmpty else { return nil }
    var reader = JSONReader(Array(text.utf8)[...])
    guard case .object(let fields) = reader.readDocument() else { return nil }
    return fields[key]
  }
}

extension Detail.Value {
  /// The value as JSON in one line of ASCII-safe control characters.
  var json: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array(let values): "[\(values.map(\.json).joined(separator: ","))]"
    case .object(let fields):
      "{"
        + fields.sorted { $0.key < $1.key }
        .map { "\(Self.quoted($0.key)):\($0.value.json)" }.joined(separator: ",") + "}"
    }
  }

  /// A string literal without tabs, line ends or other control characters in it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
