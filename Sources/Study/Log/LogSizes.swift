/// How long the files of a log were when this machine last read them.
///
/// A log only grows. One that got shorter lost answers, by a sync that went wrong or a hand, and that
/// must be said rather than accepted in silence.
public struct LogSizes: Sendable {
  private let path: String
  private var sizes: [String: Int] = [:]

  /// - Parameter stateFolder: `Device.stateFolder` of the collection.
  public init(in stateFolder: String) throws(DiskError) {
    path = Path.joined(stateFolder, "log-sizes.tsv")
    guard Folder.facts(of: path) != nil else { return }
    let bytes = try File.contents(of: path, atMost: 1 << 20)
    for line in bytes.split(separator: 0x0a) {
      let columns = line.split(separator: UInt8(ascii: "\t"))
      guard columns.count == 2, let size = Int(String(decoding: columns[1], as: UTF8.self)) else {
        continue
      }
      sizes[String(decoding: columns[0], as: UTF8.self)] = size
    }
  }

  /// The files that are shorter now, or gone.
  public func shrunk(_ log: Log) -> [LogWarning] {
    let now = Dictionary(log.files.map { ($0.name, $0.size) }) { first, _ in first }
    return sizes.sorted { $0.key < $1.key }.compactMap { name, size in
      let present = now[name] ?? 0
      guard present < size else { return nil }
      return LogWarning(problem: .gotShorter(from: size, to: present), file: name, line: 0)
    }
  }

  /// Remembers the present sizes.
  ///
  /// - Parameter acceptingLoss: whether a file that shrank is remembered as it is now.
  public mutating func remember(_ log: Log, acceptingLoss: Bool) throws(DiskError) {
    let old = sizes
    if acceptingLoss { sizes = [:] }
    for file in log.files { sizes[file.name] = max(file.size, sizes[file.name] ?? 0) }
    guard sizes != old else { return }
    let text = sizes.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }.joined()
    try Folder.create(Path.parent(of: path))
    // What this machine remembers may be lost; half of it would be worse than nothing, and is replaced
    // at the next time.
    try File.overwrite(path, with: Array(text.utf8))
  }
}
