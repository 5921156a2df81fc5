/// A heading between two rows of signs, as in a plain text: `*** 2. Tools ***`.
struct FramedHeading {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Columns of the longest name.
  private static let widest = 60

  /// What stands between the signs.
  func heading(_ content: Range<Int>) -> Range<Int>? {
    guard content.count > 6, let sign = source[content].first, Self.signs.contains(sign),
      case let length = source[content].prefix(while: { $0 == sign }).count,
      length >= 3, length * 2 < content.count,
      source[content].suffix(length).allSatisfy({ $0 == sign })
    else { return nil }
    let inner = content.lowerBound + length..<content.upperBound - length
    let name = LineShape.trimmed(source, inner)
    guard !name.isEmpty, source[name].last != sign, source[name].first != sign,
      name.lowerBound > inner.lowerBound, name.upperBound < inner.upperBound,
      source[name].contains(where: { $0.isLetter || $0 >= 0x80 }),
      displayWidth(source, name) <= Self.widest
    else { return nil }
    return name
  }

  private static let signs = Array("=*-~#+".utf8)
}
