import Decks
import Foundation
import Study
import Support
import Testing

@testable import Exchange

/// The real Anki, when Python has it: `pip install anki`, or `RETAIN_ANKI_PYTHON` names a Python that does.
enum RealAnki {
  static let python: String? = {
    let named = ProcessInfo.processInfo.environment["RETAIN_ANKI_PYTHON"]
    return [named, "/usr/bin/python3", "/usr/local/bin/python3"].lazy.compactMap(\.self).first {
      FileManager.default.isExecutableFile(atPath: $0)
        && (try? run($0, ["-c", "import anki.collection"])) != nil
    }
  }()

  struct Failure: Error {
    var code: Int32
    var errors: String
  }

  static func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let text = try errors.fileHandleForReading.readToEnd() ?? Data()
      throw Failure(
        code: process.terminationStatus, errors: String(decoding: text, as: UTF8.self))
    }
    return data
  }

  struct Report: Decodable {
    struct State: Decodable {
      var s: Double?
    }

    struct Card: Decodable {
      var guid: String
      var ord: Int
      var deck: String
      var type: Int
      var queue: Int
      /// Days from today for cards in review.
      var due: Int
      var flags: Int
      var tags: [String]
      var before: State
      var after: State
      var reviews: [[Int]]
    }

    /// For each package new, updated, duplicate and conflicting notes.
    var counts: [[Int]]
    var cards: [Card]
    var reviews: Int
    var decks: [String]
    var media: [String]
  }

  /// Imports packages into a new collection.
  static func report(_ packages: [ExportedPackage], fsrs: Bool = false) throws -> Report {
    let script = "\(PackageFixture.folder)/import_into_anki.py"
    let data = try run(python ?? "", [script] + (fsrs ? ["--fsrs"] : []) + packages.map(\.path))
    return try JSONDecoder().decode(Report.self, from: data)
  }
}

@Suite(.enabled(if: RealAnki.python != nil, "the real Anki is not installed (pip install anki)"))
struct `The real Anki` {
  /// A moment of today, because Anki takes no ids of the future and knows only its own clock.
  private static var now: Moment {
    Moment(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
  }

  @Test func `takes notes, cards, decks, tags, media, dates, states and reviews`() throws {
    let now = Self.now
    let exported = try ExportedPackage(at: now)
    let report = try RealAnki.report([exported], fsrs: true)
    #expect(report.counts == [[5, 0, 0, 0]])
    #expect(report.cards.count == 8 && report.reviews == 9)
    #expect(report.decks == ["Default", "lang", "lang::Mixed"])
    #expect(report.media == ["p 1.png", "s.mp3"])
    #expect(report.cards.allSatisfy { $0.deck == "lang::Mixed" })
    #expect(report.cards[0].tags == ["x", "y_z"])
    let today = now.day(rolloverHour: 4)
    func due(_ day: String) -> Int { Day(day)! - today }
    let expected = [
      "aaaaaaaa 0 2 2 \(due("2026-11-06")) 0", "foreign! 0 2 -1 \(due("2026-11-12")) 0",
      "foreign! 1 2 2 \(due("2026-12-01")) 4", "eeeeeeee 0 2 2 \(due("2026-12-06")) 0",
    ]
    #expect(
      report.cards.filter { $0.type == 2 }.map {
        "\($0.guid) \($0.ord) \($0.type) \($0.queue) \($0.due) \($0.flags)"
      } == expected)
  }

  @Test func `works out the same memory states from the reviews`() throws {
    let report = try RealAnki.report([try ExportedPackage(at: Self.now)], fsrs: true)
    var compared = 0
    for card in report.cards where !card.reviews.isEmpty {
      let (ours, theirs) = (try #require(card.before.s), try #require(card.after.s))
      #expect(abs(ours - theirs) / theirs < 1e-4)
      compared += 1
    }
    #expect(compared == 4)
  }

  @Test func `knows the notes again when they are exported once more`() throws {
    let exported = try ExportedPackage(at: Self.now)
    let report = try RealAnki.report([exported, exported])
    #expect(report.counts[1][0] == 0 && report.counts[1][3] == 0)
    #expect(report.cards.count == 8 && report.reviews == 9)
  }

  @Test(arguments: ["old.apkg", "new.apkg"])
  func `gets back what came from it`(name: String) throws {
    let folder = try TemporaryFolder()
    let fixture = try PackageFixture(name)
    let notes = fixture.package.file.notes
    let merge = ImportMerge(notes, into: "x", isPrefix: false, decks: [])
    for (name, deck) in merge.decks { try folder.write(deck.write(), to: "decks/\(name).md") }
    try folder.write("", to: "decks/retain.toml")
    let (text, _) = fixture.package.history.text(
      of: merge.blocks, without: try Log(reading: "\(folder.path)/progress"))
    let collection = try Study.Collection(at: folder.path)
    let journal = collection.journal(device: "d")
    _ = try journal.importHistory(text, from: name, at: Self.now)
    let exported = try ExportedPackage(collection, in: folder, at: Self.now)
    let report = try RealAnki.report([exported])
    // All rows but those of cards that a package cannot hold here, by time: answers, dates set by hand, resets.
    let expected = try PackageFixture.Expected().reviews
    let rows = report.cards.flatMap(\.reviews).sorted { $0[0] < $1[0] }
    #expect(rows.map { Int64($0[0]) } == expected.map { $0[0] })
    #expect(rows.map { Int64($0[1]) } == expected.map { $0[2] })
    #expect(rows.map { Int64($0[6]) } == expected.map { $0[5] })
    #expect(Set(report.cards.map(\.guid)).count == notes.count)
    #expect(report.media == ["beep 1.mp3", "dot.png"] || report.media.isEmpty)
  }
}
