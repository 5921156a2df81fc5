public import Memory

/// What a log can teach a memory model.
public struct TrainingReviews: Sendable {
  /// Every card's graded answers since it was last reset. Practice moves nothing and is left out, as are cards
  /// that were imported without their first reviews.
  public let histories: ReviewHistories

  /// How many of those reviews were there when the latest parameters were fitted; 0 without any.
  public let fittedCount: Int
}

extension History {
  /// The reviews by which memory models are fitted and judged.
  public func trainingReviews() -> TrainingReviews {
    var builder = ReviewHistories.Builder()
    var fittedCount = 0
    let incomplete = recordsWithoutBeginning()
    for (index, row) in log.rows.enumerated() where !isUndone(index) {
      if row.kind == .parameters { fittedCount = builder.reviewCount }
      guard row.kind == .review, let rating = row.rating, let record = record(ofRow: row),
        index > records[record].resetRow, incomplete.isEmpty || !incomplete.contains(record)
      else { continue }
      builder.append(
        card: UInt64(record), order: Int64(index),
        studyDay: Int32(clamping: row.day(rolloverHour: rolloverHour)),
        days: Double(row.milliseconds) / 86_400_000, rating: rating)
    }
    return TrainingReviews(histories: builder.histories(), fittedCount: fittedCount)
  }
}
