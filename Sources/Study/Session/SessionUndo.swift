public import Decks

extension Session {
  /// What this device did last and has not taken back, in this session or before it.
  public var lastEvent: Event? {
    history.lastUndoable(of: journal.device).map { history.log[$0] }
  }

  /// Takes back what this device did last; again: what it did before.
  ///
  /// - Returns: the event that was taken back, or nothing when there is none.
  @discardableResult
  public mutating func undo(at now: Moment) throws(DiskError) -> Event? {
    try update(at: now)
    guard let index = history.lastUndoable(of: journal.device) else { return nil }
    let event = history.log[index]
    let rows = history.rowsUndoneTogether(with: index)
    let undos = rows.enumerated().map { place, row in
      Event.undo(
        of: history.log.reference(of: row),
        at: now.adding(milliseconds: Int64(place - (rows.count - 1))))
    }
    try journal.append(undos)
    _ = try history.refresh()
    if let place = answers.lastIndex(where: {
      $0.card == event.card && $0.moment.milliseconds == event.moment.milliseconds
    }) {
      answers.remove(at: place)
    }
    rebuild(at: now)
    current = event.card.flatMap { library.index(of: $0) } ?? current
    if let current { queue.putFirst(current) }
    return event
  }

  /// Takes over decks that were edited; the card that is being asked stays, if it is still there.
  ///
  /// - Parameter card: is asked instead, if it is there.
  public mutating func replace(_ library: Library, asking card: CardID? = nil, at now: Moment) {
    let id = card ?? current.map { self.library.id(ofCard: $0) }
    current = nil
    self.library = library
    rebuild(at: now)
    current = id.flatMap { library.index(of: $0) }
    if let current { queue.putFirst(current) }
  }
}

extension History {
  /// The last event of a device that can be taken back and was not.
  ///
  /// Imports are left to a command of their own: nobody means one when a grade was mistyped.
  func lastUndoable(of device: String) -> Int? {
    guard let device = log.devices.firstIndex(of: device) else { return nil }
    return log.rows.indices.last { index in
      let row = log.rows[index]
      switch row.kind {
      case .undo, .parameters, .import: return false
      default: return log.deviceIndex(of: row) == device && !isUndone(index)
      }
    }
  }

  /// The rows that are taken back with one: those of the same plan, or the row alone.
  func rowsUndoneTogether(with index: Int) -> [Int] {
    let row = log.rows[index]
    let detail = log.detail(of: row)
    guard row.kind == .move, detail["plan"] != nil else { return [index] }
    // A plan is written at once, a millisecond for each card; other devices may have written between.
    let earliest = row.milliseconds - 3_600_000
    var rows: [Int] = []
    for other in log.rows.indices.prefix(index + 1).reversed() {
      let candidate = log.rows[other]
      if candidate.milliseconds < earliest { break }
      if candidate.kind == .move, log.deviceIndex(of: candidate) == log.deviceIndex(of: row),
        log.detail(of: candidate) == detail, !isUndone(other)
      {
        rows.append(other)
      }
    }
    return rows
  }

  /// What the last review of a card found.
  func lastPhase(ofCard card: CardID) -> ReviewPhase? {
    guard let record = record(of: card) else { return nil }
    return rows(ofRecord: record, sinceReset: true)
      .last { log.rows[$0].kind == .review && !isUndone($0) }
      .flatMap { ReviewPhase(rawValue: phases[$0]) }
  }
}
