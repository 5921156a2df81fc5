/// How much a file of the log has.
public struct LogExtent: Hashable, Sendable {
  public var bytes: Int
  /// Its header included.
  public var lines: Int

  public init(bytes: Int, lines: Int) {
    (self.bytes, self.lines) = (bytes, lines)
  }
}

/// How long the files of a log were when this machine last read them.
///
/// A log only grows. One that got shorter lost answers, by a sync that went wrong or a hand, and that
/// must be said rather than accepted in silence.
public struct LogSizes: Sendable {
  private let path: String
  private var extents: [String: LogExtent] = [:]

  /// - Parameter stateFolder: `Device.stateFolder` of the collection.
  public init(in stateFolder: String) throws(DiskError) {
    path = Path.joined(stateFolder, "log-sizes.tsv")
    guard Folder.facts(of: path) != nil else { return }
    let bytes = try File.contents(of: path, atMost: 1 << 20)
    for line in bytes.split(separator: 0x0a) {
      let columns = line.split(separator: UInt8(ascii: "\t")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard columns.count >= 2, let bytes = Int(columns[1]) else { continue }
      let lines = columns.count > 2 ? Int(columns[2]) : nil
      extents[columns[0]] = LogExtent(bytes: bytes, lines: lines ?? 0)
    }
  }

  /// The files that are shorter now, or gone.
  public func shrunk(_ log: Log) -> [LogWarning] {
    let now = Dictionary(log.files.map { ($0.name, $0.extent) }) { first, _ in first }
    return extents.sorted { $0.key < $1.key }.compactMap { name, extent in
      let present = now[name] ?? LogExtent(bytes: 0, lines: 0)
      guard present.bytes < extent.bytes else { return nil }
      return LogWarning(problem: .gotShorter(from: extent, to: present), file: name, line: 0)
    }
  }

  /// Remembers the present sizes.
  ///
  /// - Parameter acceptingLoss: whether a file that shrank is remembered as it is now.
  public mutating func remember(_ log: Log, acceptingLoss: Bool) throws(DiskError) {
    let old = extents
    if acceptingLoss { extents = [:] }
    for file in log.files where file.size >= extents[file.name]?.bytes ?? 0 {
      extents[file.name] = file.extent
    }
    guard extents != old else { return }
    let text = extents.sorted { $0.key < $1.key }
      .map { "\($0.key)\t\($0.value.bytes)\t\($0.value.lines)\n" }.joined()
    try Folder.create(Path.parent(of: path))
    // What this machine remembers may be lost; half of it would be worse than nothing, and is replaced
    // at the next time.
    try File.overwrite(path, with: Array(text.utf8))
  }
}

extension LogFile {
  fileprivate var extent: LogExtent { LogExtent(bytes: size, lines: readLines) }
}
