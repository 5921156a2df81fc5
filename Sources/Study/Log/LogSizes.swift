/// How much a file of the log has.
public struct LogExtent: Hashable, Sendable {
  public var bytes: Int
  /// Its header included.
  public var lines: Int

  public init(bytes: Int, lines: Int) {
    (self.bytes, self.lines) = (bytes, lines)
  }
}

/// How long the files of a log were when this machine last read them, and how they ended.
///
/// A log only grows. One that got shorter, or has other bytes where it ended, lost answers, by a sync that went wrong, a
/// power cut or a hand, and that must be said rather than accepted in silence, also when it has grown again since.
public struct LogSizes: Sendable {
  private struct Known: Hashable {
    var extent: LogExtent
    /// The last bytes that were read, and where they end.
    var tail: [UInt8]
    var place: Int

    init(extent: LogExtent, tail: [UInt8], place: Int) {
      (self.extent, self.tail, self.place) = (extent, tail, place)
    }

    init(_ file: LogFile) {
      self.init(extent: file.extent, tail: file.tail, place: file.readSize)
    }
  }

  private let path: String
  private var known: [String: Known] = [:]

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
      let place = columns.count > 4 ? Int(columns[3]) : nil
      known[columns[0]] = Known(
        extent: LogExtent(bytes: bytes, lines: lines ?? 0),
        tail: place == nil ? [] : Self.bytes(ofHexadecimal: columns[4]), place: place ?? 0)
    }
  }

  private static func bytes(ofHexadecimal text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// What is remembered, and what the log itself had since.
  private func known(before log: Log) -> [String: Known] {
    var all = known
    for file in log.former where all[file.name].map({ $0.extent.bytes <= file.size }) ?? true {
      all[file.name] = Known(file)
    }
    return all
  }

  /// The files that are shorter now, gone, or were written over.
  public func shrunk(_ log: Log) -> [LogWarning] {
    let now = Dictionary(log.files.map { ($0.name, $0) }) { first, _ in first }
    return known(before: log).sorted { $0.key < $1.key }.compactMap { name, known in
      guard let file = now[name], file.size >= known.extent.bytes else {
        let present = now[name]?.extent ?? LogExtent(bytes: 0, lines: 0)
        return LogWarning(
          problem: .gotShorter(from: known.extent, to: present), file: name, line: 0)
      }
      if file.has(known.tail, endingAt: known.place) { return nil }
      // Lines that a merge moved, or that a copy beside has, are not lost.
      let isElsewhere = log.files.contains { $0.device == file.device && $0.contains(known.tail) }
      return isElsewhere
        ? nil : LogWarning(problem: .writtenOver(at: known.place), file: name, line: 0)
    }
  }

  /// Knows nothing of a log that stood where a new one begins.
  public func forget() throws(DiskError) {
    if Folder.facts(of: path) != nil { try Folder.remove(path) }
  }

  /// Remembers the present sizes.
  ///
  /// - Parameter warnings: What ``shrunk(_:)`` said, for its files to be remembered as they were; `nil` accepts every loss.
  public mutating func remember(_ log: Log, except warnings: [LogWarning]?) throws(DiskError) {
    let old = known
    let lost = Set((warnings ?? []).map(\.file))
    known = warnings == nil ? [:] : known(before: log)
    for file in log.files where !lost.contains(file.name) {
      known[file.name] = Known(file)
    }
    guard known != old else { return }
    let text = known.sorted { $0.key < $1.key }.map { name, known in
      "\(name)\t\(known.extent.bytes)\t\(known.extent.lines)\t\(known.place)\t"
        + "\(Self.hexadecimal(known.tail))\n"
    }
    try Folder.create(Path.parent(of: path))
    // What this machine remembers may be lost; half of it would be worse than nothing, and is replaced
    // at the next time.
    try File.overwrite(path, with: Array(text.joined().utf8))
  }
}

extension LogFile {
  fileprivate var extent: LogExtent { LogExtent(bytes: size, lines: readLines) }

  /// Whether these bytes stand before an offset; a file that cannot be read is told of elsewhere.
  fileprivate func has(_ bytes: [UInt8], endingAt place: Int) -> Bool {
    if place == readSize { return bytes.isEmpty || tail == bytes }
    guard place >= bytes.count, let file = try? File(path, for: .read) else { return true }
    var present = [UInt8](repeating: 0, count: bytes.count)
    guard let count = try? file.read(into: &present, at: place - bytes.count) else { return true }
    return count == bytes.count && present == bytes
  }

  /// Whether these bytes stand anywhere in the file.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let content = try? File.contents(of: path) else { return false }
    var rest = content[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: bytes) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
