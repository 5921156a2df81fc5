import Foundation
import Support
import Testing

@testable import retain

@Suite struct `What generate finds amiss` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SampleNotes.folder()
  }

  private func generate(_ more: String...) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      ["--collection", "study", "--device", "test", "--now", "2026-11-21T21:14:05+08:00"] + [
        "generate"
      ] + more, in: folder)
  }

  @Test func `names a note whose name is no UTF-8`() throws {
    let script = #"printf 'x\n' > "$(printf 'notes/caf\351.md')""#
    let process = try Process.run(
      URL(filePath: "/bin/sh"), arguments: ["-c", "cd '\(folder.path)' && \(script)"])
    process.waitUntilExit()
    // Some file systems have no such names.
    guard process.terminationStatus == 0 else { return }
    let result = try generate()
    #expect(
      result.errors.contains(
        #"/notes/caf\xE9.md: this name is not UTF-8, so it was skipped; rename it."#))
    #expect(result.output.contains("2 notes: 1 new"))
  }

  @Test func `reads a pipe as it comes`() throws {
    let text = "# Bridges\n\n- Length of the Orion bridge: 512 m\n"
    let process = try Process.run(
      URL(filePath: "/bin/sh"),
      arguments: [
        "-c",
        "cd '\(folder.path)' && mkfifo pipe && (printf '\(text)' >pipe &) && '\(BuiltProgram.path)' generate --dry-run --jsonl pipe >out",
      ])
    process.waitUntilExit()
    #expect(
      try folder.text(of: "out").hasPrefix(#"{"front":"Length of the Orion bridge: how many m?""#))
  }

  @Test func `says that a note is gone while its cards stay`() throws {
    _ = try generate()
    try FileManager.default.removeItem(atPath: "\(folder.path)/notes/city/bridges.md")
    #expect(
      try generate().output == """
        1 note is gone (city/bridges.md), and the cards stay; “retain check” says where they are.
        1 note: 0 new, 0 updated.

        """)
    try FileManager.default.removeItem(atPath: "\(folder.path)/notes")
    #expect(try !generate().output.contains("gone"))
  }

  @Test func `removes what a run left that was killed while it wrote, and nothing else`() throws {
    let process = try Process.run(URL(filePath: "/bin/sh"), arguments: ["-c", "exit 0"])
    process.waitUntilExit()
    let gone = process.processIdentifier
    let (own, other) = (ProcessInfo.processInfo.processIdentifier, "study/decks/.notes.2024-5")
    let paths = [
      "study/decks/.a.md.\(gone)-0", "study/decks/.b.md.\(own)-0", other,
      "study/decks/.c.md.\(gone)-1",
    ]
    for (index, path) in paths.enumerated() {
      try folder.write("half", to: path)
      // The clock of these tests says 21 November.
      let date = Date(timeIntervalSince1970: index == 3 ? 1_795_266_840 : 1_790_000_000)
      try FileManager.default.setAttributes(
        [.modificationDate: date], ofItemAtPath: "\(folder.path)/\(path)")
    }
    _ = try generate("--dry-run")
    #expect(try folder.files().contains(paths[0]))
    _ = try generate()
    #expect(try paths.filter { try folder.files().contains($0) } == Array(paths.dropFirst()))
  }

  @Test func `says how to learn why a note gave no card`() throws {
    try folder.write("# Talk\n\nThank you!\n\nSee you in 2027.\n", to: "notes/talk.md")
    let words = "tells why there is no card; --more takes less sure ones."
    try FileManager.default.removeItem(atPath: "\(folder.path)/notes/city")
    #expect(
      try generate().output == """
        2 notes: 0 new, 0 updated.
          “retain explain talk.md:5” \(words)

        """)
    #expect(
      try generate("talk.md").output == """
        talk.md  0 new, 1 dropped
          “retain explain talk.md:5” \(words)
        1 note: 0 new, 0 updated.

        """)
  }

  @Test func `puts no deck outside of the decks`() throws {
    let result = try generate("--into", "../../x")
    #expect(result.errors == "retain: “../../x” cannot be a deck: write a path like ai/prices.\n")
    #expect(result.exitCode == 2)
  }

  @Test func `says how to be rid of a card whose sentence is gone`() throws {
    _ = try generate()
    let text = try folder.text(of: "study/decks/city/bridges.md")
    let id = try #require(text.split(separator: "<!-- card ").last?.prefix(8))
    try folder.write("# Bridges\n\nAll were pulled down.\n", to: "notes/city/bridges.md")
    #expect(
      try generate().output == """
        city/bridges.md  1 stale
          Length of the Orion bridge: how many m?  is no longer in the note; the card stays. \
        No longer true? retain reject \(id)
        2 notes: 0 new, 0 updated.

        """)
  }
}
