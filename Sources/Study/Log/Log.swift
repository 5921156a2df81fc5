/// Everything that happened: the union of all devices' files.
///
/// The order is instant, device, line. It and all that follows from it are the same on every machine,
/// in whatever order the files arrived.
public struct Log: Sendable {
  /// The folder `progress` of a collection.
  public let folder: String
  public private(set) var devices: [String] = []
  var files: [LogFile] = []
  private var reading = LogReading()

  /// Reads all files below the folder; a missing folder is an empty log.
  public init(reading folder: String) throws(DiskError) {
    self.folder = folder
    files = try LogFile.discover(in: folder, devices: &devices)
    for index in files.indices { read(fileAt: index) }
    if !isSorted(from: 0) { order() }
  }

  /// Numbers for the cards that events name.
  public var cards: CardTable { reading.cards }

  /// What was wrong, in the order of the files and their lines.
  public var warnings: [LogWarning] { reading.warnings }

  var rows: [LogRow] { reading.rows }

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
    let sorted = rows.sorted { isBefore($0, $1) }
    var kept: [LogRow] = []
    kept.reserveCapacity(sorted.count)
    var tieStart = 0
    for row in sorted {
      if let last = kept.last, last.milliseconds != row.milliseconds { tieStart = kept.count }
      if !kept[tieStart...].contains(where: { isSame($0, row) }) { kept.append(row) }
    }
    reading.rows = kept
  }

  private func isBefore(_ left: LogRow, _ right: LogRow) -> Bool {
    if left.milliseconds != right.milliseconds { return left.milliseconds < right.milliseconds }
    let (leftFile, rightFile) = (files[Int(left.file)], files[Int(right.file)])
    if leftFile.device != rightFile.device {
      return devices[leftFile.device].utf8.lexicographicallyPrecedes(
        devices[rightFile.device].utf8)
    }
    if left.line != right.line { return left.line < right.line }
    return event(left).line < event(right).line
  }

  /// Whether two lines of one instant say the same and are of the same device.
  private func isSame(_ left: LogRow, _ right: LogRow) -> Bool {
    files[Int(left.file)].device == files[Int(right.file)].device && event(left) == event(right)
  }
}

extension Log: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(index: Int) -> Event { event(rows[index]) }

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
