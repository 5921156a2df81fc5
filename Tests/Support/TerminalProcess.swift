public import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `POSIX_SPAWN_SETSID` of <spawn.h>, which Swift does not import from glibc.
#if canImport(Darwin)
  private let newSession: Int16 = 0x400
#else
  private let newSession: Int16 = 0x80
#endif

/// A program in a terminal of its own: keys go in, what it draws comes out.
public final class TerminalProcess {
  public struct Failure: Error {
    let call: String
  }

  public let process: pid_t
  private let controller: Int32
  private var isOpen = true

  /// - Parameter path: of the program.
  public init(
    _ path: String, _ arguments: [String], folder: String, environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let deviceName: String
    (controller, deviceName) = try Self.open()
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // SAFETY: the call reads the one struct that it is given.
    _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
    process = try Self.spawn(
      ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder, path] + arguments,
      environment: environment, device: deviceName, closing: controller)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    hangUp()
  }

  /// Closes the terminal, as a window or a connection that goes away.
  public func hangUp() {
    if isOpen { close(controller) }
    isOpen = false
  }

  /// Types the keys.
  public func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    // SAFETY: the buffer outlives the call, and its count is given.
    _ = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
  }

  /// What was drawn, as soon as there is something; empty when nothing came in time, nil when nothing will.
  public func read(within milliseconds: Int32) -> [UInt8]? {
    guard isOpen else {
      usleep(UInt32(milliseconds) * 1000)
      return nil
    }
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    // SAFETY: one struct, as its count says.
    guard unsafe poll(&polled, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    // SAFETY: `read` fills at most the bytes of the array.
    let count = unsafe bytes.withUnsafeMutableBytes {
      #if canImport(Darwin)
        unsafe Darwin.read(controller, $0.baseAddress, $0.count)
      #else
        unsafe Glibc.read(controller, $0.baseAddress, $0.count)
      #endif
    }
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// How the process ended, as `waitpid` says it; nil while it runs.
  public func exitStatus() -> Int32? {
    var status: Int32 = 0
    // SAFETY: the call fills the one number that it is given.
    return unsafe waitpid(process, &status, WNOHANG) == 0 ? nil : status
  }

  /// True when the terminal echoes and reads lines, as a shell expects it.
  public var isSane: Bool {
    var modes = termios()
    // SAFETY: the call fills the one struct that it is given.
    guard unsafe tcgetattr(controller, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }
}

extension TerminalProcess {
  /// Both ends of a new terminal: what drives it and the name of its device.
  ///
  /// No other program inherits the first: a terminal hangs up when the last hold on it is let go.
  private static func open() throws -> (controller: Int32, device: String) {
    #if canImport(Darwin)
      let controller = posix_openpt(O_RDWR | O_NOCTTY)
      _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
      // SAFETY: the name is copied at once.
      guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0,
        let name = unsafe ptsname(controller)
      else { throw Failure(call: "posix_openpt") }
      return (controller, unsafe String(cString: name))
    #else
      // SAFETY: the path is a constant; each call reads or fills the one number that it is given.
      // What `unlockpt` and `ptsname` do on Linux (ioctl_tty(2)); Swift does not import them from glibc.
      let unlock: UInt = 0x4004_5431
      let number: UInt = 0x8004_5430
      let controller = unsafe Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var locked: Int32 = 0
      var index: Int32 = 0
      guard controller >= 0, unsafe ioctl(controller, unlock, &locked) == 0,
        unsafe ioctl(controller, number, &index) == 0
      else { throw Failure(call: "/dev/ptmx") }
      return (controller, "/dev/pts/\(index)")
    #endif
  }

  private static func spawn(
    _ words: [String], environment: [String: String], device: String, closing controller: Int32
  ) throws -> pid_t {
    // SAFETY: the C strings live until after the call; the arrays end with a null, as `posix_spawn` wants.
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe (arguments + variables).forEach { unsafe free($0) }
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a new session opens becomes the one that controls it.
    // Its signals are not held back, as they are on the threads of a test.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    unsafe posix_spawn_file_actions_addclose(&actions, controller)
    for descriptor in [Int32(0), 1, 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, device, O_RDWR, 0)
    }
    var process: pid_t = 0
    let error = unsafe posix_spawn(
      &process, words[0], &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw Failure(call: "posix_spawn") }
    return process
  }
}
