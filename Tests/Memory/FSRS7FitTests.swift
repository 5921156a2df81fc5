import Testing

@testable import Memory

@Suite struct `Fitting FSRS-7` {
  @Test func `comes nearer to a learner's memory than the usual parameters`() throws {
    var learner = FSRS7.defaultParameters
    for index in [0, 1, 2, 3] { learner[index] *= 0.4 }
    (learner[7], learner[9], learner[23], learner[28]) = (1.6, 1.1, 0.2, 0.6)
    let memory = MemoryModel.fsrs7(try FSRS7(parameters: learner))
    let histories = SyntheticLearner(memory: memory).histories(cards: 250, reviews: 12, seed: 8)
    let fitted = try #require(FSRS7.fitted(to: histories))
    let training = TrainingSet(histories, clock: .days)
    let truth = training.loss(of: try FSRS7(parameters: learner))
    #expect(training.loss(of: fitted) < training.loss(of: FSRS7()))
    #expect(training.loss(of: fitted) < truth * 1.01)
  }

  @Test func `needs 64 reviews`() {
    #expect(FSRS7.fitted(to: .of([[(0, 3), (2, 3), (5, 3)]])) == nil)
  }
}
