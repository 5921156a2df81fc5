/// The name of a case of law with its year: `Moe v. Lund (Ohio 1912)`, `Moe v Lund [1932]`.
enum CaseName {
  /// Columns of the names.
  private static let widest = 60

  /// Bytes of the bracket with court and year.
  private static let longestBracket = 30

  /// The name that a range opens with.
  static func opening(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard let first = range.first, text[first].isCapital || text[first] >= 0xC3,
      case let line = range.lowerBound..<min(range.upperBound, range.lowerBound + 2 * widest),
      let versus = versus.first(in: text, line),
      let open = text[versus.upperBound..<line.upperBound].firstIndex(where: {
        $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[")
      }),
      !text[range.lowerBound..<open].contains(where: { ",;:=".utf8.contains($0) }),
      let close = text[open..<range.upperBound].prefix(longestBracket).firstIndex(where: {
        $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]")
      }), close > open + 4,
      text[(close - 4)..<close].allSatisfy(\.isDigit),
      fits(text, range.lowerBound..<open, in: widest)
    else { return nil }
    return range.lowerBound..<close + 1
  }

  static let versus = WordList("v v.")
}
