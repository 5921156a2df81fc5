import Decks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file or folder that could not be used, and why.
public struct DiskError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Operation: Hashable, Sendable {
    case read
    case write
    case lock
    /// The path leads out of the collection.
    case escape
    /// The path is there and is something else.
    case occupied
  }

  public var operation: Operation
  public var path: String
  /// The system's `errno`, or 0.
  public var code: Int32

  init(_ operation: Operation, _ path: String, code: Int32 = Platform.errorNumber) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  static func tooLarge(_ path: String) -> DiskError { DiskError(.read, path, code: EFBIG) }

  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  public var description: String {
    switch operation {
    case .escape:
      return "\(path) leads out of the collection through a symbolic link, so nothing was written"
    case .occupied: return "\(path) is already there"
    case .read, .write, .lock: break
    }
    let verb = operation == .read ? "read" : operation == .write ? "write" : "lock"
    let hint =
      switch code {
      case ENOSPC: "the disk is full; free some space and try again"
      case EACCES, EPERM: "no permission; check who owns it"
      case EROFS: "it is on a read-only disk"
      case ENOENT: "there is no such file or folder"
      case EFBIG where operation == .read:
        "it has more than \(OutlinedDeck.largest / 1_000_000) MB; make several decks of it"
      default: Self.message(of: code)
      }
    return "cannot \(verb) \(path): \(hint)"
  }

  private static func message(of code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    // SAFETY: the length passed is the length of the buffer; what comes back is NUL-terminated.
    return unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe strerror_r(code, buffer.baseAddress!, buffer.count) == 0
        ? String(cString: buffer.baseAddress!) : "error \(code)"
    }
  }
}
