import Foundation
import Support
import Testing

/// Scripts that ask other engines for the same figures; each is skipped where its engine is missing.
@Suite struct `Other engines` {
  static let hasDuckDB = runs("import duckdb")
  static let hasSpark = runs(
    "import pyspark, shutil, os; assert shutil.which('java') or os.environ['JAVA_HOME']")

  static let hasChromium = runs(
    "import playwright, shutil; assert shutil.which('chromium') or shutil.which('google-chrome')")

  @Test(.enabled(if: hasDuckDB, "DuckDB is not installed (pip install duckdb)"))
  func `DuckDB counts the same in a hundred thousand reviews`() throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: 8000, days: 1500, reviews: 100_000).write(to: folder.path)
    let result = try Self.python(
      ["duckdb_figures.py", BuiltProgram.path, folder.path, "2026-11-26T10:00:00+08:00"])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasPrefix("25 of 25 groups of figures over 9"))
  }

  @Test(.enabled(if: hasSpark, "Spark needs PySpark and Java (pip install pyspark)"))
  func `Spark evaluates many learners as one after another`() throws {
    let result = try Self.python(["spark_learners.py", BuiltProgram.path, "12"])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("12 of 12 learners"))
  }

  @Test(
    .enabled(if: hasChromium, "Chromium needs Playwright (pip install playwright)"),
    arguments: [(cards: 0, days: 3), (60, 30), (300, 7300)])
  func `Chromium shows the page without a fault`(history: (cards: Int, days: Int)) throws {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: history.cards, days: history.days).write(to: folder.path)
    let written = try BuiltProgram.run(
      "stats", "--html", "page.html", "--now", "2026-11-26T10:00:00+08:00", in: folder)
    #expect(written.exitCode == 0)
    let result = try Self.python(["page_in_chromium.py", folder.path + "/page.html"])
    #expect(result.status == 0, "\(result.output)")
  }

  private static func runs(_ code: String) -> Bool {
    (try? python(["-c", code]))?.status == 0
  }

  /// Runs a script of `Tests/Engines`, or code.
  private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Engines")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.currentDirectoryURL = scripts
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
