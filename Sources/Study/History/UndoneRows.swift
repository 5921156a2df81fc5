/// Which events of a log were taken back.
///
/// Every event but `undo` and `parameters` can be. An undo whose event has not arrived yet waits.
struct UndoneRows: Sendable {
  /// For each row up to the last one that was taken back whether it was.
  private(set) var marks: [Bool] = []
  private(set) var hasWaiting = false

  init() {}

  init(marks: [Bool], hasWaiting: Bool) {
    self.marks = marks
    self.hasWaiting = hasWaiting
  }

  init(of log: Log) {
    for index in log.detailed where log.rows[Int(index)].kind == .undo {
      _ = add(log.rows[Int(index)], of: log)
    }
  }

  func contains(_ index: Int) -> Bool { index < marks.count && marks[index] }

  /// - Returns: whether it was not taken back before.
  private mutating func insert(_ index: Int) -> Bool {
    if index >= marks.count {
      marks.append(contentsOf: repeatElement(false, count: index + 1 - marks.count))
    }
    if marks[index] { return false }
    marks[index] = true
    return true
  }

  /// Takes an undo over.
  ///
  /// - Returns: the rows that it takes back and that were not taken back before.
  mutating func add(_ undo: LogRow, of log: Log) -> [Int] {
    guard let text = log.detail(of: undo)["of"]?.string, let reference = EventReference(text),
      let target = Self.find(reference, in: log)
    else {
      hasWaiting = true
      return []
    }
    guard insert(target) else { return [] }
    let imported = Self.imported(by: log.rows[target], in: log)
    for index in imported { _ = insert(index) }
    return [target] + imported
  }

  /// The rows of the file that an import brought, on whichever device: one name is one content.
  private static func imported(by row: LogRow, in log: Log) -> [Int] {
    guard row.kind == .import, let name = log.detail(of: row)["file"]?.string else { return [] }
    let files = Set(log.files.indices.filter { Path.name(of: log.files[$0].path) == name })
    guard !files.isEmpty else { return [] }
    return log.rows.indices.filter { files.contains(Int(log.rows[$0].file)) }
  }

  private static func find(_ reference: EventReference, in log: Log) -> Int? {
    let time = reference.moment.milliseconds
    guard let device = log.devices.firstIndex(of: reference.device) else { return nil }
    var (low, high) = (0, log.rows.count)
    while low < high {
      let middle = (low + high) / 2
      if log.rows[middle].milliseconds < time { low = middle + 1 } else { high = middle }
    }
    while low < log.rows.count, log.rows[low].milliseconds == time {
      let row = log.rows[low]
      if log.deviceIndex(of: row) == device, row.kind != .undo, row.kind != .parameters {
        return low
      }
      low += 1
    }
    return nil
  }
}
