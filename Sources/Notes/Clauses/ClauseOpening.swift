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

  /// After the date that an English clause opens with as well: `In 1370 the treaty …`, `By the 1920s any café …`.
  func end(ofDated clause: Range<Int>) -> Int { end(ofDated: clause, from: end(of: clause)) }

  /// - Parameter start: After all but that date.
  func end(ofDated clause: Range<Int>, from start: Int) -> Int {
    var at = start
    let preposition = Self.prepositions.prefix(of: text, start..<clause.upperBound)
    guard preposition > 0 else { return start }
    at += preposition
    var holdsDate = false
    while at < clause.upperBound, text[at] == 0x20 {
      let rest = at + 1..<clause.upperBound
      let word = rest.lowerBound..<(text[rest].firstIndex(of: 0x20) ?? rest.upperBound)
      let isFigure = text[word].allSatisfy(\.isDigit)
      let isYear =
        isFigure && word.count > 2
        || word.count == 5 && text[word].dropLast().allSatisfy(\.isDigit)
      if isYear || Self.months.contains(text, word) {
        holdsDate = true
      } else if isFigure {
        // The day of a month.
      } else if !Self.parts.contains(text, word)
        || holdsDate && Self.articles.contains(text, word)
      {
        break
      }
      at = word.upperBound
    }
    while at < clause.upperBound, text[at] == 0x20 { at += 1 }
    return holdsDate && at < clause.upperBound ? at : start
  }

  private static let prepositions = WordList("in on by from since until at after before during")
  private static let months = WordList(
    """
    \(Months.english)
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday spring summer autumn winter
    """)
  private static let parts = WordList("the early late mid about around and or to of until century")
  private static let articles = WordList("the")

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
    if at < range.upperBound, text[at] == 0x20 {
      // `2024 was a record year` tells of the year.
      return Self.telling.prefix(of: text, at + 1..<range.upperBound) > 0 ? 0 : length
    }
    let rest = text[at..<range.upperBound]
    return Self.behind.contains { rest.starts(with: $0.utf8) } ? length + 3 : 0
  }

  private static let joins = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")]
  private static let telling = WordList("was is were will saw brought marked")
  private static let behind = ["年", "\u{3000}"]
}
