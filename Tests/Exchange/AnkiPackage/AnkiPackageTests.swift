import Decks
import Foundation
import Memory
import Study
import Support
import Testing

@testable import Exchange

@Suite struct `Anki's packages` {
  @Test(arguments: ["old.apkg", "new.apkg", "new.colpkg"])
  func `give every note in its deck`(name: String) throws {
    let fixture = try PackageFixture(name)
    #expect(
      fixture.fronts.joined() == """
        Language/Nouns: Q: der Tisch 0
        A: the table *0*
        Language/Nouns: Q: der Tisch 1
        A: the table *1*
        Language/Nouns: Q: der Tisch 2
        A: the table *2*
        Language/Nouns: Q: der Tisch 3
        A: the table *3*
        Language/Nouns: Q: der Tisch 4
        A: the table *4*
        Language/Nouns: Q: der Tisch 5
        A: the table *5*
        Language: B: Wasser & Eis
        A: water
        ice
        Language: B: ja
        A: yes
        Language: Q: nein
        A: no
        Language/Sentences: C: {{c1::Berlin}} lies in {{c2::Germany::country}} \\[1\\].

        A city.
        Language/Sentences: C: First [one], then [two].
        Language/Sentences: Q: $a^2 = [……] + c$
        A: b^2
        Language: Q: What is this? ![](media/dot.png)
        A: A dot. [beep 1.mp3](media/beep%201.mp3)
        World: Q: Capital of **France**?
        A: Paris
        🇫🇷
        World: Q: Paris is the capital of …
        A: France

        """)
    #expect(fixture.package.file.notes[1].tags == ["de", "part::1"])
    #expect(
      fixture.package.file.warnings.map(\.description) == [
        "1 note of the type “Country” is taken as Anki shows them, without their fields",
        "1 card without an answer is left out",
      ])
  }

  @Test(arguments: ["old.apkg", "new.apkg", "new.colpkg"])
  func `give every review with the promise that it made`(name: String) throws {
    let fixture = try PackageFixture(name)
    let reviews = fixture.lines.filter { $0.contains("\treview\t") && !$0.contains("interval") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    // Those of Anki: time, grade, interval, duration; without cramming and what was no answer.
    let rows = try PackageFixture.Expected().reviews.filter { $0[2] > 0 && $0[5] != 3 }
    #expect(reviews.count == rows.count)
    for (review, row) in zip(reviews, rows) {
      let moment = try #require(Moment(review[0]))
      #expect(moment.milliseconds == row[0] && Int64(review[3]) == row[2])
      #expect(Int64(review[4]) == row[4])
      let due =
        row[3] > 0
        ? Due.day(moment.day(rolloverHour: 4) + Int(row[3]))
        : .instant(moment.adding(milliseconds: -row[3] * 1000))
      #expect(Due(review[5]) == due)
    }
  }

  @Test(arguments: ["old.apkg", "new.apkg", "new.colpkg"])
  func `give states, dates set by hand, cramming and weights`(name: String) throws {
    let fixture = try PackageFixture(name)
    var names: [String: String] = [:]
    for block in fixture.blocks {
      for (place, card) in block.cards(deck: "").enumerated() {
        names[card.id.text] = "\(block.content.front.prefix(12))/\(place)"
      }
    }
    let first = try PackageFixture.Expected().first
    let other = fixture.lines.filter { !$0.contains("\treview\t") || $0.contains("interval") }
      .map { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        let day = Day(columns[5]).map { " day \($0.number - first)" } ?? ""
        return "\(columns[1]) \(names[String(columns[2])] ?? "-")\(day) \(columns[6].prefix(40))"
      }
    #expect(
      other == [
        "practice der Tisch 1/0 {\"mode\":\"cram\"}",
        "review First one, t/0 day 120 {\"interval\":40,\"ease\":2.5}",
        "suspend der Tisch 3/0 ",
        "flag der Tisch 4/0 {\"colour\":3}",
        "bury Wasser & Eis/1 day 101 ",
        "parameters - {\"model\":\"fsrs-6\",\"weights\":[0.4,1.2,2.5",
        "move der Tisch 5/0 day 107 ",
        "reset Berlin lies /1 ",
      ])
    #expect(fixture.package.desiredRetention["Language/Nouns"] == 0.85)
  }

  @Test func `give the same history from all containers`() throws {
    let old = try PackageFixture("old.apkg")
    #expect(try PackageFixture("new.apkg").lines == old.lines)
    #expect(try PackageFixture("new.colpkg").lines == old.lines)
  }

  /// What other programs write, and Anki reads: the old database under each of its names, with and without a version.
  @Test(arguments: [
    ["collection.anki2"], ["collection.anki21"], ["collection.anki21", "meta"],
    ["collection.anki21", "media"],
  ])
  func `need no more than the database`(members: [String]) throws {
    let folder = try TemporaryFolder()
    let old = try ZipArchive("\(PackageFixture.folder)/old.apkg")
    var zip = try ZipWriter("\(folder.path)/x.apkg")
    for name in members {
      let source = name == "collection.anki2" ? "collection.anki21" : name
      let bytes = try old.bytes(of: try #require(old.members[source]), atMost: 1 << 20)
      try zip.add(name, bytes, isPacked: name != "meta")
    }
    try zip.finish()
    let fixture = try PackageFixture(path: "\(folder.path)/x.apkg")
    #expect(try fixture.lines == PackageFixture("old.apkg").lines)
    #expect(fixture.blocks.count == 15)
  }

  @Test func `give media files to the folder beside the deck`() throws {
    let folder = try TemporaryFolder()
    for name in ["old.apkg", "new.apkg"] {
      let scratch = try TemporaryFolder()
      let package = try AnkiPackage(
        "\(PackageFixture.folder)/\(name)", scratch: scratch.path, zone: .gmt, rolloverHour: 4)
      let places = package.media.places(package.file.notes.map { "a/" + $0.deck })
      #expect(places.map(\.path) == ["a/media/dot.png", "a/media/beep 1.mp3"])
      for (file, _) in places { try package.media.write(file, to: "\(folder.path)/\(file)") }
      #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/dot.png")).count == 70)
      #expect(
        try Data(contentsOf: URL(filePath: "\(folder.path)/beep 1.mp3"))
          == Data("ID3\u{4}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}".utf8))
    }
  }

  @Test func `say which package has a library that is missing`() {
    #expect {
      try SharedLibrary(.zstd, named: ["libnowhere.so.9"])
    } throws: { error in
      "\(error)"
        == "it needs zstd, which is not installed; install it with: apt install libzstd1, or brew install zstd"
    }
  }

  @Test func `of a later version are refused`() throws {
    let folder = try TemporaryFolder()
    var zip = try ZipWriter("\(folder.path)/x.apkg")
    try zip.add("meta", [0x08, 0x09], isPacked: false)
    try zip.finish()
    #expect(throws: PackageError(.unknownVersion(9))) {
      try PackageFixture(path: "\(folder.path)/x.apkg")
    }
  }
}

private let shared = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../../shared/anki/fixtures").standardized.path(percentEncoded: false)

@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: shared), "../shared/anki/fixtures is not there"))
struct `Packages of other collections` {
  @Test(arguments: ["real_legacy.apkg", "real_new.apkg", "real_legacy.colpkg", "real_new.colpkg"])
  func `give 60 notes, and 502 rows of reviews as events`(name: String) throws {
    let fixture = try PackageFixture(name, in: shared)
    let kinds = fixture.lines.map { $0.split(separator: "\t")[1] }
    #expect(fixture.blocks.count == 60)
    #expect(fixture.blocks.flatMap { $0.cards(deck: "") }.count == 100)
    #expect(kinds.count { $0 == "review" } == 500)
    #expect(kinds.count { $0 == "reset" } == 1)
    // One row, and three cards in a step whose end Anki moved a little.
    #expect(kinds.count { $0 == "move" } == 4)
    #expect(kinds.count { $0 == "suspend" } == 1 && kinds.count { $0 == "flag" } == 1)
  }

  @Test(arguments: ["min_anki2.apkg", "min_anki21.apkg", "min_anki21meta.apkg"])
  func `that hold the least give 23 notes, 25 cards and 100 reviews`(name: String) throws {
    let fixture = try PackageFixture(name, in: shared)
    #expect(fixture.blocks.count == 23)
    #expect(fixture.blocks.flatMap { $0.cards(deck: "") }.count == 25)
    #expect(fixture.lines.count { $0.contains("\treview\t") } == 100)
  }

  @Test func `without progress give the notes alone`() throws {
    let fixture = try PackageFixture("real_new_nosched.apkg", in: shared)
    #expect(fixture.blocks.count == 60 && fixture.lines.isEmpty)
  }

  @Test(arguments: ["real_notes_htmlTrue.txt", "real_notes_htmlFalse.txt"])
  func `as text give the notes in their decks`(name: String) throws {
    let data = try Data(contentsOf: URL(filePath: "\(shared)/\(name)"))
    let file = AnkiText.read([UInt8](data))
    #expect(file.notes.count == 60)
    #expect(
      Set(file.notes.map(\.deck)) == ["Deutsch", "Deutsch/Kapitel 1", "Deutsch/Kapitel 1/Wörter"])
    #expect(file.notes[0].tags == ["lang::de", "t0"])
  }

  struct Cards: Decodable {
    /// Id, note, deck, place, type, queue, due, …
    let rows: [[Int]]
    let today: Int
    let created: Int

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      today = try values.decode(Int.self, forKey: .today)
      created = try values.decode(Int.self, forKey: .crt)
      rows = try values.decode([Row].self, forKey: .cards).map(\.numbers)
    }

    enum Key: CodingKey { case today, crt, cards }

    struct Row: Decodable {
      let numbers: [Int]

      init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        numbers = try (0..<15).map { _ in try values.decode(Int.self) }
      }
    }
  }

  @Test(arguments: ["real_legacy.apkg", "real_new.apkg"])
  func `give every card the day on which it is due`(name: String) throws {
    let data = try Data(contentsOf: URL(filePath: "\(shared)/real_expected.json"))
    let expected = try JSONDecoder().decode(Cards.self, from: data)
    let first = Moment(milliseconds: Int64(expected.created) * 1000).day(rolloverHour: 0)
    let fixture = try PackageFixture(name, in: shared)
    var due: [String: Due] = [:]
    for line in fixture.lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      switch columns[1] {
      case "review", "move": due[String(columns[2])] = Due(columns[5])
      case "reset": due[String(columns[2])] = nil
      default: break
      }
    }
    let promised = due.values.compactMap { due -> Int? in
      if case .day(let day) = due { day - first } else { nil }
    }
    #expect(promised.sorted() == expected.rows.filter { $0[4] == 2 }.map { $0[6] }.sorted())
    #expect(due.count - promised.count == expected.rows.count { $0[4] == 3 })
  }
}
