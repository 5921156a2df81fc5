import Foundation
import Support
import Testing

@testable import retain

@Suite struct `Bad input` {
  @Test func `without a collection says how to make one`() throws {
    let result = try BuiltProgram.run(["review"], in: try TemporaryFolder())
    let errors = """
      retain: There is no collection here.
        Make one with “retain init FOLDER --notes NOTES”, or name one with --collection.

      """
    #expect(result == .init(output: "", errors: errors, exitCode: 1))
  }

  @Test func `in the settings is named with its line`() throws {
    let collection = try SampleCollection()
    try collection.folder.write("notes = []\nnew-per-dya = 3\n", to: "decks/retain.toml")
    let result = try collection.run("review")
    let errors = """
      retain: The settings cannot be used:
      decks/retain.toml:2:1: unknown setting new-per-dya; did you mean new-per-day?

      """
    #expect(result == .init(output: "", errors: errors, exitCode: 1))
  }

  @Test func `in one deck leaves all others as they are`() throws {
    let collection = try SampleCollection()
    var blob = Data("Q: fine?\nA: yes\n\n".utf8)
    blob.append(contentsOf: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try collection.folder.write(blob, to: "decks/blob.md")
    let result = try collection.run("due", "--count")
    #expect(result.exitCode == 0)
    #expect(result.output == "4\n")
    for command in ["decks", "due", "stats"] {
      let result = try collection.run(command)
      #expect(result.errors.contains("“retain check” names them. The rest is fine."))
      #expect(result.exitCode == 0)
    }
  }

  @Test func `is not what a dot is: init names the folder it stands for`() throws {
    let folder = try TemporaryFolder()
    let result = try BuiltProgram.run(["init", "."], in: folder)
    #expect(!result.output.contains(" .."))
    #expect(result.output.contains("/decks/retain.toml"))
    #expect(result.exitCode == 0)
  }

  @Test func `in the log is skipped and stays`() throws {
    let collection = try SampleCollection()
    let log =
      "time\tevent\tcard\trating\tms\tdue\tdetail\n"
      + "2026-11-25T10:00:00.000+08:00\treview\tmarsmoon\t3\t900\t2026-11-29\t\n"
      + "\0\0\0\0\n2026-11-25T10:01:00.000+08:00\trev"
    try collection.folder.write(log, to: "progress/test/2026-11.tsv")
    let result = try collection.run("review", "--limit", "1", input: "\n3\n")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("1/1"))
    let after = try collection.log()
    #expect(after.hasPrefix(log))
    #expect(after.split(separator: "\n").last?.contains("\treview\t") == true)
    #expect(try collection.run("stats", "--json").output.contains("\"total\":{\"reviews\":2,"))
  }

  @Test func `of a card or a deck suggests what is near`() throws {
    let collection = try SampleCollection()
    #expect(
      try collection.run("review", "mons").errors
        == "retain: There is no deck “mons”.\n  Did you mean “moons”?\n")
    #expect(
      try collection.run("show", "nothere").errors
        == "retain: There is no card “nothere”.\n  “retain find TEXT” finds cards and shows their ids.\n"
    )
    #expect(
      try collection.run("find", "is:dew").errors
        == "retain: is:dew is no state; there are new, due, learned, suspended, buried, flagged, leech, rejected, stale.\n"
        + "  Did you mean “is:new”?\n")
  }

  @Test(.enabled(if: getuid() != 0, "a superuser may write everywhere"))
  func `without permission to write loses nothing and says so`() throws {
    let collection = try SampleCollection()
    let progress = URL(filePath: "\(collection.folder.path)/progress")
    try FileManager.default.createDirectory(at: progress, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: progress.path)
    let result = try collection.run("review", input: "\n3\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: progress.path)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains("no permission"))
  }

  @Test func `to a full output is told`() throws {
    let collection = try SampleCollection()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "test -w /dev/full || exit 1; \"$0\" decks > /dev/full", BuiltProgram.path,
    ]
    process.currentDirectoryURL = URL(filePath: collection.folder.path)
    process.environment = BuiltProgram.environment(home: collection.folder.path)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }
}
