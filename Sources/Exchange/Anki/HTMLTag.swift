/// The last places of the characters that end tags and values, so that a search that must fail is
/// not begun.
struct HTMLEnds {
  let tag: Int
  let double: Int
  let single: Int

  init(_ bytes: [UInt8]) {
    tag = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    double = bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1
    single = bytes.lastIndex(of: UInt8(ascii: "'")) ?? -1
  }
}

/// One tag of HTML: its name in small letters and its attributes.
struct HTMLTag {
  private(set) var name = ""
  private(set) var isClosing = false
  private(set) var attributes: [String: String] = [:]
  /// The offset behind the `>`.
  private(set) var end = 0

  /// Nil when no tag begins at the `<` at `start`.
  init?(_ bytes: [UInt8], at start: Int, _ ends: HTMLEnds) {
    guard start < ends.tag else { return nil }
    var index = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") {
      isClosing = true
      index += 1
    }
    let nameStart = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    guard index > nameStart, bytes[nameStart] | 0x20 >= UInt8(ascii: "a") else { return nil }
    name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isName(bytes[index]) {
        guard readAttribute(bytes, &index, ends) else { return nil }
      } else {
        index += 1
      }
    }
    guard index < bytes.count else { return nil }
    end = index + 1
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// False when a value is not closed.
  private mutating func readAttribute(
    _ bytes: [UInt8], _ index: inout Int, _ ends: HTMLEnds
  ) -> Bool {
    let start = index
    while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return true }
    index += 1
    guard index < bytes.count else { return false }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted {
      guard index < (quote == UInt8(ascii: "'") ? ends.single : ends.double) else { return false }
      index += 1
    }
    let valueStart = index
    while index < bytes.count,
      isQuoted ? bytes[index] != quote : bytes[index] > 0x20 && bytes[index] != UInt8(ascii: ">")
    { index += 1 }
    let value = String(decoding: bytes[valueStart..<index], as: UTF8.self)
    attributes[name] = HTMLEntity.decoded(value)
    if isQuoted, index < bytes.count { index += 1 }
    return true
  }
}

/// Named and numbered characters of HTML.
enum HTMLEntity {
  /// What `amp`, `#8364` or `#x20AC` stands for.
  static func text(_ name: String) -> String? {
    if let text = names[name] { return text }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }.map { String($0) }
  }

  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if let end = rest.prefix(12).firstIndex(of: ";"),
        let character = Self.text(String(rest[rest.index(after: start)..<end]))
      {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "", "zwnj": "", "zwj": "\u{200d}", "hellip": "…",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "deg": "°", "plusmn": "±",
    "times": "×", "divide": "÷", "minus": "−", "ne": "≠", "le": "≤", "ge": "≥", "asymp": "≈",
    "infin": "∞", "radic": "√", "sum": "∑", "int": "∫", "pi": "π", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "Delta": "Δ", "epsilon": "ε", "lambda": "λ", "mu": "μ",
    "sigma": "σ", "Sigma": "Σ", "omega": "ω", "Omega": "Ω", "theta": "θ", "phi": "φ",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "rArr": "⇒", "hArr": "⇔",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®", "trade": "™",
    "sect": "§", "para": "¶", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²",
    "sup3": "³", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á",
    "acirc": "â", "ccedil": "ç", "ntilde": "ñ", "iacute": "í", "oacute": "ó", "uacute": "ú",
  ]
}
