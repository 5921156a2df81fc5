import Foundation
import Support
import Testing

@testable import retain

@Suite struct `Explaining a line` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# Bridges\n\n- Length of the Orion bridge: 512 m\n", to: "bridges.md")
    try folder.write("- Length of the Vega bridge: 90 m\n", to: "notes/a.md")
  }

  @Test func `shows what was read, recognised and proposed, and the card`() throws {
    let lines = try BuiltProgram.run("explain", "bridges.md:3", in: folder).output
      .split(separator: "\n")
    #expect(lines.first == "bridges.md:3")
    for part in [
      "- Length of the Orion bridge: 512 m",
      "Read as a list item: Length of the Orion bridge: 512 m",
      "  512 m  dimension",
    ] {
      #expect(lines.contains(Substring(part)))
    }
    #expect(lines.contains { $0.hasSuffix("Length of the Orion bridge: how many m? → 512 m") })
    #expect(lines.last == "  gives a card; no deck has it yet")
  }

  @Test func `knows the card that was made, also when the note was renamed`() throws {
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    func retain(_ words: String...) throws -> String {
      try BuiltProgram.run(["--collection", "study", "--device", "test"] + words, in: folder).output
    }
    #expect(try retain("explain", "notes/a.md:1").hasSuffix("  gives a card; no deck has it yet\n"))
    _ = try retain("generate")
    let id = try #require(
      try folder.text(of: "study/decks/a.md").split(separator: "<!-- card ").last?.prefix(8))
    #expect(try retain("explain", "a.md:1").hasSuffix("  is card \(id)\n"))
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/notes/a.md", toPath: "\(folder.path)/notes/b.md")
    _ = try retain("generate")
    #expect(try retain("explain", "notes/b.md:1").hasSuffix("  is card \(id)\n"))
  }

  @Test func `says where the settings of the collection cannot be read`() throws {
    try folder.write("notes = [\n", to: "study/decks/retain.toml")
    let result = try BuiltProgram.run(
      "--collection", "study", "explain", "notes/a.md:1", in: folder)
    #expect(
      result.errors
        == "retain: The settings cannot be used:\ndecks/retain.toml:1:9: this list is not closed; add ]\n"
    )
    #expect(result.exitCode == 1)
  }

  @Test func `says that an empty line holds nothing`() throws {
    let output = """
      bridges.md:2

      Nothing was read here: an empty line, markup, front matter or code.

      """
    let result = try BuiltProgram.run("explain", "bridges.md:2", in: folder)
    #expect(result == .init(output: output, errors: "", exitCode: 0))
  }

  @Test(arguments: [
    ("bridges.md", "“bridges.md” names no line; write it like notes/o3.md:12.", 2),
    ("bridges.md:9", "bridges.md has only 3 lines.", 1),
    ("towers.md:1", "There is no note towers.md.", 1),
    (
      "notes:1",
      "“notes” is a folder; name a note and a line in it, like notes/o3.md:12.", 2
    ),
  ])
  func `says what is wrong with the place`(place: String, message: String, exitCode: Int32) throws {
    let result = try BuiltProgram.run("explain", place, in: folder)
    #expect(result == .init(output: "", errors: "retain: \(message)\n", exitCode: exitCode))
  }
}
