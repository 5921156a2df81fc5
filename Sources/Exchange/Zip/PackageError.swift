import Foundation

/// Why a package of another program cannot be read or written.
public struct PackageError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// A library of the system is not installed.
    case missing(SystemLibrary)
    case cannotRead(String)
    case cannotWrite(String)
    /// Bytes that cannot be what they should be.
    case damaged(String)
    /// More than any honest package has.
    case tooLarge(String)
    /// Written by a later version of the other program.
    case unknownVersion(Int)
    /// A zip file without Anki's collection in it.
    case noCollection
    /// What SQLite says.
    case database(String)
  }

  public let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  public var description: String {
    switch problem {
    case .missing(let library):
      "it needs \(library.rawValue), which is not installed; install it with: "
        + "apt install \(library.debianPackage), or brew install \(library.homebrewPackage)"
    case .cannotRead(let reason): "it cannot be read: \(reason)"
    case .cannotWrite(let reason): "it cannot be written: \(reason)"
    case .damaged(let what): "it is damaged: \(what); export or download it again"
    case .tooLarge(let what): "it was refused: \(what)"
    case .unknownVersion(let version):
      "its version \(version) is unknown; export it with “Support older Anki versions”"
    case .noCollection: "there is no Anki collection in it"
    case .database(let message): "its database is damaged: \(message); export it again"
    }
  }
}

extension PackageError {
  init(reading error: any Error) { self.init(.cannotRead(Self.reason(of: error))) }

  init(writing error: any Error) { self.init(.cannotWrite(Self.reason(of: error))) }

  /// What the system says, where Foundation only says that something failed.
  private static func reason(of error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    switch (cause.domain, Int32(truncatingIfNeeded: cause.code), error.code) {
    case (NSPOSIXErrorDomain, ENOSPC, _), (_, _, CocoaError.fileWriteOutOfSpace.rawValue):
      return "the disk is full; make room and try again"
    case (NSPOSIXErrorDomain, EROFS, _), (_, _, CocoaError.fileWriteVolumeReadOnly.rawValue):
      return "it is on a read-only disk"
    case (NSPOSIXErrorDomain, EACCES, _), (NSPOSIXErrorDomain, EPERM, _),
      (_, _, CocoaError.fileWriteNoPermission.rawValue),
      (_, _, CocoaError.fileReadNoPermission.rawValue):
      return "no permission; check who owns it"
    default:
      let text = cause.localizedDescription
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
  }
}
