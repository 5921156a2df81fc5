public import Decks
public import Study

/// Why a backup was not written, or nothing was restored.
public struct BackupError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case package(PackageError)
    case file(FileError)
    case disk(DiskError)
    /// A file of the collection, or of a folder in it.
    case cannotRead(String)
    /// There is a file of that name that Retain did not write.
    case occupied
    /// The backup of that name holds so many lines of the log that the collection lacks.
    case wouldLose(Int)
    /// A file in `decks` or `progress` would be part of the next backup.
    case inside
    /// No list of files is in it.
    case notABackup
    /// The file of that name is missing or not what was put in, or the list says nonsense.
    case damaged(String)
    /// A name that leads out of the collection, or into no part of it.
    case badName(String)
  }

  public let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  public var description: String {
    switch problem {
    case .package(let error): error.description
    case .file(let error): error.description
    case .disk(let error): error.description
    case .cannotRead(let path): "\(path) cannot be read, so the backup would not be whole"
    case .occupied: "a file is there that is no backup of Retain; choose another name"
    case .wouldLose(let lines):
      "the backup there holds \(lines) lines of the log that are gone from this collection; "
        + "keep it, choose another name, and bring them back with --restore"
    case .inside: "it would lie inside of decks or progress; choose a place outside"
    case .notABackup: "it is no backup of Retain"
    case .damaged(let path): "\(path) in it is not what was saved; take another backup"
    case .badName(let name): "\(name) in it has no place in a collection"
    }
  }
}

extension BackupError {
  /// Does something whose errors belong to the zip file itself.
  static func reading<T>(_ body: () throws(PackageError) -> T) throws(BackupError) -> T {
    do throws(PackageError) {
      return try body()
    } catch {
      if case .damaged(let what) = error.problem { throw BackupError(.damaged(what)) }
      throw BackupError(.package(error))
    }
  }
}
