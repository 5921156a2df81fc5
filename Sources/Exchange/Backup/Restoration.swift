import Decks
import Foundation
import Study

/// Brings a collection back from a backup, after everything in it was read and found to be what was saved.
///
/// Nothing is overwritten: a file that is missing is written, a log gets the lines that it lacks, and of any other file
/// that differs the backup's version is put beside. A restoration that was interrupted is completed by the same again.
public struct Restoration {
  private let archive: BackupArchive

  public struct Summary: Hashable, Sendable {
    /// Decks, media and settings that were missing.
    public var files = 0
    /// Files of the log that were missing or lacked something.
    public var logs = 0
    public var unchanged = 0
    /// Where the backup's versions lie of files that differ, below the collection.
    public var beside: [String] = []
  }

  /// Opens a backup and reads all of it.
  public init(_ path: String) throws(BackupError) {
    archive = try BackupArchive(path)
    guard archive.list.entries.contains(where: { $0.path == Collection.settingsFile }) else {
      throw BackupError(.notABackup)
    }
    try archive.verify()
  }

  /// - Parameters:
  ///   - root: the folder of the collection, which need not be one yet.
  ///   - isTrial: whether only to say what would be done.
  public func restore(into root: String, isTrial: Bool = false) throws(BackupError) -> Summary {
    var summary = Summary()
    if !isTrial {
      for folder in BackupFiles.folders { try makeFolder("\(root)/\(folder)") }
    }
    // The settings first: they make it a collection, which the same restoration completes if this one is interrupted.
    var written: [String] = []
    let settings = archive.list.entries.filter { $0.path == Collection.settingsFile }
    let others = archive.list.entries.filter { $0.path != Collection.settingsFile }
    for entry in settings + others {
      if entry.path.hasPrefix("progress/"), entry.path.contains(".tsv") {
        try bringLog(entry, into: root, isTrial, &summary)
      } else {
        guard let path = place(of: entry, in: root, &summary) else { continue }
        if !isTrial { try write(entry, to: path, in: root) }
        written.append(path)
      }
    }
    if !isTrial { try settle(written, in: root) }
    return summary
  }

  private func makeFolder(_ path: String) throws(BackupError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw BackupError(.package(PackageError(writing: error)))
    }
  }

  private func bringLog(
    _ entry: BackupList.Entry, into root: String, _ isTrial: Bool, _ summary: inout Summary
  ) throws(BackupError) {
    let bytes = try archive.bytes(of: entry)
    let name = String(entry.path.dropFirst("progress/".count))
    let outcome: JournalRestore.Outcome
    do throws(Journal.ImportError) {
      outcome = try JournalRestore(into: "\(root)/progress").bring(
        bytes, to: name, isTrial: isTrial)
    } catch {
      switch error {
      case .file(let error): throw BackupError(.file(error))
      case .disk(let error): throw BackupError(.disk(error))
      }
    }
    if outcome == .nothingNew { summary.unchanged += 1 } else { summary.logs += 1 }
  }

  /// Where a file is to be written: at its own place, or beside one that differs; nil when the same is there.
  private func place(
    of entry: BackupList.Entry, in root: String, _ summary: inout Summary
  ) -> String? {
    var path = entry.path
    var copies = 1
    while BackupFiles.type(of: "\(root)/\(path)") != nil {
      if Self.hash("\(root)/\(path)") == entry.hash {
        summary.unchanged += 1
        return nil
      }
      path = "\(entry.path).backup" + (copies == 1 ? "" : "-\(copies)")
      copies += 1
    }
    if path == entry.path { summary.files += 1 } else { summary.beside.append(path) }
    return path
  }

  /// The file appears whole, with one rename.
  private func write(
    _ entry: BackupList.Entry, to path: String, in root: String
  ) throws(BackupError) {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let folder = "\(root)/\(parts[0])"
    let unfinished = "\(folder)/.restore-\(ProcessInfo.processInfo.processIdentifier)"
    do throws(BackupError) {
      let file = try BackupError.reading { () throws(PackageError) in try NewFile(unfinished) }
      try archive.unpack(entry) { (piece) throws(PackageError) in try file.write(piece) }
      try BackupError.reading { () throws(PackageError) in try file.close() }
      do throws(FileError) {
        try FileReplacement(inside: folder).move(unfinished, to: parts[1])
      } catch {
        throw BackupError(.file(error))
      }
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }

  /// Makes the names of all written files survive a power cut.
  private func settle(_ paths: [String], in root: String) throws(BackupError) {
    for part in BackupFiles.folders {
      let prefix = part + "/"
      let names = paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      do throws(FileError) {
        try FileReplacement(inside: "\(root)/\(part)").settle(names)
      } catch {
        throw BackupError(.file(error))
      }
    }
  }

  private static func hash(_ path: String) -> String? {
    guard let file = try? ByteFile(path) else { return nil }
    var hash = RunningSHA256()
    var offset = 0
    while offset < file.size {
      let count = min(StreamPiece.size, file.size - offset)
      guard let piece = try? file.bytes(at: offset, count: count) else { return nil }
      hash.append(piece)
      offset += count
    }
    return hash.hex()
  }
}
