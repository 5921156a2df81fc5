/// Reads one JSON value (RFC 8259); nothing for anything that is not JSON.
struct JSONReader {
  private var rest: ArraySlice<UInt8>
  private var depth = 0

  /// Deeper nesting than this is refused, so that no line of a log can exhaust the stack.
  private static let maximumDepth = 64

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func readDocument() -> Detail.Value? {
    guard let value = readValue() else { return nil }
    skipSpace()
    return rest.isEmpty ? value : nil
  }

  private mutating func readValue() -> Detail.Value? {
    skipSpace()
    switch rest.first {
    case UInt8(ascii: "{"): return readObject()
    case UInt8(ascii: "["): return readArray()
    case UInt8(ascii: "\""): return readString().map { .string($0) }
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return readNumber()
    }
  }

  private mutating func readObject() -> Detail.Value? {
    guard depth < Self.maximumDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    rest.removeFirst()
    var fields: [String: Detail.Value] = [:]
    skipSpace()
    if take("}") { return .object(fields) }
    while true {
      skipSpace()
      guard rest.first == UInt8(ascii: "\""), let key = readString() else { return nil }
      skipSpace()
      guard take(":"), let value = readValue() else { return nil }
      fields[key] = value
      skipSpace()
      if take("}") { return .object(fields) }
      guard take(",") else { return nil }
    }
  }

  private mutating func readArray() -> Detail.Value? {
    guard depth < Self.maximumDepth else { return nil }
    depth += 1
    defer { depth -= 1 }
    rest.removeFirst()
    var values: [Detail.Value] = []
    skipSpace()
    if take("]") { return .array(values) }
    while true {
      guard let value = readValue() else { return nil }
      values.append(value)
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { return nil }
    }
  }

  private mutating func readString() -> String? {
    rest.removeFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escape = rest.popFirst() else { return nil }
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(escape)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0c)
        case UInt8(ascii: "n"): bytes.append(0x0a)
        case UInt8(ascii: "r"): bytes.append(0x0d)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
          guard let scalar = readEscapedScalar() else { return nil }
          bytes.append(contentsOf: String(Character(scalar)).utf8)
        default: return nil
        }
      case 0..<0x20: return nil
      default: bytes.append(byte)
      }
    }
    return nil
  }

  private mutating func readEscapedScalar() -> Unicode.Scalar? {
    guard let unit = readHexadecimal() else { return nil }
    guard (0xd800..<0xdc00).contains(unit) else { return Unicode.Scalar(unit) }
    guard take("\\u"), let low = readHexadecimal(), (0xdc00..<0xe000).contains(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00))
  }

  private mutating func readHexadecimal() -> UInt32? {
    guard rest.count >= 4, rest.prefix(4).allSatisfy(\.isHexadecimalDigit) else { return nil }
    defer { rest.removeFirst(4) }
    return UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
  }

  private mutating func readNumber() -> Detail.Value? {
    let digits = rest.prefix { "+-.0123456789eE".utf8.contains($0) }
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else {
      return nil
    }
    rest.removeFirst(digits.count)
    return .number(number)
  }

  private mutating func skipSpace() {
    while let byte = rest.first, byte == 0x20 || (0x09...0x0d).contains(byte) {
      rest.removeFirst()
    }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let expected = text.description.utf8
    guard rest.starts(with: expected) else { return false }
    rest.removeFirst(expected.count)
    return true
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
