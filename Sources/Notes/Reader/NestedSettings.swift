/// Tells settings as YAML writes them: keys in small letters, and some of their values indented below a key alone.
struct NestedSettings {
  private static let fewest = 4

  private var lines = 0
  private var indented = 0
  /// Keys without a value of their own.
  private var openers = 0
  /// Lines that could stand in a note as well.
  private var words = 0
  /// Lines that only a program reads.
  private var technical = 0
  /// Columns before the key of a text of several lines, while they last.
  private var textIndent: Int?

  static func isMost(of lines: LineTable, in source: [UInt8]) -> Bool {
    var settings = NestedSettings()
    for line in lines { settings.read(line, in: source) }
    return settings.isMost
  }

  /// The line behind settings that stand below a blank line of a note; `nil` when none begin there.
  static func end(of lines: LineTable, from start: Int, in source: [UInt8]) -> Int? {
    func isBlank(_ index: Int) -> Bool { LineShape.trimmed(source, lines[index]).isEmpty }
    guard start == 0 || isBlank(start - 1), key(of: lines[start], in: source) != nil else {
      return nil
    }
    var settings = NestedSettings()
    var sureEnd: Int?
    var next = start
    while next < lines.count {
      let key = key(of: lines[next], in: source)
      let isIndented = source[lines[next]].first == 0x20
      if isBlank(next) {
        next += 1
        continue
      }
      // Behind a blank line the note may go on with a label of its own.
      let isBehindBlank = next > start && isBlank(next - 1)
      guard
        isIndented || (isBehindBlank ? key == .opener : key != nil || isItem(lines[next], source))
      else { break }
      settings.read(lines[next], in: source)
      next += 1
      if settings.isSure { sureEnd = next } else if next - start > farthest { break }
    }
    return sureEnd
  }

  /// Lines that tell what it is: looking further from line after line would cost the square of a long note.
  private static let farthest = 40

  /// More than a few labels with short values could be a list that somebody made.
  private var isSure: Bool { isMost && lines > Self.fewest && technical * 4 >= lines }

  private enum Key {
    case opener
    case labelled
  }

  /// Whether a line begins with a key in small letters, and whether a value stands behind it.
  private static func key(of line: Range<Int>, in source: [UInt8]) -> Key? {
    let words = source[LineShape.trimmed(source, line)]
    let key = words.prefix(while: SettingsText.isOfKey)
    guard let first = key.first, first.isLetter, !first.isCapital,
      words.dropFirst(key.count).first == UInt8(ascii: ":")
    else { return nil }
    return words.count == key.count + 1 ? .opener : .labelled
  }

  private static func isItem(_ line: Range<Int>, _ source: [UInt8]) -> Bool {
    source[line].starts(with: "- ".utf8)
  }

  private var isMost: Bool {
    // `animals:` above `dog: perro` is a list of words.
    guard lines >= Self.fewest, openers > 1, indented >= openers, technical > 0 else {
      return false
    }
    return words * 8 <= lines || words * 2 <= lines && technical * 4 >= lines
  }

  private mutating func read(_ line: Range<Int>, in source: [UInt8]) {
    let content = LineShape.trimmed(source, line)
    guard let first = content.first, source[first] != UInt8(ascii: "#") else { return }
    let indent = content.lowerBound - line.lowerBound
    if let start = textIndent, indent > start { return }
    textIndent = nil
    lines += 1
    if indent > 0 { indented += 1 }
    let said = source[content].drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }
    let key = said.prefix(while: SettingsText.isOfKey)
    let rest = said[key.endIndex...]
    let isKey = key.first.map { $0.isLetter && !$0.isCapital || $0 == UInt8(ascii: "_") } ?? false
    guard isKey, rest.first == UInt8(ascii: ":") else {
      if said.contains(0x20) { words += 1 }
      return
    }
    guard rest.count > 1 else {
      openers += 1
      return
    }
    let value = rest.dropFirst().drop { $0 == 0x20 }
    let isText = value.first == UInt8(ascii: "|") || value.first == UInt8(ascii: ">")
    if isText { textIndent = indent }
    let isQuoted = value.first.map("\"'[{$&*".utf8.contains) ?? false
    if isText || isQuoted || key.contains(UInt8(ascii: "-")) || key.contains(UInt8(ascii: "_"))
      || value.contains(UInt8(ascii: "/")) || value.contains(UInt8(ascii: ":"))
    {
      technical += 1
    }
    if rest[rest.startIndex + 1] != 0x20 || !isText && !isQuoted && value.contains(0x20) {
      words += 1
    }
  }
}
