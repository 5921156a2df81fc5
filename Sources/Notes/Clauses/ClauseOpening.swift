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

  /// `1614 `, `1614年`: bytes of a year that a clause starts with.
  private func year(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, text[at].isDigit { at += 1 }
    guard (3...4).contains(at - range.lowerBound) else { return 0 }
    let length = at - range.lowerBound
    if at < range.upperBound, text[at] == 0x20 { return length }
    return text[at..<range.upperBound].starts(with: "年".utf8) ? length + 3 : 0
  }
}
