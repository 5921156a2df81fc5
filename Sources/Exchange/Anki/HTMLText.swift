/// HTML of a note's field as Markdown.
///
/// Kept are line breaks, bold, italic, struck, code, links, images, lists, sub- and superscript
/// digits, tables as rows of cells, and math; all other tags only lose their brackets.
struct HTMLText {
  private let bytes: [UInt8]
  /// Whether brackets of the text get a backslash, as the text of a cloze needs.
  private let escapesBrackets: Bool
  private var index = 0
  var output: [UInt8] = []
  var open: [(tag: String, start: Int)] = []
  var links: [String] = []
  /// The number of the last item of each list; nil for bullets.
  var lists: [Int?] = []
  var isPreformatted = false
  private let ends: HTMLEnds
  /// Marks of math that are not closed any more.
  private var missing: Set<String> = []

  /// The files of the package, and those that were met.
  let media: MediaLinks
  var usedMedia: [String] = []

  /// Markdown, and the names of the media files in it.
  struct Result: Hashable {
    var text: String
    var media: [String] = []
  }

  /// Tags inside each other beyond this many lose only their brackets.
  static let deepest = 64

  static func markdown(of html: String, escapesBrackets: Bool = false) -> String {
    result(of: html, escapesBrackets: escapesBrackets, media: .none).text
  }

  /// The same with addresses of media files as decks have them.
  static func result(of html: String, escapesBrackets: Bool, media: MediaLinks) -> Result {
    if isPlain(html) { return Result(text: html) }
    var reader = HTMLText(bytes: Array(html.utf8), escapesBrackets: escapesBrackets, media: media)
    let text = reader.read()
    return Result(text: text, media: reader.usedMedia)
  }

  /// Whether nothing is to be done, as for most words of a vocabulary.
  private static func isPlain(_ html: String) -> Bool {
    let bytes = html.utf8
    return bytes.first != 0x20 && bytes.last != 0x20
      && bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x3b, 0x41...0x5a, 0x61...0x7a, 0x80..., 0x20, 0x21, 0x27...0x2f: true
        default: false
        }
      } && !html.contains("  ")
  }

  private init(bytes: [UInt8], escapesBrackets: Bool, media: MediaLinks) {
    self.bytes = bytes
    self.escapesBrackets = escapesBrackets
    self.media = media
    ends = HTMLEnds(bytes)
  }

  private mutating func read() -> String {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: "\\"): readMath()
      case UInt8(ascii: "["): readBracket()
      case 0x20, 0x09, 0x0a, 0x0d: readSpace()
      default:
        if bytes[index] == UInt8(ascii: "]"), escapesBrackets { append("\\") }
        output.append(bytes[index])
        index += 1
      }
    }
    while output.last == 0x20 || output.last == 0x0a { output.removeLast() }
    let start = output.firstIndex { $0 != 0x20 && $0 != 0x0a } ?? output.count
    return String(decoding: output[start...], as: UTF8.self)
  }

  mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

  // MARK: Text

  private mutating func readSpace() {
    if isPreformatted {
      output.append(bytes[index])
    } else if let last = output.last, last != 0x20, last != 0x0a {
      output.append(0x20)
    }
    index += 1
  }

  private mutating func readBracket() {
    if starts(with: "[sound:"), let end = bytes[index...].prefix(512).firstIndex(of: 0x5d) {
      let name = HTMLEntity.decoded(String(decoding: bytes[(index + 7)..<end], as: UTF8.self))
      append("[\(name)](\(address(name)))")
      index = end + 1
      return
    }
    for (opening, closing) in [("[$$]", "[/$$]"), ("[$]", "[/$]"), ("[latex]", "[/latex]")]
    where starts(with: opening) {
      if copyMath(opening, closing, as: opening == "[$$]" ? "$$" : "$") { return }
    }
    if escapesBrackets { append("\\") }
    output.append(bytes[index])
    index += 1
  }

  private mutating func readMath() {
    if starts(with: "\\("), copyMath("\\(", "\\)", as: "$") { return }
    if starts(with: "\\["), copyMath("\\[", "\\]", as: "$$") { return }
    output.append(bytes[index])
    index += 1
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// Writes what stands between two marks as math; false when it is not closed.
  private mutating func copyMath(_ opening: String, _ closing: String, as mark: String) -> Bool {
    let start = index + opening.utf8.count
    let sign = Array(closing.utf8)
    guard start <= bytes.count, !missing.contains(closing) else { return false }
    guard let end = (start..<bytes.count).first(where: { bytes[$0...].starts(with: sign) }) else {
      missing.insert(closing)
      return false
    }
    let inner = HTMLText.markdown(of: String(decoding: bytes[start..<end], as: UTF8.self))
    append(mark + inner + mark)
    index = end + sign.count
    return true
  }

  private mutating func readEntity() {
    let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end,
      let text = HTMLEntity.text(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
    else {
      output.append(bytes[index])
      index += 1
      return
    }
    append(text)
    index = end + 1
  }

  // MARK: Tags

  private mutating func readTag() {
    if starts(with: "<!--") {
      let end = (index..<bytes.count).first { bytes[$0...].starts(with: "-->".utf8) }
      index = end.map { $0 + 3 } ?? bytes.count
      return
    }
    guard let tag = HTMLTag(bytes, at: index, ends) else {
      output.append(bytes[index])
      index += 1
      return
    }
    index = tag.end
    if tag.name == "script" || tag.name == "style" {
      let close = Array("</\(tag.name)".utf8)
      let end = (index..<bytes.count).first { bytes[$0...].starts(with: close) }
      if !tag.isClosing { index = end ?? bytes.count }
      return
    }
    apply(tag)
  }
}
