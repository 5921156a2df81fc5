/// A backup that is about to be replaced by a later one of the same name.
///
/// When the log has lost something in between, the old backup is what can bring it back.
struct ReplacedBackup {
  private let archive: BackupArchive

  init(_ path: String) throws(BackupError) {
    do throws(BackupError) {
      archive = try BackupArchive(path)
    } catch {
      throw BackupError(.occupied)
    }
  }

  /// Throws when the log in it has lines that the one below `root` lacks.
  func refuseLoss(from root: String) throws(BackupError) {
    var lost = 0
    for entry in archive.list.entries where entry.path.hasPrefix("progress/") {
      // What cannot be read from it cannot be lost with it.
      guard let old = try? archive.bytes(of: entry) else { continue }
      if Self.bytes("\(root)/\(entry.path)").starts(with: old) { continue }
      lost += Self.lines(old).subtracting(Self.lines(ofDevice: entry.path, root)).count
    }
    guard lost == 0 else { throw BackupError(.wouldLose(lost)) }
  }

  private static func bytes(_ path: String) -> [UInt8] {
    guard let file = try? ByteFile(path) else { return [] }
    return (try? file.bytes(at: 0, count: file.size)) ?? []
  }

  private static func lines(_ bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    Set(bytes.split(separator: 0x0a).filter { $0.last != 0 && !$0.starts(with: "time\t".utf8) })
  }

  /// Those of all files beside one of the log.
  private static func lines(ofDevice path: String, _ root: String) -> Set<ArraySlice<UInt8>> {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    let files = (try? BackupFiles(of: root).files) ?? []
    return files.filter { $0.path.hasPrefix(folder) }.reduce(into: []) { lines, file in
      lines.formUnion(Self.lines(bytes(file.source)))
    }
  }
}
