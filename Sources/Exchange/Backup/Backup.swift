import Decks
import Foundation

/// Writes a collection into one file, and knows that it can be read back before the file has its name.
///
/// The same collection gives the same bytes.
public struct Backup {
  private let root: String
  private let files: BackupFiles

  public struct Summary: Hashable, Sendable {
    public var decks = 0
    public var logs = 0
    /// Settings and media.
    public var others = 0
    public var bytes = 0
  }

  /// - Parameter root: the folder with `decks` and `progress`.
  public init(of root: String) throws(BackupError) {
    self.root = root
    files = try BackupFiles(of: root)
  }

  /// Writes the file `name` in `folder`. A backup of that name is replaced unless it holds what is gone here.
  ///
  /// - Parameter progress: told of all bytes that were read so far.
  public func write(
    to name: String, in folder: String, progress: (Int) -> Void
  ) throws(BackupError) -> Summary {
    try refuseInside(folder)
    let target = "\(folder)/\(name)"
    if BackupFiles.type(of: target) != nil {
      try ReplacedBackup(target).refuseLoss(from: root)
    }
    let unfinished = "\(folder)/.\(name).\(ProcessInfo.processInfo.processIdentifier)"
    do throws(BackupError) {
      let (list, summary) = try write(unfinished, progress)
      let written = try BackupArchive(unfinished)
      guard written.list == list else { throw BackupError(.damaged(BackupList.name)) }
      try written.verify()
      let replacement = FileReplacement(inside: folder)
      do throws(FileError) {
        try replacement.move(unfinished, to: name)
        try replacement.settle([name])
      } catch {
        throw BackupError(.file(error))
      }
      return summary
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw error
    }
  }

  /// A backup among the decks would be in the next one, and that one in the third.
  private func refuseInside(_ folder: String) throws(BackupError) {
    let place = BackupFiles.real(folder) + "/"
    for part in BackupFiles.folders
    where place.hasPrefix(BackupFiles.real("\(root)/\(part)") + "/") {
      throw BackupError(.inside)
    }
  }

  private func write(
    _ path: String, _ progress: (Int) -> Void
  ) throws(BackupError) -> (BackupList, Summary) {
    var (list, summary) = (BackupList(), Summary())
    var zip = try BackupError.reading { () throws(PackageError) in try ZipWriter(path) }
    for file in files.files {
      var hash = RunningSHA256()
      try add(file, to: &zip) { piece in
        hash.append(piece)
        summary.bytes += piece.count
        progress(summary.bytes)
      }
      list.entries.append(BackupList.Entry(path: file.path, hash: hash.hex()))
      if file.path.hasPrefix("progress/"), file.path.contains(".tsv") {
        summary.logs += 1
      } else if file.path.hasSuffix(".md") {
        summary.decks += 1
      } else {
        summary.others += 1
      }
    }
    try BackupError.reading { () throws(PackageError) in
      try zip.add(BackupList.name, list.text, isPacked: true)
      try zip.finish()
    }
    return (list, summary)
  }

  private func add(
    _ file: BackupFiles.File, to zip: inout ZipWriter, _ see: ([UInt8]) -> Void
  ) throws(BackupError) {
    guard let source = try? ByteFile(file.source) else {
      throw BackupError(.cannotRead(file.path))
    }
    // A log that grows while it is read gives what it had.
    var offset = 0
    var cannotRead = false
    let isPacked = Self.isText(file.path)
    do throws(PackageError) {
      try zip.add(file.path, isPacked: isPacked) { () throws(PackageError) in
        guard offset < source.size else { return nil }
        let count = min(StreamPiece.size, source.size - offset)
        guard let piece = try? source.bytes(at: offset, count: count) else {
          cannotRead = true
          throw PackageError(.cannotRead(file.path))
        }
        offset += piece.count
        see(piece)
        return piece
      }
    } catch {
      throw cannotRead ? BackupError(.cannotRead(file.path)) : BackupError(.package(error))
    }
  }

  /// Pictures and sounds are packed already.
  private static func isText(_ path: String) -> Bool {
    [".md", ".tsv", ".toml", ".svg", ".txt", ".gitattributes"].contains { path.hasSuffix($0) }
  }
}
