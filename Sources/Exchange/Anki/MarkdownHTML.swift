/// Markdown of a card as HTML for a field of Anki.
///
/// Bold, italic, struck, code, fences, links, images, lists and math become tags; everything else is text
/// with a line break between its lines.
struct MarkdownHTML {
  private let bytes: [UInt8]
  private var index = 0
  private var html: [UInt8] = []
  /// Marks that are not closed any more in this line.
  private var missing: Set<String> = []
  /// What Anki calls the files of the deck, by their addresses.
  private let media: [String: String]

  static func html(of markdown: String, media: [String: String] = [:]) -> String {
    func inline(_ line: some StringProtocol) -> String { self.inline(line, media) }
    var blocks: [String] = []
    var fence: (mark: Substring, lines: [Substring])?
    var items: (tag: String, lines: [String])?
    func endList() {
      guard let list = items else { return }
      let inner = list.lines.map { "<li>\($0)</li>" }.joined()
      blocks.append("<\(list.tag)>\(inner)</\(list.tag)>")
      items = nil
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if let open = fence {
        if text.hasPrefix(open.mark) {
          blocks.append("<pre>" + open.lines.map(escaped).joined(separator: "\n") + "</pre>")
          fence = nil
        } else {
          fence?.lines.append(line)
        }
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        endList()
        fence = (text.prefix(3), [])
      } else if let (tag, item) = item(text) {
        if items?.tag != tag {
          endList()
          items = (tag, [])
        }
        items?.lines.append(inline(item))
      } else {
        endList()
        blocks.append(inline(line))
      }
    }
    endList()
    if let open = fence { blocks += ([open.mark] + open.lines).map { escaped($0) } }
    return blocks.joined(separator: "<br>")
  }

  /// `- x` or `1. x`.
  private static func item(_ text: Substring) -> (tag: String, item: Substring)? {
    for mark in ["- ", "* ", "+ "] where text.hasPrefix(mark) { return ("ul", text.dropFirst(2)) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), text[digits.endIndex...].hasPrefix(". ") else {
      return nil
    }
    return ("ol", text.dropFirst(digits.count + 2))
  }

  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  // MARK: Inside a line

  private static func inline(_ line: some StringProtocol, _ media: [String: String]) -> String {
    var writer = MarkdownHTML(bytes: Array(line.utf8), media: media)
    return writer.write()
  }

  private init(bytes: [UInt8], media: [String: String]) {
    self.bytes = bytes
    self.media = media
  }

  private mutating func write() -> String {
    while index < bytes.count {
      if bytes[index] >= 0x80 || !writeSpecial() {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): html.append(contentsOf: "&gt;".utf8)
        default: html.append(byte)
        }
        index += 1
      }
    }
    return String(decoding: html, as: UTF8.self)
  }

  private mutating func writeSpecial() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "`"): return span("`", "<code>", "</code>", isText: true)
    case UInt8(ascii: "*"):
      return span("**", "<b>", "</b>", isText: false) || span("*", "<i>", "</i>", isText: false)
    case UInt8(ascii: "~"): return span("~~", "<s>", "</s>", isText: false)
    case UInt8(ascii: "$"):
      return span("$$", "\\[", "\\]", isText: true) || math()
    case UInt8(ascii: "!"), UInt8(ascii: "["): return link()
    case UInt8(ascii: "\\"):
      guard index + 1 < bytes.count, "*`~$[]\\".utf8.contains(bytes[index + 1]) else {
        return false
      }
      html.append(bytes[index + 1])
      index += 2
      return true
    default: return false
    }
  }

  /// Writes what stands between two equal marks, with no white space inside of them.
  private mutating func span(
    _ mark: String, _ before: String, _ after: String, isText: Bool
  ) -> Bool {
    let sign = Array(mark.utf8)
    let start = index + sign.count
    guard bytes[index...].starts(with: sign), start < bytes.count, !missing.contains(mark),
      bytes[start] != 0x20, bytes[start] != sign[0]
    else { return false }
    guard let end = (start + 1..<bytes.count).first(where: { bytes[$0...].starts(with: sign) })
    else {
      missing.insert(mark)
      return false
    }
    guard bytes[end - 1] != 0x20 else { return false }
    let inner = String(decoding: bytes[start..<end], as: UTF8.self)
    html.append(contentsOf: before.utf8)
    html.append(contentsOf: (isText ? Self.escaped(inner) : Self.inline(inner, media)).utf8)
    html.append(contentsOf: after.utf8)
    index = end + sign.count
    return true
  }

  /// `$x$`, but no sum of money: a digit behind the first sign or the second is none.
  private mutating func math() -> Bool {
    guard index + 1 < bytes.count, !(0x30...0x39).contains(bytes[index + 1]) else { return false }
    let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "$"))
    if let end, end + 1 < bytes.count, (0x30...0x39).contains(bytes[end + 1]) { return false }
    return span("$", "\\(", "\\)", isText: true)
  }

  /// `[text](address)` or `![text](address)`.
  private mutating func link() -> Bool {
    let isImage = bytes[index] == UInt8(ascii: "!")
    let open = isImage ? index + 1 : index
    guard open < bytes.count, bytes[open] == UInt8(ascii: "["), !missing.contains("](") else {
      return false
    }
    guard
      let middle = (open..<bytes.count).first(where: { bytes[$0...].starts(with: "](".utf8) }),
      let end = bytes[middle...].firstIndex(of: UInt8(ascii: ")"))
    else {
      missing.insert("](")
      return false
    }
    let text = String(decoding: bytes[(open + 1)..<middle], as: UTF8.self)
    guard !text.contains("[") else { return false }
    let written = String(decoding: bytes[(middle + 2)..<end], as: UTF8.self)
    if !isImage, let sound = media[written] {
      html.append(contentsOf: "[sound:\(Self.escaped(sound))]".utf8)
      index = end + 1
      return true
    }
    let address = Self.escaped(media[written] ?? written).replacing("\"", with: "&quot;")
    html.append(
      contentsOf: (isImage
        ? "<img src=\"\(address)\">" : "<a href=\"\(address)\">\(Self.inline(text, media))</a>")
        .utf8)
    index = end + 1
    return true
  }
}
