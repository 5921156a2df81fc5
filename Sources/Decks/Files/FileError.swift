import Foundation

/// A file that could not be written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case noPermission
    case noSpace
    case readOnly
    case notAFolder
    /// A symbolic link, or `..`, would lead out of `root`.
    case outside(root: String)
    /// The system's error number.
    case other(Int32)
  }

  public var path: String
  public var problem: Problem

  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  init(path: String, number: Int32) {
    let problem: Problem =
      switch number {
      case EACCES, EPERM: .noPermission
      case ENOSPC, EDQUOT: .noSpace
      case EROFS: .readOnly
      case ENOTDIR: .notAFolder
      default: .other(number)
      }
    self.init(path: path, problem: problem)
  }

  /// `path: what is wrong; what would be right`.
  public var description: String {
    switch problem {
    case .noPermission: "\(path): no permission to write here; check the owner and `chmod u+w`"
    case .noSpace: "\(path): the disk is full; make room and run it again, nothing was changed"
    case .readOnly: "\(path): this file system is read-only; choose a folder elsewhere"
    case .notAFolder: "\(path): a file stands where a folder is needed; rename or move it"
    case .outside(let root):
      "\(path): this leads out of \(root), and Retain writes nowhere else; remove the link"
    case .other(let number): "\(path): \(unsafe String(cString: strerror(number)))"
    }
  }
}
