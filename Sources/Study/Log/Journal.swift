/// Where this device writes: one event a line, on disk before `append` returns.
///
/// Nothing is kept open between two events, so that two programs of one device, a renamed folder or
/// the first second of a new month need no care.
public struct Journal: Hashable, Sendable {
  /// `progress/<device>`.
  public let folder: String
  public let device: String

  /// - Parameter progress: the folder `progress` of a collection.
  public init(progress: String, device: String) {
    folder = Path.joined(progress, device)
    self.device = device
  }

  /// The first line of every file of the log.
  static let header = "time\tevent\tcard\trating\tms\tdue\tdetail\n"

  /// How much of the end of a file is looked at for half a line and for equal times.
  private static let tailLength = 4096

  /// A clock that stands, or is set back by no more milliseconds than this, does not change the order of answers.
  private static let smallStep: Int64 = 60_000

  /// Writes one event behind all others of its month.
  ///
  /// The file is locked, half a line that a crash left behind is ended, the whole line is written
  /// with one call, and the disk has it when this returns. When it throws, nothing was added.
  ///
  /// - Returns: The event as it was written: a millisecond behind the last one when the clock of this device has not
  ///   come so far yet.
  @discardableResult
  public func append(_ event: Event) throws(DiskError) -> Event {
    try append([event])[0]
  }

  /// Writes events of one month in the same way, all with one call.
  @discardableResult
  public func append(_ events: [Event]) throws(DiskError) -> [Event] {
    guard let first = events.first else { return [] }
    let path = path(of: first)
    let isNewFolder = Folder.facts(of: folder) == nil
    // Before anything is made there, and again when it is.
    try refuseEscape(of: isNewFolder ? Path.parent(of: folder) : folder)
    if isNewFolder {
      try Folder.create(folder)
      try refuseEscape(of: folder)
    }
    let file = try File(path, for: .append)
    try file.lock()
    let size = try file.facts().size
    let tail = try Self.tail(of: file, size: size)

    var (events, times, last) = (events, tail.times, tail.last)
    var bytes = size == 0 ? Array(Self.header.utf8) : tail.ending
    for index in events.indices {
      if let ahead = last.map({ $0 - events[index].moment.milliseconds }),
        (0...Self.smallStep).contains(ahead)
      {
        events[index].moment = events[index].moment.adding(milliseconds: ahead + 1)
      }
      while !times.insert(events[index].moment.milliseconds).inserted {
        events[index].moment = events[index].moment.adding(milliseconds: 1)
      }
      last = events[index].moment.milliseconds
      events[index].appendLine(to: &bytes)
    }
    do {
      try file.write(bytes)
      try file.synchronize()
      if size == 0 { try Folder.synchronize(folder) }
      if isNewFolder { try Folder.synchronize(Path.parent(of: folder)) }
    } catch {
      // Half a line would be reported at every start, and an event that was not promised must not
      // count later. When even this fails, the next append ends the line.
      try? file.truncate(to: size)
      throw error
    }
    return events
  }

  /// The file in which an event stands: one for each month.
  func path(of event: Event) -> String {
    Path.joined(folder, String(event.moment.description.prefix(7)) + ".tsv")
  }

  /// Throws when a symbolic link leads a folder that is there out of the collection.
  func refuseEscape(of folder: String) throws(DiskError) {
    guard let target = Folder.resolved(folder) else { return }
    guard let root = Folder.resolved(Path.parent(of: Path.parent(of: self.folder))),
      Path.isInside(target, root)
    else { throw DiskError(.escape, self.folder, code: 0) }
  }

  private static func tail(of file: borrowing File, size: Int) throws(DiskError)
    -> (ending: [UInt8], times: Set<Int64>, last: Int64?)
  {
    let start = max(0, size - tailLength)
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = try file.read(into: &bytes, at: start)
    var times: [Int64] = []
    var line = 0
    while let end = bytes[line..<count].firstIndex(of: UInt8(ascii: "\n")) {
      if let time = time(ofLine: bytes[line..<end]) { times.append(time) }
      line = end + 1
    }
    let torn = bytes[line..<count]
    if let time = time(ofLine: torn) { times.append(time) }
    return (LogLine.ending(ofTorn: torn), Set(times), times.last)
  }

  private static func time(ofLine line: ArraySlice<UInt8>) -> Int64? {
    let end = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.endIndex
    return Moment(line[..<end])?.milliseconds
  }
}
