import Foundation
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

  // MARK: Packages

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/anki/new.apkg").standardized.path(percentEncoded: false)

  @Test func `imports a package once, with its history and media`() throws {
    let dry = try retain("import", Self.package, "--dry-run")
    #expect(
      dry.output.hasPrefix(
        "\(Self.package): would add 15 and update 0; 0 are unchanged. Nothing was written.\n"
          + "With them come 28 reviews and 7 changes of state.\n2 media files go beside the decks.\n"
      ))
    #expect(try folder.files() == ["study/decks/retain.toml"])
    #expect(
      try retain("import", Self.package).output == """
        \(Self.package): 15 new, 0 updated, 0 unchanged.
        With them come 28 reviews and 7 changes of state.
        2 media files go beside the decks.
          decks/Language.md
          decks/Language/Nouns.md
          decks/Language/Sentences.md
          decks/World.md

        """)
    let files = try folder.files()
    #expect(files.contains("study/decks/media/dot.png"))
    #expect(files.allSatisfy { !$0.contains(".import-") })
    let again = try retain("import", Self.package)
    #expect(again.output == "\(Self.package): 0 new, 0 updated, 15 unchanged.\n")
    #expect(try folder.files() == files)
  }

  @Test func `completes an import that was interrupted before its history was written`() throws {
    _ = try retain("import", Self.package)
    let log = try folder.files().filter { $0.contains("progress/test/") }
    for file in log { try FileManager.default.removeItem(atPath: "\(folder.path)/\(file)") }
    try folder.write("new.apkg", to: "study/decks/.import-1-0/source")
    try folder.write("Q: late?\nA: yes\n", to: "study/decks/.import-1-0/decks/late.md")
    let check = try retain("check")
    #expect(check.exitCode == 1)
    #expect(
      check.output.contains(
        "The import of new.apkg did not come to its end; import it again to complete it."))
    #expect(
      try retain("import", Self.package).output
        == "\(Self.package): 0 new, 0 updated, 15 unchanged.\n"
        + "With them come 28 reviews and 7 changes of state.\n")
    #expect(try folder.text(of: "study/decks/late.md") == "Q: late?\nA: yes\n")
    #expect(try !folder.files().contains { $0.contains(".import-") })
    #expect(try !retain("check").output.contains("did not come to its end"))
  }

  @Test(arguments: [0, 100, 20_000, 50_000, 59_000])
  func `changes nothing when a package is damaged`(length: Int) throws {
    let data = try Data(contentsOf: URL(filePath: Self.package))
    try folder.write(data.prefix(length), to: "cut.apkg")
    let result = try retain("import", "cut.apkg")
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("retain: "))
    #expect(try folder.files() == ["cut.apkg", "study/decks/retain.toml"])
  }

  @Test func `exports a package, a sheet and a folder, and says what to tick in Anki`() throws {
    _ = try retain("import", Self.package)
    let package = try retain("export", "cards", "out.apkg")
    #expect(
      package.output.hasPrefix(
        "Wrote 15 notes with 19 cards, 30 reviews and 2 media files to out.apkg."))
    #expect(package.output.contains("tick"))
    #expect(try retain("export", "cards", "sheet.md").output == "Wrote 15 notes to sheet.md.\n")
    #expect(
      try retain("export", "cards", "hc", "--to", "hashcards").output == "Wrote 15 notes to hc.\n")
    #expect(try folder.files().contains("hc/Language/Nouns.md"))
    #expect(try retain("export", "cards", "--to", "apkg").exitCode == 2)
    #expect(try retain("export", "states", "x.apkg").exitCode == 2)
  }
}
