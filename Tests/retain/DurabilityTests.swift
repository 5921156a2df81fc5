import Foundation
import Support
import Testing

@testable import retain

@Suite struct `An answer` {
  private static let strace = "/usr/bin/strace"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: strace), "needs strace"))
  func `is on the disk before the next card is drawn`() throws {
    let collection = try SampleCollection()
    let trace = try TemporaryFolder()
    try trace.write("\n3\n\n4\n\n1\nq\n", to: "keys")
    let process = Process()
    process.executableURL = URL(filePath: Self.strace)
    process.arguments = [
      "-f", "-s", "200", "-e", "trace=openat,write,fdatasync", "-o", "\(trace.path)/calls",
      BuiltProgram.path, "review", "--device", "test", "--now", "2026-11-26T10:00:00+08:00",
    ]
    process.currentDirectoryURL = URL(filePath: collection.folder.path)
    process.environment = BuiltProgram.environment(home: trace.path)
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "\(trace.path)/keys"))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)

    var steps: [String] = []
    for line in try trace.text(of: "calls").split(separator: "\n") {
      if line.contains("write("), line.contains("\\treview\\t") {
        steps.append("line written")
      } else if line.contains("fdatasync("), line.hasSuffix("= 0"), steps.last == "line written" {
        steps.append("synced")
      } else if line.contains("write(1,"), line.contains("back in") {
        steps.append("next card")
      }
    }
    let once = ["line written", "synced", "next card"]
    #expect(steps == once + once + once)
  }
}
