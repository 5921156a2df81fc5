import Foundation

/// `bench` as the parent of one program: a small process of its own, because on Linux a child is counted with the most memory
/// that its parent ever had.
enum ChildMeter {
  /// What tells `bench` that it is one.
  static let word = "--child"

  /// Runs a program and prints its seconds, seconds of processors, most bytes of memory and exit status.
  ///
  /// - Parameter words: where its output goes, the program and its arguments.
  static func run(_ words: ArraySlice<String>) throws {
    guard let output = words.first, let path = words.dropFirst().first else { return }
    let start = ContinuousClock.now
    let child = try ChildProcess(
      path, Array(words.dropFirst(2)), ProcessInfo.processInfo.environment, output: output)
    let (status, usage) = child.wait()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    #if canImport(Darwin)
      let peak = usage.ru_maxrss
    #else
      let peak = usage.ru_maxrss * 1024
    #endif
    print(seconds, Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime), peak, status)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// A program that was started.
struct ChildProcess {
  private let process: pid_t

  /// - Parameter output: the file that its output goes to.
  init(
    _ path: String, _ words: [String], _ environment: [String: String], output: String
  ) throws {
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
      throw ChildRun.Failure.cannotStart(path)
    }
    self.process = process
  }

  /// Waits for its end.
  func wait() -> (status: Int32, usage: rusage) {
    var (status, usage) = (Int32(0), rusage())
    // SAFETY: the call fills the two values that it is given.
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return (status, usage)
  }
}
