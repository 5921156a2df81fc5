#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The user's editor, by `VISUAL` or `EDITOR`, started without a shell.
struct Editor {
  private let words: [String]

  /// Nothing when neither names one.
  init?(environment: [String: String]) {
    let command = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.trimmed.isEmpty }
    guard let words = try? CommandLineWords.split(command ?? ""), !words.isEmpty else { return nil }
    self.words = words
  }

  var name: String { words[0] }

  /// Opens a file at a line and waits until the editor ends; false when it could not or did not end well.
  func open(_ path: String, line: Int) -> Bool { run(words + place(path, line)) }

  /// How the common editors are told where to go; `+LINE` is what most understand.
  private func place(_ path: String, _ line: Int) -> [String] {
    switch name.split(separator: "/").last ?? "" {
    case "code", "codium", "cursor", "windsurf": ["--goto", "\(path):\(line)"]
    case "hx", "helix", "subl", "zed": ["\(path):\(line)"]
    case "ed", "cat": [path]
    default: ["+\(line)", path]
    }
  }

  private func run(_ words: [String]) -> Bool {
    // SAFETY: the C strings live until the call is over; the array ends with a null, as `posix_spawnp` wants.
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawnp(&process, words[0], nil, nil, &arguments, environ) == 0 else {
      return false
    }
    // Ctrl-C in the editor is the editor's, as in system(3).
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
