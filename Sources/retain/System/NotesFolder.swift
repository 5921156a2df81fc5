#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder with notes as the settings should name it: from the root of the file system, or below `~`.
struct NotesFolder {
  let setting: String
  let exists: Bool

  /// - Parameter written: as the user wrote it; relative to the folder in which the program runs.
  init(written: String, environment: [String: String]) {
    guard let path = Self.resolved(written) else {
      setting = written
      exists = written.hasPrefix("~")
      return
    }
    exists = true
    guard let home = environment["HOME"].flatMap(Self.resolved), home != "/" else {
      setting = path
      return
    }
    if path == home {
      setting = "~"
    } else {
      setting = path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }
  }

  private static func resolved(_ path: String) -> String? {
    // SAFETY: with no buffer given `realpath` allocates one, which is freed after it was copied.
    guard let result = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(result) }
    return unsafe String(cString: result)
  }
}
