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
    var devices: [String] = []
    let found = try LogFile.discover(in: folder, devices: &devices)
    guard isContinued(by: found, devices: devices) else {
      self = try Log(reading: folder)
      return .rebuilt
    }
    return try readAppended(found)
  }

  private func isContinued(by found: [LogFile], devices: [String]) -> Bool {
    guard devices == self.devices, found.count == files.count else { return false }
    return zip(files, found).allSatisfy { known, now in
      known.path == now.path && known.identity == now.identity && known.readSize <= now.size
        && !(known.endsWithoutLineEnd && known.size != now.size)
        // Without a new line other bytes were written over the old ones.
        && (known.size != now.size || known.modification == now.modification)
    }
  }

  private mutating func readAppended(_ found: [LogFile]) throws(DiskError) -> Change {
    let first = rows.count
    for index in files.indices where found[index].size != files[index].size {
      guard try files[index].hasSameTail() else {
        self = try Log(reading: folder)
        return .rebuilt
      }
      files[index].size = found[index].size
      files[index].modification = found[index].modification
      read(fileAt: index)
    }
    if rows.count == first { return .none }
    guard isSorted(from: Swift.max(0, first - 1)) else {
      order()
      return .rebuilt
    }
    return .appended(from: first)
  }
}

extension LogFile {
  /// Whether the last bytes that were read are still where they were.
  fileprivate func hasSameTail() throws(DiskError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: tail.count)
    let file = try File(path, for: .read)
    let count = try file.read(into: &bytes, at: readSize - tail.count)
    return count == tail.count && bytes == tail
  }
}
