/// Writes a zip file, member after member.
///
/// Source: PKWARE, "APPNOTE.TXT - .ZIP File Format Specification", version 6.3.10.
struct ZipWriter {
  private let file: NewFile
  private let zlib: Zlib
  private var offset = 0
  private var directory: [UInt8] = []
  private var count = 0

  /// UTF-8 names, and sizes that follow the data.
  private static let flags = 0x0808
  private static let (version, largeVersion) = (20, 45)
  /// 1980-01-01, the first day that a zip file knows.
  private static let date = 0x0021

  init(_ path: String) throws(PackageError) {
    file = try NewFile(path)
    zlib = try Zlib()
  }

  /// - Parameter isPacked: whether packing is worth its time; pictures are packed already.
  mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool) throws(PackageError) {
    var rest: [UInt8]? = bytes
    try add(name, isPacked: isPacked) { () throws(PackageError) in
      defer { rest = nil }
      return rest
    }
  }

  /// Adds a member piece by piece; nil is its end.
  mutating func add(
    _ name: String, isPacked: Bool, _ next: () throws(PackageError) -> [UInt8]?
  ) throws(PackageError) {
    let start = offset
    try write(Self.head(name, isPacked: isPacked))
    let deflater = isPacked ? try Deflater(zlib) : nil
    var (sum, size): (UInt32, Int) = (0, 0)
    let dataStart = offset
    while let piece = try next() {
      sum = zlib.checksum(piece, after: sum)
      size += piece.count
      if let deflater {
        var packed: [UInt8] = []
        try deflater.encode(piece, isLast: false) { packed += $0 }
        try write(packed)
      } else {
        try write(piece)
      }
    }
    if let deflater {
      var packed: [UInt8] = []
      try deflater.encode([], isLast: true) { packed += $0 }
      try write(packed)
    }
    let packedSize = offset - dataStart
    guard size < Self.most, packedSize < Self.most, count < ZipLimits.members else {
      throw PackageError(.tooLarge("\(name) has more than 4 GB"))
    }
    var sizes: [UInt8] = []
    sizes.append(Int(sum), count: 4)
    sizes.append(packedSize, count: 4)
    sizes.append(size, count: 4)
    try write([0x50, 0x4b, 0x07, 0x08] + sizes)
    addEntry(name, isPacked: isPacked, sizes, at: start)
  }

  private static let most = 0xffff_0000
  /// What stands where a number is too large for its place (zip64).
  private static let elsewhere = 0xffff_ffff

  private mutating func write(_ bytes: [UInt8]) throws(PackageError) {
    guard !bytes.isEmpty else { return }
    try file.write(bytes)
    offset += bytes.count
  }

  /// What head and entry have in common.
  private static func common(isPacked: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(version, count: 2)
    bytes.append(flags, count: 2)
    bytes.append(isPacked ? 8 : 0, count: 2)
    bytes.append(0, count: 2)
    bytes.append(date, count: 2)
    return bytes
  }

  private static func head(_ name: String, isPacked: Bool) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4b, 0x03, 0x04] + common(isPacked: isPacked)
    for _ in 0..<3 { bytes.append(0, count: 4) }
    bytes.append(name.utf8.count, count: 2)
    bytes.append(0, count: 2)
    return bytes + name.utf8
  }

  private mutating func addEntry(_ name: String, isPacked: Bool, _ sizes: [UInt8], at start: Int) {
    directory += [0x50, 0x4b, 0x01, 0x02]
    directory.append(Self.version, count: 2)
    directory += Self.common(isPacked: isPacked) + sizes
    let isLarge = start >= Self.most
    directory.append(name.utf8.count, count: 2)
    directory.append(isLarge ? 12 : 0, count: 2)
    for _ in 0..<3 { directory.append(0, count: 2) }
    directory.append(0, count: 4)
    directory.append(isLarge ? Self.elsewhere : start, count: 4)
    directory += name.utf8
    if isLarge {
      directory += [1, 0, 8, 0]
      directory.append(start, count: 8)
    }
    count += 1
  }

  /// Writes the list of all members; the file is on the disk then.
  func finish() throws(PackageError) {
    let start = offset
    let isLarge = count >= 0xffff || start >= Self.most || directory.count >= Self.most
    var end = isLarge ? largeEnd(at: start) : []
    end += [0x50, 0x4b, 0x05, 0x06, 0, 0, 0, 0]
    for _ in 0..<2 { end.append(isLarge ? 0xffff : count, count: 2) }
    end.append(isLarge ? Self.elsewhere : directory.count, count: 4)
    end.append(isLarge ? Self.elsewhere : start, count: 4)
    end.append(0, count: 2)
    try file.write(directory + end)
    try file.close()
  }

  /// The end of a file of more than 4 GB or 65,534 members, and where it is (sections 4.3.14 and 4.3.15).
  private func largeEnd(at start: Int) -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4b, 0x06, 0x06]
    end.append(44, count: 8)
    for _ in 0..<2 { end.append(Self.largeVersion, count: 2) }
    for _ in 0..<2 { end.append(0, count: 4) }
    for _ in 0..<2 { end.append(count, count: 8) }
    end.append(directory.count, count: 8)
    end.append(start, count: 8)
    end += [0x50, 0x4b, 0x06, 0x07, 0, 0, 0, 0]
    end.append(start + directory.count, count: 8)
    end.append(1, count: 4)
    return end
  }
}
