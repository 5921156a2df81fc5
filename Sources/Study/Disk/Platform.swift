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
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static var errorNumber: Int32 { errno }
}
