import Decks
import Memory

/// What was read from files of the log.
struct LogReading: Sendable {
  var rows = LogRows()
  var cards = CardTable()
  var details = LogDetails()
  var warnings: [LogWarning] = []

  /// The ids of the last rows, which are looked up together: the table is larger than the processor's
  /// cache, and waiting for one place after the other took a quarter of the time.
  private var waiting: [(digest: IDDigest, start: Int)] = []

  /// Notes the id of the row that is appended next.
  ///
  /// - Parameter start: where the id stands in the bytes that `lookUpIDs` is given.
  @inline(__always)
  mutating func wait(for digest: IDDigest, at start: Int) {
    waiting.append((digest, start))
  }

  /// Gives the last rows the numbers of their cards.
  mutating func lookUpIDs(in bytes: borrowing Span<UInt8>) {
    let first = rows.count - waiting.count
    for index in waiting.indices {
      let (digest, start) = waiting[index]
      let id = bytes.extracting(start..<start + Int(digest.length))
      rows[first + index].card = Int32(cards.insert(id, digest))
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// So many bytes are read at once: few enough to stay in the processor's cache.
  private static let chunkSize = 1 << 18

  /// Makes room for the rows of so many bytes, with lines as short as they come.
  mutating func reserve(bytes: Int) {
    rows.reserveLargePages(bytes / 60)
  }

  /// Appends what was read from later files.
  mutating func append(_ other: LogReading) {
    let places = (0..<other.cards.count).map { Int32(cards.insert($0, of: other.cards)) }
    let details = Int32(self.details.count)
    rows.append(other.rows) { row in
      if row.card >= 0 { row.card = places[Int(row.card)] }
      if row.detail >= 0 { row.detail += details }
    }
    self.details.append(other.details)
    warnings += other.warnings
  }

  /// Reads what a file has behind `file.readSize`.
  ///
  /// - Parameter index: the file's place in the log.
  mutating func read(_ file: inout LogFile, index: Int) {
    do {
      try readLines(of: &file, index: UInt16(index))
    } catch {
      warnings.append(LogWarning(problem: .unreadable(error), file: file.name, line: 0))
    }
  }

  private mutating func readLines(of file: inout LogFile, index: UInt16) throws(DiskError) {
    let open = try File(file.path, for: .read)
    // No larger than what is there: after an answer that is one line.
    let length = file.size - file.readSize + 1
    var buffer = [UInt8](repeating: 0, count: min(Self.chunkSize, max(256, length)))
    // Half a line that was reported may be a whole one by now.
    let torn = LogWarning(problem: .tornLine, file: file.name, line: file.readLines + 1)
    if file.readSize > 0 { warnings.removeAll { $0 == torn } }
    var kept = 0
    var lines = LogLines(file: index, line: Int32(file.readLines))
    (lines.previous, lines.sawMergeMarker) = (file.lastTime, file.hasMergeMarker)
    while true {
      let count = try open.read(into: &buffer, from: kept, at: file.readSize + kept)
      if count == 0 { break }
      let filled = kept + count
      let used = lines.read(buffer, count: filled, into: &self, file: file.name)
      file.readSize += used
      file.hash.add(buffer, 0..<used)
      if used > 0 { file.keepTail(of: buffer, end: used) }
      kept = filled - used
      for index in 0..<kept { buffer[index] = buffer[used + index] }
      if kept > buffer.count / 2 {
        buffer.append(contentsOf: [UInt8](repeating: 0, count: buffer.count))
      }
    }
    if kept > 0 {
      let line = buffer[..<kept]
      if LogLine.isWhole(line.filter { $0 != 0 }[...]) {
        lines.readSlowly(line, into: &self, file: file.name)
        file.keepTail(of: buffer, end: kept)
        file.hash.add(buffer, 0..<kept)
        file.readSize += kept
        file.endsWithoutLineEnd = true
      } else if line.contains(where: { $0 != 0 }) {
        warnings.append(
          LogWarning(problem: .tornLine, file: file.name, line: Int(lines.line) + 1))
      }
    }
    file.readLines = Int(lines.line)
    (file.lastTime, file.hasMergeMarker) = (lines.previous, lines.sawMergeMarker)
  }
}

extension LogFile {
  fileprivate mutating func keepTail(of buffer: [UInt8], end: Int) {
    let recent = buffer[max(0, end - Self.tailLength)..<end]
    tail = Array((tail + recent).suffix(Self.tailLength))
  }
}

/// The lines of one file.
struct LogLines {
  let file: UInt16
  /// The number of the last line that was read.
  var line: Int32
  /// The time of the last event, to notice a clock that went back.
  var previous: Int64 = 0
  var sawMergeMarker = false
  private var cursor: LogCursor

  init(file: UInt16, line: Int32) {
    self.file = file
    self.line = line
    cursor = LogCursor(file: file)
  }

  /// A clock is only said to have gone back by more than this.
  private static let clockTolerance: Int64 = 60_000

  /// Reads the whole lines in the first `count` bytes.
  ///
  /// - Returns: how many bytes they have.
  mutating func read(
    _ buffer: [UInt8], count: Int, into reading: inout LogReading, file name: String
  ) -> Int {
    var start = 0
    let span = buffer.span
    while start < count {
      if let end = cursor.readReview(
        span, from: start, to: count, line: line + 1, into: &reading)
      {
        line += 1
        note(reading.rows[reading.rows.count - 1].milliseconds, into: &reading, file: name)
        start = end
        continue
      }
      reading.lookUpIDs(in: span)
      guard let end = buffer[start..<count].firstIndex(of: UInt8(ascii: "\n")) else { break }
      readSlowly(buffer[start..<end], into: &reading, file: name)
      start = end + 1
    }
    reading.lookUpIDs(in: span)
    return start
  }

  /// Reads one line of any kind, without its line end.
  mutating func readSlowly(
    _ bytes: ArraySlice<UInt8>, into reading: inout LogReading, file name: String
  ) {
    line += 1
    switch LogLineReader.read(bytes, file: file, number: line) {
    case .nothing: break
    case .bad(.mergeMarker) where sawMergeMarker: break
    case .bad(let problem):
      if problem == .mergeMarker { sawMergeMarker = true }
      reading.warnings.append(LogWarning(problem: problem, file: name, line: Int(line)))
    case .event(var row, let card, let detail):
      if !card.isEmpty {
        row.card = Int32(reading.cards.insert(CardID(String(decoding: card, as: UTF8.self))))
      }
      if !detail.isEmpty {
        row.detail = Int32(reading.details.count)
        reading.details.append(detail)
      }
      reading.rows.append(row)
      note(row.milliseconds, into: &reading, file: name)
    }
  }

  private mutating func note(
    _ milliseconds: Int64, into reading: inout LogReading, file name: String
  ) {
    let back = previous - milliseconds
    if back > Self.clockTolerance {
      reading.warnings.append(
        LogWarning(
          problem: .clockWentBack(seconds: Int(back / 1000)), file: name, line: Int(line)))
    }
    previous = milliseconds
  }
}
