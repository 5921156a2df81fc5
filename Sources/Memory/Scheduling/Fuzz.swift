/// Anki's spread of intervals, so that cards learned together do not stay together.
///
/// Source: Anki 26, `rslib/src/scheduler/states/fuzz.rs`.
enum Fuzz {
  /// Days that an interval may move in either direction: none below 2.5 days, then 1 day and a share
  /// that falls from 15 % to 5 % as intervals grow.
  static func delta(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    return 1
      + 0.15 * (min(interval, 7) - 2.5)
      + 0.10 * max(min(interval, 20) - 7, 0)
      + 0.05 * max(interval - 20, 0)
  }

  /// The days that `interval` may become inside `limits`.
  static func range(_ interval: Double, within limits: ClosedRange<Int>) -> ClosedRange<Int> {
    let interval = interval.clamped(to: Double(limits.lowerBound)...Double(limits.upperBound))
    let delta = delta(interval)
    let lower = wholeDays(interval - delta).clamped(to: limits)
    let upper = wholeDays(interval + delta).clamped(to: limits)
    let isStuck = lower == upper && upper > 2 && upper < limits.upperBound
    return lower...(isStuck ? upper + 1 : upper)
  }

  /// One day of `range`, each as likely as the others when `position` is uniform over 0..<1.
  static func day(in range: ClosedRange<Int>, at position: Double) -> Int {
    let width = Double(1 + range.upperBound - range.lowerBound)
    return range.lowerBound + Int(position * width)
  }

  /// One day of `range`, more often one of a greater weight.
  ///
  /// - Parameter weight: of a number of days from now, above 0.
  static func day(
    in range: ClosedRange<Int>, at position: Double, weight: (Int) -> Double
  ) -> Int {
    let weights = range.map(weight)
    var left = position * weights.reduce(0, +)
    for (day, weight) in zip(range, weights) {
      left -= weight
      if left < 0 { return day }
    }
    return range.upperBound
  }

  /// A number from 0 to 1 (excluded) that depends on `seed` alone.
  ///
  /// Source: the output function of SplitMix64, Steele, Lea and Flood 2014.
  static func position(seed: UInt64) -> Double {
    var mixed = seed &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    return Double(mixed >> 11) * 0x1p-53
  }

  /// Rounded as Anki does: a half goes up.
  static func wholeDays(_ interval: Double) -> Int {
    Int(interval.rounded(.toNearestOrAwayFromZero))
  }
}
