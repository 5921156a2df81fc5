import Foundation
import Support
import Testing

@testable import retain

@Suite struct `Asking about each new card` {
  private let folder: TemporaryFolder

  /// A collection `study` beside a folder of two notes.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    try folder.write(
      "Q: Which bridge is long?\nA: Orion\n\nQ: Which is short?\nA: Vega\n\nQ: Which is old?\nA: Lyra\n",
      to: "notes/bridges.md")
    try folder.write("Q: Which tower is high?\nA: Cygnus\n", to: "notes/towers.md")
  }

  private static let words = [
    "--collection", "study", "--device", "test", "--now", "2026-11-21T21:14:05+08:00",
  ]

  private func retain(
    _ words: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.run(Self.words + words, in: folder, input: input, environment: environment)
  }

  private func deck(_ name: String = "bridges") throws -> String {
    try folder.text(of: "study/decks/\(name).md")
  }

  private func fronts() throws -> [String] {
    try folder.files().filter { $0.hasPrefix("study/decks/") }.flatMap { file in
      try folder.text(of: file).split(separator: "\n").filter { $0.hasPrefix("Q: ") }
        .map { String($0.dropFirst(3)) }
    }
  }

  private func terminal() throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram.path, Self.words + ["generate", "--triage"], folder: folder.path,
      environment: BuiltProgram.environment(home: folder.path, ["TERM": "xterm-256color"]))
  }

  /// An editor that does what a line of the shell does to its file `$2`.
  private func editor(_ command: String) throws -> [String: String] {
    try folder.write("#!/bin/sh\n\(command)\n", to: "editor")
    let path = "\(folder.path)/editor"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return ["EDITOR": path]
  }

  @Test func `an editor that changes nothing leads back to the card`() throws {
    let result = try retain("generate", "--triage", input: "e\nq\n", environment: editor("true"))
    #expect(result.output.contains("Nothing was changed.\n\n1 of 3 · bridges.md:1"))
    #expect(
      result.output.hasSuffix(
        "2 notes: 0 new, 0 updated.\n4 new cards wait: run “retain generate” again, or take in more with --limit N.\n"
      ))
  }

  @Test func `an editor that fails leads back to the card`() throws {
    let result = try retain("generate", "--triage", input: "e\nq\n", environment: editor("exit 1"))
    #expect(result.output.contains("did not work; nothing was changed."))
    #expect(try fronts().isEmpty)
  }

  @Test func `what is no card yet is edited on, with every word of it`() throws {
    let environment = try editor(
      #"if grep -q old "$2"; then echo "A: Orion" >>"$2"; else echo "Q: How old?" >"$2"; fi"#)
    let result = try retain("generate", "--triage", input: "e\ne\nq\n", environment: environment)
    #expect(result.output.contains("Line 1: this Q: has no answer; add a line that begins with A:"))
    #expect(try deck().contains("Q: How old?\nA: Orion\n<!-- card "))
  }

  @Test(arguments: [
    ("Nothing.", "There is no card in it"),
    ("Q: a\\nA: b\\n\\nQ: c\\nA: d\\n", "There are 2 cards in it"),
  ])
  func `says what is wrong with the text, and the card may stay`(
    text: String, problem: String
  ) throws {
    let environment = try editor("printf '\(text)' >\"$2\"")
    let result = try retain("generate", "--triage", input: "e\nb\na\nq\n", environment: environment)
    #expect(result.output.contains(problem))
    #expect(try fronts() == ["Which bridge is long?"])
  }

  @Test func `what was taken stays, however the program ends`() throws {
    let terminal = try terminal()
    #expect(terminal.waits(for: "1 of 3"))
    #expect(!terminal.wait(seconds: 0.2) { $0.text.contains("2 of 3") })
    terminal.type("a")
    #expect(terminal.waits(for: "2 of 3 · bridges.md:4 · taken 1"))
    kill(terminal.process, SIGKILL)
    #expect(terminal.exitStatus() != nil)
    #expect(try fronts() == ["Which bridge is long?"])
  }

  @Test func `card by card gives the same deck as all at once`() throws {
    _ = try retain("generate", "--triage", input: "s\na\na\nq\n")
    #expect(try fronts() == ["Which is short?", "Which is old?"])
    #expect(try retain("generate", "--triage", input: "a\n\n").output.contains("4 notes") == false)
    let decks = try [deck(), deck("towers")]
    for name in ["bridges", "towers"] {
      try FileManager.default.removeItem(atPath: "\(folder.path)/study/decks/\(name).md")
    }
    _ = try retain("generate")
    #expect(try [deck(), deck("towers")] == decks)
  }

  @Test func `takes the rest of one note, not of all`() throws {
    let result = try retain("generate", "--triage", input: "s\nr\nq\n")
    #expect(result.output.contains("r take all 2 left of this note · q stop, all others wait\n"))
    #expect(result.output.contains("1 of 1 · towers.md:1 · taken 2"))
    #expect(try fronts() == ["Which is short?", "Which is old?"])
  }

  @Test func `asks no further than there is room`() throws {
    let result = try retain("generate", "--triage", "--limit", "2", input: "s\nr\n")
    #expect(!result.output.contains("towers.md:1"))
    #expect(result.output.contains("2 notes: 2 new, 0 updated.\n2 new cards wait"))
  }

  @Test func `a card that is never wanted can be had back`() throws {
    let result = try retain("generate", "--triage", input: "n\nq\n")
    let id = try #require(result.output.split(separator: "“retain restore ").last?.prefix(8))
    #expect(result.output.contains("“retain restore \(id)” takes it back."))
    #expect(
      try retain("explain", "bridges.md:1").output.hasSuffix(
        "  rejected: \(id); “retain restore \(id)” takes it back\n"))
    #expect(
      try retain("restore").output == "\(id)  rejected 2026-11-21, in no deck\n")
    #expect(
      try retain("find", "is:rejected").errors
        == "No card fits.\n1 rejected card is in no deck: “retain restore” lists all.\n")
    #expect(try retain("restore", String(id)).output == "Back again: \(id)\n")
    #expect(
      try retain("restore", String(id)).output == "Not rejected, so nothing to restore: \(id)\n")
    #expect(try retain("restore").output == "No card is rejected.\n")
    _ = try retain("generate")
    #expect(try deck().contains("<!-- card \(id) "))
  }

  @Test func `shows the card again after a stop`() throws {
    let terminal = try terminal()
    #expect(terminal.waits(for: "q stop, all others wait"))
    #expect(!terminal.wait(seconds: 0.2) { $0.text.contains("2 of 3") })
    terminal.type("\u{1A}")
    #expect(terminal.wait { $0.text.components(separatedBy: "1 of 3").count == 3 })
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}
