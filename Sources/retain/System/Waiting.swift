#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Descriptor {
  /// What came first.
  enum Readiness: Hashable, Sendable {
    case readable(Descriptor)
    case timeout
    case failed
  }

  /// Waits until one of the descriptors has something to read, at most `milliseconds`; for ever without.
  static func waitForInput(of descriptors: [Descriptor], _ milliseconds: Int?) -> Readiness {
    var polled = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    var ready: Int32
    repeat {
      // SAFETY: the array outlives the call, and its count is given.
      ready = unsafe poll(&polled, nfds_t(polled.count), Int32(milliseconds ?? -1))
    } while ready < 0 && errno == EINTR
    guard ready != 0 else { return .timeout }
    guard let index = polled.firstIndex(where: { $0.revents != 0 }) else { return .failed }
    return .readable(descriptors[index])
  }

  /// The size of the window, when this is a terminal that knows it.
  var windowSize: WindowSize? {
    var size = winsize()
    // SAFETY: the call fills the one struct that it is given.
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
    else { return nil }
    return WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
