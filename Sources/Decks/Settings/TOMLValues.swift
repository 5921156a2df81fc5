extension TOMLParser {
  static let deepest = 32

  mutating func value(depth: Int) throws(TOMLError) -> SettingValue {
    let position = cursor.position
    guard depth < TOMLParser.deepest else {
      throw TOMLError(problem: .tooDeep, position: position)
    }
    switch cursor.current {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
    case UInt8(ascii: "["): return .array(try array(depth: depth, at: position))
    case UInt8(ascii: "{"): return .table(try inlineTable(depth: depth, at: position))
    default: return try plain(at: position)
    }
  }

  private mutating func array(depth: Int, at position: Position) throws(TOMLError)
    -> [SettingValue]
  {
    cursor.advance()
    var values: [SettingValue] = []
    while true {
      skipBlankLines()
      if cursor.take(UInt8(ascii: "]")) { return values }
      guard !cursor.isAtEnd else { throw TOMLError(problem: .unclosedArray, position: position) }
      values.append(try value(depth: depth + 1))
      skipBlankLines()
      guard cursor.take(UInt8(ascii: ",")) || cursor.current == UInt8(ascii: "]") else {
        throw TOMLError(problem: .unclosedArray, position: position)
      }
    }
  }

  private mutating func inlineTable(depth: Int, at position: Position) throws(TOMLError)
    -> [Setting]
  {
    cursor.advance()
    var settings: [Setting] = []
    while true {
      skipBlankLines()
      if cursor.take(UInt8(ascii: "}")) { return settings }
      guard !cursor.isAtEnd else { throw TOMLError(problem: .unclosedTable, position: position) }
      let read = try setting(depth: depth + 1)
      try TOMLParser.insert(read.setting, path: read.path, into: &settings)
      skipBlankLines()
      guard cursor.take(UInt8(ascii: ",")) || cursor.current == UInt8(ascii: "}") else {
        throw TOMLError(problem: .unclosedTable, position: position)
      }
    }
  }

  /// A boolean, number, date or time.
  private mutating func plain(at position: Position) throws(TOMLError) -> SettingValue {
    let word = cursor.take { byte in
      switch byte {
      case 0x00...0x20, 0x23, 0x2c, 0x5d, 0x7d: false
      default: true
      }
    }
    var text = String(decoding: word, as: UTF8.self)
    guard !text.isEmpty else {
      throw TOMLError(problem: .unknownValue(""), position: position)
    }
    // A date and a time may stand apart: 2026-11-26 09:30:00.
    if PlainScalar.isDate(text), cursor.current == 0x20, let next = cursor.peek(),
      next >= 0x30, next <= 0x39, cursor.peek(3) == UInt8(ascii: ":")
    {
      cursor.advance()
      let time = cursor.take { $0 > 0x20 && $0 != 0x23 && $0 != 0x2c && $0 != 0x5d && $0 != 0x7d }
      text += "T" + String(decoding: time, as: UTF8.self)
    }
    guard let value = PlainScalar.value(of: text) else {
      let isNumeric = text.utf8.allSatisfy { $0 < 0x40 }
      throw TOMLError(
        problem: isNumeric ? .badNumber(text) : .unknownValue(text), position: position)
    }
    return value
  }
}

// MARK: - Strings

extension TOMLParser {
  mutating func string() throws(TOMLError) -> String {
    let position = cursor.position
    let quote = cursor.current ?? 0
    let isBasic = quote == UInt8(ascii: "\"")
    let isMultiline = cursor.peek(1) == quote && cursor.peek(2) == quote
    cursor.advance(by: isMultiline ? 3 : 1)
    if isMultiline { _ = cursor.take("\r\n") || cursor.take("\n") }
    var result: [UInt8] = []
    while let byte = cursor.current {
      if byte == quote {
        if !isMultiline {
          cursor.advance()
          return String(decoding: result, as: UTF8.self)
        }
        if cursor.peek(1) == quote, cursor.peek(2) == quote, cursor.peek(3) != quote {
          cursor.advance(by: 3)
          return String(decoding: result, as: UTF8.self)
        }
      }
      if byte == 0x0a, !isMultiline { break }
      if byte == UInt8(ascii: "\\"), isBasic {
        try escape(isMultiline: isMultiline, into: &result)
      } else {
        result.append(byte)
        cursor.advance()
      }
    }
    throw TOMLError(problem: .unclosedString, position: position)
  }

  private mutating func escape(isMultiline: Bool, into result: inout [UInt8]) throws(TOMLError) {
    let position = cursor.position
    cursor.advance()
    let letter = cursor.current ?? 0
    switch letter {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "e"): result.append(0x1b)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(letter)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = letter == UInt8(ascii: "u") ? 4 : 8
      cursor.advance()
      var digits = 0
      let hex = cursor.take { byte in
        digits += 1
        return digits <= count && Character(Unicode.Scalar(byte)).isHexDigit
      }
      guard hex.count == count,
        let code = UInt32(String(decoding: hex, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else {
        throw TOMLError(
          problem: .badEscape(count == 4 ? "u" : "U"), position: position)
      }
      result.append(contentsOf: Array(String(scalar).utf8))
      return
    case _ where isMultiline && (letter == 0x20 || (letter >= 0x09 && letter <= 0x0d)):
      while let byte = cursor.current, byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) {
        cursor.advance()
      }
      return
    default:
      let scalar = letter < 0x80 ? String(Unicode.Scalar(letter)) : ""
      throw TOMLError(problem: .badEscape(scalar), position: position)
    }
    cursor.advance()
  }
}
