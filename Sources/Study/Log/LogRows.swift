/// The events of a log: those that a cache holds, where they lie in its file, and behind them those that were read.
struct LogRows: RandomAccessCollection, Sendable {
  private var kept: MappedValues<LogRow>?
  private var read: [LogRow] = []

  init() {}

  init(_ kept: MappedValues<LogRow>?) { self.kept = kept }

  var startIndex: Int { 0 }
  var endIndex: Int { keptCount + read.count }

  private var keptCount: Int { kept?.count ?? 0 }

  subscript(index: Int) -> LogRow {
    get {
      guard let kept else { return read[index] }
      return index < kept.count ? kept[index] : read[index - kept.count]
    }
    set { read[index - keptCount] = newValue }
  }

  /// All of them in memory of their own.
  var array: [LogRow] {
    guard let kept else { return read }
    return (0..<kept.count).map { kept[$0] } + read
  }

  mutating func append(_ row: LogRow) { read.append(row) }

  /// - Parameter change: what is done to each of them on the way.
  mutating func append(_ rows: LogRows, changing change: (inout LogRow) -> Void) {
    var first = read.count
    read.append(contentsOf: rows.array)
    while first < read.count {
      change(&read[first])
      first += 1
    }
  }

  /// Makes room for rows to come in few large pages, where the system has them.
  mutating func reserveLargePages(_ count: Int) {
    read.reserveCapacity(count)
    // SAFETY: the memory is only named to the system; nothing is written.
    unsafe read.withUnsafeMutableBufferPointer {
      unsafe Platform.preferLargePages(
        UnsafeMutableRawBufferPointer(
          start: $0.baseAddress, count: count * MemoryLayout<LogRow>.stride))
    }
  }

  /// Changes all rows, which leave the cache's file for it.
  mutating func change(_ body: (inout [LogRow]) -> Void) {
    if kept != nil { (read, kept) = (array, nil) }
    body(&read)
  }
}
