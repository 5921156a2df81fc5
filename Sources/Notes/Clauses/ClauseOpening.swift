/// Where a clause begins to speak of something: after conjunctions, adverbs and a date.
struct ClauseOpening {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// After conjunctions and adverbs only.
  func end(ofConjunctions clause: Range<Int>) -> Int {
    end(of: clause, passingYears: false)
  }

  func end(of clause: Range<Int>) -> Int {
    end(of: clause, passingYears: true)
  }

  private func end(of clause: Range<Int>, passingYears: Bool) -> Int {
    var start = clause.lowerBound
    var isMoving = true
    while isMoving, start < clause.upperBound {
      isMoving = false
      let rest = start..<clause.upperBound
      let length = max(Words.openers.prefix(of: text, rest), passingYears ? year(rest) : 0)
      if length > 0 {
        start += length
        isMoving = true
      }
      while start < clause.upperBound, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    }
    return start
  }

  /// `1614 `, `1614年`, `1905.10 `: bytes of a year or day that a clause starts with.
  private func year(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, text[at].isDigit { at += 1 }
    guard (3...4).contains(at - range.lowerBound) else { return 0 }
    while at + 1 < range.upperBound, Self.joins.contains(text[at]), text[at + 1].isDigit {
      at += 1
      while at < range.upperBound, text[at].isDigit { at += 1 }
    }
    let length = at - range.lowerBound
    if at < range.upperBound, text[at] == 0x20 { return length }
    let rest = text[at..<range.upperBound]
    return Self.behind.contains { rest.starts(with: $0.utf8) } ? length + 3 : 0
  }

  private static let joins = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")]
  private static let behind = ["年", "\u{3000}"]
}
