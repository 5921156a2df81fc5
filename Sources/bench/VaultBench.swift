import Foundation
import Support

/// A whole vault through the program: the first run, a run in which nothing changed, and one with one changed note.
///
/// Wall-clock milliseconds.
struct VaultBench {
  let program: String
  let notes: Int
  let isJSON: Bool
  let seed: UInt64

  /// Bytes of a note.
  private static let size = 10_000

  func run() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    var samples = SampleNotes(seed: seed)
    for number in 0..<notes {
      try folder.write(
        String(decoding: samples.note(bytes: Self.size), as: UTF8.self),
        to: "notes/part\(number % 100)/note\(number).md")
    }
    let name = "vault of \(notes) notes"
    try measure("\(name), first run", folder)
    // What was written a moment ago may change once more unseen, and is looked at again.
    try measure("\(name), second run", folder)
    try measure("\(name), nothing changed", folder)
    try folder.write(
      "# Changed\n\n- Length of the Orion bridge: 512 m\n", to: "notes/part0/note0.md")
    try measure("\(name), one changed", folder)
  }

  private func measure(_ name: String, _ folder: TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [
      "--collection", "\(folder.path)/study", "generate", "--limit", "100000000",
    ]
    process.environment = ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardOutput = FileHandle.nullDevice
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let time = (ContinuousClock.now - start) / .milliseconds(1)
    let figure = String(format: "%.0f", time)
    print(
      isJSON
        ? "{\"name\":\"\(name)\",\"value\":\(figure),\"unit\":\"ms\"}" : "\(name)\t\(figure)\tms")
  }
}
