#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ctrl-C while something long is at work: noticed there, so that the work ends in order and the prompt stays.
enum Interruption {
  static func noticed<Result>(during work: () throws -> Result) rethrows -> Result {
    // SAFETY: see `flag`.
    unsafe flag.pointee = 0
    let before = signal(SIGINT) { _ in unsafe flag.pointee = 1 }
    defer { signal(SIGINT, before) }
    return try work()
  }

  static var isAsked: Bool {
    // SAFETY: see `flag`.
    unsafe flag.pointee != 0
  }
}

// SAFETY: allocated once and never freed; a `sig_atomic_t` is what a handler may write while others read it.
nonisolated(unsafe) private let flag: UnsafeMutablePointer<sig_atomic_t> = {
  let pointer = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)
  unsafe pointer.initialize(to: 0)
  return unsafe pointer
}()
