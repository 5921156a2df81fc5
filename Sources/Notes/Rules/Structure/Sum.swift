/// Tells figures that are reckoned with from figures that name something.
struct Sum {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// `Distance 290+220`, `(40 + 60) × 3`: an operator with a figure on both sides; not `S20+` or `C++17`.
  func isSum(_ range: Range<Int>) -> Bool {
    range.contains { at in
      guard let length = lengthOfOperator(at, range.upperBound) else { return false }
      var before = at
      while before > range.lowerBound, Self.gaps.contains(text[before - 1]) { before -= 1 }
      var behind = at + length
      while behind < range.upperBound, Self.gaps.contains(text[behind]) { behind += 1 }
      // `150 a day × 5`: a multiplication sign is nothing else.
      let hasLeft = length > 1 || before > range.lowerBound && text[before - 1].isDigit
      return hasLeft && behind < range.upperBound && text[behind].isDigit
    }
  }

  /// `180k × 4 = 720k`: a sum and what it comes to.
  func isReckoning(_ range: Range<Int>) -> Bool {
    text[range].contains(UInt8(ascii: "=")) && text[range].count(where: \.isDigit) > 2
      && Self.signs.contains { Leak.holds(text[range], ArraySlice($0.utf8)) }
  }

  private func lengthOfOperator(_ at: Int, _ end: Int) -> Int? {
    if text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "*") { return 1 }
    return text[at..<end].starts(with: "×".utf8) ? 2 : nil
  }

  private static let gaps = Array(" ()".utf8)
  private static let signs = ["+", "*", "×", " x ", " - ", "−"]
}
