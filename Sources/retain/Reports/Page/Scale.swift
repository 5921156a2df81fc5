/// Numbers along an axis, with round ones marked.
struct Scale: Hashable, Sendable {
  let lower: Double
  let upper: Double
  /// Ascending, inside the bounds.
  let ticks: [Double]

  /// From 0 to a round number that is not below `most`, with four or five ticks.
  init(upTo most: Double) {
    let wanted = max(most, 1)
    var step = 1.0
    while step * 5 < wanted {
      // 1, 2, 5, 10, 20, 50 and so on.
      let digit = Scale.leadingDigit(of: step)
      step *= digit == 2 ? 2.5 : 2
    }
    let count = max(1, Int((wanted / step).rounded(.up)))
    lower = 0
    upper = step * Double(count)
    ticks = (0...count).map { Double($0) * step }
  }

  /// Shares up to 1 from the tenth below `least` on.
  init(sharesFrom least: Double) {
    let tenths = min(8, max(0, Int(least * 10)))
    let step = tenths >= 6 ? 1 : 2
    let first = tenths / step * step
    lower = Double(first) / 10
    upper = 1
    ticks = stride(from: first, through: 10, by: step).map { Double($0) / 10 }
  }

  /// From 0 at the lower bound to 1 at the upper one.
  func place(_ value: Double) -> Double {
    min(1, max(0, (value - lower) / (upper - lower)))
  }

  private static func leadingDigit(of number: Double) -> Int {
    var number = number
    while number >= 10 { number /= 10 }
    return Int(number.rounded())
  }
}
