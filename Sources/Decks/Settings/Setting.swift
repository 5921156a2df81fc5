/// A key and its value in TOML or in the front matter of a Markdown file.
public struct Setting: Hashable, Sendable {
  public var key: String
  public var value: SettingValue
  /// Where the key begins.
  public var position: Position
  /// Where the value begins.
  public var valuePosition: Position

  public init(key: String, value: SettingValue, position: Position, valuePosition: Position) {
    self.key = key
    self.value = value
    self.position = position
    self.valuePosition = valuePosition
  }
}

/// What TOML and the YAML of front matter can say.
public indirect enum SettingValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// A date, a time or both, as written: `2026-11-26`, `2026-11-26T09:30:00+08:00`.
  case date(String)
  case array([SettingValue])
  case table([Setting])
}

extension SettingValue {
  /// The text of a string or date.
  public var string: String? {
    switch self {
    case .string(let text), .date(let text): text
    default: nil
    }
  }

  public var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The value of a number, whole or not.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The strings of an array that holds nothing else, or one string as a list of one.
  public var strings: [String]? {
    switch self {
    case .string(let text): return [text]
    case .array(let values):
      var texts: [String] = []
      for value in values {
        guard let text = value.string else { return nil }
        texts.append(text)
      }
      return texts
    default: return nil
    }
  }

  /// Any single value as a person would read it; nil for arrays and tables.
  public var text: String? {
    switch self {
    case .string(let text), .date(let text): text
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .boolean(let value): String(value)
    case .array, .table: nil
    }
  }
}

extension [Setting] {
  /// The value of the first setting with this key.
  public subscript(key: String) -> SettingValue? { first { $0.key == key }?.value }
}
