/// The settings between two `---` or `+++` lines at the top of a Markdown file.
///
/// `---` holds YAML, or TOML when its first setting is written with `=`, as hashcards does; `+++`
/// holds TOML. The text is kept as it was written, whatever it says.
public struct FrontMatter: Hashable, Sendable {
  public enum Syntax: Hashable, Sendable {
    case yaml
    case toml
  }

  /// A line that could not be read; the others are used.
  public struct Problem: Error, Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
      case toml(TOMLError.Problem)
      /// A line of YAML that is no `key: value`.
      case noKey

      /// What is wrong, and what would be right.
      public var sentence: String {
        switch self {
        case .toml(let problem): problem.sentence
        case .noKey:
          "this line is no \"key: value\"; write the key, a colon and a space before the value"
        }
      }
    }

    public var cause: Cause
    public var position: Position

    public var sentence: String { cause.sentence }
  }

  public private(set) var syntax: Syntax
  public private(set) var settings: [Setting]
  /// All of it as written, with both delimiting lines; empty when there is none.
  public private(set) var text: String

  public static let none = FrontMatter(syntax: .yaml, settings: [], text: "")

  public var isEmpty: Bool { text.isEmpty }

  /// The value of the first setting with this key.
  public subscript(key: String) -> SettingValue? { settings[key] }
}

extension FrontMatter {
  /// Gives `key` a string value, in its own line and changing no other line.
  public mutating func set(_ key: String, to value: String) {
    if self[key] == .string(value) || self[key] == .date(value) { return }
    if isEmpty { text = "---\n---\n" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let lineEnd = lines[0].hasSuffix("\r") ? "\r" : ""
    let separator = syntax == .yaml ? ": " : " = "
    let line =
      key + separator + (syntax == .yaml ? YAMLReader.quoted(value) : FrontMatter.quoted(value))
      + lineEnd
    if let old = settings.first(where: { $0.key == key }) {
      lines[old.position.line - 1] = line
    } else if let close = lines.lastIndex(where: { $0.hasPrefix("---") || $0.hasPrefix("+++") }) {
      lines.insert(line, at: close)
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    if let read = FrontMatter.read(bytes) { self = read.frontMatter }
  }

  /// `text` as a TOML string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

// MARK: - Reading

extension FrontMatter {
  public struct Reading: Hashable, Sendable {
    public var frontMatter: FrontMatter
    public var problems: [Problem]
    /// The offset of the first byte after the front matter.
    public var bodyStart: Int
    /// The line of that byte, from 1.
    public var bodyLine: Int
  }

  /// Reads front matter at the very start of `bytes`, after a byte order mark if there is one; nil
  /// when there is none or its closing line is missing.
  public static func read(_ bytes: [UInt8]) -> Reading? {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    guard let fence = delimiter(bytes, at: start) else { return nil }
    var lines: [Range<Int>] = []
    var lineStart = endOfLine(bytes, from: start)
    while lineStart < bytes.count {
      let next = endOfLine(bytes, from: lineStart)
      if delimiter(bytes, at: lineStart) == fence {
        return read(bytes, lines: lines, from: start, to: next, isTOML: fence == 0x2b)
      }
      lines.append(lineStart..<next)
      lineStart = next
    }
    return nil
  }

  /// Whether `bytes` begin as front matter does: a delimiter, and a setting in the next line.
  package static func isOpened(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    guard delimiter(bytes, at: start) != nil else { return false }
    let line = endOfLine(bytes, from: start)..<bytes.count
    let key = bytes[line].prefix { $0 > 0x20 && $0 != 0x3a && $0 != 0x3d }
    let sign = bytes[key.endIndex...].first { $0 != 0x20 }
    return key.count > 1 && (sign == 0x3a || sign == 0x3d)
  }

  private static func read(
    _ bytes: [UInt8], lines: [Range<Int>], from start: Int, to end: Int, isTOML: Bool
  ) -> Reading {
    var frontMatter = FrontMatter(
      syntax: .yaml, settings: [], text: String(decoding: bytes[start..<end], as: UTF8.self))
    var problems: [Problem] = []
    let inner = (lines.first?.lowerBound ?? start)..<(lines.last?.upperBound ?? start)
    if isTOML || looksLikeTOML(bytes, lines) {
      frontMatter.syntax = .toml
      do throws(TOMLError) {
        frontMatter.settings =
          try TOMLDocument(reading: bytes, range: inner, line: 2).settings
      } catch {
        problems.append(Problem(cause: .toml(error.problem), position: error.position))
      }
    } else {
      var reader = YAMLReader(bytes: bytes, lines: lines, firstLine: 2)
      frontMatter.settings = reader.document()
      problems = reader.problems
    }
    return Reading(
      frontMatter: frontMatter, problems: problems, bodyStart: end, bodyLine: lines.count + 3)
  }

  /// The delimiter's character when the line at `start` is `---` or `+++`.
  private static func delimiter(_ bytes: [UInt8], at start: Int) -> UInt8? {
    guard start + 2 < bytes.count, bytes[start] == 0x2d || bytes[start] == 0x2b,
      bytes[start + 1] == bytes[start], bytes[start + 2] == bytes[start]
    else { return nil }
    var index = start + 3
    while index < bytes.count, bytes[index] != 0x0a {
      guard bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0d else { return nil }
      index += 1
    }
    return bytes[start]
  }

  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      index += 1
      if bytes[index - 1] == 0x0a { return index }
    }
    return index
  }

  /// Whether the first line that says something is a TOML setting or table name.
  private static func looksLikeTOML(_ bytes: [UInt8], _ lines: [Range<Int>]) -> Bool {
    for line in lines {
      let text = bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = text.first, first > 0x20, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "[") { return true }
      let sign = text.first { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }
      return sign == UInt8(ascii: "=")
    }
    return false
  }
}
