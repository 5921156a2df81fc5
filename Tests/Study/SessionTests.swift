import Decks
import Foundation
import Memory
import Support
import Testing

@testable import Study

@Suite struct `A session` {
  @Test func `a new card passes its steps and is promised days`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 1)])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(try session.nextText(at: "2026-11-26T10:00:00Z") == "d1")
    let preview = try #require(session.preview(of: CardID("d1"), at: .at("2026-11-26T10:00:00Z")))
    #expect(preview.again == .seconds(60))
    #expect(preview.hard == .seconds(330))
    #expect(preview.good == .seconds(600))

    let first = try session.answer(
      .good, card: CardID("d1"), milliseconds: 3000, at: .at("2026-11-26T10:00:05Z"))
    #expect(first?.due == .instant(.at("2026-11-26T10:10:05Z")))
    // Nothing else is left, so the step is asked early.
    #expect(try session.nextText(at: "2026-11-26T10:00:06Z") == "d1")
    let second = try session.answer(
      .good, card: CardID("d1"), milliseconds: 3000, at: .at("2026-11-26T10:10:05Z"))
    #expect(second?.due == .day(.on("2026-11-28")))
    #expect(try session.nextText(at: "2026-11-26T10:10:06Z") == "done: nothingLeft")
    #expect(try room.session(at: "2026-11-28T04:00:00Z").queue.waiting.count == 1)
    #expect(try room.session(at: "2026-11-28T03:59:59Z").queue.waiting.isEmpty)
  }

  @Test func `a step that is far away is waited for`() throws {
    let room = try StudyRoom(
      ["d": StudyRoom.deck("d", 1)], settings: #"learning-steps = ["2h", "3h"]"#)
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    _ = try session.answer(
      .again, card: CardID("d1"), milliseconds: 1, at: .at("2026-11-26T10:00Z"))
    #expect(
      try session.nextText(at: "2026-11-26T10:00:01Z") == "wait until 2026-11-26T12:00:00.000+00:00"
    )
    #expect(try session.nextText(at: "2026-11-26T11:45:00Z") == "d1")
  }

  @Test func `every answer is on disk when it returns`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    for count in 1...3 {
      _ = try session.answerAll(count: 1, at: "2026-11-26T10:0\(count):00Z")
      #expect(try room.collection.log().count == count)
    }
  }

  @Test func `undo asks the card again, step by step, also after a restart`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    let before = try room.overview(at: "2026-11-26T10:00:00Z")
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(try session.answerAll(count: 2, at: "2026-11-26T10:00:00Z") == ["d1", "d2"])
    try session.suspend(CardID("d3"), at: .at("2026-11-26T10:01:00Z"))

    #expect(try session.undo(at: .at("2026-11-26T10:02:00Z"))?.kind == .suspend)
    #expect(try session.nextText(at: "2026-11-26T10:02:00Z") == "d3")
    #expect(try session.undo(at: .at("2026-11-26T10:02:01Z"))?.card == CardID("d2"))
    #expect(try session.nextText(at: "2026-11-26T10:02:01Z") == "d2")
    #expect(session.answers.map(\.card) == [CardID("d1")])

    var restarted = try room.session(at: "2026-11-26T11:00:00Z")
    #expect(restarted.lastEvent?.card == CardID("d1"))
    try restarted.undo(at: .at("2026-11-26T11:00:00Z"))
    #expect(try restarted.nextText(at: "2026-11-26T11:00:00Z") == "d1")
    #expect(try restarted.undo(at: .at("2026-11-26T11:00:01Z")) == nil)
    #expect(try room.overview(at: "2026-11-26T10:00:00Z") == before)
  }

  @Test func `undo leaves other devices alone`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    var phone = try room.session(device: "phone", at: "2026-11-26T10:00:00Z")
    _ = try phone.answerAll(count: 1, at: "2026-11-26T10:00:00Z")
    var laptop = try room.session(device: "laptop", at: "2026-11-26T10:01:00Z")
    #expect(try laptop.undo(at: .at("2026-11-26T10:01:00Z")) == nil)
  }

  @Test func `two sessions at once ask no card after its answer`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 9)])
    var sessions = [
      try room.session(at: "2026-11-26T10:00:00Z"), try room.session(at: "2026-11-26T10:00:00Z"),
    ]
    var asked: [String] = []
    for round in 0..<9 {
      asked += try sessions[round % 2].answerAll(count: 1, at: "2026-11-26T10:0\(round):00Z")
    }
    #expect(asked.sorted() == (1...9).map { "d\($0)" })
    for index in sessions.indices {
      #expect(try sessions[index].nextText(at: "2026-11-26T10:10:00Z") == "done: nothingLeft")
    }
    #expect(
      sessions[0].history.progress(of: CardID("d1"))
        == sessions[1].history.progress(of: CardID("d1")))
  }

  @Test func `hidden cards are not asked, buried ones not today`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 4)])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    try session.suspend(CardID("d1"), at: .at("2026-11-26T10:00:00Z"))
    try session.bury(CardID("d2"), at: .at("2026-11-26T10:00:01Z"))
    try session.reject(CardID("d3"), at: .at("2026-11-26T10:00:02Z"))
    try session.flag(CardID("d4"), at: .at("2026-11-26T10:00:03Z"))
    #expect(try session.answerAll(at: "2026-11-26T10:01:00Z") == ["d4"])
    var tomorrow = try room.session(at: "2026-11-27T10:00:00Z")
    #expect(try tomorrow.answerAll(at: "2026-11-27T10:00:00Z") == ["d2"])
  }

  @Test func `cramming asks everything and moves nothing`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    try room.learn("d2", on: "2026-11-20", due: "2026-12-20")
    var session = try room.session(Selection(mode: .cram), at: "2026-11-26T10:00:00Z")
    #expect(
      try session.answerAll(.good, at: "2026-11-26T10:00:00Z").sorted() == ["d1", "d2", "d3"])
    let history = try History(of: room.collection)
    #expect(history.progress(of: CardID("d2")).due == .day(.on("2026-12-20")))
    #expect(history.progress(of: CardID("d1")).isNew)
    #expect(history.log.map(\.kind) == [.review, .practice, .practice, .practice])
  }

  @Test func `what was forgotten while cramming comes again`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 2)])
    var session = try room.session(Selection(mode: .cram), at: "2026-11-26T10:00:00Z")
    let first = try session.answerAll(.again, count: 1, at: "2026-11-26T10:00:00Z")
    let rest = try session.answerAll(.good, at: "2026-11-26T10:01:00Z")
    #expect(rest.count == 2 && rest.last == first[0])
  }

  @Test func `cramming goes on where it was when decks are edited`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 4)])
    let now = "2026-11-26T10:00:00Z"
    var session = try room.session(Selection(mode: .cram), at: now)
    let known = try session.answerAll(.good, count: 1, at: now)
    let forgotten = try session.answerAll(.again, count: 1, at: now)
    session.replace(session.library, at: .at(now))
    let rest = try session.answerAll(.good, at: now)
    #expect(rest.count == 3 && !rest.contains(known[0]) && rest.last == forgotten[0])
  }

  @Test func `chosen cards are asked whatever limits and siblings there are`() throws {
    let room = try StudyRoom(
      ["d": StudyRoom.deck("d", 4) + "C: [one] and [two]\n<!-- card cloze -->\n"],
      settings: "new-per-day = 1\nreviews-per-day = 0")
    try room.learn("d2", on: "2026-11-20", due: "2026-11-25")
    let cards = try Library(of: room.collection).cards.map(\.id)
      .filter { $0.text.hasPrefix("cloze") || $0.text == "d2" || $0.text == "d4" }
    var session = try room.session(
      Selection(cards: Set(cards)), at: "2026-11-26T10:00:00Z")
    #expect(
      try session.answerAll(at: "2026-11-26T10:00:00Z").sorted() == cards.map(\.text).sorted())
  }

  @Test func `ahead asks what is due later, most likely forgotten first, once`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)], settings: "new-per-day = 0")
    try room.learn("d1", on: "2026-11-25", due: "2026-11-28")
    try room.learn("d2", on: "2026-11-20", due: "2026-12-20")
    var session = try room.session(Selection(mode: .ahead, new: 0), at: "2026-11-26T10:00:00Z")
    #expect(try session.answerAll(.good, at: "2026-11-26T10:00:00Z") == ["d2", "d1"])
    #expect(try session.nextText(at: "2026-11-26T10:01:00Z") == "done: nothingLeft")
  }

  @Test func `a session of some minutes ends with them`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 9)])
    var session = try room.session(Selection(minutes: 1), at: "2026-11-26T10:00:00Z")
    // Before anything was measured an answer is taken for ten seconds; half of one must be left.
    #expect(try session.nextText(at: "2026-11-26T10:00:55Z") == "d1")
    #expect(try session.answerAll(count: 1, at: "2026-11-26T10:00:55Z") == ["d1"])
    #expect(try session.nextText(at: "2026-11-26T10:00:59Z") == "d2")
    #expect(try session.answerAll(count: 1, at: "2026-11-26T10:00:59Z") == ["d2"])
    #expect(try session.nextText(at: "2026-11-26T10:01:00Z") == "done: timeIsUp")
  }

  @Test func `a new day begins in the middle of a session`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 5)], settings: "new-per-day = 2")
    var session = try room.session(at: "2026-11-26T03:59:00Z")
    #expect(try session.answerAll(at: "2026-11-26T03:59:00Z") == ["d1", "d2"])
    #expect(try session.answerAll(at: "2026-11-26T04:00:00Z") == ["d3", "d4"])
  }

  @Test func `an edited deck keeps the card that is asked`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    _ = try session.answerAll(count: 1, at: "2026-11-26T10:00:00Z")
    #expect(try session.nextText(at: "2026-11-26T10:00:02Z") == "d2")
    let edited = "Q: before\nA: x\n\n" + StudyRoom.deck("d", 3).replacing("d q2", with: "better")
    try room.folder.write(edited, to: "decks/d.md")
    session.replace(try Library(of: room.collection), at: .at("2026-11-26T10:00:03Z"))
    guard case .card(let card) = try session.next(at: .at("2026-11-26T10:00:04Z")) else {
      Issue.record("no card")
      return
    }
    #expect(card.id == CardID("d2") && card.question == "better")
  }

  @Test func `leeches are told at the limit and at every half of it`() throws {
    let settings = DeckSettings()
    #expect((0...20).filter { settings.isLeech(lapses: $0) } == [8, 12, 16, 20])
    let room = try StudyRoom(["d": StudyRoom.deck("d", 1)], settings: "leech-lapses = 1")
    try room.learn("d1", on: "2026-11-20", due: "2026-11-26")
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    let answer = try session.answer(
      .again, card: CardID("d1"), milliseconds: 1, at: .at("2026-11-26T10:00:00Z"))
    #expect(answer?.isLeech == true)
    #expect(answer?.phase == .young)
  }

  @Test func `no interval leads to an exam or beyond it`() throws {
    let room = try StudyRoom(["d": "---\nexam: 2026-11-30\n---\n" + StudyRoom.deck("d", 1)])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    let answer = try session.answer(
      .easy, card: CardID("d1"), milliseconds: 1, at: .at("2026-11-26T10:00:00Z"))
    #expect(answer?.due == .day(.on("2026-11-29")))
  }
}
