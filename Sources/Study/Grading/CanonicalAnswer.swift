import Decks
import Recognition

/// An answer as what it says: its quantities as values, everything else as folded text.
///
/// `1.10 美元`, `$1.1` and `1.1 USD` are the same; so are `20万` and `200,000`, `2024年9月12日` and
/// `Sep 12, 2024`.
struct CanonicalAnswer: Hashable {
  enum Part: Hashable {
    case text(String)
    case value(CanonicalValue)
  }

  let parts: [Part]

  init(_ text: String) {
    let bytes = Self.spelledOut(PlainAnswer.text(text))
    var parts: [Part] = []
    var start = 0
    func addText(to end: Int) {
      let folded = Folding.fold(String(decoding: bytes[start..<end], as: UTF8.self))
      if !folded.isEmpty { parts.append(.text(folded)) }
    }
    for quantity in recognize(bytes, in: 0..<bytes.count) {
      let range = quantity.outer
      guard range.lowerBound >= start else { continue }
      addText(to: range.lowerBound)
      parts.append(.value(CanonicalValue(quantity)))
      start = range.upperBound
    }
    addText(to: bytes.count)
    self.parts = parts
  }

  /// `7.7 h` as `7.7 hours`: where nothing else stands, a letter behind a figure is a unit of time.
  private static func spelledOut(_ text: String) -> [UInt8] {
    let bytes = Array(Folding.fold(text).utf8)
    let figure = bytes.prefix { (0x30...0x39).contains($0) || $0 == 0x2e || $0 == 0x2c }
    let unit = bytes[figure.count...].drop { $0 == 0x20 }
    let names = ["h": "hours", "hr": "hours", "hrs": "hours", "s": "seconds", "d": "days"]
    guard !figure.isEmpty, let name = names[String(decoding: unit, as: UTF8.self)] else {
      return Array(text.utf8)
    }
    return Array(figure) + " \(name)".utf8
  }

  /// The value of an answer that says nothing else.
  var onlyValue: CanonicalValue? {
    guard parts.count == 1, case .value(let value) = parts[0] else { return nil }
    return value
  }
}
