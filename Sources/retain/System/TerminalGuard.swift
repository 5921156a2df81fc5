#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal's modes while single keys are read, and their return to what they were: at the end, on errors, on every
/// signal that can be caught and on a crash.
///
/// The handlers call only what POSIX allows there (2.4.3): `tcsetattr`, `write`, `sigaction`, `raise`.
enum TerminalGuard {
  /// Reads single keys until `leave`; with `fullScreen` on a screen of its own, which vanishes afterwards.
  /// False when the terminal refuses.
  static func enter(fullScreen: Bool) -> Bool {
    // SAFETY: see `shared`.
    unsafe shared.pointee.fullScreen = fullScreen
    guard unsafe shared.pointee.isRaw == 0 else { return true }
    var modes = termios()
    guard unsafe tcgetattr(0, &modes) == 0 else { return false }
    unsafe shared.pointee.original = modes
    modes.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | ISTRIP | BRKINT)
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    unsafe shared.pointee.raw = modes
    installHandlers()
    unsafe shared.pointee.isRaw = 1
    return applyRaw()
  }

  /// Gives the terminal back as it was found.
  static func leave() {
    restoreTerminal()
    // SAFETY: see `shared`.
    unsafe shared.pointee.isRaw = 0
  }

  /// Stops the process as Ctrl-Z does; returns when it is continued, or at once where nobody could continue it, with
  /// the terminal read key by key as before.
  static func stop() {
    kill(0, SIGTSTP)
    handle(SIGTSTP, dieOrStop)
    _ = applyRaw()
  }

  /// What the pipe brings when the process was continued.
  static var continued: UInt8 { 1 }

  /// The end of the pipe that becomes readable when the window changed or the process was continued.
  static var wakeDescriptor: Descriptor {
    // SAFETY: see `shared`.
    unsafe Descriptor(number: shared.pointee.wakeRead)
  }

  private static func installHandlers() {
    // SAFETY: see `shared`; the handlers stay installed for good.
    guard unsafe shared.pointee.wakeRead < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    unsafe shared.pointee.wakeRead = ends[0]
    unsafe shared.pointee.wakeWrite = ends[1]
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { handle(signal, dieOrStop) }
    for signal in [SIGCONT, SIGWINCH] { handle(signal, wake) }
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] { handle(signal, crash) }
    atexit { restoreTerminal() }
  }
}

/// What the handlers need, since a handler has no other way to learn it.
private struct Saved {
  var original = termios()
  var raw = termios()
  var isRaw: sig_atomic_t = 0
  var fullScreen = false
  var wakeRead: Int32 = -1
  var wakeWrite: Int32 = -1
}

// SAFETY: allocated once and never freed. Only the main thread and the handlers that interrupt it touch it, and whatever a
// handler reads is written before the handler is installed or `isRaw` is set.
nonisolated(unsafe) private let shared: UnsafeMutablePointer<Saved> = {
  let pointer = UnsafeMutablePointer<Saved>.allocate(capacity: 1)
  unsafe pointer.initialize(to: Saved())
  return unsafe pointer
}()

/// Bracketed paste on, so that pasted text cannot be taken for keys.
private let enterInline: StaticString = "\u{1B}[?2004h"
private let enterFull: StaticString = "\u{1B}[?2004h\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J\u{1B}[H"
private let leaveInline: StaticString = "\u{1B}[?2004l\u{1B}[0m"
private let leaveFull: StaticString = "\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

private func send(_ text: StaticString) {
  // SAFETY: a static string lives for ever and knows its length.
  _ = unsafe write(1, text.utf8Start, text.utf8CodeUnitCount)
}

private func applyRaw() -> Bool {
  // SAFETY: see `shared`.
  guard unsafe tcsetattr(0, TCSANOW, &shared.pointee.raw) == 0 else { return false }
  unsafe send(shared.pointee.fullScreen ? enterFull : enterInline)
  return true
}

private func restoreTerminal() {
  // SAFETY: see `shared`.
  guard unsafe shared.pointee.isRaw != 0 else { return }
  unsafe send(shared.pointee.fullScreen ? leaveFull : leaveInline)
  _ = unsafe tcsetattr(0, TCSANOW, &shared.pointee.original)
}

private func handle(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
  var action = sigaction()
  #if canImport(Darwin)
    unsafe action.__sigaction_u.__sa_handler = handler
  #else
    unsafe action.__sigaction_handler.sa_handler = handler
  #endif
  action.sa_flags = Int32(SA_RESTART) | Int32(SA_ONSTACK)
  // SAFETY: `action` outlives the call.
  _ = unsafe sigaction(signal, &action, nil)
}

private func useDefault(_ signal: Int32) {
  var action = sigaction()
  #if canImport(Darwin)
    unsafe action.__sigaction_u.__sa_handler = SIG_DFL
  #else
    unsafe action.__sigaction_handler.sa_handler = SIG_DFL
  #endif
  // SAFETY: `action` outlives the call.
  _ = unsafe sigaction(signal, &action, nil)
}

/// The signal is held back while its handler runs, so its default deed is done on return.
private func dieOrStop(_ signal: Int32) {
  restoreTerminal()
  useDefault(signal)
  raise(signal)
}

private func crash(_ signal: Int32) {
  restoreTerminal()
  useDefault(signal)
  raise(signal)
}

/// After a stop the shell has set its own modes, and ours are due again.
private func wake(_ signal: Int32) {
  let error = errno
  // SAFETY: see `shared`.
  if signal == SIGCONT {
    handle(SIGTSTP, dieOrStop)
    if unsafe shared.pointee.isRaw != 0 { _ = applyRaw() }
  }
  var byte: UInt8 = signal == SIGCONT ? TerminalGuard.continued : 0
  _ = unsafe write(shared.pointee.wakeWrite, &byte, 1)
  errno = error
}
