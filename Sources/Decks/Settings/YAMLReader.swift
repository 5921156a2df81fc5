/// Reads the YAML that people write into front matter: maps, lists, flow lists, quoted and plain
/// values, block texts and comments. Anchors, tags and complex keys are read as plain text.
struct YAMLReader {
  private struct Line {
    var range: Range<Int>
    var indent: Int
    var number: Int
  }

  private let bytes: [UInt8]
  /// Without blank lines and comments.
  private var lines: [Line] = []
  /// All lines, for block texts.
  private let allLines: [Range<Int>]
  private let firstLine: Int
  private var next = 0
  private(set) var problems: [FrontMatter.Problem] = []

  init(bytes: [UInt8], lines: [Range<Int>], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    allLines = lines.map { YAMLReader.trimEnd($0, of: bytes) }
    for (offset, range) in allLines.enumerated() {
      var start = range.lowerBound
      while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      guard start < range.upperBound, bytes[start] != UInt8(ascii: "#") else { continue }
      self.lines.append(
        Line(
          range: start..<range.upperBound, indent: start - range.lowerBound,
          number: firstLine + offset))
    }
  }

  mutating func document() -> [Setting] {
    var settings: [Setting] = []
    while next < lines.count {
      let before = next
      settings += map(indent: lines[next].indent, depth: 0)
      if next == before {
        report(at: lines[next])
        next += 1
      }
    }
    return settings
  }

  private mutating func map(indent: Int, depth: Int) -> [Setting] {
    var settings: [Setting] = []
    while next < lines.count, lines[next].indent == indent {
      let line = lines[next]
      guard !isListItem(line), let colon = keyEnd(line.range) else {
        if depth > 0 { return settings }
        report(at: line)
        next += 1
        continue
      }
      next += 1
      let key = unquoted(line.range.lowerBound..<colon)
      var start = colon + 1
      while start < line.range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      }
      let value = value(start..<line.range.upperBound, of: line, depth: depth)
      settings.append(
        Setting(
          key: key, value: value, position: position(line.range.lowerBound, in: line),
          valuePosition: position(start, in: line)))
    }
    return settings
  }

  /// The value after a key or a list mark, which may go on in the lines below.
  private mutating func value(_ range: Range<Int>, of line: Line, depth: Int) -> SettingValue {
    let range = withoutComment(range)
    guard let first = range.first.map({ bytes[$0] }) else {
      guard depth < TOMLParser.deepest, next < lines.count else { return .string("") }
      let below = lines[next]
      if isListItem(below), below.indent >= line.indent {
        return .array(list(indent: below.indent, depth: depth + 1))
      }
      guard below.indent > line.indent else { return .string("") }
      let settings = map(indent: below.indent, depth: depth + 1)
      return settings.isEmpty ? .string("") : .table(settings)
    }
    if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") {
      return .string(blockText(below: line, isFolded: first == UInt8(ascii: ">")))
    }
    return scalarOrFlow(range)
  }

  private mutating func list(indent: Int, depth: Int) -> [SettingValue] {
    var values: [SettingValue] = []
    while next < lines.count, lines[next].indent == indent, isListItem(lines[next]) {
      let line = lines[next]
      next += 1
      var start = line.range.lowerBound + 1
      while start < line.range.upperBound, bytes[start] == 0x20 { start += 1 }
      values.append(value(start..<line.range.upperBound, of: line, depth: depth))
    }
    return values
  }

  private mutating func blockText(below line: Line, isFolded: Bool) -> String {
    var parts: [String] = []
    var indent: Int?
    var offset = line.number - firstLine + 1
    while offset < allLines.count {
      let range = allLines[offset]
      let own = bytes[range].prefix { $0 == 0x20 }.count
      if own < range.count {
        guard own > line.indent else { break }
        indent = indent ?? own
      }
      let from = min(range.lowerBound + (indent ?? own), range.upperBound)
      parts.append(String(decoding: bytes[from..<range.upperBound], as: UTF8.self))
      offset += 1
    }
    while next < lines.count, lines[next].number < firstLine + offset { next += 1 }
    while parts.last?.isEmpty == true { parts.removeLast() }
    return parts.joined(separator: isFolded ? " " : "\n")
  }

  private func scalarOrFlow(_ range: Range<Int>) -> SettingValue {
    guard bytes[range.lowerBound] == UInt8(ascii: "["),
      bytes[range.upperBound - 1] == UInt8(ascii: "]"), range.count >= 2
    else { return scalar(range) }
    var values: [SettingValue] = []
    var start = range.lowerBound + 1
    var quote: UInt8?
    for index in start..<range.upperBound {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ",") || index == range.upperBound - 1 {
        let item = trim(start..<index)
        if !item.isEmpty { values.append(scalar(item)) }
        start = index + 1
      }
    }
    return .array(values)
  }

  private func scalar(_ range: Range<Int>) -> SettingValue {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return .string(unquoted(range)) }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return PlainScalar.value(of: text) ?? .string(text)
  }
}

// MARK: - Pieces of a line

extension YAMLReader {
  private static func trimEnd(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private func trim(_ range: Range<Int>) -> Range<Int> {
    let range = YAMLReader.trimEnd(range, of: bytes)
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    return start..<range.upperBound
  }

  private func isListItem(_ line: Line) -> Bool {
    let start = line.range.lowerBound
    return bytes[start] == UInt8(ascii: "-")
      && (line.range.count == 1 || bytes[start + 1] == 0x20)
  }

  /// The colon that ends the key of a line: the first one outside quotes before a space or the end.
  private func keyEnd(_ range: Range<Int>) -> Int? {
    var quote: UInt8?
    for index in range {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if index == range.lowerBound, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ":"),
        index + 1 == range.upperBound || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
      {
        return index > range.lowerBound ? index : nil
      }
    }
    return nil
  }

  /// Without a ` # comment` outside quotes.
  private func withoutComment(_ range: Range<Int>) -> Range<Int> {
    var quote: UInt8?
    for index in range {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let previous = index == range.lowerBound ? 0x20 : bytes[index - 1]
        if previous == 0x20 || previous == UInt8(ascii: "[") || previous == UInt8(ascii: ",") {
          quote = byte
        }
      } else if byte == UInt8(ascii: "#"),
        index == range.lowerBound || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09
      {
        return YAMLReader.trimEnd(range.lowerBound..<index, of: bytes)
      }
    }
    return range
  }

  /// The text of a plain or quoted scalar.
  private func unquoted(_ range: Range<Int>) -> String {
    let range = trim(range)
    guard let first = range.first.map({ bytes[$0] }), range.count >= 2,
      bytes[range.upperBound - 1] == first
    else { return String(decoding: bytes[range], as: UTF8.self) }
    let inner = String(
      decoding: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)], as: UTF8.self)
    if first == UInt8(ascii: "'") { return inner.replacing("''", with: "'") }
    guard first == UInt8(ascii: "\"") else { return String(decoding: bytes[range], as: UTF8.self) }
    // A double-quoted scalar has the escapes of a TOML string.
    var parser = TOMLParser(cursor: Cursor(bytes, range: range))
    do { return try parser.string() } catch { return inner }
  }

  private func position(_ index: Int, in line: Line) -> Position {
    let start = allLines[line.number - firstLine].lowerBound
    let column = bytes[start..<index].reduce(1) { $1 & 0xc0 != 0x80 ? $0 + 1 : $0 }
    return Position(line: line.number, column: column)
  }

  private mutating func report(at line: Line) {
    problems.append(
      FrontMatter.Problem(cause: .noKey, position: position(line.range.lowerBound, in: line)))
  }

  /// `text` as a YAML value, in quotes only where it would be read as something else.
  static func quoted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isPlain =
      !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 }
      && !"\"'[]{}|>*&!%@`#,?:- ".utf8.contains(bytes[0]) && bytes.last != 0x20
      && bytes.last != UInt8(ascii: ":") && !text.contains(": ") && !text.contains(" #")
      && PlainScalar.value(of: text) == nil && text != "null" && text != "~"
    return isPlain ? text : FrontMatter.quoted(text)
  }
}
