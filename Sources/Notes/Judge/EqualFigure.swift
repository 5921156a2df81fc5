import Recognition

/// The figure of an answer in other letters: `十天` beside `10 天`, `half an hour` beside `30 min`, `May 3` below `3 May`.
enum EqualFigure {
  static func stands(_ answer: [UInt8], in text: [UInt8]) -> Bool {
    let figures = recognize(answer, in: answer.indices)
    guard figures.count == 1, let figure = figures.first, figure.range.count * 2 > answer.count
    else { return false }
    return recognize(text, in: text.indices).contains { isSame($0, figure) }
  }

  /// The same amount of the same thing; a bare number may be of anything.
  private static func isSame(_ left: Quantity, _ right: Quantity) -> Bool {
    switch (left.value, right.value) {
    case (.duration(let left), .duration(let right)):
      left == right || seconds(left).map { $0 == seconds(right) } ?? false
    case (.date, .date): left.value == right.value
    default: left.unit != nil && left.unit == right.unit && left.value == right.value
    }
  }

  /// Of a length in weeks or less: a month is not always as long.
  private static func seconds(_ length: TimeLength) -> Double? {
    guard length.parts.count == 1, let part = length.parts.first,
      part.unit.seconds <= TimeLength.Unit.fortnight.seconds
    else { return nil }
    return part.count.approximation * Double(part.unit.seconds)
  }
}
