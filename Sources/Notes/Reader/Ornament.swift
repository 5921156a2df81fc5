/// A picture before a line, which is no more than a bullet: `☾ Venus set early`, `🔭 Mirror arrived`.
enum Ornament {
  /// The content behind its ornament; all of it when none stands there.
  ///
  /// Ticks, crosses and boxes tell whether something holds, several stars how good it was, ♀ and ♂ of whom it is told: they
  /// stay.
  static func skipped(_ source: [UInt8], _ content: Range<Int>) -> Range<Int> {
    guard content.count > 4, let length = length(source[content]) else { return content }
    var start = content.lowerBound + length
    // The sign that makes a picture of a character.
    if source[start..<content.upperBound].starts(with: "\u{FE0F}".utf8) { start += 3 }
    guard start + 1 < content.upperBound, source[start] == 0x20 else { return content }
    return LineShape.trimmed(source, start..<content.upperBound)
  }

  /// Bytes of the picture at the start.
  private static func length(_ bytes: ArraySlice<UInt8>) -> Int? {
    let lead = bytes.prefix(4)
    guard lead.count == 4 else { return nil }
    let (first, second, third) = (
      lead[lead.startIndex], lead[lead.startIndex + 1], lead[lead.startIndex + 2]
    )
    switch (first, second) {
    // U+1F300 to U+1FAFF
    case (0xF0, 0x9F): return third >= 0x8C && third <= 0xAB ? 4 : nil
    // U+2600 to U+26BF without white stars, boxes, the signs of the sexes and of warning
    case (0xE2, 0x98): return third == 0x86 || (0x90...0x92).contains(third) ? nil : 3
    case (0xE2, 0x99): return third == 0x80 || third == 0x82 ? nil : 3
    case (0xE2, 0x9A): return third == 0xA0 ? nil : 3
    default: return nil
    }
  }
}
