import Decks
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Figures of a history` {
  /// Two devices, a quiz, an undone answer, a night before the rollover, and an orphan.
  private func room() throws -> StudyRoom {
    let room = try StudyRoom([
      "d": """
      Q: price?
      A: $1
      <!-- card p kind=price -->

      Q: when?
      A: 2024
      <!-- card q kind=date -->

      Q: new
      A: new

      """
    ])
    let laptop = room.collection.journal(device: "laptop")
    let phone = room.collection.journal(device: "phone")
    let (p, q) = (CardID("p"), CardID("q"))
    func review(
      _ journal: Journal, _ card: CardID, _ rating: Rating, _ due: Due, _ time: String,
      _ milliseconds: Int = 1000
    ) throws {
      try journal.append(
        .review(card, rating, milliseconds: milliseconds, due: due, at: .at(time)))
    }
    // Two new cards on the 1st, one of them at night, which still is the 1st.
    try review(laptop, p, .good, .instant(.at("2026-11-01T10:10Z")), "2026-11-01T10:00:00Z")
    try review(laptop, p, .good, .day(.on("2026-11-03")), "2026-11-01T10:10:00Z")
    try review(laptop, q, .easy, .day(.on("2026-11-09")), "2026-11-02T03:59:59Z", 2500)
    // A young review from another place, then one that was a mistake.
    try review(phone, p, .good, .day(.on("2026-11-30")), "2026-11-03T12:00:00+08:00")
    try review(laptop, q, .again, .instant(.at("2026-11-09T10:10Z")), "2026-11-09T10:00:00Z")
    try laptop.append(
      .undo(
        of: EventReference(device: "laptop", moment: .at("2026-11-09T10:00:00Z")),
        at: .at("2026-11-09T10:00:05Z")))
    try review(laptop, q, .hard, .day(.on("2026-12-09")), "2026-11-09T10:00:09Z", 4000)
    // A quiz on a day without reviews.
    try phone.append(
      .practice(q, .again, milliseconds: 500, mode: "choice", at: .at("2026-11-10T12:00:00Z")))
    // A mature review that failed, and a card that is in no deck any more.
    try review(phone, p, .again, .instant(.at("2026-11-30T12:10Z")), "2026-11-30T12:00:00Z")
    try review(phone, CardID("gone"), .good, .day(.on("2026-12-05")), "2026-11-30T13:00:00Z")
    return room
  }

  @Test func `totals are those counted by hand`() throws {
    let statistics = try room().statistics(at: "2026-11-30T20:00:00Z")
    var total = Totals()
    total.reviews = 7
    total.practice = 1
    total.time = 1000 + 1000 + 2500 + 1000 + 4000 + 500 + 1000 + 1000
    total.new = 3
    total.young = Share(right: 2, of: 2)
    total.mature = Share(right: 0, of: 1)
    total.grades.again = 1
    total.grades.hard = 1
    total.grades.good = 4
    total.grades.easy = 1
    #expect(statistics.total == total)
    #expect(statistics.total.retention == Share(right: 2, of: 3))
    #expect(
      statistics.days.map { "\($0.day) \($0.totals.reviews) \($0.totals.practice)" } == [
        "2026-11-01 3 0", "2026-11-03 1 0", "2026-11-09 1 0", "2026-11-10 0 1", "2026-11-30 2 0",
      ])
    #expect(statistics.today.reviews == 2)
    #expect(statistics.today.new == 1)
    #expect(statistics.decks.map(\.reviews) == [6])
    #expect(statistics.kinds.mapValues(\.reviews) == ["price": 4, "date": 2])
    #expect(statistics.kinds["date"]?.practice == 1)
    #expect(statistics.grades[.mature]?.again == 1)
    #expect(statistics.hours.map(\.answers)[10...13] == [3, 0, 3, 1])
  }

  @Test func `retention by age counts the days since the review before`() throws {
    let statistics = try room().statistics(at: "2026-11-30T20:00:00Z")
    #expect(statistics.ages[.days] == Share(right: 1, of: 1))
    #expect(statistics.ages[.weeks] == Share(right: 1, of: 1))
    #expect(statistics.ages[.month] == Share(right: 0, of: 1))
    #expect(statistics.ages.values.reduce(0) { $0 + $1.all } == 3)
  }

  @Test func `weeks begin on Monday, and empty ones are there too`() throws {
    let statistics = try room().statistics(at: "2026-11-30T20:00:00Z")
    func text(_ period: Period) -> [String] {
      statistics.totals(by: period).map { "\($0.day) \($0.totals.answers)" }
    }
    #expect(
      text(.week) == [
        "2026-10-26 3", "2026-11-02 1", "2026-11-09 2", "2026-11-16 0", "2026-11-23 0",
        "2026-11-30 2",
      ])
    #expect(text(.month) == ["2026-11-01 8"])
    #expect(text(.year) == ["2026-01-01 8"])
    #expect(text(.day).count == 30)
  }

  @Test(arguments: ["2024-02-29", "2023-12-31", "2026-11-30", "1999-01-01"])
  func `periods follow each other without gaps`(text: String) {
    for period in Period.allCases {
      let next = period.next(after: .on(text))
      #expect(period.start(of: next) == next)
      #expect(period.start(of: next - 1) == period.start(of: .on(text)))
    }
  }

  @Test func `cards and the forecast follow the promises`() throws {
    let statistics = try room().statistics(at: "2026-11-30T20:00:00Z")
    var cards = CardCounts()
    cards.new = 1
    cards.learning = 1
    cards.mature = 1
    #expect(statistics.cards == cards)
    #expect(statistics.forecast == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  }

  @Test func `a streak lasts while the day is not over`() throws {
    let room = try room()
    #expect(try room.statistics(at: "2026-11-10T20:00:00Z").streak == 2)
    #expect(try room.statistics(at: "2026-11-11T20:00:00Z").streak == 2)
    #expect(try room.statistics(at: "2026-11-12T20:00:00Z").streak == 0)
    #expect(try room.statistics(at: "2026-11-30T20:00:00Z").longestStreak == 2)
  }

  @Test func `only the days that are asked for count`() throws {
    let room = try room()
    let statistics = Statistics(
      try Library(of: room.collection), history: try History(of: room.collection),
      in: DaySpan(since: .on("2026-11-02"), until: .on("2026-11-10")),
      at: .at("2026-11-30T20:00:00Z"))
    #expect(statistics.total.reviews == 2)
    #expect(statistics.total.practice == 1)
  }

  @Test func `what is known is the sum of the retrievabilities`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    try room.learn("d1", on: "2026-11-20", due: "2026-11-22")
    try room.learn("d2", on: "2026-11-25", due: "2026-11-27")
    let model = MemoryModel.fsrs6(FSRS6())
    let knowledge = try room.figures(at: "2026-11-26T10:00:00Z").knowledge
    let state = model.state(afterFirst: .good)
    #expect(
      knowledge.known
        == model.retrievability(of: state, days: 6) + model.retrievability(of: state, days: 1))
  }

  @Test func `a share knows how sure it is`() throws {
    let interval = try #require(Share(right: 9, of: 10).interval)
    #expect(abs(interval.lowerBound - 0.5958) < 0.0001)
    #expect(abs(interval.upperBound - 0.9821) < 0.0001)
    #expect(Share().value == nil && Share().interval == nil)
  }

  @Test func `nothing at all is no trouble`() throws {
    let statistics = try StudyRoom([:]).statistics(at: "2026-11-30T20:00:00Z")
    #expect(statistics.total == Totals())
    #expect(statistics.streak == 0 && statistics.longestStreak == 0)
  }
}
