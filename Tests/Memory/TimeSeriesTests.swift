import Testing

@testable import Memory

@Suite struct `Fits judged by what came next` {
  private let histories = SyntheticLearner(memory: .fsrs6(FSRS6()))
    .histories(cards: 120, reviews: 10, seed: 4)

  @Test func `predict five of six parts, each from all before it`() throws {
    let model = MemoryModel.fsrs6(FSRS6())
    var older: [Int] = []
    let series = try #require(TimeSeries(histories))
    let found = series.predictions { known, number in
      #expect(number == older.count)
      older.append(known.judgedCount)
      return model
    }
    let predictions = try #require(found)
    let part = histories.judgedCount / 6
    #expect(older == (1...5).map { $0 * part })
    let all = model.predictions(on: histories)
    #expect(predictions.recall == all[part..<all.count].recall)
  }

  @Test func `are given up with the fit`() throws {
    let series = try #require(TimeSeries(histories))
    #expect(series.predictions { _, _ in nil } == nil)
  }

  @Test func `need a review for each part`() {
    #expect(TimeSeries(.of([[(0, 3), (2, 3), (5, 3)]])) == nil)
  }
}
