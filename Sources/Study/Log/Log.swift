/// Everything that happened: the union of all devices' files.
///
/// The order is instant, device, line. It and all that follows from it are the same on every machine,
/// in whatever order the files arrived.
public struct Log: Sendable {
  /// The folder `progress` of a collection.
  public let folder: String
  public internal(set) var devices: [String] = []
  var files: [LogFile] = []
  var folders = LogFolders()
  /// The files as they were before everything was read anew: what is nowhere any more was lost since.
  private(set) var former: [LogFile] = []
  private var reading = LogReading()
  /// The rows that have a detail, in their order. All undos, relinks and fitted weights are among them.
  private(set) var detailed: [Int32] = []
  /// The rows of fitted weights, which every opening asks for.
  private(set) var fitted: [Int32] = []

  /// Reads all files below the folder; a missing folder is an empty log.
  public init(reading folder: String) throws(DiskError) {
    var parts = try LogParts(of: folder)
    self.init(&parts)
  }

  /// Joins what was read; nobody else may hold the parts, or all rows are copied.
  init(_ parts: inout LogParts) {
    (folder, devices, folders) = (parts.folder, parts.devices, parts.folders)
    (files, reading) = (parts.files, parts.joined())
    if !isSorted(from: 0) { order() }
    noteDetails(from: 0)
  }

  /// What was read before.
  init(
    folder: String, devices: [String], files: [LogFile], reading: LogReading, detailed: [Int32],
    fitted: [Int32]
  ) {
    self.folder = folder
    self.devices = devices
    self.files = files
    self.reading = reading
    self.detailed = detailed
    self.fitted = fitted
  }

  /// Reads everything anew, because a known file is gone or is another one.
  mutating func rebuild() throws(DiskError) -> Change {
    var new = try Log(reading: folder)
    new.former = former + files
    self = new
    return .rebuilt
  }

  /// Takes over that the rows from `start` on are others than before.
  mutating func noteDetails(from start: Int) {
    while let last = detailed.last, last >= start { detailed.removeLast() }
    while let last = fitted.last, last >= start { fitted.removeLast() }
    for index in start..<rows.count where rows[index].detail >= 0 {
      detailed.append(Int32(index))
      if rows[index].kind == .parameters { fitted.append(Int32(index)) }
    }
  }

  /// Numbers for the cards that events name.
  public var cards: CardTable { reading.cards }

  /// What was wrong, in the order of the files and their lines.
  public var warnings: [LogWarning] { reading.warnings }

  var rows: LogRows { reading.rows }

  var details: LogDetails { reading.details }

  mutating func read(fileAt index: Int) {
    reading.read(&files[index], index: index)
  }

  /// Whether the rows from `start` on are in order, with no two of one instant.
  func isSorted(from start: Int) -> Bool {
    for index in start..<Swift.max(start, rows.count - 1)
    where rows[index].milliseconds >= rows[index + 1].milliseconds {
      return false
    }
    return true
  }

  /// Sorts the rows, and drops lines of one device that are there more than once.
  mutating func order() {
    let rank = deviceRanks()
    var sorted = LogRows()
    swap(&sorted, &reading.rows)
    sorted.change { rows in
      rows.sort { left, right in
        if left.milliseconds != right.milliseconds { return left.milliseconds < right.milliseconds }
        let (leftRank, rightRank) = (rank[Int(left.file)], rank[Int(right.file)])
        return (leftRank, left.line, left.file) < (rightRank, right.line, right.file)
      }
      dropRepeated(&rows)
    }
    reading.rows = sorted
  }

  /// For each file the place of its device among all by name, so that it can be compared fast.
  private func deviceRanks() -> [Int] {
    let order = devices.indices.sorted {
      devices[$0].utf8.lexicographicallyPrecedes(devices[$1].utf8)
    }
    var ranks = Array(repeating: 0, count: devices.count)
    for (rank, device) in order.enumerated() { ranks[device] = rank }
    return files.map { ranks[$0.device] }
  }

  /// Lines of one instant are neighbours, and there are few of them.
  private func dropRepeated(_ rows: inout [LogRow]) {
    var kept = 0
    var tieStart = 0
    for index in rows.indices {
      let row = rows[index]
      if kept > 0, rows[kept - 1].milliseconds != row.milliseconds { tieStart = kept }
      let isRepeated = (tieStart..<kept).contains { isSame(rows[$0], row) }
      if isRepeated { continue }
      if kept != index { rows[kept] = row }
      kept += 1
    }
    rows.removeLast(rows.count - kept)
  }

  /// Whether two lines of one instant say the same and are of the same device, or are what two devices imported.
  ///
  /// What another program knows is the same fact on every device, and in every time zone that it was imported in.
  private func isSame(_ left: LogRow, _ right: LogRow) -> Bool {
    if files[Int(left.file)].isImport, files[Int(right.file)].isImport {
      return left.card == right.card && left.kind == right.kind && left.rating == right.rating
        && left.answer == right.answer
    }
    return files[Int(left.file)].device == files[Int(right.file)].device
      && event(left) == event(right)
  }
}

extension Log: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(index: Int) -> Event { event(rows[index]) }

  /// The kind of the event, without the rest of it.
  public func kind(of index: Int) -> Event.Kind { rows[index].kind }

  /// The device that wrote the event.
  public func device(of index: Int) -> String { devices[deviceIndex(of: rows[index])] }

  /// What an undo of the event names.
  public func reference(of index: Int) -> EventReference {
    EventReference(device: device(of: index), moment: rows[index].moment)
  }

  func deviceIndex(of row: LogRow) -> Int { files[Int(row.file)].device }

  func detail(of row: LogRow) -> Detail {
    row.detail < 0 ? .none : Detail(text: reading.details[Int(row.detail)])
  }

  private func event(_ row: LogRow) -> Event {
    Event(
      row.kind, card: row.card < 0 ? nil : cards[Int(row.card)], rating: row.rating,
      milliseconds: row.answer < 0 ? nil : Int(row.answer), due: row.due, detail: detail(of: row),
      at: row.moment)
  }
}
