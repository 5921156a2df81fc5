/// What a long log comes to, kept between two runs so that opening costs what was added since.
///
/// It is never needed and never trusted blindly. Each file of the log must be the one that was read, by its stamp, or when that
/// is another one or too fresh, by all of its bytes that count; anything else, and any damage, makes the whole log be read
/// again. A reader takes memory as it was written, so `schema` must change with any stored type.
struct HistoryCache {
  private let path: String

  /// - Parameter folder: `Device.cacheFolder` of the collection.
  init(in folder: String) {
    path = Path.joined(folder, "history.cache")
    self.folder = folder
  }

  private let folder: String

  private static let magic: UInt64 = 0x0048_4e49_4154_4552  // "RETAINH"
  private static let schema = 1
  private static let prefixLength = 24
  /// Sections begin at multiples of it, so that their values are aligned.
  private static let alignment = 64
  /// Shorter logs are read in no time.
  private static let smallest = 1 << 20
  /// A longer log is kept nowhere: the cache is three quarters of its size.
  private static let largest = 1 << 30
  /// So many new rows are read in no time.
  private static let manyRows = 4000

  /// Numbers that differ when stored values are laid out in another way.
  private static let layout = [
    schema, MemoryLayout<LogRow>.stride, MemoryLayout<CardRecord>.stride,
    MemoryLayout<CardTable.Slot>.stride, MemoryLayout<LogRow>.offset(of: \.kind) ?? 0,
    Int(littleEndian: 1),
  ]

  enum Failure: Error {
    case disk(DiskError)
    case damaged
    /// The log is not the one that was kept.
    case otherLog
  }
}

// MARK: - Reading

extension HistoryCache {
  /// The history with all that the log has now; nothing when the log must be read as a whole.
  func history(of progress: String, rolloverHour: Int) -> History? {
    guard Folder.facts(of: path) != nil else { return nil }
    do {
      var history = try restored(progress, rolloverHour: rolloverHour)
      history.keptRows = history.log.count
      _ = try history.refresh()
      return history
    } catch {
      // Whatever it is, the log itself says more.
      return nil
    }
  }

  private func restored(_ progress: String, rolloverHour: Int) throws -> History {
    let file = try File(path, for: .read)
    var prefix = [UInt8](repeating: 0, count: Self.prefixLength)
    guard try file.read(into: &prefix, at: 0) == Self.prefixLength else { throw Failure.damaged }
    var reader = CacheReader(prefix)
    guard try reader.number() == Self.magic else { throw Failure.damaged }
    let (length, sum) = (try reader.integer(), try reader.number())
    let size = try file.facts().size
    guard length > 0, length <= size - Self.prefixLength, size <= Self.largest else {
      throw Failure.damaged
    }
    let head: [UInt8] = try file.values(length, at: Self.prefixLength)
    var hash = ContentHash()
    hash.add(head, 0..<head.count)
    guard hash.value == sum else { throw Failure.damaged }

    reader = CacheReader(head)
    for number in Self.layout {
      guard try reader.integer() == number else { throw Failure.damaged }
    }
    guard try reader.integer() == rolloverHour, try reader.text() == progress else {
      throw Failure.otherLog
    }
    var devices: [String] = []
    for _ in 0..<(try reader.count()) { devices.append(try reader.text()) }
    var files: [LogFile] = []
    for _ in 0..<(try reader.count()) { files.append(try LogFile(from: &reader)) }
    try check(&files, devices, progress)
    var warnings: [LogWarning] = []
    for _ in 0..<(try reader.count()) { warnings.append(try LogWarning(from: &reader)) }
    let hasWaiting = try reader.flag()

    var sections = SectionReader(
      file: file, head: reader, offset: Self.aligned(Self.prefixLength + length))
    let cards = CardTable(
      bytes: try sections.next(), ends: try sections.next(), slots: try sections.next())
    let (text, ends): ([UInt8], [Int32]) = (try sections.next(), try sections.next())
    var reading = LogReading()
    reading.cards = cards
    reading.details = Self.texts(text, ends)
    reading.warnings = warnings
    reading.rows = try sections.next()
    let log = Log(
      folder: progress, devices: devices, files: files, reading: reading,
      detailed: try sections.next())
    return History(
      log, rolloverHour: rolloverHour, records: try sections.next(), phases: try sections.next(),
      previous: try sections.next(), heirs: try sections.next(),
      undone: UndoneRows(marks: try sections.next(), hasWaiting: hasWaiting))
  }

  /// Whether each file still begins with what was read of it; takes over the stamps of now.
  private func check(_ files: inout [LogFile], _ devices: [String], _ progress: String) throws {
    var known = devices
    let found = Dictionary(
      uniqueKeysWithValues: try LogFile.discover(in: progress, devices: &known).map {
        ($0.path, $0)
      })
    for index in files.indices {
      guard let now = found[files[index].path], now.device == files[index].device else {
        throw Failure.otherLog
      }
      if files[index].isSettled, files[index].hasStamp(of: now) { continue }
      guard try files[index].isBeginning(ofFileWithSize: now.size) else { throw Failure.otherLog }
      files[index].takeStamp(of: now)
    }
  }

  private static func texts(_ bytes: [UInt8], _ ends: [Int32]) -> [String] {
    var (texts, start): ([String], Int) = ([], 0)
    texts.reserveCapacity(ends.count)
    for end in ends {
      texts.append(String(decoding: bytes[start..<Int(end)], as: UTF8.self))
      start = Int(end)
    }
    return texts
  }

  fileprivate static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  private struct SectionReader: ~Copyable {
    let file: File
    var head: CacheReader
    var offset: Int

    init(file: consuming File, head: CacheReader, offset: Int) {
      self.file = file
      self.head = head
      self.offset = offset
    }

    /// The next array, if it is as it was written.
    mutating func next<Value: BitwiseCopyable>() throws -> [Value] {
      let (count, sum) = (try head.integer(), try head.number())
      let length = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
      guard count >= 0, !length.overflow, length.partialValue <= HistoryCache.largest else {
        throw Failure.damaged
      }
      let values: [Value] = try file.values(count, at: offset)
      var hash = ContentHash()
      hash.add(memoryOf: values)
      guard values.count == count, hash.value == sum else { throw Failure.damaged }
      offset = HistoryCache.aligned(offset + length.partialValue)
      return values
    }
  }
}

// MARK: - Writing

extension HistoryCache {
  /// Compares what is kept with a history that was read from the log itself, and removes it when it differs.
  func agrees(with history: History) -> Bool {
    guard let kept = self.history(of: history.log.folder, rolloverHour: history.rolloverHour),
      !kept.isSame(as: history)
    else { return true }
    try? Folder.remove(path)
    return false
  }

  /// Keeps a history when reading it anew would take noticeably longer than going on from what is kept.
  ///
  /// A cache that cannot be written is no reason to trouble anybody.
  func keep(_ history: History, smallest: Int = Self.smallest) {
    let size = history.log.files.reduce(0) { $0 + $1.readSize }
    guard size >= smallest, size <= Self.largest else { return }
    if let kept = history.keptRows, history.log.count - kept < Self.manyRows { return }
    try? write(history)
  }

  private func write(_ history: History) throws(DiskError) {
    guard let plan = Plan(history) else { return }
    try Folder.create(folder)
    let new = path + ".new"
    // Another program is at it; one that ended on the way is followed a minute later.
    if let facts = Folder.facts(of: new) {
      guard Platform.now - facts.modification > 60_000_000_000 else { return }
      try Folder.remove(new)
    }
    do throws(DiskError) {
      let file = try File(new, for: .createPrivate)
      try plan.write(to: file)
      try Folder.rename(new, to: path)
    } catch {
      try? Folder.remove(new)
      throw error
    }
  }

  /// What is written, in its order.
  private struct Plan {
    private var head = CacheWriter()
    private let sections: [Section]

    /// Nothing when something cannot be kept.
    init?(_ history: History) {
      let log = history.log
      for number in HistoryCache.layout { head.add(number) }
      head.add(history.rolloverHour)
      head.add(log.folder)
      head.add(log.devices.count)
      for device in log.devices { head.add(device) }
      head.add(log.files.count)
      for file in log.files { file.write(to: &head) }
      head.add(log.warnings.count)
      for warning in log.warnings {
        guard warning.write(to: &head) else { return nil }
      }
      head.add(history.undone.hasWaiting)
      var details: (bytes: [UInt8], ends: [Int32]) = ([], [])
      for text in log.details {
        details.bytes.append(contentsOf: text.utf8)
        details.ends.append(Int32(clamping: details.bytes.count))
      }
      sections = Self.sections(history, details)
      for section in sections { head.add(section) }
    }

    /// In the order of reading.
    private static func sections(
      _ history: History, _ details: (bytes: [UInt8], ends: [Int32])
    ) -> [Section] {
      let log = history.log
      return [
        Section(log.cards.bytes), Section(log.cards.ends), Section(log.cards.slots),
        Section(details.bytes), Section(details.ends), Section(log.rows), Section(log.detailed),
        Section(history.records), Section(history.phases), Section(history.previous),
        Section(history.heirs), Section(history.undone.marks),
      ]
    }

    func write(to file: borrowing File) throws(DiskError) {
      var prefix = CacheWriter()
      var hash = ContentHash()
      hash.add(head.bytes, 0..<head.bytes.count)
      prefix.add(HistoryCache.magic)
      prefix.add(head.bytes.count)
      prefix.add(hash.value)
      try file.write(prefix.bytes)
      try file.write(head.bytes)
      var offset = HistoryCache.prefixLength + head.bytes.count
      func pad() throws(DiskError) {
        let missing = HistoryCache.aligned(offset) - offset
        try file.write([UInt8](repeating: 0, count: missing))
        offset += missing
      }
      try pad()
      for section in sections {
        offset += try section.write(file)
        try pad()
      }
    }
  }
}

extension History {
  /// Whether another reading of the same log led to the same rows and progress; numbers of cards may differ.
  fileprivate func isSame(as other: History) -> Bool {
    guard log.count == other.log.count, log.cards.count == other.log.cards.count,
      phases == other.phases
    else { return false }
    for index in log.rows.indices {
      let (row, twin) = (log.rows[index], other.log.rows[index])
      guard row.milliseconds == twin.milliseconds, row.packedDue == twin.packedDue,
        row.kind == twin.kind, row.rating == twin.rating, row.answer == twin.answer,
        isUndone(index) == other.isUndone(index)
      else { return false }
    }
    return (0..<log.cards.count).allSatisfy { card in
      guard let twin = other.log.cards.index(of: card, in: log.cards) else { return false }
      return records[heir(ofCard: card)] == other.records[other.heir(ofCard: twin)]
    }
  }
}

/// Values that are kept as they lie in memory.
private struct Section {
  let count: Int
  let sum: UInt64
  /// Says how many bytes it wrote.
  let write: (borrowing File) throws(DiskError) -> Int

  init<Value: BitwiseCopyable>(_ values: [Value]) {
    var hash = ContentHash()
    hash.add(memoryOf: values)
    (count, sum) = (values.count, hash.value)
    write = { (file: borrowing File) throws(DiskError) in
      try file.write(memoryOf: values)
      return values.count * MemoryLayout<Value>.stride
    }
  }
}

extension CacheWriter {
  fileprivate mutating func add(_ section: Section) {
    add(section.count)
    add(section.sum)
  }
}
