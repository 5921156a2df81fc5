import Support
import Testing

@testable import retain

@Suite struct `Taking cards in and out` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "study/decks/retain.toml")
  }

  private func retain(_ words: String...) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["--collection", "study", "--device", "test", "--now", "2026-11-21T10:00:00Z"] + words,
      in: folder)
  }

  @Test func `imports a table once, then only what changed`() throws {
    try folder.write("水\twater\n火\tfire\n\tx\n", to: "words.tsv")
    let dry = try retain("import", "words.tsv", "--dry-run")
    #expect(
      dry.output == """
        words.tsv: would add 2 and update 0; 0 are unchanged. Nothing was written.
          decks/words.md

        """)
    #expect(dry.errors == "words.tsv:3: the front is empty; the row is left out\n")
    #expect(try folder.files() == ["study/decks/retain.toml", "words.tsv"])
    #expect(
      try retain("import", "words.tsv").output
        == "words.tsv: 2 new, 0 updated, 0 unchanged.\n  decks/words.md\n")
    try folder.write("水\twater, H2O\n火\tfire\n", to: "words.tsv")
    #expect(
      try retain("import", "words.tsv").output
        == "words.tsv: 0 new, 1 updated, 1 unchanged.\n  decks/words.md\n")
    #expect(try retain("check").output == "1 deck, 2 cards, 0 events read.\nAll is well.\n")
  }

  @Test func `never leaves the decks folder`() throws {
    try folder.write("front,back,deck\na,b,../../../evil\nc,d,/etc/x\n", to: "t.csv")
    #expect(
      try retain("import", "t.csv").output
        == "t.csv: 2 new, 0 updated, 0 unchanged.\n  decks/etc/x.md\n  decks/evil.md\n")
  }

  @Test func `says what it cannot import`() throws {
    let missing = try retain("import", "none.csv")
    #expect(missing.exitCode == 1)
    #expect(missing.errors.hasPrefix("retain: Cannot read none.csv: "))
    #expect(try retain("import", "x.csv", "--columns", "front,rear").exitCode == 2)
  }

  @Test func `exports to files and to the output`() throws {
    try folder.write("Q: a\nA: 1\n<!-- card k -->\n", to: "study/decks/d.md")
    #expect(try retain("export", "states", "s.csv").output == "Wrote 1 row to s.csv.\n")
    #expect(
      try folder.text(of: "s.csv") == (try retain("export", "states").output))
    #expect(
      try retain("export", "cards", "--to", "anki").output.hasSuffix("\nk\tBasic\td\ta\t1\t\n"))
    #expect(try retain("export", "states", "--to", "anki").exitCode == 2)
    #expect(
      try retain("export", "card")
        == .init(
          output: "", errors: "retain: There is no table “card”.\n  Did you mean “cards”?\n",
          exitCode: 2))
  }
}
