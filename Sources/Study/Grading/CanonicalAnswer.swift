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
    let bytes = Array(PlainAnswer.text(text).utf8)
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

  /// The value of an answer that says nothing else.
  var onlyValue: CanonicalValue? {
    guard parts.count == 1, case .value(let value) = parts[0] else { return nil }
    return value
  }
}
