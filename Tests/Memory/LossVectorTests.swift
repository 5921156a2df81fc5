import Testing

@testable import Memory

@Suite(.enabled(if: PeerVectors.areHere, Comment(rawValue: PeerVectors.skipped)))
struct `Losses beside their reference` {
  @Test func `have the same value and gradient`() throws {
    for block in try PeerVectors.read(Vectors.self).lossAndGradient.cases {
      let isFSRS6 = block.model == "FSRS-6"
      let pack = LanePack(block.training(isFSRS6 ? .studyDays : .days))
      let found =
        isFSRS6
        ? FSRS6Kernel(block.w).evaluate(pack)
        : FSRS7Kernel(block.w).evaluate(pack)
      #expect(isClose(found.loss, block.loss, relative: 1e-5))
      for (index, expected) in block.grad.enumerated() {
        #expect(
          isClose(found.gradient[index], expected, relative: 1e-4, absolute: 1e-4 * block.loss),
          "\(block.model) w\(index)")
      }
    }
  }
}

private struct Vectors: Decodable {
  struct Block: Decodable { let cases: [Case] }
  struct Case: Decodable {
    let model: String
    let w: [Double]
    let sequencesRatingsDeltadaysWeight: [Sequence]
    let loss: Double
    let grad: [Double]

    func training(_ clock: TrainingSet.Clock) -> TrainingSet {
      var builder = ReviewHistories.Builder()
      var weights: [Float] = []
      for (card, sequence) in sequencesRatingsDeltadaysWeight.enumerated() {
        var days = 0.0
        for (rating, delta) in zip(sequence.ratings, sequence.days) {
          days += delta
          builder.append(
            card: UInt64(card), order: Int64(weights.count), studyDay: Int32(days), days: days,
            rating: Rating(rawValue: rating) ?? .good)
          weights.append(sequence.weight)
        }
      }
      var training = TrainingSet(everything: builder.histories(), clock: clock)
      training.weights = zip(training.weights, weights).map { $0 > 0 ? $1 : 0 }
      return training
    }
  }
  /// Ratings and days of one card, and the weight of each of its reviews.
  struct Sequence: Decodable {
    let ratings: [Int]
    let days: [Double]
    let weight: Float

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      ratings = try parts.decode([Int].self)
      days = try parts.decode([Double].self)
      weight = try parts.decode(Float.self)
    }
  }
  let lossAndGradient: Block
}
