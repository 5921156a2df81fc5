import Decks
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Figures of the memory model` {
  private func room(cards: Int, days: Int) throws -> StudyRoom {
    let room = try StudyRoom([:])
    try SyntheticCollection(cards: cards, days: days).write(to: room.folder.path)
    return room
  }

  @Test func `are calibrated as the evaluation says`() throws {
    let room = try room(cards: 150, days: 200)
    let history = try History(of: room.collection)
    let model = history.model(.auto)
    let calibration = try room.figures(at: "2026-11-26T10:00:00Z").knowledge.calibration
    let evaluation = try #require(
      Evaluation(of: model.predictions(on: history.trainingReviews().histories)))
    #expect(calibration.count == evaluation.count)
    #expect(abs(try #require(calibration.logLoss) - evaluation.logLoss) < 1e-9)
    #expect(abs(try #require(calibration.binError) - evaluation.binError) < 1e-9)
    #expect(calibration.bins.reduce(0) { $0 + $1.count } == evaluation.count)
  }

  @Test func `end with what is known now`() throws {
    let room = try room(cards: 100, days: 300)
    let knowledge = try room.figures(at: "2026-11-26T10:00:00Z").knowledge
    let last = try #require(knowledge.past.last)
    #expect(last.day == .on("2026-11-26") && last.begun == knowledge.entries.count)
    #expect(abs(last.known - knowledge.known) < 1e-9)
    #expect(knowledge.past.count == 48)
    #expect(knowledge.past.map(\.begun) == knowledge.past.map(\.begun).sorted())
  }

  @Test func `tell what was known on a day as that day itself did`() throws {
    let room = try room(cards: 40, days: 30)
    let past = try room.figures(at: "2026-11-26T10:00:00+08:00").knowledge.past
    let day = try #require(past.first { $0.day == .on("2026-11-10") })
    // The log up to the end of that day, in a room of its own.
    let earlier = try StudyRoom([:])
    for (path, text) in SyntheticCollection(cards: 40, days: 30).files() {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
        !$0.hasPrefix("2026") || $0 < "2026-11-11T04"
      }
      try earlier.folder.write(lines.joined(separator: "\n"), to: path)
    }
    let knowledge = try earlier.figures(at: "2026-11-10T22:00:00+08:00").knowledge
    #expect(day.begun == knowledge.entries.count)
    #expect(abs(day.known - knowledge.known) < 1e-9)
  }

  @Test func `foresee the same days from the same seed`() throws {
    let room = try room(cards: 60, days: 30)
    let first = try room.figures(at: "2026-11-26T10:00:00Z")
    let second = try room.figures(at: "2026-11-26T10:00:00Z")
    #expect(first.outlook.days == second.outlook.days)
    #expect(first.outlook.days.count == Figures.outlookDays)
    #expect(first.outlook.days[0].reviews == first.statistics.forecast[0])
  }

  @Test(arguments: [1, 2, 7, 100], 0..<20 as Range<UInt64>)
  func `have the median that sorting gives`(count: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let values = (0..<count).map { _ in Double(random.next() % 50) }
    let histogram = Histogram(of: values, bounds: [0, 10, 40])
    #expect(histogram.median == values.sorted()[count / 2])
    #expect(
      histogram.counts == [
        values.count { $0 < 10 }, values.count { $0 >= 10 && $0 < 40 },
        values.count { $0 >= 40 },
      ])
  }
}

@Suite struct `Troubles` {
  @Test func `is where one card's answer was typed for another`() throws {
    let room = try StudyRoom([
      "d": """
      Q: capital of France?
      A: Paris
      <!-- card f -->

      Q: price of o3-mini?
      A: $1.10
      <!-- card a -->

      Q: price of o1?
      A: $15
      <!-- card b -->

      """
    ])
    let journal = room.collection.journal(device: "x")
    func answer(_ card: String, _ typed: String, _ rating: Rating, _ time: String) throws {
      var event = Event.review(
        CardID(card), rating, milliseconds: 900, due: .day(.on("2026-11-30")), at: .at(time))
      event.detail = Detail([("typed", .string(typed))])
      try journal.append(event)
    }
    try answer("a", "15 USD", .again, "2026-11-20T10:00:00Z")
    try answer("b", "$1.1", .again, "2026-11-20T10:01:00Z")
    try answer("b", "1 dollar", .again, "2026-11-20T10:02:00Z")
    try answer("f", "Paris", .again, "2026-11-20T10:03:00Z")
    try answer("a", "15 USD", .hard, "2026-11-20T10:04:00Z")
    let trouble = try room.figures(at: "2026-11-26T10:00:00Z").trouble
    #expect(trouble.confusions == [Trouble.Confusion(cards: [1, 2], times: 2)])
    let span = DaySpan(since: .on("2026-11-21"))
    #expect(try room.figures(in: span, at: "2026-11-26T10:00:00Z").trouble.confusions.isEmpty)
  }

  @Test func `is a card that lapsed as often as its deck allows`() throws {
    let room = try StudyRoom(["d": "---\nleech-lapses: 2\n---\n" + StudyRoom.deck("d", 2)])
    for (day, rating) in [(10, Rating.good), (12, .again), (14, .again), (16, .again)] {
      try room.collection.journal(device: "x").append(
        .review(
          CardID("d2"), rating, milliseconds: 1, due: .day(.on("2026-11-\(day + 2)")),
          at: .at("2026-11-\(day)T10:00:00Z")))
    }
    let trouble = try room.figures(at: "2026-11-26T10:00:00Z").trouble
    #expect(trouble.leeches == [Trouble.Leech(card: 1, lapses: 3, reviews: 4)])
  }
}
