public import Memory

/// A table of reviews as other programs export it, comma-separated with a header.
///
/// Three kinds are known by their header, and further columns are skipped: reviews with their instants
/// (Anki's and this program's exports), with study days already cut, and with the days since the
/// review before (the data sets of srs-benchmark).
public enum ReviewTable {
  static let headers = [
    "card_id,review_time_ms,rating", "card,day,order,rating", "card_id,review_th,delta_t,rating",
  ]

  /// Reads a whole table.
  ///
  /// - Parameter rolloverHour: when a study day begins, in hours after midnight UTC; for tables that
  ///   give instants.
  public static func read(
    _ bytes: [UInt8], rolloverHour: Int = 4
  ) throws(ReviewTableError) -> ReviewHistories {
    var rows = try ReviewTableRows(bytes)
    var builder = ReviewHistories.Builder()
    let rollover = Int64(rolloverHour) * 3_600_000
    var sums: [UInt64: Sum] = [:]
    while let row = try rows.next() {
      let (studyDay, days): (Int32, Double)
      switch rows.header.time {
      case .instant:
        let (day, rest) = (row.order - rollover).quotientAndRemainder(dividingBy: 86_400_000)
        studyDay = Int32(clamping: rest < 0 ? day - 1 : day)
        days = Double(row.order) / 86_400_000
      case .day:
        (studyDay, days) = (Int32(row.time.rounded(.down)), row.time)
      case .sincePrevious:
        let sum = try Sum(adding: row, to: sums[row.card], at: rows)
        sums[row.card] = sum
        (studyDay, days) = (sum.studyDay, sum.days)
      }
      builder.append(
        card: row.card, order: row.order, studyDay: studyDay, days: days, rating: row.rating)
    }
    guard builder.reviewCount > 0 else { throw ReviewTableError(problem: .noReviews, line: 1) }
    return builder.histories()
  }

  /// The time of a card's last review, counted from its first.
  private struct Sum {
    var studyDay: Int32 = 0
    var days = 0.0

    init(
      adding row: ReviewTableRows.Row, to before: Sum?, at rows: ReviewTableRows
    ) throws(ReviewTableError) {
      // The data sets write -1 for a first review.
      guard let before else { return }
      guard row.time >= 0 else {
        let text = Int(exactly: row.time).map(String.init) ?? "\(row.time)"
        throw rows.error(.negativeDays(text: text))
      }
      let next = before.days + row.time
      guard next < Double(Int32.max) else {
        throw rows.error(.badNumber(column: "delta_t", text: "\(row.time)"))
      }
      days = next
      studyDay = before.studyDay + Int32(row.time)
    }
  }
}
