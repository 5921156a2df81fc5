import Decks
import Memory
import Testing

@testable import Study

@Suite struct `Moving promises` {
  private func room(settings: String = "") throws -> StudyRoom {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)], settings: settings)
    // A first Good has a stability of 2.3 days.
    try room.learn("d1", on: "2026-11-20", due: "2026-11-22")
    try room.learn("d2", on: "2026-11-25", due: "2027-01-20")
    return room
  }

  private func reschedule(_ room: StudyRoom) throws -> Reschedule {
    Reschedule(
      try Library(of: room.collection), history: try History(of: room.collection),
      model: .fsrs6(FSRS6()), decks: [0], at: .at("2026-11-26T10:00:00Z"))
  }

  @Test func `only those that would not be chosen today are moved, once`() throws {
    let room = try room(settings: "learning-steps = []")
    let moves = try reschedule(room).moves
    #expect(moves.map(\.card.text) == ["d2"])
    #expect(moves.map(\.old) == [.on("2027-01-20")])
    #expect(moves.allSatisfy { $0.new == .on("2026-11-27") })
    try room.collection.journal(device: "x").append(
      reschedule(room).events(at: .at("2026-11-26T10:00:00Z")))
    #expect(try reschedule(room).moves.isEmpty)
  }

  @Test func `cards promised past an exam come before it`() throws {
    let room = try StudyRoom(
      ["d": StudyRoom.deck("d", 1)], settings: "exam = \"2027-01-10\"\nlearning-steps = []")
    for day in ["2026-10-01", "2026-10-05", "2026-10-25"] {
      try room.learn("d1", on: day, due: "2027-02-20")
    }
    let now = Moment.at("2026-11-26T10:00:00Z")
    let (library, history) = (
      try Library(of: room.collection), try History(of: room.collection)
    )
    #expect(Reschedule.countPastExam(library, history: history, at: now) == 1)
    let move = try #require(try reschedule(room).moves.first)
    #expect(move.new < .on("2027-01-10") && move.new >= .on("2026-12-01"))
  }

  @Test func `all moves of one run are taken back by one undo, also after a restart`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 9)], settings: "learning-steps = []")
    for card in 1...9 { try room.learn("d\(card)", on: "2026-11-25", due: "2027-01-20") }
    let before = try room.statistics(at: "2026-11-26T10:00:00Z").forecast
    let now = Moment.at("2026-11-26T10:00:00Z")
    let events = try reschedule(room).events(at: now)
    #expect(events.count == 9 && events.last?.moment == now)
    try room.collection.journal(device: "x").append(events)
    // Another device writes in between.
    try room.collection.journal(device: "y").append(
      .flag(CardID("d1"), at: now.adding(milliseconds: -3)))
    var session = try room.session(at: "2026-11-26T10:00:05Z")
    let answer = try session.next(at: .at("2026-11-26T10:00:05Z"))
    #expect(answer == .done(.nothingLeft))
    #expect(try session.undo(at: .at("2026-11-26T10:00:06Z"))?.moveReason == .reschedule)
    #expect(try room.statistics(at: "2026-11-26T10:00:07Z").forecast == before)
    // What was done before the run is next.
    #expect(session.lastEvent?.kind == .review)
  }

  @Test func `an answer right after a plan is what undo takes back first`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 9)], settings: "learning-steps = []")
    for card in 1...8 { try room.learn("d\(card)", on: "2026-11-25", due: "2027-01-20") }
    let now = Moment.at("2026-11-26T10:00:00Z")
    try room.collection.journal(device: "x").append(try reschedule(room).events(at: now))
    let later = now.adding(milliseconds: 1)
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    _ = try session.answer(.good, card: CardID("d9"), milliseconds: 1, at: later)
    #expect(session.lastEvent?.card == CardID("d9"))
  }
}
