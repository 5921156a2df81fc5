import Foundation
import Support
import Testing

@Suite struct `The bench` {
  private static let program = URL(filePath: BuiltProgram.path).deletingLastPathComponent()
    .appending(path: "bench")

  /// Runs it small, which says nothing of speed but that each measurement comes to its end.
  private func bench(_ arguments: String...) throws -> (lines: [String], status: Int32) {
    let folder = try TemporaryFolder()
    try folder.write("", to: "output")
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.standardOutput = try FileHandle(
      forWritingTo: URL(filePath: "\(folder.path)/output"))
    try process.run()
    process.waitUntilExit()
    let text = try folder.text(of: "output")
    return (text.split(separator: "\n").map(String.init), process.terminationStatus)
  }

  @Test func `measures every command on a small collection`() throws {
    let (lines, status) = try bench(
      "open", "due", "review", "find", "check", "stats", "export", "replay", "fit", "--cards",
      "100",
      "--runs", "1", "--json")
    #expect(status == 0)
    struct Line: Decodable {
      var name: String
      var value: Double
      var unit: String
    }
    let figures = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    let names = Set(figures.map { String($0.name.prefix { $0.isLetter }) })
    let wanted = ["open", "due", "key", "find", "check", "stats", "export", "replay", "fit"]
    #expect(names.isSuperset(of: wanted))
    #expect(figures.allSatisfy { $0.value >= 0 })
  }

  @Test func `measures notes of any size`() throws {
    let (lines, status) = try bench(
      "generate", "regenerate", "recognize", "--megabytes", "0.01", "--notes", "3")
    #expect(status == 0)
    #expect(
      lines.contains { $0.hasPrefix("generate, note of 0.01 MB\t") && $0.hasSuffix("\tMB/s") })
    #expect(lines.contains { $0.hasPrefix("regenerate 3 notes, nothing changed\t") })
    #expect(lines.contains { $0.hasPrefix("recognize, text with dense figures\t") })
  }

  @Test func `tells how it is used`() throws {
    let (lines, status) = try bench("nonsense")
    #expect(status == 2)
    #expect(lines.first?.hasPrefix("usage: bench [NAME…]") == true)
  }
}
