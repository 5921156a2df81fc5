/// An answer without the marks of Markdown, as somebody would type it.
enum PlainAnswer {
  static func text(_ markdown: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(markdown.utf8)
    var index = 0
    while index < bytes.count {
      if let (text, end) = link(bytes, at: index) {
        result += bytes[text]
        index = end
        continue
      }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "`"): index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"):
        let run = bytes[index...].prefix { $0 == byte }.count
        // One `*` marks emphasis; one of the others belongs to the text.
        if run == 1, byte != UInt8(ascii: "*") || isBetweenSpaces(bytes, index) {
          result.append(byte)
        }
        index += run
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation:
        result.append(bytes[index + 1])
        index += 2
      default:
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Without quotation marks around the whole: nobody is asked to type them.
  static func unquoted(_ text: String) -> String {
    let pairs: [(Character, Character)] = [
      ("\"", "\""), ("“", "”"), ("「", "」"), ("'", "'"), ("‘", "’"), ("《", "》"),
    ]
    let text = text.trimmingSpaces
    guard text.count > 2, let first = text.first, let last = text.last,
      pairs.contains(where: { $0 == (first, last) })
    else { return text }
    let inner = text.dropFirst().dropLast()
    return inner.contains(where: { $0 == first || $0 == last }) ? text : String(inner)
  }

  /// `[text](address)`: where its text is and where it ends.
  private static func link(_ bytes: [UInt8], at start: Int) -> (text: Range<Int>, end: Int)? {
    guard bytes[start] == UInt8(ascii: "["),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: "]")), close + 1 < bytes.count,
      bytes[close + 1] == UInt8(ascii: "("),
      let end = bytes[close...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return (start + 1..<close, end + 1)
  }

  private static func isBetweenSpaces(_ bytes: [UInt8], _ index: Int) -> Bool {
    index > 0 && bytes[index - 1] == 0x20 && index + 1 < bytes.count && bytes[index + 1] == 0x20
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension UInt8 {
  fileprivate var isPunctuation: Bool {
    switch self {
    case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
    default: false
    }
  }
}
