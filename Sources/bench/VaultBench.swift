import Foundation
import Support

/// A whole vault through the program: the first run, a run in which nothing changed, and one with one changed note.
struct VaultBench {
  let program: String
  let notes: Int
  let report: BenchReport
  let seed: UInt64

  /// Bytes of a note.
  static let size = 10_000

  func run() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    var samples = SampleNotes(seed: seed)
    for number in 0..<notes {
      try folder.write(
        String(decoding: samples.note(bytes: Self.size), as: UTF8.self),
        to: "notes/part\(number % 100)/note\(number).md")
    }
    let name = "regenerate \(notes) notes"
    try measure("\(name), first run", folder)
    // What was written a moment ago may change once more unseen, and is looked at again.
    _ = try run(in: folder)
    try measure("\(name), nothing changed", folder)
    try folder.write(
      "# Changed\n\n- Length of the Orion bridge: 512 m\n", to: "notes/part0/note0.md")
    try measure("\(name), one changed", folder)
  }

  private func measure(_ name: String, _ folder: TemporaryFolder) throws {
    report.add(name, try run(in: folder))
  }

  private func run(in folder: TemporaryFolder) throws -> ChildRun {
    try ChildRun(
      program,
      ["--collection", "\(folder.path)/study", "generate", "--limit", "100000000"],
      environment: ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"])
  }
}
