extension FSRS7 {
  /// Parameters that fit a learner's reviews, those on the same day included; nil where there are too
  /// few to say anything.
  ///
  /// The loss is that of fsrs-rs: log loss with recent reviews counting more, and a pull towards the
  /// usual parameters; the first stabilities are free, and begin where FSRS-6 would have them. The same
  /// reviews always give the same parameters.
  ///
  /// - Parameter progress: called with the share of the work that is done, from 0 to 1; the fit is
  ///   given up, with nil, when it returns false.
  public static func fitted(
    to histories: ReviewHistories, progress: (Double) -> Bool = { _ in true }
  ) -> FSRS7? {
    let training = TrainingSet(histories, clock: .days)
    guard training.count >= 64 else { return nil }
    var start = defaultParameters
    if let first = FirstStability().fit(
      training.firstReviews, averageRecall: training.averageRecall)
    {
      start.replaceSubrange(0..<4, with: first)
    }
    let fit = StagedFit<FSRS7Kernel>(
      pack: LanePack(training), centre: defaultParameters, spread: spread,
      ranges: parameterRanges, metricScale: training.weightScale)
    guard var found = fit.minimum(from: start, progress) else { return nil }
    for index in ascending { found[index] = max(found[index], found[index - 1]) }
    return try? FSRS7(parameters: found)
  }

  /// How far parameters of learners lie apart, in the unit in which one is one third of a squared
  /// distance in the loss. Source: srs-benchmark, September 2026.
  private static let spread = [
    9999, 9999, 9999, 9999, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812,
    0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596,
    0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
  ].map { $0 * 3.0.squareRoot() }
}
