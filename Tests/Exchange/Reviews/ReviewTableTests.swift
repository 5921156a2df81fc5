import Exchange
import Memory
import Testing

@Suite struct `A table of reviews` {
  /// One card on study days 0, 3 and 3, another on days 1 and 8, said in each of the ways.
  static let tables = [
    """
    card_id,review_time_ms,rating,duration_ms
    7,1700020800000,3,900
    12,1700107200000,1,1200
    7,1700280000000,3,900
    7,1700283600000,4,900
    12,1700712000000,2,800

    """,
    "card,day,order,rating\r\n7,0,1,3\r\n12,1,2,1\r\n7,3,3,3\r\n7,3,4,4\r\n12,8,5,2\r\n",
    "card_id,review_th,delta_t,rating\n7,1,-1,3\n12,2,-1,1\n7,3,3,3\n\n7,4,0,4\n12,5,7,2",
  ]

  @Test(arguments: tables)
  func `is read by its header`(table: String) throws {
    let histories = try ReviewTable.read(Array(table.utf8))
    #expect(histories.cardCount == 2)
    #expect(histories.reviewCount == 5)
    let model = FSRS6()
    let first = model.retrievability(of: model.state(afterFirst: .good), days: 3)
    let second = model.retrievability(of: model.state(afterFirst: .again), days: 7)
    let predictions = MemoryModel.fsrs6(model).predictions(on: histories)
    #expect(predictions.recall == [first, second])
    #expect(predictions.isRemembered == [true, true])
  }

  @Test func `cuts its days at the given hour`() throws {
    // 04:00 and 07:00.
    let table = "card_id,review_time_ms,rating\na,1700020800000,3\na,1700031600000,3\n"
    func judged(rolloverHour: Int) throws -> Int {
      MemoryModel.fsrs6(FSRS6()).predictions(
        on: try ReviewTable.read(Array(table.utf8), rolloverHour: rolloverHour)
      ).count
    }
    #expect(try judged(rolloverHour: 4) == 0)
    #expect(try judged(rolloverHour: 6) == 1)
  }

  @Test(arguments: [
    ("", ReviewTableError.Problem.noReviews, 1),
    ("card_id,review_time_ms,rating\n", .noReviews, 1),
    ("a,b,c\n1,2,3\n", .unknownHeader, 1),
    ("card,day,order,rating\n1,2,3,4\n1,2,3,0\n", .badRating(text: "0"), 3),
    ("card,day,order,rating\n1,2,3,5\n", .badRating(text: "5"), 2),
    ("card,day,order,rating\n\n1,2,3,good\n", .badRating(text: "good"), 3),
    ("card,day,order,rating\n1,nan,3,4\n", .badNumber(column: "day", text: "nan"), 2),
    ("card,day,order,rating\n1,2,x,4\n", .badNumber(column: "order", text: "x"), 2),
    ("card,day,order,rating\n1,2,3\n", .missing(column: "rating"), 2),
    ("card,day,order,rating\nbinary\u{0}blob\n", .missing(column: "day"), 2),
    (
      "card_id,review_th,delta_t,rating\n1,1,-1,3\n1,2,-4,3\n", .negativeDays(text: "-4"), 3
    ),
    (
      "card_id,review_time_ms,rating\n1,99999999999999999999,3\n",
      .badNumber(column: "review_time_ms", text: "99999999999999999999"), 2
    ),
  ])
  func `says where it is wrong`(table: String, problem: ReviewTableError.Problem, line: Int) {
    #expect(throws: ReviewTableError(problem: problem, line: line)) {
      try ReviewTable.read(Array(table.utf8))
    }
  }
}
