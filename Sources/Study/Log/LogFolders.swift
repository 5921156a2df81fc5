/// The folder of a log and those of its devices as they were when their names were read.
///
/// While they stay so, no file comes or goes, and the known ones can be looked at without reading any names.
struct LogFolders: Hashable, Sendable {
  private struct Listed: Hashable {
    let path: String
    let facts: File.Facts
    let names: [String]
    /// Whether its last change was a while before its names were read: later ones have another stamp then.
    var isSettled: Bool
  }

  private var listed: [Listed] = []
  /// When the names were read, by the system's clock.
  private var time: Int64 = 0

  /// Some network drives show new files in a folder that keeps its stamp: after so many nanoseconds names are read anyway.
  private static let longest: Int64 = 60_000_000_000

  /// Reads the names in a folder, in byte order.
  ///
  /// - Parameters:
  ///   - facts: those of the folder from before.
  ///   - settled: the time before which the last change must lie to be told from the next one.
  mutating func list(_ path: String, _ facts: File.Facts, settled: Int64) throws(DiskError)
    -> [String]
  {
    time = Platform.now
    let names = try Folder.names(in: path)
    listed.append(
      Listed(path: path, facts: facts, names: names, isSettled: facts.isSettled(by: settled)))
    return names
  }

  /// Whether all names are still those that were read; never before any were.
  mutating func areAsListed() -> Bool {
    let now = Platform.now
    guard (0..<Self.longest).contains(now - time) else { return false }
    let settled = now - LogFile.settlingTime
    for index in listed.indices {
      let folder = listed[index]
      guard Folder.facts(of: folder.path) == folder.facts else { return false }
      if folder.isSettled { continue }
      guard (try? Folder.names(in: folder.path)) == folder.names else { return false }
      listed[index].isSettled = folder.facts.isSettled(by: settled)
    }
    return !listed.isEmpty
  }
}

extension File.Facts {
  /// Whether the last change lies before a time.
  func isSettled(by time: Int64) -> Bool { max(modification, change) < time }
}
