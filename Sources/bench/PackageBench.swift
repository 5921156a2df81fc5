import Foundation
import Support

/// A package of Anki with ten reviews for each card, out and in by the program itself, and the real Anki with the same package
/// when a Python that has it is named.
struct PackageBench {
  let program: String
  /// Has `pip install anki`.
  let python: String?
  let report: BenchReport

  func run(cards: Int) throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: cards, days: 600, reviews: cards * 10)
      .write(to: folder.path + "/out")
    let package = folder.path + "/bench.apkg"
    let environment = ["HOME": folder.path, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    func retain(_ name: String, _ arguments: [String]) throws {
      let run = try ChildRun(
        program, ["--now", "2026-11-26T10:00:00+08:00", "--device", "bench"] + arguments,
        environment: environment)
      report.add("\(name) of \(cards) cards", run)
    }
    try retain("export apkg", ["--collection", folder.path + "/out", "export", "cards", package])
    try folder.write("", to: "in/decks/retain.toml")
    try retain("import apkg", ["--collection", folder.path + "/in", "import", package])
    try retain("import it again", ["--collection", folder.path + "/in", "import", package])
    guard let python else { return }
    let script = Bench.file("Tests/Fixtures/anki/time_anki.py")
    let run = try ChildRun(
      python, [script, package], environment: ProcessInfo.processInfo.environment, keepsOutput: true
    )
    print(run.output, terminator: "")
  }
}
