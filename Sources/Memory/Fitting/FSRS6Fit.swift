extension FSRS6 {
  /// Parameters that fit a learner's reviews; nil where there are too few to say anything.
  ///
  /// The loss is fsrs-rs' own: log loss with recent reviews counting more, and a pull towards the usual
  /// parameters, as strong as parameters differ between learners. Where fsrs-rs stops after a few
  /// epochs of steps in the dark, this goes on to the bottom: first with a part of the cards, then with
  /// twelve times as many, at last with all. The same reviews always give the same parameters.
  ///
  /// Below 8 judged reviews there is no fit. Below 64, or without a second judged review of any card,
  /// only the first stabilities are fitted.
  ///
  /// - Parameter progress: called with the share of the work that is done, from 0 to 1; the fit is
  ///   given up, with nil, when it returns false.
  public static func fitted(
    to histories: ReviewHistories, progress: (Double) -> Bool = { _ in true }
  ) -> FSRS6? {
    let training = TrainingSet(histories, clock: .studyDays)
    guard training.count >= 8 else { return nil }
    let firstStability = FirstStability()
    guard
      let first = firstStability.fit(
        training.firstReviews, averageRecall: training.averageRecall)
    else { return nil }
    var start = first + defaultParameters.dropFirst(4)
    if training.count >= 64, training.count > training.cards.count {
      guard let best = bottom(of: training, from: start, progress) else { return nil }
      start = best
    }
    var stabilities = start.prefix(4).map(Optional.some)
    FirstStability.order(&stabilities, counts: training.firstReviews.counts)
    return try? FSRS6(parameters: stabilities.compactMap(\.self) + start.dropFirst(4))
  }

  /// One pass of a fit over all reviews, again and again: the loss of the usual parameters, worked out
  /// with its gradient. For measurements.
  package static func trainingPass(over histories: ReviewHistories) -> () -> Double {
    let pack = LanePack(TrainingSet(histories, clock: .studyDays))
    return { FSRS6Kernel(defaultParameters).evaluate(pack).loss }
  }

  /// How far parameters of learners lie apart, one standard deviation. Source: fsrs-rs 6.6.
  private static let spread = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]

  /// As `parameterRanges`, but with some power law left for reviews on the same day.
  private static let fittingRanges = parameterRanges.enumerated().map { index, range in
    index == 19 ? 0.01...range.upperBound : range
  }

  private static func bottom(
    of training: TrainingSet, from start: [Double], _ progress: (Double) -> Bool
  ) -> [Double]? {
    StagedFit<FSRS6Kernel>(
      pack: LanePack(training), centre: start, spread: spread, ranges: fittingRanges,
      metricScale: training.weightScale
    )
    .minimum(from: start, progress)
  }
}
