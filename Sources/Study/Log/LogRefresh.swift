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
  /// It looks at the size of every file and reads only what is new. Names are read where a folder changed.
  public mutating func refresh() throws(DiskError) -> Change {
    if folders.areAsListed(), let change = try readAppendedToKnown(files.indices) { return change }
    var devices = self.devices
    let (found, folders) = try LogFile.discover(in: folder, devices: &devices)
    guard let known = places(of: found) else {
      return try rebuild()
    }
    (self.devices, self.folders) = (devices, folders)
    return try readAppended(found, known: known)
  }

  /// The same after something was written to one file, when no other one need be looked at.
  ///
  /// - Parameter path: of the file; all are looked at when it is a new one.
  mutating func refresh(writtenTo path: String) throws(DiskError) -> Change {
    if let place = files.lastIndex(where: { $0.path == path }),
      let change = try readAppendedToKnown(place..<place + 1)
    {
      return change
    }
    return try refresh()
  }

  /// Reads what is new in some of the known files; nothing when one of them is not continued.
  private mutating func readAppendedToKnown(_ places: Range<Int>) throws(DiskError) -> Change? {
    let settled = Platform.now - LogFile.settlingTime
    var found: [LogFile] = []
    var known: [Int?] = []
    for place in places {
      guard let facts = Folder.facts(of: files[place].path), facts.kind == .file else { return nil }
      if facts == files[place].facts { continue }
      var file = files[place]
      file.facts = facts
      file.isSettled = facts.isSettled(by: settled)
      guard files[place].isContinued(by: file) else { return nil }
      found.append(file)
      known.append(place)
    }
    return found.isEmpty ? Change.none : try readAppended(found, known: known)
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
        return try rebuild()
      }
      files[place].facts = file.facts
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
