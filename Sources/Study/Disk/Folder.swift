#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Folders and paths; all paths are absolute or relative to the process.
enum Folder {
  /// The names in a folder in byte order, without `.` and `..`, and without those that are no UTF-8.
  static func names(in path: String) throws(DiskError) -> [String] {
    var misnamed: [String] = []
    return try names(in: path, misnamed: &misnamed)
  }

  /// - Parameter misnamed: what is no UTF-8 and so leads nowhere, for people to read: `caf\xE9.md`.
  static func names(
    in path: String, misnamed: inout [String]
  ) throws(DiskError) -> [String] {
    // SAFETY: the stream is closed below on every way out, and used nowhere else.
    guard let stream = unsafe opendir(path) else { throw DiskError(.read, path) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    // SAFETY: the entry is valid until the next `readdir` of this stream, and its name ends with NUL.
    while true {
      // The end of a folder and an error look alike but for `errno`.
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        misnamed.append(escaped(bytes))
        continue
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard Platform.errorNumber == 0 else { throw DiskError(.read, path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func escaped(_ name: [UInt8]) -> String {
    name.map { byte in
      (0x20...0x7E).contains(byte)
        ? String(UnicodeScalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// What the path leads to, symbolic links followed; nothing when there is nothing.
  static func facts(of path: String) -> File.Facts? {
    var status = stat()
    // SAFETY: `status` is a whole `stat` that outlives the call.
    return unsafe stat(path, &status) == 0 ? File.Facts(status) : nil
  }

  /// The same, but nothing only where it is sure that there is nothing: what cannot be reached is no empty place.
  static func reachableFacts(of path: String) throws(DiskError) -> File.Facts? {
    if let facts = facts(of: path) { return facts }
    let code = Platform.errorNumber
    guard code == ENOENT || code == ENOTDIR else { throw DiskError(.read, path, code: code) }
    return nil
  }

  /// The path without symbolic links, `.` and `..`; nothing when there is no such file.
  static func resolved(_ path: String) -> String? {
    // SAFETY: with no buffer given `realpath` allocates one, which is freed after it was copied.
    guard let result = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(result) }
    return unsafe String(cString: result)
  }

  /// Makes a folder and those above it.
  static func create(_ path: String) throws(DiskError) {
    // SAFETY: the path is a NUL-terminated copy for the time of the call.
    if unsafe mkdir(path, 0o755) == 0 { return }
    let code = Platform.errorNumber
    if code == EEXIST, facts(of: path)?.kind == .folder { return }
    let parent = Path.parent(of: path)
    guard code == ENOENT, parent != path else { throw DiskError(.write, path, code: code) }
    try create(parent)
    // SAFETY: as above.
    guard unsafe mkdir(path, 0o755) == 0 || facts(of: path)?.kind == .folder else {
      throw DiskError(.write, path)
    }
  }

  /// Gives a file another name on the same disk, in one step; it takes the place of one that has it.
  static func rename(_ path: String, to target: String) throws(DiskError) {
    // SAFETY: both paths are NUL-terminated copies for the time of the call.
    guard unsafe Self.systemRename(path, target) == 0 else { throw DiskError(.write, target) }
  }

  // SAFETY: the system reads two NUL-terminated paths.
  private static func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>)
    -> Int32
  {
    #if canImport(Darwin)
      unsafe Darwin.rename(old, new)
    #elseif canImport(Glibc)
      unsafe Glibc.rename(old, new)
    #else
      unsafe Musl.rename(old, new)
    #endif
  }

  static func remove(_ path: String) throws(DiskError) {
    // SAFETY: the path is a NUL-terminated copy for the time of the call.
    guard unsafe unlink(path) == 0 else { throw DiskError(.write, path) }
  }

  /// Makes new names in the folder survive a power cut.
  static func synchronize(_ path: String) throws(DiskError) {
    let folder = try File(path, for: .read)
    try folder.synchronize()
  }

  static func hostName() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    // SAFETY: one byte less than the buffer is offered, so that the last one stays NUL.
    return unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe gethostname(buffer.baseAddress!, buffer.count - 1) == 0
        ? String(cString: buffer.baseAddress!) : ""
    }
  }
}
