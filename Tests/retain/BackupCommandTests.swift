import Foundation
import Support
import Testing

@testable import retain

@Suite struct `Backing up` {
  private let collection: SampleCollection

  init() throws {
    collection = try SampleCollection()
    _ = try collection.run("review", input: "\n3\nq\n")
  }

  @Test func `saves the collection and brings it back`() throws {
    #expect(
      try collection.run("backup", "b.zip").output == """
        Saved 1 deck, 1 file of progress and 1 other file in b.zip, and read them back.

        """)
    let restored = try collection.run(
      "backup", "--restore", "b.zip", "--collection", "new")
    #expect(
      restored.output == """
        Restored 2 files and progress in 1 file; 0 were there already, in ./new.
        “retain check” looks it over.

        """)
    #expect(
      try collection.folder.text(of: "new/progress/test/2026-11.tsv") == collection.log())
  }

  @Test func `says what is damaged, what is in the way, and changes nothing`() throws {
    #expect(try collection.run("backup", "b.zip", "--dry-run").exitCode == 2)
    #expect(
      try collection.run("backup", "decks/b.zip").errors
        == "retain: Cannot save in decks/b.zip: it would lie inside of decks or progress; choose a place outside.\n"
    )
    #expect(
      try collection.run("backup", "none/b.zip").errors
        == "retain: There is no folder none; make it first.\n")
    let none = try collection.run(
      "backup", "--restore", "decks/moons.md", "--collection", "new")
    #expect(
      none.errors
        == "retain: Cannot restore decks/moons.md: it is no backup of Retain. Nothing was changed.\n"
    )
    _ = try collection.run("backup", "b.zip")
    #expect(
      try collection.run("backup", "--restore", "b.zip", "--collection", "progress").errors
        == "retain: ./progress holds other files and is no collection; nothing was restored.\n")
    #expect(try !collection.folder.files().contains { $0.hasPrefix("new/") })
  }

  @Test func `speaks of a log that got shorter`() throws {
    let state = ["XDG_STATE_HOME": "\(collection.folder.path)/state"]
    _ = try collection.run("check", environment: state)
    _ = try collection.run("backup", "b.zip", environment: state)
    try collection.folder.write("", to: "progress/test/2026-11.tsv")
    let saved = try collection.run("backup", "b.zip", environment: state)
    #expect(saved.exitCode == 1)
    #expect(saved.errors.contains("and has 0 now, so answers are missing"))
    #expect(saved.errors.contains("1 line of progress that is gone from this collection"))
    _ = try collection.run("backup", "--restore", "b.zip", environment: state)
    #expect(try collection.log().contains("review"))
  }
}
