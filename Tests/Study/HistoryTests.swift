import Decks
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Replaying the log` {
  private let a = CardID("a")
  private let b = CardID("b")
  private let model = MemoryModel.fsrs6(FSRS6())

  @Test func `the promise in the log is the due day, whatever the model says`() throws {
    let log = try LogFolder()
    try log.write(
      "x/2026-11.tsv",
      [
        "2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-20T10:10:00.000+00:00",
        "2026-11-20T10:10:00.000+00:00 review a 3 1000 2027-12-31",
      ])
    let progress = try log.history().progress(of: a)
    #expect(progress.due == .day(.on("2027-12-31")))
    #expect(progress.reviews == 2)
    #expect(progress.lapses == 0)
    #expect(progress.lastReview == .at("2026-11-20T10:10:00Z"))
  }

  @Test func `steps and lapses are read off the promises`() throws {
    let log = try LogFolder()
    try log.write(
      "x/2026-11.tsv",
      [
        "2026-11-01T10:00:00.000+00:00 review a 1 1000 2026-11-01T10:01:00.000+00:00",
        "2026-11-01T10:01:00.000+00:00 review a 3 1000 2026-11-01T10:11:00.000+00:00",
        "2026-11-01T10:11:00.000+00:00 review a 3 1000 2026-11-04",
        "2026-11-04T10:00:00.000+00:00 review a 1 1000 2026-11-04T10:10:00.000+00:00",
        "2026-11-04T10:10:00.000+00:00 review a 3 1000 2026-11-05",
        "2026-11-05T10:10:00.000+00:00 review a 3 1000 2026-12-05",
        "2026-12-05T10:10:00.000+00:00 review a 1 1000 2026-12-05T10:20:00.000+00:00",
      ])
    let history = try log.history()
    #expect(
      history.phases.map { ReviewPhase(rawValue: $0) }
        == [.new, .learning, .learning, .young, .relearning, .young, .mature])
    #expect(history.progress(of: a).lapses == 2)
    guard case .relearning(_, step: 0) = history.standing(of: a, by: model) else {
      Issue.record("\(history.standing(of: a, by: model))")
      return
    }
  }

  @Test func `the memory state is that of the model over study days`() throws {
    let log = try LogFolder()
    try log.write(
      "x/2026-11.tsv",
      [
        // Half past three at night still belongs to the 20th.
        "2026-11-20T22:00:00.000+00:00 review a 3 1000 2026-11-20T22:10:00.000+00:00",
        "2026-11-21T03:30:00.000+00:00 review a 3 1000 2026-11-23",
        "2026-11-23T05:00:00.000+00:00 review a 2 1000 2026-11-29",
      ])
    var state = model.state(afterFirst: .good)
    state = model.state(after: .good, from: state, elapsed: Elapsed(studyDays: 0))
    state = model.state(after: .hard, from: state, elapsed: Elapsed(studyDays: 3))
    let history = try log.history()
    #expect(history.standing(of: a, by: model) == .review(state))
    #expect(
      history.retrievability(of: a, by: model, at: .at("2026-11-29T05:00Z"))
        == model.retrievability(of: state, days: 6))
  }

  @Test func `an undone answer never was, and another undo takes the one before`() throws {
    let log = try LogFolder()
    let lines = [
      "2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-23",
      "2026-11-23T10:00:00.000+00:00 review a 1 1000 2026-11-23T10:10:00.000+00:00",
      #"2026-11-23T10:00:05.000+00:00 undo - - - - {"of":"x/2026-11-23T10:00:00.000+00:00"}"#,
      #"2026-11-23T10:00:06.000+00:00 undo - - - - {"of":"x/2026-11-20T18:00:00.000+08:00"}"#,
    ]
    try log.write("x/2026-11.tsv", Array(lines.prefix(3)))
    #expect(try log.history().progress(of: a).due == .day(.on("2026-11-23")))
    #expect(try log.history().progress(of: a).lapses == 0)
    try log.write("x/2026-11.tsv", lines)
    #expect(try log.history().progress(of: a).isNew)
    #expect(try log.history().events(of: a).isEmpty)
  }

  @Test func `an undo waits for what it takes back`() throws {
    let log = try LogFolder()
    try log.write(
      "y/2026-11.tsv",
      [#"2026-11-23T10:00:05.000+00:00 undo - - - - {"of":"x/2026-11-20T10:00:00.000+00:00"}"#])
    var history = try log.history()
    #expect(history.progress(of: a).isNew)
    try log.write("x/2026-11.tsv", ["2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-23"])
    _ = try history.refresh()
    #expect(history.progress(of: a).isNew)
    #expect(history.events(of: a).isEmpty)
  }

  @Test func `hiding and marking last until they are taken back`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "x")
    let time = Moment.at("2026-11-20T10:00:00Z")
    func progress(after events: [Event]) throws -> Progress {
      for event in events { try journal.append(event) }
      return try log.history().progress(of: a)
    }
    var now = try progress(after: [
      Event(.suspend, card: a, at: time), .bury(a, until: .on("2026-11-21"), at: time),
      .flag(a, at: time), Event(.reject, card: a, at: time),
    ])
    #expect(now.isSuspended && now.isFlagged && now.isRejected)
    #expect(now.isBuried(on: .on("2026-11-20")) && !now.isBuried(on: .on("2026-11-21")))
    now = try progress(after: [
      Event(.resume, card: a, at: time.adding(seconds: 9)),
      .flag(a, false, at: time.adding(seconds: 9)),
      Event(.restore, card: a, at: time.adding(seconds: 9)),
    ])
    #expect(!now.isSuspended && !now.isFlagged && !now.isRejected && now.buriedUntil == nil)
  }

  @Test func `a reset card is new and keeps its history`() throws {
    let log = try LogFolder()
    try log.write(
      "x/2026-11.tsv",
      [
        "2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-23",
        "2026-11-21T10:00:00.000+00:00 reset a",
        "2026-11-22T10:00:00.000+00:00 review a 4 1000 2026-11-30",
      ])
    let history = try log.history()
    #expect(history.progress(of: a).reviews == 1)
    #expect(history.standing(of: a, by: model) == .review(model.state(afterFirst: .easy)))
    #expect(history.events(of: a).count == 3)
  }

  @Test func `a relinked card carries on, also with what arrives later under the old id`() throws {
    let log = try LogFolder()
    let lines = [
      "2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-23",
      #"2026-11-21T10:00:00.000+00:00 relink b - - - {"from":"a"}"#,
      "2026-11-23T10:00:00.000+00:00 review b 3 1000 2026-12-03",
    ]
    try log.write("x/2026-11.tsv", lines)
    try log.write("y/2026-11.tsv", ["2026-11-22T10:00:00.000+00:00 review a 3 1000 2026-11-28"])
    let history = try log.history()
    #expect(history.progress(of: b).reviews == 3)
    #expect(history.progress(of: b).due == .day(.on("2026-12-03")))
    #expect(history.progress(of: a) == history.progress(of: b))

    let undo = #"2026-11-24T10:00:00.000+00:00 undo - - - - {"of":"x/2026-11-21T10:00:00Z"}"#
    try log.write("x/2026-11.tsv", lines + [undo])
    #expect(try log.history().progress(of: b).reviews == 1)
    #expect(try log.history().progress(of: a).reviews == 2)
  }

  @Test func `a card that was renamed and renamed back is itself`() throws {
    let log = try LogFolder()
    try log.write(
      "x/2026-11.tsv",
      [
        "2026-11-20T10:00:00.000+00:00 review a 3 1000 2026-11-23",
        #"2026-11-21T10:00:00.000+00:00 relink b - - - {"from":"a"}"#,
        #"2026-11-22T10:00:00.000+00:00 relink a - - - {"from":"b"}"#,
      ])
    #expect(try log.history().progress(of: a).reviews == 1)
  }

  @Test func `a changed fact is told until the next review`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "x")
    let time = Moment.at("2026-11-20T10:00:00Z")
    let change = MoveReason.changed(old: "$1.10", new: "$0.90")
    // A new card has no promise that could be moved.
    try journal.append(.move(b, to: .day(.on("2026-11-20")), because: change, at: time))
    try journal.append(
      .review(a, .good, milliseconds: 1, due: .day(.on("2026-11-30")), at: time))
    try journal.append(
      .move(a, to: .day(.on("2026-11-21")), because: change, at: time.adding(seconds: 60)))
    let moved = try log.history().progress(of: a)
    #expect(moved.due == .day(.on("2026-11-21")))
    #expect(moved.change == Progress.Change(old: "$1.10", new: "$0.90"))
    #expect(try log.history().progress(of: b).isNew)
    #expect(try log.history().progress(of: b).due == nil)
    try journal.append(
      .review(a, .good, milliseconds: 1, due: .day(.on("2026-12-30")), at: time.adding(seconds: 90))
    )
    #expect(try log.history().progress(of: a).change == nil)
  }

  @Test func `an import is written once, and one undo takes all of it back`() throws {
    let room = try StudyRoom(["d": StudyRoom.deck("d", 2)])
    let journal = room.collection.journal(device: "x")
    let events = (1...2).map {
      Event.review(
        CardID("d\($0)"), .good, milliseconds: 1, due: .day(.on("2026-11-30")),
        at: .at("2026-11-0\($0)T10:00:00Z"))
    }
    let now = Moment.at("2026-11-20T10:00:00Z")
    #expect(try journal.importHistory(events, from: "anki.colpkg", at: now))
    #expect(try !journal.importHistory(events.reversed(), from: "anki.colpkg", at: now))
    var history = try History(of: room.collection)
    #expect(history.log.map(\.kind) == [.review, .review, .import])
    #expect(history.progress(of: CardID("d1")).reviews == 1)
    try journal.append(
      .undo(of: EventReference(device: "x", moment: now), at: now.adding(seconds: 1)))
    _ = try history.refresh()
    #expect(history.progress(of: CardID("d1")).isNew && history.progress(of: CardID("d2")).isNew)
  }

  /// Before their first sync, each imports the same package, perhaps in another time zone.
  @Test(arguments: [0, 8 * 3600])
  func `what two devices imported counts once`(offset: Int) throws {
    let log = try LogFolder()
    func events(_ offset: Int) -> [Event] {
      (1...2).map { number in
        let moment = Moment.at("2026-11-0\(number)T10:00:00Z")
        return Event.review(
          CardID("d\(number)"), .good, milliseconds: 1, due: .day(.on("2026-11-30")),
          at: Moment(milliseconds: moment.milliseconds, offset: offset))
      }
    }
    let now = Moment.at("2026-11-20T10:00:00Z")
    let (first, second) = (
      Journal(progress: log.path, device: "x"), Journal(progress: log.path, device: "y")
    )
    #expect(try first.importHistory(events(0), from: "a.apkg", at: now))
    #expect(try second.importHistory(events(offset), from: "a.apkg", at: now))
    let history = try log.history()
    #expect(history.log.map(\.kind) == [.review, .review, .import, .import])
    #expect(history.progress(of: CardID("d1")).reviews == 1)
    // Whichever device takes the same import back, it is taken back.
    guard offset == 0 else { return }
    try second.append(
      .undo(of: EventReference(device: "y", moment: now), at: now.adding(seconds: 1)))
    #expect(try log.history().progress(of: CardID("d1")).isNew)
  }

  @Test func `fitted weights hold from the latest event that a model takes`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "x")
    let time = Moment.at("2026-11-20T10:00:00Z")
    var weights = FSRS6.defaultParameters
    weights[0] = 0.5
    try journal.append(.parameters(weights, model: "fsrs-6", at: time))
    try journal.append(.parameters([1, 2], model: "fsrs-6", at: time.adding(seconds: 1)))
    try journal.append(.parameters([1], model: "fsrs-9", at: time.adding(seconds: 2)))
    let history = try log.history()
    #expect(history.model(.auto) == .fsrs6(try FSRS6(parameters: weights)))
    #expect(history.model(.fsrs7) == .fsrs7(FSRS7()))
  }

  /// What a program knows that followed the log must be what one knows that reads it anew.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `following the log gives what reading it gives`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let log = try LogFolder()
    let journals = ["x", "y"].map { Journal(progress: log.path, device: $0) }
    let cards = ["a", "b", "c"].map { CardID($0) }
    var time = Moment.at("2026-11-20T10:00:00Z")
    var history = try log.history()
    var written: [EventReference] = []
    for _ in 0..<40 {
      // Now and then a clock is behind.
      time = time.adding(seconds: Int.random(in: -30...50_000, using: &random))
      let card = cards.randomElement(using: &random)!
      let due = Due.day(time.day(rolloverHour: 4) + Int.random(in: 0...30, using: &random))
      let event: Event =
        switch Int.random(in: 0..<12, using: &random) {
        case 0 where !written.isEmpty:
          .undo(of: written.randomElement(using: &random)!, at: time)
        case 1: .relink(card, from: cards.randomElement(using: &random)!, at: time)
        case 2: Event(.reset, card: card, at: time)
        case 3: Event(.suspend, card: card, at: time)
        case 4: Event(.resume, card: card, at: time)
        case 5: .move(card, to: due, because: .changed(old: "1", new: "2"), at: time)
        case 6: .review(card, .again, milliseconds: 1, due: .instant(time), at: time)
        default:
          .review(
            card, Rating.allCases.randomElement(using: &random)!, milliseconds: 1, due: due,
            at: time)
        }
      let journal = journals.randomElement(using: &random)!
      let moment = try journal.append(event).moment
      written.append(EventReference(device: journal.device, moment: moment))
      switch Int.random(in: 0..<3, using: &random) {
      case 0: break
      case 1: _ = try history.refresh()
      default: _ = try history.refresh(writtenTo: journal.path(of: event))
      }
    }
    _ = try history.refresh()
    let fresh = try log.history()
    for card in cards {
      #expect(history.progress(of: card) == fresh.progress(of: card))
      #expect(history.events(of: card) == fresh.events(of: card))
      #expect(history.standing(of: card, by: model) == fresh.standing(of: card, by: model))
    }
    #expect(history.phases == fresh.phases)
  }
}
