import Decks
import Foundation
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Writing the log` {
  private let card = CardID("k7f3q2m9")
  private let first = Moment.at("2026-11-21T21:14:05.123+08:00")

  @Test func `a new file begins with the names of its columns`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "laptop-x3fz")
    try journal.append(
      .review(card, .good, milliseconds: 4210, due: .day(.on("2026-11-25")), at: first))
    try journal.append(
      .undo(
        of: EventReference(device: "laptop-x3fz", moment: first),
        at: .at("2026-11-21T21:14:09.002+08:00")))
    #expect(
      try log.folder.text(of: "progress/laptop-x3fz/2026-11.tsv") == """
        time\tevent\tcard\trating\tms\tdue\tdetail
        2026-11-21T21:14:05.123+08:00\treview\tk7f3q2m9\t3\t4210\t2026-11-25\t
        2026-11-21T21:14:09.002+08:00\tundo\t\t\t\t\t\
        {"of":"laptop-x3fz/2026-11-21T21:14:05.123+08:00"}

        """)
  }

  @Test func `every month has a file, by the clock of the place`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "a")
    for time in ["2026-11-30T23:59:59.999+08:00", "2026-12-01T00:00:00.000+08:00"] {
      try journal.append(Event(.suspend, card: card, at: .at(time)))
    }
    #expect(try log.folder.files() == ["progress/a/2026-11.tsv", "progress/a/2026-12.tsv"])
  }

  @Test func `events of one time are a millisecond apart`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "a")
    for _ in 0..<3 { try journal.append(Event(.suspend, card: card, at: first)) }
    #expect(try log.log().map(\.moment.milliseconds) == (0..<3).map { first.milliseconds + $0 })
  }

  /// With a clock that stands or steps back a little, no two lines are the same, and their order is that of the answers.
  @Test func `answers keep their order whatever a clock does`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "a")
    let start = Moment.at("2026-11-21T21:14:05.000Z")
    var written: [Moment] = []
    for number in 0..<300 {
      let clock = number < 200 ? start : start.adding(milliseconds: -30_000)
      written.append(try journal.append(Event(.flag, card: card, at: clock)).moment)
    }
    #expect(written == (0..<300).map { start.adding(milliseconds: $0) })
    // An hour back is what the clock says.
    let back = start.adding(seconds: -3600)
    #expect(try journal.append(Event(.flag, card: card, at: back)).moment == back)
    #expect(try log.log().count == 301)
  }

  @Test func `what is written is read again, with every character`() throws {
    let log = try LogFolder()
    let journal = Journal(progress: log.path, device: "a")
    let events: [Event] = [
      .review(CardID("a.é水"), .again, milliseconds: 0, due: .instant(first), at: first),
      .practice(card, .easy, milliseconds: 1, mode: "choice", at: first.adding(seconds: 1)),
      .accept(card, answer: "tab\tline\n\u{2028}\"\\\u{1b}[0m 水", at: first.adding(seconds: 2)),
      .bury(card, until: .on("2026-11-22"), at: first.adding(seconds: 3)),
      .flag(card, false, at: first.adding(seconds: 4)),
      .relink(card, from: CardID("old.x"), at: first.adding(seconds: 5)),
      .move(
        card, to: .day(.on("2026-11-21")), because: .changed(old: "$1.10", new: "$0.90"),
        at: first.adding(seconds: 6)),
      .parameters([0.5, 1, 2.25], model: "fsrs-6", at: first.adding(seconds: 7)),
    ]
    for event in events { try journal.append(event) }
    #expect(try Array(log.log()) == events)
    #expect(try log.log()[2].detail["answer"]?.string == "tab\tline\n\u{2028}\"\\\u{1b}[0m 水")
    #expect(
      try log.folder.text(of: "progress/a/2026-11.tsv").split(separator: "\n").count == 9)
  }

  /// A crash can cut the last line anywhere. What was acknowledged before stays, half a line never
  /// counts, and the next answer is whole.
  @Test func `a last line cut at any byte costs nothing else`() throws {
    let lines = [
      "2026-11-21T21:14:05.123+08:00 review k7f3q2m9 3 4210 2026-11-25",
      #"2026-11-21T21:15:00.000+08:00 accept k7f3q2m9 - - - {"answer":"x y"}"#,
    ]
    for last in lines {
      let log = try LogFolder()
      let file = "a/2026-11.tsv"
      try log.write(file, ["2026-11-21T20:00:00.000+08:00 suspend k7f3q2m9"])
      let kept = try Data(log.folder.text(of: "progress/" + file).utf8)
      let whole = Array((LogFolder.line(last) + "\n").utf8)
      for length in 0...whole.count {
        try log.folder.write(kept + whole[..<length], to: "progress/" + file)
        let before = try log.log()
        // Of the first line all is there when only the line end is missing.
        let counts = length >= whole.count - 1 ? 2 : 1
        #expect(before.count == counts, "\(length)")
        #expect(before.warnings.isEmpty == (length == 0 || counts == 2), "\(length)")

        let journal = Journal(progress: log.path, device: "a")
        try journal.append(Event(.resume, card: card, at: .at("2026-11-21T22:00:00.000+08:00")))
        let after = try log.log()
        #expect(after.count == counts + 1, "\(length)")
        #expect(after.last?.kind == .resume)
        #expect(after.warnings.map(\.problem) == (before.warnings.isEmpty ? [] : [.tornLine]))
      }
    }
  }

  @Test func `a tail of NULs after a power cut is stepped over`() throws {
    let log = try LogFolder()
    let file = "progress/a/2026-11.tsv"
    try log.write("a/2026-11.tsv", ["2026-11-21T20:00:00.000+08:00 suspend k7f3q2m9"])
    try log.folder.write(
      Data(try log.folder.text(of: file).utf8) + [UInt8](repeating: 0, count: 300), to: file)
    #expect(try log.log().count == 1)
    try Journal(progress: log.path, device: "a").append(
      Event(.resume, card: card, at: .at("2026-11-21T22:00:00.000+08:00")))
    #expect(try log.log().map(\.kind) == [.suspend, .resume])
    #expect(try log.log().warnings.isEmpty)
  }

  @Test func `nothing is written through a link that leads out of the collection`() throws {
    let log = try LogFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: log.path + "/a", withDestinationPath: elsewhere.path)
    #expect(throws: DiskError.self) {
      try Journal(progress: log.path, device: "a").append(
        Event(.resume, card: card, at: first))
    }
    // No folder either, where the whole log is such a link.
    let other = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: other.path + "/progress", withDestinationPath: elsewhere.path)
    let journal = Journal(progress: other.path + "/progress", device: "b")
    let event = Event(.resume, card: card, at: first)
    #expect(throws: DiskError.self) { try journal.append(event) }
    #expect(throws: Journal.ImportError.self) {
      try journal.importHistory([event], from: "x", at: first)
    }
    #expect(throws: Journal.ImportError.self) {
      try JournalRestore(into: other.path + "/progress").bring([1], to: "b/x.tsv")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path).isEmpty)
  }

  @Test func `a folder without permission is said, and nothing is there`() throws {
    let log = try LogFolder()
    try log.folder.write("", to: "progress/a")
    #expect(throws: DiskError.self) {
      try Journal(progress: log.path, device: "a").append(Event(.resume, card: card, at: first))
    }
    #expect(try log.log().isEmpty)
  }
}
