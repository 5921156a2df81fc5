import Decks

/// A figure that was typed without the unit that the answer has: `7.7` for `7.7 小时`, `1.5` for `1.5 km`.
enum OmittedUnit {
  /// What was typed with everything that stands around the figure of the answer; nothing when more than
  /// a figure was typed, or when the answer has several or none.
  static func completed(_ typed: String, like answer: String) -> String? {
    let typed = Array(Folding.fold(typed).utf8.filter { $0 != UInt8(ascii: " ") })
    guard let first = typed.first, first.isDigit, typed.allSatisfy(\.isInFigure) else { return nil }
    let bytes = Array(answer.utf8)
    guard let start = bytes.firstIndex(where: \.isDigit) else { return nil }
    var end = bytes[start...].firstIndex { !$0.isInFigure } ?? bytes.endIndex
    while !bytes[end - 1].isDigit { end -= 1 }
    guard !bytes[end...].contains(where: \.isDigit) else { return nil }
    return String(decoding: bytes[..<start] + typed + bytes[end...], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isInFigure: Bool { isDigit || self == 0x2e || self == 0x2c }
}
