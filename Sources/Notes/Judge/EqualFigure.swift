import Recognition

/// The figure of an answer in other letters: `十天` beside `10 天`, `half an hour` beside `30 min`, `May 3` below `3 May`,
/// `154 km` beside `96 mi`.
struct EqualFigure {
  private let figure: Quantity

  /// Nothing when the answer is no figure.
  init?(of answer: [UInt8]) {
    let figures = recognize(answer, in: answer.indices)
    guard figures.count == 1, let figure = figures.first, figure.range.count * 2 > answer.count
    else { return nil }
    self.figure = figure
  }

  func stands(in text: [UInt8]) -> Bool {
    recognize(text, in: text.indices).contains {
      Self.isSame($0, figure) || Self.isShare($0, of: figure)
    }
  }

  /// `0.05` beside `5%`
  private static func isShare(_ number: Quantity, of figure: Quantity) -> Bool {
    guard figure.kind == .percent, number.kind == .number,
      let part = number.number?.approximation, let share = figure.number?.approximation,
      part > 0, part < 1
    else { return false }
    return abs(part - share / 100) < 1e-9 || abs(part - share) < 1e-9
  }

  /// The same amount of the same thing; a bare number may be of anything.
  private static func isSame(_ left: Quantity, _ right: Quantity) -> Bool {
    switch (left.value, right.value) {
    case (.duration(let left), .duration(let right)):
      left == right || seconds(left).map { $0 == seconds(right) } ?? false
    case (.date, .date): left.value == right.value
    default:
      left.unit != nil && left.unit == right.unit && left.value == right.value
        || isConverted(left, right)
    }
  }

  /// Another unit of the same kind; two figures in one unit are two figures.
  private static func isConverted(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.unit != right.unit, let base = left.baseAmount, let other = right.baseAmount else {
      return false
    }
    return base.isSame(as: other)
  }

  /// Of a length in weeks or less: a month is not always as long.
  private static func seconds(_ length: TimeLength) -> Double? {
    guard length.parts.count == 1, let part = length.parts.first,
      part.unit.seconds <= TimeLength.Unit.fortnight.seconds
    else { return nil }
    return part.count.approximation * Double(part.unit.seconds)
  }
}
