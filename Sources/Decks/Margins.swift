/// White space around the texts of a block.
enum Margins {
  /// Without blank lines at both ends and without white space after the last word. The first line
  /// keeps its indentation.
  static func trim(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let range = trim(bytes, 0..<bytes.count)
    if range.count == bytes.count { return text }
    return String(decoding: bytes[range], as: UTF8.self)
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
