import Decks
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Spreading work` {
  @Test func `a promise avoids full days and easy days within its range`() throws {
    let log = try LogFolder()
    // The 5th, a Saturday, and the 7th of December are full.
    let lines = (0..<40).map {
      "2026-11-20T10:00:\(10 + $0).000+00:00 review c\($0) 3 1 2026-12-0\($0 % 2 == 0 ? 5 : 7)"
    }
    try log.write("x/2026-11.tsv", lines)
    let today = Day.on("2026-11-26")
    let full = DayLoad(try log.history(), easyDays: [], on: today)
    #expect(full.weight(9) < full.weight(10) / 100)
    #expect(full.weight(11) < full.weight(10) / 100)
    let empty = DayLoad(
      History(try Log(reading: "/nowhere"), rolloverHour: 4), easyDays: [6], on: today)
    #expect(empty.weight(9) == 0.25 && empty.weight(10) == 1)

    // Whatever the card, an interval of about ten days lands between the full days.
    var counts: [Int: Int] = [:]
    for seed in 0..<200 as Range<UInt64> {
      let outcomes = Scheduler(desiredRetention: 0.9).outcomes(
        from: .review(MemoryState(stability: 4, difficulty: 5)), elapsed: Elapsed(studyDays: 4),
        previousInterval: 4, seed: seed, weight: full.weight)
      guard case .days(let days) = outcomes.good.wait else { continue }
      counts[days, default: 0] += 1
    }
    let range = try #require(counts.keys.min())...(try #require(counts.keys.max()))
    for day in range where day == 9 || day == 11 { #expect(counts[day, default: 0] < 10) }
  }

  @Test func `new promises of one session are spread over days of one range`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 60)], settings: "new-per-day = 60")
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    _ = try session.answerAll(.easy, at: "2026-11-26T10:00:00Z")
    let days = session.answers.compactMap { answer -> Day? in
      if case .day(let day) = answer.due { day } else { nil }
    }
    let counts = Dictionary(grouping: days) { $0 }.mapValues(\.count).values
    #expect(counts.count >= 3)
    #expect(counts.max()! <= counts.min()! + 6)
  }

  private func absence(_ cards: Int, days: Int) throws -> StudyRoom {
    let room = try StudyRoom(["d": StudyRoom.deck("d", cards)], settings: "new-per-day = 0")
    for card in 1...cards {
      try room.learn("d\(card)", on: "2026-11-0\(1 + card % 2)", due: "2026-11-\(10 + card % 3)")
    }
    return room
  }

  private func plan(_ room: StudyRoom, at now: String) throws -> CatchUp? {
    CatchUp(
      try Library(of: room.collection), history: try History(of: room.collection),
      settings: room.collection.settings, at: .at(now))
  }

  @Test func `a plan asks no more of a day than the learner lets in`() throws {
    let room = try absence(40, days: 20)
    var settings = room.collection.settings
    settings.deck.reviewsPerDay = 6
    let plan = CatchUp(
      try Library(of: room.collection), history: try History(of: room.collection),
      settings: settings, at: .at("2026-11-26T10:00:00Z"))
    #expect(plan?.days == 7 && plan?.perDay == 6)
  }

  @Test func `after an absence what is overdue is spread, most at risk first`() throws {
    let room = try absence(40, days: 20)
    let plan = try #require(try plan(room, at: "2026-11-26T10:00:00Z"))
    #expect(plan.due == 40 && plan.absence == 23)
    #expect(plan.days == 2 && plan.perDay == 20)

    let before = try room.session(at: "2026-11-26T10:00:00Z")
    let order = before.queue.waiting.reversed().map { before.library.cards[$0].id }
    try room.collection.journal(device: "x").append(
      plan.events(before.library, history: before.history, at: .at("2026-11-26T10:00:00Z")))
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(
      session.queue.waiting.reversed().map { session.library.cards[$0].id }
        == Array(order.prefix(20)))
    let statistics = try room.statistics(at: "2026-11-26T10:00:00Z")
    #expect(statistics.forecast == [20, 20])
    #expect(try self.plan(room, at: "2026-11-26T11:00:00Z") == nil)

    try session.undo(at: .at("2026-11-26T11:00:00Z"))
    #expect(try room.statistics(at: "2026-11-26T12:00:00Z").forecast == [40])
    #expect(session.queue.waiting.count == 40)
  }

  @Test func `there is no plan without an absence or with little to do`() throws {
    #expect(try plan(absence(12, days: 20), at: "2026-11-26T10:00:00Z") == nil)
    let room = try absence(40, days: 20)
    try room.learn("d1", on: "2026-11-25", due: "2026-11-26")
    #expect(try plan(room, at: "2026-11-26T10:00:00Z") == nil)
    #expect(try plan(StudyRoom([:]), at: "2026-11-26T10:00:00Z") == nil)
  }
}
