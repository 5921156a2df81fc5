import Testing

@testable import Memory

@Suite struct `Fitting FSRS-6` {
  static let learner = [
    0.4, 0.9, 1.4, 5.0, 6.9, 0.7, 2.5, 0.01, 1.4, 0.22, 1.1, 1.7, 0.08, 0.3, 1.4, 0.45, 2.2, 0.6,
    0.12,
    0.09, 0.22,
  ]

  @Test func `finds the first stabilities that fsrs-rs finds`() throws {
    // By first rating: days, cards, remembered.
    let groups: [(Int, [(Int, Int, Int)])] = [
      (1, [(1, 60, 41), (2, 45, 28), (4, 30, 15)]),
      (3, [(1, 80, 78), (3, 120, 109), (7, 70, 55), (15, 40, 25)]),
      (4, [(5, 90, 88), (12, 60, 52), (30, 35, 24)]),
    ]
    let cards = groups.flatMap { rating, groups in
      groups.flatMap { days, count, remembered in
        (0..<count).map { [(0, rating), (days, $0 < remembered ? 3 : 1)] }
      }
    }
    let fitted = try #require(FSRS6.fitted(to: .of(cards)))
    let expected = [0.08581208437681198, 0.6197375655174255, 2.4485182762145996, 8.713017463684082]
    for (value, expected) in zip(fitted.parameters, expected) {
      #expect(isClose(value, expected, relative: 1e-3))
    }
    #expect(fitted.parameters.dropFirst(4) == FSRS6.defaultParameters.dropFirst(4))
  }

  @Test(
    arguments: [
      ([nil, nil, 4.613, nil], [0.424, 2.5862, 4.613, 16.5912]),
      ([0.5, nil, 4, nil], [0.5, 1.7052698, 4, 8.269372]),
      ([nil, nil, 3, 9], [0.1291298, 0.8260805, 3, 9]),
      ([0.5, 1, nil, 8], [0.5, 1, 3.0737504, 8]),
    ] as [([Double?], [Double])])
  func `fills first ratings that were never given`(known: [Double?], filled: [Double]) throws {
    for (value, expected) in zip(try #require(FirstStability.fill(known)), filled) {
      #expect(isClose(value, expected, relative: 1e-4))
    }
  }

  @Test func `has nothing to fill from`() {
    #expect(FirstStability.fill([nil, nil, nil, nil]) == nil)
  }

  @Test func `lets the value with more reviews stand`() {
    var stabilities: [Double?] = [1.5, 1.2, nil, 1.0]
    FirstStability.order(&stabilities, counts: [10, 30, 0, 20])
    #expect(stabilities == [1.2, 1.2, nil, 1.2])
  }

  @Test func `predicts later reviews better than the usual parameters`() throws {
    let learner = SyntheticLearner(memory: .fsrs6(try FSRS6(parameters: Self.learner)))
    let histories = learner.histories(cards: 500, reviews: 14, seed: 1)
    let contest = try #require(ModelContest(on: histories))
    #expect(contest.best?.candidate == .fittedFSRS6)
    let losses = contest.entries.map(\.evaluation.logLoss)
    let truth = try #require(
      Evaluation(
        of: learner.memory.predictions(on: histories)[contest.older..<histories.judgedCount]))
    #expect(losses[1] < losses[0])
    #expect(losses[1] < truth.logLoss + 0.01)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `ends where no parameter can lower the loss`(seed: UInt64) throws {
    let histories = SyntheticLearner(memory: .fsrs6(FSRS6()))
      .histories(cards: 300, reviews: 12, seed: seed)
    let training = TrainingSet(histories, clock: .studyDays)
    let fit = StagedFit<FSRS6Kernel>(
      pack: LanePack(training), centre: FSRS6.defaultParameters,
      spread: [Double](repeating: 0.5, count: 21), ranges: FSRS6.parameterRanges,
      metricScale: training.weightScale)
    let found = try #require(fit.minimum(from: FSRS6.defaultParameters) { _ in true })
    let least = fit.loss(at: found, stride: 1).loss
    for index in found.indices {
      for distance in [-0.02, 0.02] {
        var moved = found
        moved[index] = (found[index] + distance).clamped(to: FSRS6.parameterRanges[index])
        #expect(fit.loss(at: moved, stride: 1).loss > least * (1 - 5e-4), "w\(index)")
      }
    }
  }

  @Test func `gives the same parameters for the same reviews`() {
    let histories = SyntheticLearner(memory: .fsrs6(FSRS6()))
      .histories(cards: 150, reviews: 10, seed: 3)
    #expect(FSRS6.fitted(to: histories) == FSRS6.fitted(to: histories))
  }

  @Test func `needs eight reviews on later days`() {
    #expect(FSRS6.fitted(to: .of([[(0, 3), (2, 3), (5, 3)]])) == nil)
  }

  @Test func `is given up when nobody waits for it`() {
    let histories = SyntheticLearner(memory: .fsrs6(FSRS6()))
      .histories(cards: 150, reviews: 10, seed: 3)
    #expect(FSRS6.fitted(to: histories) { _ in false } == nil)
  }
}
