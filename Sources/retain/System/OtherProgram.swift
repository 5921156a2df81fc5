#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Another program, started without a shell, so that no name can be taken for a command.
enum OtherProgram {
  /// Runs the program and waits until it ends; false when it could not be started or did not end well.
  static func run(_ words: [String]) -> Bool {
    // SAFETY: the C strings live until the call is over; the array ends with a null, as `posix_spawnp` wants.
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      return false
    }
    // Ctrl-C in the program is the program's, as in system(3).
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var status: Int32 = 0
    // SAFETY: the call fills the one number that it is given.
    while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
