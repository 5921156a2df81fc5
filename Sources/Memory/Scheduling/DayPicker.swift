/// Turns the intervals of one review, from the worst grade to the best, into whole days.
struct DayPicker {
  /// The days that the last review promised.
  let previous: Int?

  /// The longest interval, in days.
  let maximum: Int

  /// Where in the fuzz range, from 0 to 1 (excluded); nil for plain rounding.
  let position: Double?

  /// How much each number of days from now is liked; nil when all are alike.
  let weight: ((Int) -> Double)?

  /// The earliest day that a grade may still get, set by the grade below it.
  private var earliest = 1

  init(previous: Int?, maximum: Int, position: Double?, weight: ((Int) -> Double)? = nil) {
    self.previous = previous
    self.maximum = maximum
    self.position = position
    self.weight = weight
  }

  mutating func day(for rating: Rating, _ interval: Double) -> Int {
    // A far interval must not overflow an Int when it is rounded.
    let interval = min(interval, Double(maximum))
    guard let position else {
      let day = max(Fuzz.wholeDays(interval), earliest).clamped(to: 1...maximum)
      earliest = day
      return day
    }
    let floor = max(earliest, rating == .again ? 1 : lowerBound(interval))
    let range = Fuzz.range(interval, within: min(floor, maximum)...maximum)
    let day =
      weight.map { Fuzz.day(in: range, at: position, weight: $0) }
      ?? Fuzz.day(in: range, at: position)
    earliest = rating == .again ? day : day + 1
    return day
  }

  /// A grade that is better than one which leads to a step of so many seconds does not come back sooner.
  mutating func keepBehind(seconds: Int) {
    earliest = max(earliest, (seconds + 86_399) / 86_400)
  }

  /// Fuzz keeps what the model gained over the previous interval, and does not shorten an interval
  /// that the model left as it was. Source: Anki 26.
  private func lowerBound(_ interval: Double) -> Int {
    guard let previous else { return 1 }
    if Fuzz.wholeDays(interval) > previous { return previous + 1 }
    let range = Fuzz.range(interval, within: 1...maximum)
    return range.contains(previous) ? previous : 1
  }
}
