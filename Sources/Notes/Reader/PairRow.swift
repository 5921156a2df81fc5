/// A line of names with a number each: `rye 21, oats 34, flax 5`.
enum PairRow {
  /// Bytes of a line, and of a name.
  private static let longest = 300
  private static let longestName = 24

  /// Three or more, when the line holds nothing else.
  static func pairs(
    in line: Range<Int>, _ text: [UInt8]
  ) -> [(name: Range<Int>, figure: Range<Int>)] {
    guard line.count <= longest, line.last.map({ text[$0].isDigit }) ?? false else { return [] }
    var pairs: [(name: Range<Int>, figure: Range<Int>)] = []
    for part in text[line].split(separator: UInt8(ascii: ",")) {
      let range = SentenceCutter(text).trimmed(part.indices)
      guard let space = text[range].lastIndex(of: 0x20), space - range.lowerBound <= longestName,
        text[range.lowerBound].isLetter, text[space + 1..<range.upperBound].allSatisfy(\.isDigit),
        text[range.lowerBound..<space].allSatisfy({
          $0.isAlphanumeric || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
        })
      else { return [] }
      pairs.append((range.lowerBound..<space, space + 1..<range.upperBound))
    }
    return pairs.count > 2 ? pairs : []
  }
}
