#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What differs between the systems that Retain runs on.
enum Platform {
  /// Makes the bytes of an open file survive a power cut; false sets `errno`.
  ///
  /// On Apple's systems `fsync` only reaches the drive's cache. `F_FULLFSYNC` goes further, but some
  /// network volumes refuse it; `fsync` is the best that they have.
  static func synchronize(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0
    #else
      fdatasync(descriptor) == 0
    #endif
  }

  /// Where programs keep what concerns this machine only.
  ///
  /// Nothing when neither the variable nor a home folder is known.
  static func stateFolder(environment: [String: String]) -> String? {
    if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      return folder + "/retain"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return home + "/Library/Application Support/retain"
    #else
      return home + "/.local/state/retain"
    #endif
  }

  /// Where programs keep what they can make again.
  ///
  /// Nothing when neither the variable nor a home folder is known.
  static func cacheFolder(environment: [String: String]) -> String? {
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return folder + "/retain"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
      return home + "/Library/Caches/retain"
    #else
      return home + "/.cache/retain"
    #endif
  }

  /// Nanoseconds since 1970.
  static func modification(of status: stat) -> Int64 {
    #if canImport(Darwin)
      nanoseconds(status.st_mtimespec)
    #else
      nanoseconds(status.st_mtim)
    #endif
  }

  /// Nanoseconds since 1970.
  static func change(of status: stat) -> Int64 {
    #if canImport(Darwin)
      nanoseconds(status.st_ctimespec)
    #else
      nanoseconds(status.st_ctim)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// What the system's clock says, in nanoseconds since 1970: the clock by which files are stamped.
  static var now: Int64 {
    var time = timespec()
    // SAFETY: the system fills the one struct that it is given.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// Asks for long memory in few large pages where the system has them: filling 40 MB of it page by
  /// page takes 10,000 interruptions. Nothing depends on it.
  static func preferLargePages(_ bytes: UnsafeMutableRawBufferPointer) {
    #if canImport(Glibc)
      let size = 2 << 20
      guard let start = bytes.baseAddress, bytes.count >= 2 * size else { return }
      let address = Int(bitPattern: start)
      let first = (address + size - 1) / size * size
      let end = (address + bytes.count) / size * size
      // SAFETY: only whole pages inside the buffer are named, and their contents stay.
      unsafe madvise(start + (first - address), end - first, MADV_HUGEPAGE)
    #endif
  }

  /// The file of the running program. Foundation's `Bundle` ends the program when that file lies in a folder that the user
  /// cannot look into.
  static var programPath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      // SAFETY: without a buffer the call only says how many bytes it needs.
      unsafe _ = _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      // SAFETY: the buffer has that many bytes; what comes back ends with NUL.
      return unsafe path.withUnsafeMutableBufferPointer { path in
        unsafe _NSGetExecutablePath(path.baseAddress, &size) == 0
          ? path.baseAddress.map { unsafe String(cString: $0) } : nil
      }
    #else
      "/proc/self/exe"
    #endif
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static var processNumber: Int { Int(getpid()) }

  static var errorNumber: Int32 { errno }
}
