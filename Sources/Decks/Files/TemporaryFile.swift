import Foundation

/// A hidden file beside the one that it is to replace.
struct TemporaryFile {
  private let descriptor: Int32
  private let path: String
  private let folder: String
  private let target: String

  init(beside target: String) throws(FileError) {
    let slash = target.lastIndex(of: "/")!
    folder = slash == target.startIndex ? "/" : String(target[..<slash])
    let name = target[target.index(after: slash)...]
    self.target = target
    for attempt in 0..<100 {
      let path = "\(folder)/\(UnfinishedFile.name(for: name, attempt: attempt))"
      // SAFETY: the system reads the zero-terminated path only.
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(path, flags, 0o600 as mode_t)
      if descriptor >= 0 {
        self.path = path
        self.descriptor = descriptor
        return
      }
      if errno != EEXIST { throw FileError(path: target, number: errno) }
    }
    throw FileError(path: target, number: EEXIST)
  }

  /// Writes what `body` appends, syncs and closes.
  func fill(
    permissions: mode_t, _ body: (TemporaryFile) throws(FileError) -> Void
  ) throws(FileError) {
    defer { close(descriptor) }
    try body(self)
    guard fchmod(descriptor, permissions) == 0, Self.synchronize(descriptor) else {
      throw FileError(path: target, number: errno)
    }
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      // SAFETY: the buffer is the slice, which ends inside `bytes`; `write` reads no further.
      let count = unsafe bytes[written...].withUnsafeBytes { rest in
        unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: target, number: errno)
      }
      written += count
    }
  }

  /// Takes the name of the target, and makes that durable too.
  func rename(to target: String) throws(FileError) {
    // SAFETY: the system reads two zero-terminated paths only.
    guard unsafe Foundation.rename(path, target) == 0 else {
      throw FileError(path: target, number: errno)
    }
    try Self.synchronize(folder: folder)
  }

  /// Makes new names in a folder durable.
  static func synchronize(folder: String) throws(FileError) {
    // SAFETY: the system reads the zero-terminated path only.
    let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw FileError(path: folder, number: errno) }
    defer { close(directory) }
    // Some file systems cannot sync a folder and say so; the rename itself has happened.
    guard fsync(directory) == 0 || errno == EINVAL else {
      throw FileError(path: folder, number: errno)
    }
  }

  func remove() {
    // SAFETY: the system reads the zero-terminated path only.
    _ = unsafe unlink(path)
  }

  private static func synchronize(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      // `fsync` leaves the bytes in the drive's cache on Apple's systems.
      fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0
    #else
      fsync(descriptor) == 0
    #endif
  }
}
