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
      case let versus = versus.first(in: text, line)?.upperBound,
      let open = text[(versus ?? line.lowerBound)..<line.upperBound].firstIndex(where: {
        // `The Grey Heron [1932]`: reports of law alone have a year in such a bracket.
        $0 == UInt8(ascii: "(") && versus != nil || $0 == UInt8(ascii: "[")
      }), versus != nil || isNamed(line.lowerBound..<open, text),
      !text[range.lowerBound..<open].contains(where: { ",;:=".utf8.contains($0) }),
      let close = text[open..<range.upperBound].prefix(longestBracket).firstIndex(where: {
        $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]")
      }), close > open + 4,
      text[(close - 4)..<close].allSatisfy(\.isDigit),
      fits(text, range.lowerBound..<open, in: widest)
    else { return nil }
    return range.lowerBound..<close + 1
  }

  /// Two to four words with capitals.
  private static func isNamed(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    let words = text[name].split(separator: 0x20)
    return (2...4).contains(words.count) && words.allSatisfy { $0.first!.isCapital }
  }

  static let versus = WordList("v v.")
}
