import Foundation

/// What one run of a program took.
struct ChildRun {
  /// From its start to its end.
  var seconds: Double
  /// In the program and in the system for it, on all cores.
  var processorSeconds: Double
  /// Nothing when it stayed below what the measuring program itself has used: Linux hands that down to its children.
  var peakBytes: Int?
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
    let sink = keepsOutput ? try Self.scratch() : "/dev/null"
    defer { if keepsOutput { try? FileManager.default.removeItem(atPath: sink) } }
    let start = ContinuousClock.now
    let process = try Self.spawn(path, arguments, environment, output: sink)
    var status: Int32 = 0
    var usage = rusage()
    // SAFETY: the call fills the two values that it is given.
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    seconds = (ContinuousClock.now - start) / .seconds(1)
    processorSeconds = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    #if canImport(Darwin)
      peakBytes = usage.ru_maxrss
    #else
      var own = rusage()
      // SAFETY: the call fills the value that it is given; 0 is this process.
      unsafe getrusage(0, &own)
      peakBytes = usage.ru_maxrss > own.ru_maxrss ? usage.ru_maxrss * 1024 : nil
    #endif
    output = keepsOutput ? try String(contentsOfFile: sink, encoding: .utf8) : ""
    guard status == 0 else {
      throw Failure.failed(([path] + arguments).joined(separator: " "), status: status)
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
      best.peakBytes = [best.peakBytes, run.peakBytes].compactMap(\.self).max()
    }
    return best
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  private static func scratch() throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)")
    return url.path(percentEncoded: false)
  }

  private static func spawn(
    _ path: String, _ words: [String], _ environment: [String: String], output: String
  ) throws -> pid_t {
    // SAFETY: the C strings live until after the call; both arrays end with a null, as `posix_spawn` wants.
    var arguments = unsafe ([path] + words).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, &actions, nil, &arguments, &variables) == 0 else {
      throw Failure.cannotStart(path)
    }
    return process
  }
}
