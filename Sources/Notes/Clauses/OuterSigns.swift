/// The signs of a part of the text that stand in no bracket, in their order.
struct OuterSigns: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private let end: Int
  private var at: Int
  private var depth = 0

  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    at = range.lowerBound
    end = range.upperBound
  }

  /// - Returns: `range` is that of the sign; the brackets themselves are passed over.
  mutating func next() -> (sign: Sign, range: Range<Int>)? {
    while at < end {
      guard let (sign, length) = Sign.at(at, in: text, end: end) else {
        at += 1
        continue
      }
      let place = at
      at += length
      switch sign {
      case .open: depth += 1
      case .close: depth = Swift.max(0, depth - 1)
      default: if depth == 0 { return (sign, place..<place + length) }
      }
    }
    return nil
  }
}
