/// What a long log comes to, kept between two runs so that opening costs what was added since.
///
/// It is never needed and never trusted blindly. Each file of the log must be the one that was read, by its stamp, or when that
/// is another one or too fresh, by all of its bytes that count; anything else, and any damage, makes the whole log be read
/// again.
struct HistoryCache {
  private let file: CacheFile

  /// - Parameter folder: `Device.cacheFolder` of the collection.
  init(in folder: String) { file = CacheFile(folder: folder, name: "history.cache") }

  /// Shorter logs are read in no time.
  private static let smallest = 1 << 20
  /// So many new rows are read in no time.
  private static let manyRows = 4000
}

// MARK: - Reading

extension HistoryCache {
  var isThere: Bool { file.isThere }

  /// The history with all that the log has now; nothing when the log must be read as a whole.
  func history(of progress: String, rolloverHour: Int) -> History? {
    guard file.isThere else { return nil }
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
    var kept = try CacheFile.Reader(file)
    guard try kept.head.integer() == rolloverHour, try kept.head.text() == progress else {
      throw CacheFile.Failure.other
    }
    var devices: [String] = []
    for _ in 0..<(try kept.head.count()) { devices.append(try kept.head.text()) }
    var files: [LogFile] = []
    for _ in 0..<(try kept.head.count()) { files.append(try LogFile(from: &kept.head)) }
    try check(&files, devices, progress)
    var warnings: [LogWarning] = []
    for _ in 0..<(try kept.head.count()) { warnings.append(try LogWarning(from: &kept.head)) }
    let hasWaiting = try kept.head.flag()

    let cards = CardTable(bytes: try kept.next(), ends: try kept.next(), slots: try kept.next())
    guard let details = LogDetails(bytes: try kept.next(), ends: try kept.next()) else {
      throw CacheFile.Failure.damaged
    }
    var reading = LogReading()
    reading.cards = cards
    reading.details = details
    reading.warnings = warnings
    reading.rows = LogRows(try kept.nextMapped())
    let log = Log(
      folder: progress, devices: devices, files: files, reading: reading,
      detailed: try kept.next(), fitted: try kept.next())
    return History(
      log, rolloverHour: rolloverHour, records: try kept.next(), phases: try kept.next(),
      previous: try kept.next(), heirs: try kept.next(),
      undone: UndoneRows(marks: try kept.next(), hasWaiting: hasWaiting))
  }

  /// Whether each file still begins with what was read of it; takes over the stamps of now.
  private func check(_ files: inout [LogFile], _ devices: [String], _ progress: String) throws {
    var known = devices
    let found = Dictionary(
      uniqueKeysWithValues: try LogFile.discover(in: progress, devices: &known).files.map {
        ($0.path, $0)
      })
    for index in files.indices {
      guard let now = found[files[index].path], now.device == files[index].device else {
        throw CacheFile.Failure.other
      }
      if files[index].isSettled, files[index].hasStamp(of: now) { continue }
      guard try files[index].isBeginning(ofFileWithSize: now.size) else {
        throw CacheFile.Failure.other
      }
      files[index].takeStamp(of: now)
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
    file.remove()
    return false
  }

  /// Keeps a history when reading it anew would take noticeably longer than going on from what is kept.
  ///
  /// A cache that cannot be written is no reason to trouble anybody.
  func keep(_ history: History, smallest: Int = Self.smallest) {
    let size = history.log.files.reduce(0) { $0 + $1.readSize }
    guard size >= smallest, size <= CacheFile.largest else { return }
    if let kept = history.keptRows, history.log.count - kept < Self.manyRows { return }
    guard let content = content(history) else { return }
    try? file.write(content)
  }

  /// In the order of reading; nothing when something cannot be kept.
  private func content(_ history: History) -> CacheFile.Content? {
    guard var content = CacheFile.Content() else { return nil }
    let log = history.log
    content.head.add(history.rolloverHour)
    content.head.add(log.folder)
    content.head.add(log.devices.count)
    for device in log.devices { content.head.add(device) }
    content.head.add(log.files.count)
    for file in log.files { file.write(to: &content.head) }
    content.head.add(log.warnings.count)
    for warning in log.warnings {
      guard warning.write(to: &content.head) else { return nil }
    }
    content.head.add(history.undone.hasWaiting)
    content.add(log.cards.bytes)
    content.add(log.cards.ends)
    content.add(log.cards.slots)
    content.add(log.details.bytes)
    content.add(log.details.ends)
    content.add(log.rows.array)
    content.add(log.detailed)
    content.add(log.fitted)
    content.add(history.records)
    content.add(history.phases)
    content.add(history.previous)
    content.add(history.heirs)
    content.add(history.undone.marks)
    return content
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
