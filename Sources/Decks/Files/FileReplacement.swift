import Foundation

/// Writing a whole text file so that a reader, a crash or a full disk leaves the old text or the
/// new one, never half of one.
///
/// The bytes go to a hidden file beside the target, are synced, and take the target's name in one
/// rename. The target keeps its permissions; folders on the way are made. A symbolic link is
/// followed only while it stays inside `root`.
public struct FileReplacement: Sendable {
  /// The folder that no write leaves.
  public let root: String

  public init(inside root: String) {
    self.root = root
  }

  /// Writes `bytes` to `path`, which is given relative to `root`.
  public func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { append throws(FileError) in try append(bytes) }
  }

  /// Writes to `path`, which is given relative to `root`, whatever `body` appends piece by piece.
  public func write(
    to path: String,
    _ body: (_ append: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws(FileError) {
    let target = try destination(of: path)
    let temporary = try TemporaryFile(beside: target)
    do throws(FileError) {
      try temporary.fill(permissions: Self.permissions(of: target)) {
        (file: TemporaryFile) throws(FileError) in
        try body { (bytes: [UInt8]) throws(FileError) in try file.append(bytes) }
      }
      try temporary.rename(to: target)
    } catch {
      temporary.remove()
      throw error
    }
  }

  /// Gives a file that is finished elsewhere on the same disk the name `path`, with one rename.
  public func move(_ source: String, to path: String) throws(FileError) {
    let target = try destination(of: path)
    // SAFETY: the system reads two zero-terminated paths only.
    guard unsafe rename(source, target) == 0 else { throw FileError(path: path, number: errno) }
  }

  /// Makes the new names of files survive a power cut.
  ///
  /// - Parameter paths: those that `move` was given, relative to `root`.
  public func settle(_ paths: [String]) throws(FileError) {
    guard let realRoot = Self.resolve(root) else { throw FileError(path: root, number: errno) }
    let folders = Set(paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    for folder in folders.sorted() {
      try TemporaryFile.synchronize(folder: folder.isEmpty ? realRoot : "\(realRoot)/\(folder)")
    }
  }

  /// The real path behind `path`, with the folders on the way made.
  private func destination(of path: String) throws(FileError) -> String {
    guard let realRoot = Self.resolve(root) else { throw FileError(path: root, number: errno) }
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last, !parts.contains("..") else {
      throw FileError(path: path, problem: .outside(root: root))
    }
    var folder = realRoot
    for part in parts.dropLast() {
      let next = "\(folder)/\(part)"
      // SAFETY: the system reads the zero-terminated path only.
      if unsafe mkdir(next, 0o777) != 0, errno != EEXIST {
        throw FileError(path: next, number: errno)
      }
      folder = try inside(realRoot, next)
    }
    let target = "\(folder)/\(name)"
    return Self.isLink(target) ? try inside(realRoot, target) : target
  }

  private func inside(_ realRoot: String, _ path: String) throws(FileError) -> String {
    guard let real = Self.resolve(path) else { throw FileError(path: path, number: errno) }
    guard real.hasPrefix(realRoot + "/") else {
      throw FileError(path: path, problem: .outside(root: root))
    }
    return real
  }

  private static func resolve(_ path: String) -> String? {
    // SAFETY: with a null buffer the system allocates the result, which is copied and freed here.
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: the system reads the zero-terminated path and fills the structure.
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Those of the file that is replaced; for a new one what the user's mask leaves of `rw-rw-rw-`.
  private static func permissions(of path: String) -> mode_t {
    var status = stat()
    // SAFETY: the system reads the zero-terminated path and fills the structure.
    if unsafe stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~mask
  }
}
