/// How well fits would have served the learner: again and again a model is fitted to what was known at
/// the time, and judged by the reviews that came next.
///
/// The judged reviews are cut into six parts by time; each part but the first is predicted by a fit to
/// all reviews before it. Source: fsrs-rs 6.6, `evaluate_with_time_series_splits`.
public struct TimeSeries: Sendable {
  private let histories: ReviewHistories

  /// Where each part begins among the judged reviews, and where the last one ends.
  private let bounds: [Int]

  /// How often a model is fitted.
  public static let fits = 5

  /// Nil with less judged reviews than parts.
  public init?(_ histories: ReviewHistories) {
    let count = histories.judgedCount
    let size = count / (Self.fits + 1)
    guard size > 0 else { return nil }
    self.histories = histories
    bounds = (0...Self.fits).map { $0 * size } + [count]
  }

  /// What was expected of the judged reviews of all parts but the first.
  ///
  /// - Parameter fit: gives the model for what comes after some reviews; nil gives up.
  public func predictions(
    _ fit: (_ older: ReviewHistories, _ number: Int) -> MemoryModel?
  ) -> Predictions? {
    var all: Predictions?
    for (number, (start, end)) in zip(bounds.dropFirst(), bounds.dropFirst(2)).enumerated() {
      guard let model = fit(histories.older(judged: start), number) else { return nil }
      let next = model.predictions(on: histories)[start..<end]
      all?.append(next)
      all = all ?? next
    }
    return all
  }
}
