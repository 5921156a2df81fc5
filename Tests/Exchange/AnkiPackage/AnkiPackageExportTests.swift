import Decks
import Foundation
import Study
import Support
import Testing

@testable import Exchange

/// A collection with cards of all kinds and in all states, written as a package.
struct ExportedPackage {
  static let deck = """
    ---
    title: Mixed
    ---
    Q: one <1>?
    A: **1**
    <!-- card aaaaaaaa tags=x,y%20z -->

    B: Wasser
    A: water
    <!-- card bbbbbbbb guid=foreign! -->

    C: From [a] to {{c2::b::hint}}.
    <!-- card cccccccc -->

    L: Steps
    1. mix
    2. bake
    <!-- card dddddddd -->

    Q: picture? ![](media/p%201.png) [s.mp3](media/s.mp3) ![](media/none.png)
    A: yes
    <!-- card eeeeeeee -->

    Q: rejected?
    A: yes
    <!-- card ffffffff -->

    """

  static let log = """
    time	event	card	rating	ms	due	detail
    2026-11-01T10:00:00.000+00:00	review	aaaaaaaa	3	1000	2026-11-01T10:10:00.000+00:00	
    2026-11-01T10:12:00.000+00:00	review	aaaaaaaa	3	1100	2026-11-04	
    2026-11-02T10:00:00.000+00:00	review	bbbbbbbb	4	1200	2026-11-12	
    2026-11-02T10:00:01.000+00:00	review	bbbbbbbb.r	2	1300	2026-11-04	
    2026-11-04T10:00:00.000+00:00	review	aaaaaaaa	1	1400	2026-11-04T10:10:00.000+00:00	
    2026-11-04T10:11:00.000+00:00	review	aaaaaaaa	3	1500	2026-11-06	
    2026-11-05T10:00:00.000+00:00	practice	aaaaaaaa	3	1600		{"mode":"cram"}
    2026-11-05T10:00:01.000+00:00	suspend	bbbbbbbb				
    2026-11-05T10:00:02.000+00:00	flag	bbbbbbbb.r				{"colour":4}
    2026-11-05T10:00:03.000+00:00	move	bbbbbbbb.r			2026-12-01	
    2026-11-05T10:00:04.000+00:00	reject	ffffffff				
    2026-11-06T10:00:00.000+00:00	review	eeeeeeee	3		2026-12-06	{"interval":30,"ease":2.5}
    2026-11-07T10:00:00.000+00:00	review	dddddddd.order	3	900	2026-11-09	
    2026-11-26T09:59:00.000+00:00	review	cccccccc.KEY	3	1700	2026-11-26T10:09:00.000+00:00	

    """

  let folder: TemporaryFolder
  let path: String
  let summary: AnkiPackageExport.Summary

  init(at now: Moment = Moment("2026-11-26T10:00:00Z")!) throws {
    let folder = try TemporaryFolder()
    try folder.write("desired-retention = 0.88\n", to: "decks/retain.toml")
    try folder.write(Self.deck, to: "decks/lang/Mixed.md")
    try folder.write(Data([1, 2, 3]), to: "decks/lang/media/p 1.png")
    try folder.write(Data([4, 5]), to: "decks/lang/media/s.mp3")
    let key = Deck.read(Self.deck, name: "d").deck.cards.first { $0.form == .cloze }!.id.key!
    try folder.write(Self.log.replacing("KEY", with: key), to: "progress/d/2026-11.tsv")
    try self.init(try Study.Collection(at: folder.path), in: folder, at: now)
  }

  init(_ collection: Study.Collection, in folder: TemporaryFolder, at now: Moment) throws {
    self.folder = folder
    path = "\(folder.path)/out.apkg"
    var export = AnkiPackageExport(
      try Library(of: collection), history: try History(of: collection),
      decksFolder: collection.decksFolder, zone: .gmt, at: now)
    summary = try export.write(to: path, scratch: folder.path)
  }
}

@Suite struct `A package for Anki` {
  @Test func `says what is in it`() throws {
    let summary = try ExportedPackage().summary
    #expect(summary.notes == 5 && summary.cards == 8 && summary.reviews == 9)
    #expect(summary.media == 2 && summary.missingMedia == 1 && summary.orders == 1)
  }

  @Test func `comes back with all texts and ids`() throws {
    let exported = try ExportedPackage()
    let scratch = try TemporaryFolder()
    let package = try AnkiPackage(
      exported.path, scratch: scratch.path, zone: .gmt, rolloverHour: 4)
    let decks = [Deck.read(ExportedPackage.deck, name: "lang/Mixed").deck]
    let merge = ImportMerge(package.file.notes, into: "x", isPrefix: false, decks: decks)
    #expect(merge.added == 0 && merge.updated == 0 && merge.theirs == 0 && merge.unchanged == 5)
    #expect(package.file.notes.map(\.deck) == Array(repeating: "lang/Mixed", count: 5))
    #expect(package.file.notes[0].tags == ["x", "y_z"])
    #expect(package.desiredRetention == ["lang": 0.88, "lang/Mixed": 0.88])
    let (text, reviews) = package.history.text(
      of: merge.blocks, without: try Log(reading: "\(exported.folder.path)/progress"))
    // What is new is that which Anki cannot date: states and weights.
    #expect(reviews == 0 && text.count <= 4)
  }

  @Test func `keeps types of reviews apart as Anki's trainer wants it`() throws {
    let exported = try ExportedPackage()
    let database = try AnkiContainer(exported.path).database(
      at: "\(exported.folder.path)/check.anki2")
    let rows = try database.prepare(
      "SELECT n.guid, c.ord, r.ease, r.ivl, r.lastIvl, r.type, r.time FROM revlog r "
        + "JOIN cards c ON c.id = r.cid JOIN notes n ON n.id = c.nid ORDER BY r.id")
    var lines: [String] = []
    while try rows.step() {
      lines.append(rows.text(0) + (1..<7).map { " \(rows.integer($0))" }.joined())
    }
    #expect(
      lines == [
        "aaaaaaaa 0 3 -600 0 0 1000", "aaaaaaaa 0 3 3 -600 0 1100", "foreign! 0 4 10 0 0 1200",
        "foreign! 1 2 2 0 0 1300", "aaaaaaaa 0 1 -600 3 1 1400", "aaaaaaaa 0 3 2 -600 2 1500",
        "aaaaaaaa 0 3 2 2 3 1600", "foreign! 1 0 26 2 4 0", "cccccccc 0 3 -600 0 0 1700",
      ])
  }

  @Test func `has cards in their states`() throws {
    let exported = try ExportedPackage()
    let database = try AnkiContainer(exported.path).database(
      at: "\(exported.folder.path)/check.anki2")
    let rows = try database.prepare(
      "SELECT n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.reps, c.lapses, c.flags FROM cards c "
        + "JOIN notes n ON n.id = c.nid ORDER BY c.id")
    var lines: [String] = []
    while try rows.step() {
      lines.append(rows.text(0) + (1..<9).map { " \(rows.integer($0))" }.joined())
    }
    #expect(
      lines == [
        "aaaaaaaa 0 2 2 5 2 4 1 0", "foreign! 0 2 -1 11 10 1 0 0", "foreign! 1 2 2 30 26 1 0 4",
        "cccccccc 0 1 1 1795687740 0 1 0 0", "cccccccc 1 0 0 5 0 0 0 0", "dddddddd 0 0 0 6 0 0 0 0",
        "dddddddd 1 0 0 7 0 0 0 0", "eeeeeeee 0 2 2 35 30 1 0 0",
      ])
  }
}
