import Foundation

/// What one run of a program took.
struct ChildRun {
  /// From its start to its end.
  var seconds: Double
  /// In the program and in the system for it, on all cores.
  var processorSeconds: Double
  /// At most; of a program that needs hardly any, what `ChildMeter` itself has.
  var peakBytes: Int
  var output: String

  enum Failure: Error {
    case cannotStart(String)
    case failed(String, status: Int32)
  }

  /// Runs a program to its end; what it says beside its output is dropped.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], keepsOutput: Bool = false
  )
    throws
  {
    let sink = keepsOutput ? Self.scratch() : "/dev/null"
    let figures = Self.scratch()
    defer {
      try? FileManager.default.removeItem(atPath: figures)
      if keepsOutput { try? FileManager.default.removeItem(atPath: sink) }
    }
    let meter = try ChildProcess(
      Bench.ownPath, [ChildMeter.word, sink, path] + arguments, environment, output: figures)
    let status = meter.wait().status
    let words = try String(contentsOfFile: figures, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace)
    guard status == 0, words.count == 4, let seconds = Double(words[0]),
      let processorSeconds = Double(words[1]), let peakBytes = Int(words[2]),
      let ended = Int32(words[3])
    else { throw Failure.cannotStart(path) }
    (self.seconds, self.processorSeconds) = (seconds, processorSeconds)
    self.peakBytes = peakBytes
    output = keepsOutput ? try String(contentsOfFile: sink, encoding: .utf8) : ""
    guard ended == 0 else {
      throw Failure.failed(([path] + arguments).joined(separator: " "), status: ended)
    }
  }

  /// The best of several runs: other programs only make one slower.
  static func best(
    of count: Int, _ path: String, _ arguments: [String], environment: [String: String]
  ) throws -> ChildRun {
    var best = try ChildRun(path, arguments, environment: environment)
    for _ in 1..<max(count, 1) {
      let run = try ChildRun(path, arguments, environment: environment)
      best.seconds = min(best.seconds, run.seconds)
      best.processorSeconds = min(best.processorSeconds, run.processorSeconds)
      best.peakBytes = max(best.peakBytes, run.peakBytes)
    }
    return best
  }

  private static func scratch() -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    return url.path(percentEncoded: false)
  }
}
