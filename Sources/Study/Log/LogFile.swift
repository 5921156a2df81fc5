/// One file of the log, and how far it was read.
struct LogFile: Hashable, Sendable {
  var path: String
  /// The path below the collection, for messages.
  var name: String
  /// Whether it holds what another program knew.
  var isImport: Bool
  /// An index into the log's devices.
  var device: Int
  var identity: [UInt64]
  /// Bytes that it had when it was last looked at.
  var size: Int
  var modification: Int64
  var change: Int64
  /// Whether its last change was a while before it was looked at: later ones have another stamp then.
  var isSettled: Bool
  /// Bytes that were read: all whole lines, and a last one without its end if it counts.
  var readSize = 0
  /// Lines that were read.
  var readLines = 0
  /// The last bytes that were read; a file that has others there now was rewritten.
  var tail: [UInt8] = []
  /// Whether the last line counts although it lacks its end.
  var endsWithoutLineEnd = false
  /// Of the bytes that were read.
  var hash = ContentHash()
  /// The time of its last event, to notice a clock that goes back.
  var lastTime: Int64 = 0
  var hasMergeMarker = false

  /// Clocks of files are coarse, and those of other machines differ a little.
  static let settlingTime: Int64 = 2_000_000_000

  static let tailLength = 64
}

extension LogFile {
  /// What the system said of it.
  var facts: File.Facts {
    get {
      File.Facts(
        kind: .file, size: size, modification: modification, change: change, identity: identity)
    }
    set {
      (size, modification, change) = (newValue.size, newValue.modification, newValue.change)
      identity = newValue.identity
    }
  }

  /// The files of the log below `progress`: those of each device in byte order, conflict copies
  /// that a file sync left included; and the folders in which others would appear.
  static func discover(in progress: String, devices: inout [String]) throws(DiskError)
    -> (files: [LogFile], folders: LogFolders)
  {
    var files: [LogFile] = []
    var folders = LogFolders()
    let settled = Platform.now - settlingTime
    guard let facts = try Folder.reachableFacts(of: progress), facts.kind == .folder else {
      return (files, folders)
    }
    for name in try folders.list(progress, facts, settled: settled) where !name.hasPrefix(".") {
      let folder = Path.joined(progress, name)
      guard let facts = try Folder.reachableFacts(of: folder), facts.kind == .folder else {
        continue
      }
      let device = deviceName(ofFolder: name)
      for file in try folders.list(folder, facts, settled: settled) where isLog(file) {
        let path = Path.joined(folder, file)
        guard let facts = Folder.facts(of: path), facts.kind == .file else { continue }
        let index = devices.firstIndex(of: device) ?? devices.count
        if index == devices.count { devices.append(device) }
        files.append(
          LogFile(
            path: path, name: "\(Path.name(of: progress))/\(name)/\(file)",
            isImport: file.hasPrefix(Journal.importPrefix), device: index,
            identity: facts.identity, size: facts.size, modification: facts.modification,
            change: facts.change,
            isSettled: facts.isSettled(by: settled)))
      }
    }
    return (files, folders)
  }

  private static func isLog(_ name: String) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    return name.hasSuffix(".tsv")
      || name.contains(".tsv") && conflictMarks.contains { name.contains($0) }
  }

  private static let conflictMarks = [".sync-conflict-", "conflicted copy"]

  /// A copy of a whole folder that a file sync made is of the same device.
  private static func deviceName(ofFolder name: String) -> String {
    guard conflictMarks.contains(where: { name.contains($0) }) else { return name }
    let bytes = Array(name.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") || bytes[index...].starts(with: conflictMarks[0].utf8) {
        let trimmed = bytes[..<index].reversed().drop { $0 == 0x20 }.reversed()
        return String(decoding: Array(trimmed), as: UTF8.self)
      }
    }
    return name
  }
}
