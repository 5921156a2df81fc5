import Foundation
import Support

/// Figures and tables of a million reviews of 100,000 cards, by the program itself: seconds by the
/// clock from its start to its end, the best of five runs.
struct ProgressBench {
  let program: String

  func run() throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: 100_000, days: 600, reviews: 1_000_000).write(to: folder.path)
    try time("stats", ["stats"], in: folder)
    print("peak of stats, MB\t\(ChildMemory.peak)")
    try time("stats --json", ["stats", "--json"], in: folder)
    try time("stats --html", ["stats", "--html", folder.path + "/page.html"], in: folder)
    print("page, KB\t\(try Self.size(of: folder.path + "/page.html") / 1000)")
    for table in ["reviews", "benchmark", "states", "cards"] {
      let file = folder.path + "/\(table).jsonl"
      let seconds = try time("export \(table)", ["export", table, file], in: folder)
      let megabytes = Double(try Self.size(of: file)) / 1_000_000
      print("export \(table), MB/s\t\(String(format: "%.1f", megabytes / seconds))")
    }
    print("peak of all, MB\t\(ChildMemory.peak)")
  }

  @discardableResult
  private func time(
    _ name: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments =
        ["--collection", folder.path, "--now", "2026-11-26T10:00:00+08:00", "--device", "bench"]
        + arguments
      process.standardOutput = FileHandle.nullDevice
      let start = ContinuousClock.now
      try process.run()
      process.waitUntilExit()
      let elapsed = (ContinuousClock.now - start).components
      precondition(process.terminationStatus == 0, "retain \(arguments) ended well")
      best = min(best, Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
    }
    print("\(name)\t\(String(format: "%.3f", best))")
    return best
  }

  private static func size(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }
}
