import Testing

@testable import Memory

@Suite struct `Judging a model` {
  /// Days since the review before and rating, by card; card 1 begins a day after card 0, and so on.
  static let cards: [[(Int, Int)]] = [
    [(0, 4), (9, 4), (100, 1), (45, 4), (3, 3), (0, 2), (1, 3)],
    [(0, 3), (20, 3), (1, 3), (3, 1), (3, 3), (5, 2)],
    [(0, 3), (1, 2), (45, 2), (2, 1), (0, 2), (3, 2)],
    [(0, 2), (9, 2), (100, 3), (3, 2), (3, 3), (5, 1), (9, 3)],
    [(0, 2), (5, 1), (9, 3), (0, 3), (9, 1), (5, 3)],
    [(0, 3), (9, 2), (45, 3), (2, 1), (5, 1), (9, 4), (20, 1), (100, 4)],
    [(0, 3), (20, 3), (0, 3), (0, 3), (2, 3), (3, 1), (3, 4)],
  ]

  @Test func `gives the figures of fsrs-rs`() throws {
    let predictions = MemoryModel.fsrs6(FSRS6()).predictions(on: .of(Self.cards))
    let evaluation = try #require(Evaluation(of: predictions))
    // fsrs-rs 6.6, 32 bits.
    #expect(evaluation.count == 35)
    #expect(isClose(evaluation.recentLogLoss, 1.0290260314941406, relative: 1e-5))
    #expect(isClose(evaluation.recentBinError, 0.4481285512447357, relative: 1e-5))
  }

  @Test func `does not depend on the order in which reviews arrive`() {
    var builder = ReviewHistories.Builder()
    for review in ReviewHistories.rows(of: Self.cards).reversed() { builder.append(review) }
    let model = MemoryModel.fsrs6(FSRS6())
    let reversed = model.predictions(on: builder.histories())
    #expect(reversed.recall == model.predictions(on: .of(Self.cards)).recall)
  }

  @Test func `needs a review on a later day`() {
    let predictions = MemoryModel.fsrs6(FSRS6()).predictions(
      on: .of([[(0, 3), (0, 3)], [(0, 1)]]))
    #expect(Evaluation(of: predictions) == nil)
  }

  @Test func `knows no order of merit when everything was remembered`() throws {
    let predictions = MemoryModel.fsrs6(FSRS6()).predictions(on: .of([[(0, 3), (4, 3), (9, 2)]]))
    #expect(try #require(Evaluation(of: predictions)).auc == nil)
  }

  @Test func `counts how often the better remembered had the higher recall`() throws {
    // Recall falls with days; of the 2 · 2 pairs of remembered and forgotten, 3 are in order.
    let predictions = MemoryModel.fsrs6(FSRS6())
      .predictions(
        on: .of([[(0, 3), (1, 3)], [(0, 3), (3, 1)], [(0, 3), (5, 3)], [(0, 3), (9, 1)]]))
    #expect(try #require(Evaluation(of: predictions)).auc == 0.75)
  }
}

extension ReviewHistories {
  struct Row {
    let card: Int
    let day: Int
    let order: Int
    let rating: Int
  }

  /// The reviews of cards by days since the review before and rating.
  static func rows(of cards: [[(Int, Int)]]) -> [Row] {
    var rows: [Row] = []
    for (card, reviews) in cards.enumerated() {
      var day = card
      for (number, (days, rating)) in reviews.enumerated() {
        day += days
        let order = (day * 1_000 + card) * 100 + number
        rows.append(Row(card: card, day: day, order: order, rating: rating))
      }
    }
    return rows.sorted { $0.order < $1.order }
  }

  static func of(_ cards: [[(Int, Int)]]) -> ReviewHistories {
    var builder = Builder()
    for row in rows(of: cards) { builder.append(row) }
    return builder.histories()
  }
}

extension ReviewHistories.Builder {
  mutating func append(_ row: ReviewHistories.Row) {
    guard let rating = Rating(rawValue: row.rating) else { return }
    append(
      card: UInt64(row.card), order: Int64(row.order), studyDay: Int32(row.day),
      days: Double(row.day), rating: rating)
  }
}
