/// How a run ended, as the shell sees it.
enum ExitCode: Int32, Sendable {
  case done = 0
  case failed = 1
  case wrongUsage = 2
}

/// A command that cannot go on: what happened, and what to do next.
struct Failure: Error, Hashable {
  let exitCode: ExitCode
  let what: Wording
  let next: Wording?

  static func failed(_ what: Wording, next: Wording? = nil) -> Failure {
    Failure(exitCode: .failed, what: what, next: next)
  }

  static func wrongUsage(_ what: Wording, next: Wording? = nil) -> Failure {
    Failure(exitCode: .wrongUsage, what: what, next: next)
  }

  private init(exitCode: ExitCode, what: Wording, next: Wording?) {
    self.exitCode = exitCode
    self.what = what
    self.next = next
  }
}
