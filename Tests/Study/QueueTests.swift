import Decks
import Memory
import Support
import Testing

@testable import Study

@Suite struct `The queue of a day` {
  @Test func `limits are those of the day, whatever the sessions`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 9)], settings: "new-per-day = 4")
    var first = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(try first.answerAll(count: 3, at: "2026-11-26T10:00:00Z").count == 3)
    var second = try room.session(device: "y", at: "2026-11-26T20:00:00Z")
    #expect(try second.answerAll(at: "2026-11-26T20:00:00Z") == ["d4"])
    #expect(try room.overview(at: "2026-11-27T03:00:00Z").total.new == 0)
    #expect(try room.overview(at: "2026-11-27T04:00:00Z").total.new == 4)
  }

  @Test func `the limits of a deck lie inside those of the collection`() throws {
    let room = try StudyRoom(
      [
        "a": "---\nnew-per-day: 2\nreviews-per-day: 1\n---\n" + StudyRoom.deck("a", 5),
        "b": "---\nnew-per-day: 50\n---\n" + StudyRoom.deck("b", 9),
      ], settings: "new-per-day = 6\nreviews-per-day = 3")
    let overview = try room.overview(at: "2026-11-26T10:00:00Z")
    #expect(overview.decks.map(\.new) == [2, 4])
    for card in 1...3 {
      try room.learn("a\(card)", on: "2026-11-20", due: "2026-11-26")
      try room.learn("b\(card)", on: "2026-11-20", due: "2026-11-26")
    }
    let later = try room.overview(at: "2026-11-26T10:00:00Z")
    #expect(later.decks.map(\.reviews) == [1, 2])
    #expect(later.overLimit == 3)
  }

  @Test func `the card at the highest risk comes first, then as the deck says`() throws {
    let decks = ["d": StudyRoom.deck("d", 3)]
    func asked(_ settings: String, seed: UInt64 = 0) throws -> [String] {
      let room = try StudyRoom(decks, settings: "new-per-day = 0\n" + settings)
      try room.learn("d1", on: "2026-11-22", due: "2026-11-24")
      try room.learn("d2", on: "2026-11-01", due: "2026-11-26")
      try room.learn("d3", on: "2026-11-21", due: "2026-11-25")
      var session = try room.session(Selection(seed: seed), at: "2026-11-26T10:00:00Z")
      return try session.answerAll(at: "2026-11-26T10:00:00Z")
    }
    #expect(try asked("") == ["d2", "d3", "d1"])
    #expect(try asked(#"order = "deck""#) == ["d1", "d2", "d3"])
    let orders = try (0..<20).map { try asked(#"order = "random""#, seed: $0) }
    #expect(Set(orders).count > 2)
    #expect(try asked(#"order = "random""#, seed: 7) == orders[7])
  }

  @Test func `cards of one block are kept to different days`() throws {
    let deck = "C: [one] and [two] and [three]\n<!-- card c -->\n"
    let room = try StudyRoom(["d": deck])
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(try session.answerAll(at: "2026-11-26T10:00:00Z").count == 1)
    #expect(try room.overview(at: "2026-11-26T20:00:00Z").total.new == 0)
    #expect(try room.overview(at: "2026-11-27T10:00:00Z").total.new == 1)

    let together = try StudyRoom(["d": deck], settings: "bury-siblings = false")
    var free = try together.session(at: "2026-11-26T10:00:00Z")
    #expect(try free.answerAll(at: "2026-11-26T10:00:00Z").count == 3)
  }

  @Test func `new cards lie between the reviews at even distances`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 6)], settings: #"order = "deck""#)
    for card in 1...4 { try room.learn("d\(card)", on: "2026-11-20", due: "2026-11-26") }
    var session = try room.session(at: "2026-11-26T10:00:00Z")
    #expect(
      try session.answerAll(at: "2026-11-26T10:00:00Z") == ["d1", "d2", "d5", "d3", "d4", "d6"])
  }

  @Test func `a selection names decks, folders, new cards and a limit`() throws {
    let room = try StudyRoom([
      "x/a": StudyRoom.deck("a", 3), "x/b": StudyRoom.deck("b", 3), "xy": StudyRoom.deck("c", 3),
    ])
    func cards(_ selection: Selection) throws -> [String] {
      var session = try room.session(selection, at: "2026-11-26T10:00:00Z")
      return try session.answerAll(count: 0, at: "2026-11-26T10:00:00Z")
        + session.queue.waiting.reversed().map { session.library.cards[$0].id.text }
    }
    #expect(try cards(Selection(decks: ["x"])) == ["a1", "a2", "a3", "b1", "b2", "b3"])
    #expect(try cards(Selection(decks: ["xy", "x/a"], new: 4)) == ["a1", "a2", "a3", "c1"])
    #expect(try cards(Selection(limit: 2)) == ["a1", "a2"])
    #expect(try cards(Selection(decks: ["nothing"])) == [])
  }

  @Test func `new cards come from decks in the learner's languages`() throws {
    let room = try StudyRoom([
      "en": "---\nlanguage: en\n---\n" + StudyRoom.deck("e", 2),
      "zh": "---\nlanguage: zh-Hans\n---\n" + StudyRoom.deck("z", 2),
      "any": StudyRoom.deck("n", 2),
    ])
    func new(_ selection: Selection) throws -> [Int] {
      try room.overview(selection, at: "2026-11-26T10:00:00Z").decks.map(\.new)
    }
    #expect(try new(Selection(languages: ["zh"])) == [2, 0, 2])
    #expect(try new(Selection(languages: ["de"])) == [2, 2, 2])
    #expect(try new(Selection(languages: nil)) == [2, 2, 2])
    #expect(try new(Selection(decks: ["en"], languages: ["zh"])) == [0, 2, 0])
    let settings = Settings()
    #expect(settings.studyLanguages(environment: ["LANG": "zh_CN.UTF-8"]) == ["zh"])
    #expect(settings.studyLanguages(environment: ["LANG": "C.UTF-8"]) == nil)
    #expect(settings.studyLanguages(environment: [:]) == nil)
  }

  @Test func `what comes next is told when nothing is due`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 3)], settings: "new-per-day = 0")
    try room.learn("d1", on: "2026-11-20", due: "2026-11-27")
    try room.learn("d2", on: "2026-11-20", due: "2026-11-30")
    let overview = try room.overview(at: "2026-11-26T10:00:00Z")
    #expect(overview.total.all == 0)
    #expect(overview.tomorrow == 1)
    #expect(overview.next == .day(.on("2026-11-27")))
  }

  @Test func `a card whose fact changed after its review of today is asked again today`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 2)], settings: "new-per-day = 0")
    try room.learn("d1", on: "2026-11-26", due: "2026-12-20")
    let now = "2026-11-26T12:00:00Z"
    #expect(try room.overview(at: now).total.reviews == 0)
    try room.collection.journal(device: "x").append(
      .move(
        CardID("d1"), to: .day(.on("2026-11-26")), because: .changed(old: "a0", new: "a1"),
        at: .at("2026-11-26T11:00:00Z")))
    #expect(try room.overview(at: now).total.reviews == 1)
    var session = try room.session(at: now)
    #expect(try session.answerAll(at: now) == ["d1"])
    #expect(try room.overview(at: now).total.reviews == 0)
  }

  @Test func `twins are kept apart as far as others can stand between them`() {
    // Cards of one letter are twins.
    func spaced(_ cards: String) -> String {
      let cards = Array(cards.utf8)
      let order = Queue.spaced(Array(cards.indices)) { cards[$0] == cards[$1] }
      return String(decoding: order.map { cards[$0] }, as: UTF8.self)
    }
    #expect(spaced("abcdef") == "abcdef")
    #expect(spaced("aabcdef") == "abcdaef")
    #expect(spaced("aabbccdd") == "abcdabcd")
    #expect(spaced("xyaa") == "xaya")
    #expect(spaced("aaab") == "aaba")
    #expect(spaced("aaaa") == "aaaa")
    #expect(spaced("") == "")
  }

  @Test func `twins keep their order, and nothing is lost`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let cards = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Int.random(in: 0...4, using: &random)
      }
      let order = Queue.spaced(Array(cards.indices)) { cards[$0] == cards[$1] }
      #expect(order.sorted() == Array(cards.indices))
      for letter in 0...4 {
        let places = order.filter { cards[$0] == letter }
        #expect(places == places.sorted())
      }
    }
  }

  @Test func `cards from one line of a note are not asked back to back, also in their steps`()
    throws
  {
    let lines = [("one", "n.md~aa"), ("two", "n.md~aa"), ("three", "n.md~bb"), ("four", "n.md~cc")]
    let deck = lines.map { "Q: \($0.0)?\nA: a\n<!-- card \($0.0) src=\($0.1) -->\n\n" }.joined()
    let room = try StudyRoom(["d": deck])
    let now = "2026-11-26T10:00:00Z"
    var session = try room.session(at: now)
    let asked = try session.answerAll(.good, count: 8, at: now)
    #expect(asked == ["one", "three", "four", "two", "three", "one", "four", "two"])
  }
}
