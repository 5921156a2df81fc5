/// Whether brackets and quotation marks of a text close what they open.
enum Brackets {
  static func areBalanced(_ text: [UInt8]) -> Bool {
    var depth = 0
    var straight = 0
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { straight += 1 }
      guard let (sign, _) = Sign.at(index, in: text, end: text.count) else { continue }
      if sign == .open { depth += 1 }
      if sign == .close { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0 && straight % 2 == 0
  }
}
