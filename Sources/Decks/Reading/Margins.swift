/// White space around the texts of a block.
enum Margins {
  /// Without blank lines at both ends and without white space after the last word, and with `\n`
  /// between lines. The first line keeps its indentation.
  static func trim(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if bytes.contains(0x0d) {
      bytes = bytes.indices.compactMap { index in
        let isBreak = bytes[index] == 0x0d && index + 1 < bytes.count && bytes[index + 1] == 0x0a
        return isBreak ? nil : bytes[index]
      }
    }
    return String(decoding: bytes[trim(bytes, 0..<bytes.count)], as: UTF8.self)
  }

  /// Without any white space at both ends, and with `\n` between lines.
  static func trimAll(_ text: String) -> String {
    let trimmed = trim(text)
    guard let first = trimmed.utf8.first, isSpace(first) else { return trimmed }
    return String(decoding: Array(trimmed.utf8.drop { isSpace($0) }), as: UTF8.self)
  }

  static func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    var start = range.lowerBound
    var index = start
    while index < end, isSpace(bytes[index]) {
      if bytes[index] == 0x0a { start = index + 1 }
      index += 1
    }
    return start..<end
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
}
