/// Things numbered one after the other on one line: `（1）甲（2）乙`, `(a) by day (b) by night`, `1) hot 2) cold`.
struct InlineNumbers {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  private static let most = 9

  /// What stands behind each number, without the sign that ends it; nothing when the range does not open with the first
  /// number or has no second.
  func items(of range: Range<Int>) -> [Range<Int>] {
    var starts: [(mark: Range<Int>, style: Int)] = []
    var at = range.lowerBound
    while at < range.upperBound, starts.count <= Self.most {
      guard let mark = mark(at, range, number: starts.count),
        starts.isEmpty || mark.style == starts[0].style
      else {
        if starts.isEmpty { return [] }
        at += 1
        continue
      }
      starts.append(mark)
      at = mark.mark.upperBound
    }
    guard starts.count > 1 else { return [] }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1].mark.lowerBound : range.upperBound
      return withoutSign(starts[place].mark.upperBound..<end)
    }
  }

  private func mark(_ at: Int, _ range: Range<Int>, number: Int) -> (mark: Range<Int>, style: Int)?
  {
    let rest = text[at..<range.upperBound]
    let isApart = at == range.lowerBound || text[at - 1] == 0x20 || text[at - 1] >= 0x80
    guard isApart else { return nil }
    for (style, sign) in [
      "\(number + 1)", String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number))),
    ]
    .enumerated() {
      for (open, close) in [("(", ")"), ("（", "）"), ("", ")")]
      where rest.starts(with: (open + sign + close).utf8) {
        return (at..<at + (open + sign + close).utf8.count, 1 + style + (open.isEmpty ? 2 : 0))
      }
    }
    return nil
  }

  private func withoutSign(_ range: Range<Int>) -> Range<Int> {
    let cutter = SentenceCutter(text)
    var item = cutter.trimmed(range)
    while !item.isEmpty {
      let length = text[item.upperBound - 1] < 0x80 ? 1 : 3
      guard item.count > length,
        let (sign, found) = Sign.at(item.upperBound - length, in: text, end: text.count),
        found == length,
        [.comma, .semicolon, .stop(isQuestion: false), .enumeration].contains(sign)
      else { break }
      item = cutter.trimmed(item.lowerBound..<item.upperBound - length)
    }
    return item
  }
}
