/// A heading between two rows of signs, as in a wiki or a plain text: `== History ==`, `*** 2. Tools ***`.
struct FramedHeading {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Columns of the longest name.
  private static let widest = 60

  /// What stands between the signs; the more equals signs, the deeper.
  func heading(_ content: Range<Int>) -> (name: Range<Int>, level: Int)? {
    guard content.count > 6, let sign = source[content].first, Self.signs.contains(sign),
      case let length = source[content].prefix(while: { $0 == sign }).count,
      length >= (sign == UInt8(ascii: "=") ? 2 : 3), length * 2 < content.count,
      source[content].suffix(length).allSatisfy({ $0 == sign })
    else { return nil }
    let inner = content.lowerBound + length..<content.upperBound - length
    let name = LineShape.trimmed(source, inner)
    guard !name.isEmpty, source[name].last != sign, source[name].first != sign,
      sign == UInt8(ascii: "=")
        || name.lowerBound > inner.lowerBound && name.upperBound < inner.upperBound,
      source[name].contains(where: { $0.isLetter || $0 >= 0x80 }),
      displayWidth(source, name) <= Self.widest
    else { return nil }
    return (name, sign == UInt8(ascii: "=") ? min(length, 5) : 5)
  }

  private static let signs = Array("=*-~#+".utf8)
}
