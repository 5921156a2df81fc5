extension Log {
  /// What reading again found.
  public enum Change: Hashable, Sendable {
    case none
    /// New events, all behind the known ones; the first has this index.
    case appended(from: Int)
    /// Anything else: every index may mean another event.
    case rebuilt
  }

  /// Reads what this and other programs and machines have added since.
  ///
  /// It looks at the size of every file and reads only what is new.
  public mutating func refresh() throws(DiskError) -> Change {
    var devices = self.devices
    let found = try LogFile.discover(in: folder, devices: &devices)
    guard let known = places(of: found) else {
      self = try Log(reading: folder)
      return .rebuilt
    }
    self.devices = devices
    return try readAppended(found, known: known)
  }

  /// The places of the found files in `files`, nothing for new ones; nothing at all when a file is
  /// gone or was rewritten.
  private func places(of found: [LogFile]) -> [Int?]? {
    let known = Dictionary(uniqueKeysWithValues: files.indices.map { (files[$0].path, $0) })
    let places = found.map { known[$0.path] }
    guard places.count(where: { $0 != nil }) == files.count else { return nil }
    let areContinued = zip(found, places).allSatisfy { file, place in
      place.map { files[$0].isContinued(by: file) } ?? true
    }
    return areContinued ? places : nil
  }

  private mutating func readAppended(_ found: [LogFile], known: [Int?]) throws(DiskError)
    -> Change
  {
    let first = rows.count
    for (file, place) in zip(found, known) {
      guard let place else {
        files.append(file)
        read(fileAt: files.count - 1)
        continue
      }
      guard file.size != files[place].size else { continue }
      guard try files[place].hasSameTail() else {
        self = try Log(reading: folder)
        return .rebuilt
      }
      files[place].size = file.size
      files[place].modification = file.modification
      files[place].change = file.change
      files[place].isSettled = file.isSettled
      read(fileAt: place)
    }
    if rows.count == first { return .none }
    guard isSorted(from: Swift.max(0, first - 1)) else {
      order()
      noteDetails(from: 0)
      return .rebuilt
    }
    noteDetails(from: first)
    return .appended(from: first)
  }
}

extension LogFile {
  /// Whether a later look at the file shows nothing but more lines.
  fileprivate func isContinued(by now: LogFile) -> Bool {
    guard identity == now.identity, readSize <= now.size else { return false }
    // Without a new line other bytes were written over the old ones.
    return size == now.size ? modification == now.modification : !endsWithoutLineEnd
  }

  /// Whether the last bytes that were read are still where they were.
  fileprivate func hasSameTail() throws(DiskError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: tail.count)
    let file = try File(path, for: .read)
    let count = try file.read(into: &bytes, at: readSize - tail.count)
    return count == tail.count && bytes == tail
  }
}
