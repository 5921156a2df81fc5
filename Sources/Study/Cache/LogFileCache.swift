extension LogFile {
  func write(to writer: inout CacheWriter) {
    writer.add(path)
    writer.add(name)
    writer.add(device)
    writer.add(identity.count)
    for number in identity { writer.add(number) }
    for number in [size, Int(modification), Int(change), readSize, readLines, Int(lastTime)] {
      writer.add(number)
    }
    writer.add(tail)
    writer.add(hasMergeMarker)
    writer.add(endsWithoutLineEnd)
    writer.add(isSettled)
    for lane in 0..<4 { writer.add(hash.state.lanes[lane]) }
    writer.add(hash.state.rest)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    let (path, name, device) = (try reader.text(), try reader.text(), try reader.integer())
    var identity: [UInt64] = []
    for _ in 0..<(try reader.count()) { identity.append(try reader.number()) }
    self.init(
      path: path, name: name,
      isImport: Path.name(of: path).hasPrefix(Journal.importPrefix), device: device,
      identity: identity, size: try reader.integer(),
      modification: Int64(try reader.integer()), change: Int64(try reader.integer()),
      isSettled: false)
    readSize = try reader.integer()
    readLines = try reader.integer()
    lastTime = Int64(try reader.integer())
    tail = try reader.block()
    hasMergeMarker = try reader.flag()
    endsWithoutLineEnd = try reader.flag()
    isSettled = try reader.flag()
    var lanes = SIMD4<UInt64>()
    for lane in 0..<4 { lanes[lane] = try reader.number() }
    hash = ContentHash(lanes: lanes, rest: try reader.block(), count: readSize)
  }

  /// Whether nothing speaks for another content.
  func hasStamp(of now: LogFile) -> Bool {
    size == now.size && modification == now.modification && change == now.change
      && identity == now.identity
  }

  /// Takes over where the same content lies now.
  mutating func takeStamp(of now: LogFile) {
    (identity, size, modification, change) = (now.identity, readSize, now.modification, now.change)
    isSettled = now.isSettled
    if now.size == size { return }
    // What is behind the bytes that were read is new to the log.
    modification = 0
  }

  /// Whether the file begins with the bytes that were read.
  func isBeginning(ofFileWithSize size: Int) throws(DiskError) -> Bool {
    guard size >= readSize else { return false }
    let file = try File(path, for: .read)
    var buffer = [UInt8](repeating: 0, count: min(readSize, 1 << 18))
    var (sum, offset) = (ContentHash(), 0)
    while offset < readSize {
      let count = min(try file.read(into: &buffer, at: offset), readSize - offset)
      guard count > 0 else { return false }
      sum.add(buffer, 0..<count)
      offset += count
    }
    return sum.value == hash.value
  }
}

extension LogWarning {
  /// - Returns: false for one that another run must find anew.
  func write(to writer: inout CacheWriter) -> Bool {
    let (code, numbers): (Int, [Int])
    switch problem {
    case .clockWentBack(let seconds): (code, numbers) = (-1, [seconds])
    case .gotShorter, .writtenOver, .unreadable: return false
    default:
      guard let place = Self.plain.firstIndex(of: problem) else { return false }
      (code, numbers) = (place, [])
    }
    writer.add(file)
    writer.add(line)
    writer.add(UInt64(bitPattern: Int64(code)))
    for number in numbers { writer.add(number) }
    return true
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    let (file, line, code) = (try reader.text(), try reader.integer(), try reader.integer())
    if code == -1 {
      self.init(problem: .clockWentBack(seconds: try reader.integer()), file: file, line: line)
    } else {
      guard Self.plain.indices.contains(code) else { throw CacheReader.Damaged() }
      self.init(problem: Self.plain[code], file: file, line: line)
    }
  }

  /// The problems that say all by themselves.
  private static let plain: [Problem] = [
    .tornLine, .badTime, .badRating, .badMilliseconds, .badDue, .badDetail, .missingDetail,
    .missingCard, .missingRating, .missingDue, .mergeMarker,
  ]
}
