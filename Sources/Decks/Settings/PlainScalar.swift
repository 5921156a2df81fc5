/// Values without quotes, in TOML and YAML alike.
enum PlainScalar {
  /// The boolean, number or date that `text` writes; nil for anything else.
  static func value(of text: String) -> SettingValue? {
    if text == "true" { return .boolean(true) }
    if text == "false" { return .boolean(false) }
    if isDate(text) || isTime(text) { return .date(text) }
    return number(text)
  }

  /// `2026-11-26`, alone or with a time after `T`, `t` or a space.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, matches(bytes[..<10], "0000-00-00") else { return false }
    guard bytes.count > 10 else { return true }
    guard bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20 else { return false }
    return isTime(String(decoding: bytes[11...], as: UTF8.self))
  }

  /// `09:30`, `09:30:00.123`, with or without an offset.
  private static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 5, matches(bytes[..<5], "00:00") else { return false }
    return bytes[5...].allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x2e, 0x3a, 0x2b, 0x2d, 0x5a, 0x7a, 0x20: true
      default: false
      }
    }
  }

  /// Whether `bytes` has digits where `shape` has 0 and the same characters elsewhere.
  private static func matches(_ bytes: ArraySlice<UInt8>, _ shape: StaticString) -> Bool {
    let shape = Array("\(shape)".utf8)
    return bytes.count == shape.count
      && zip(bytes, shape).allSatisfy { byte, form in
        form == 0x30 ? byte >= 0x30 && byte <= 0x39 : byte == form
      }
  }

  private static func number(_ text: String) -> SettingValue? {
    var digits = text
    var isNegative = false
    if digits.hasPrefix("+") || digits.hasPrefix("-") {
      isNegative = digits.removeFirst() == "-"
    }
    if digits == "inf" { return .number(isNegative ? -.infinity : .infinity) }
    if digits == "nan" { return .number(.nan) }
    guard let first = digits.utf8.first, first >= 0x30, first <= 0x39,
      !digits.hasSuffix("_"), !digits.contains("__")
    else { return nil }
    let plain = digits.filter { $0 != "_" }
    let sign = isNegative ? "-" : ""
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where plain.hasPrefix(prefix) {
      return Int(sign + plain.dropFirst(2), radix: radix).map { .integer($0) }
    }
    if plain.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return Int(sign + plain).map { .integer($0) }
    }
    guard plain.utf8.allSatisfy({ byte in byte < 0x3a || byte == 0x45 || byte == 0x65 }) else {
      return nil
    }
    return Double(sign + plain).map { .number($0) }
  }
}
