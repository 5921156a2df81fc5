#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file, closed at the end of its life.
///
/// Every call into C of this module is in this folder.
struct File: ~Copyable {
  enum Access {
    case read
    /// Every write goes to the end; the file is made when it is missing, and no link is followed.
    case append
    /// Makes a new file; fails when there is one.
    case create
    /// The same for a file that only this user may read.
    case createPrivate
    /// Empties the file, or makes it.
    case overwrite
  }

  struct Facts: Hashable {
    enum Kind: Hashable {
      case file
      case folder
      case other
    }

    var kind: Kind
    var size: Int
    /// When the bytes were last changed, in nanoseconds since 1970.
    var modification: Int64
    /// When anything of the file was last changed, its name included; no program can set it.
    var change: Int64
    /// Same for two paths exactly if they lead to the same file.
    var identity: [UInt64]
  }

  let path: String
  private let descriptor: Int32

  /// For the calls of this folder only.
  var handle: Int32 { descriptor }

  init(_ path: String, for access: Access) throws(DiskError) {
    let flags =
      switch access {
      case .read: O_RDONLY
      case .append: O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW
      case .create, .createPrivate: O_WRONLY | O_CREAT | O_EXCL
      case .overwrite: O_WRONLY | O_CREAT | O_TRUNC
      }
    var descriptor: Int32
    repeat {
      // SAFETY: the path is a NUL-terminated copy for the time of the call.
      descriptor = unsafe open(
        path, flags | O_CLOEXEC, access == .createPrivate ? 0o600 : 0o644)
    } while descriptor < 0 && Platform.errorNumber == EINTR
    guard descriptor >= 0 else { throw DiskError(access == .read ? .read : .write, path) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Waits until no other process holds the lock; it ends with this value or with the process.
  func lock() throws(DiskError) {
    while flock(descriptor, LOCK_EX) != 0 {
      guard Platform.errorNumber == EINTR else { throw DiskError(.lock, path) }
    }
  }

  func facts() throws(DiskError) -> Facts {
    var status = stat()
    // SAFETY: `status` is a whole `stat` that outlives the call.
    guard unsafe fstat(descriptor, &status) == 0 else { throw DiskError(.read, path) }
    return Facts(status)
  }

  /// Fills `buffer` from its index `start` on with the bytes at `offset`; fewer at the end of the
  /// file, 0 behind it.
  func read(into buffer: inout [UInt8], from start: Int = 0, at offset: Int) throws(DiskError)
    -> Int
  {
    let count = buffer.count - start
    precondition(start >= 0 && count >= 0)
    while true {
      // SAFETY: `start + count` is the length of the buffer, which outlives the call.
      let result = unsafe buffer.withUnsafeMutableBytes {
        unsafe pread(descriptor, $0.baseAddress.map { unsafe $0 + start }, count, off_t(offset))
      }
      if result >= 0 { return result }
      guard Platform.errorNumber == EINTR else { throw DiskError(.read, path) }
    }
  }

  /// Writes with one call; a part of the bytes may have been written when it throws.
  func write(_ bytes: [UInt8]) throws(DiskError) {
    var result: Int
    repeat {
      // SAFETY: the pointer covers `count` bytes of the array for the time of the call.
      result = unsafe bytes.withUnsafeBytes { unsafe Self.write(descriptor, $0) }
    } while result < 0 && Platform.errorNumber == EINTR
    guard result >= 0 else { throw DiskError(.write, path) }
    guard result == bytes.count else { throw DiskError(.write, path, code: ENOSPC) }
  }

  // SAFETY: the caller's buffer is only read, within its own count.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  func truncate(to size: Int) throws(DiskError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw DiskError(.write, path) }
  }

  /// Returns when the bytes would survive a power cut.
  func synchronize() throws(DiskError) {
    guard Platform.synchronize(descriptor) else { throw DiskError(.write, path) }
  }
}

extension File {
  /// All bytes of a file, or its first `limit` ones.
  static func contents(of path: String, atMost limit: Int = .max) throws(DiskError) -> [UInt8] {
    let file = try File(path, for: .read)
    let size = try file.facts().size
    // A file that grows while it is read gives what it had; one without a size is read to its end.
    var bytes = [UInt8](repeating: 0, count: min(limit, max(size, 4096)))
    var filled = 0
    while filled < bytes.count {
      let count = try file.read(into: &bytes, from: filled, at: filled)
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// Writes a file that must not be there yet.
  static func write(_ bytes: [UInt8], toNew path: String) throws(DiskError) {
    let file = try File(path, for: .create)
    try file.write(bytes)
    try file.synchronize()
    try Folder.synchronize(Path.parent(of: path))
  }
}

extension File {
  /// Writes a file anew; a crash can leave half of it.
  static func overwrite(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    let file = try File(path, for: .overwrite)
    try file.write(bytes)
  }
}

extension File.Facts {
  init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), modification: Platform.modification(of: status),
      change: Platform.change(of: status),
      identity: [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)])

  }
}
