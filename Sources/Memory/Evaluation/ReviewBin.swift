/// A class of reviews whose cards have much the same history.
///
/// Each of three numbers falls into a class whose bounds grow by a constant factor: 3.62 for the days
/// since the review before, 1.89 for the count of reviews, 1.73 for the lapses before.
/// Source: fsrs-rs 6.6, `r_matrix`.
struct ReviewBin: Hashable, Sendable {
  /// From 0 to `count`, excluded.
  let index: Int

  static let count = 16 * 32 * 32

  /// - Parameters:
  ///   - days: since the review before, at least 1.
  ///   - reviews: on later days than the one before, this one included, plus 1.
  ///   - lapses: reviews on later days that were forgotten, before this one.
  init(days: Int, reviews: Int, lapses: Int) {
    let daysClass = min(Self.logarithm(of: days, logBase: 1.2864740258376797), 15)
    let reviewsClass = min(Self.logarithm(of: reviews, logBase: 0.636576829071551), 31)
    let lapsesClass =
      lapses == 0 ? 0 : min(1 + Self.logarithm(of: lapses, logBase: 0.5481214085096876), 31)
    index = (daysClass * 32 + reviewsClass) * 32 + lapsesClass
  }

  private static func logarithm(of number: Int, logBase: Double) -> Int {
    Int(log(Double(number)) / logBase)
  }
}
