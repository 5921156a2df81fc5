import Foundation

/// Times of fsrs-rs, one after the other, so that both sides are measured in turns.
///
/// A script answers each line that it is sent with CPU seconds.
final class FSRSRSTimes {
  static let peer = "fsrs-rs-python"

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread: [UInt8] = []

  /// Nil where fsrs-rs-python was not asked for, or, with a word on it, where it does not run.
  init?(_ options: BenchOptions, _ arguments: [String]) throws {
    guard options.peers.contains(Self.peer) else { return nil }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [options.python, Bench.file("Tests/Engines/fsrs_rs_times.py")] + arguments
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    guard line() == "ready" else {
      print("skipped: fsrs-rs-python does not run in \(options.python)")
      process.waitUntilExit()
      return nil
    }
  }

  /// CPU seconds of the work that `question` names.
  func seconds(_ question: Int) throws -> Double {
    try input.fileHandleForWriting.write(contentsOf: Data("\(question)\n".utf8))
    return Double(line()) ?? .nan
  }

  func end() throws {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  private func line() -> String {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return String(decoding: unread, as: UTF8.self) }
      unread += more
    }
  }
}
