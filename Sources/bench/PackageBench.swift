import Foundation
import Support

/// A package of Anki with 100,000 cards and a million reviews, out and in by the program itself: seconds by
/// the clock from its start to its end, once each, and the real Anki with the same package when a Python that has
/// it is named.
struct PackageBench {
  let program: String
  /// Has `pip install anki`.
  let python: String?

  func run(cards: Int = 100_000) throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: cards, days: 600, reviews: cards * 10)
      .write(to: folder.path + "/out")
    let package = folder.path + "/bench.apkg"
    try retain("export apkg", ["--collection", folder.path + "/out", "export", "cards", package])
    try folder.write("", to: "in/decks/retain.toml")
    try retain("import apkg", ["--collection", folder.path + "/in", "import", package])
    try retain("import it again", ["--collection", folder.path + "/in", "import", package])
    print("peak, MB\t\(ChildMemory.peak)")
    guard let python else { return }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Tests/Fixtures/anki/time_anki.py").standardized
    try run(python, [script.path(percentEncoded: false), package])
  }

  private func retain(_ name: String, _ arguments: [String]) throws {
    let start = ContinuousClock.now
    try run(
      program, ["--now", "2026-11-26T10:00:00+08:00", "--device", "bench"] + arguments,
      isQuiet: true)
    let elapsed = (ContinuousClock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    print("\(name)\t\(String(format: "%.2f", seconds))")
  }

  private func run(_ program: String, _ arguments: [String], isQuiet: Bool = false) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if isQuiet { process.standardOutput = FileHandle.nullDevice }
    try process.run()
    process.waitUntilExit()
    precondition(process.terminationStatus == 0, "\(program) \(arguments) ended well")
  }
}
