public import Decks

/// The log and what follows from it for every card.
///
/// Promises and counts are kept for all cards; the memory state of a card is worked out from its
/// reviews when it is asked for, because a session needs few of them.
public struct History: Sendable {
  public private(set) var log: Log
  /// The hour at which a study day begins.
  public let rolloverHour: Int

  /// One for each card of the log that is no earlier id of another one.
  private(set) var records: [CardRecord] = []
  /// What each row's review found, or `noPhase`.
  private(set) var phases: [UInt8] = []
  /// The row of the same card before each row, or -1.
  private(set) var previous: [Int32] = []
  private(set) var undone = UndoneRows()
  /// The card that carries on the history of each card: itself, if it was never relinked.
  private(set) var heirs: [Int32] = []
  /// How many of the rows a cache holds as they are here; nothing when it holds another history.
  var keptRows: Int?

  static let noPhase: UInt8 = .max

  public init(_ log: Log, rolloverHour: Int) {
    self.log = log
    self.rolloverHour = rolloverHour
    replay()
  }

  /// What was replayed before.
  init(
    _ log: Log, rolloverHour: Int, records: [CardRecord], phases: [UInt8], previous: [Int32],
    heirs: [Int32], undone: UndoneRows
  ) {
    (self.log, self.rolloverHour) = (log, rolloverHour)
    (self.records, self.phases, self.previous) = (records, phases, previous)
    (self.heirs, self.undone) = (heirs, undone)
  }

  /// Reads the log of a collection and replays it.
  ///
  /// - Parameter cacheFolder: where `keep(in:)` may have put what it comes to.
  public init(of collection: Collection, cacheFolder: String? = nil) throws(DiskError) {
    if let cacheFolder,
      let kept = HistoryCache(in: cacheFolder).history(
        of: collection.progressFolder, rolloverHour: collection.settings.rolloverHour)
    {
      self = kept
    } else {
      self.init(try collection.log(), rolloverHour: collection.settings.rolloverHour)
    }
  }

  /// Keeps what a long log comes to, so that opening it soon costs what is added until then.
  ///
  /// - Parameter cacheFolder: `Device.cacheFolder` of the collection.
  public func keep(in cacheFolder: String) { HistoryCache(in: cacheFolder).keep(self) }

  /// Whether what is kept, if anything, leads to this history, which was read from the log itself; if not, it is kept no longer.
  public func isAsKept(in cacheFolder: String) -> Bool {
    HistoryCache(in: cacheFolder).agrees(with: self)
  }

  /// Takes over what was appended since; see `Log.refresh`.
  public mutating func refresh() throws(DiskError) -> Log.Change { follow(try log.refresh()) }

  /// Takes over what was just written to one file of the log.
  mutating func refresh(writtenTo path: String) throws(DiskError) -> Log.Change {
    follow(try log.refresh(writtenTo: path))
  }

  private mutating func follow(_ change: Log.Change) -> Log.Change {
    switch change {
    case .none: break
    case .rebuilt:
      keptRows = nil
      replay()
    case .appended(let first):
      guard canApply(from: first) else {
        // Kept anew, it need not be replayed next time; but not while an undo waits.
        if !undone.hasWaiting { keptRows = nil }
        replay()
        return .rebuilt
      }
      for index in first..<log.count { append(index) }
    }
    return change
  }
}

/// Replaying.
extension History {
  private mutating func replay() {
    undone = UndoneRows(of: log)
    heirs = Self.heirs(of: log, undone: undone)
    // Arrays of their own, so that none is looked up anew for each of a million rows.
    let (rows, heirs, undone) = (log.rows, heirs, undone)
    var records = Array(repeating: CardRecord(), count: log.cards.count)
    var phases = Array(repeating: Self.noPhase, count: rows.count)
    var previous = Array(repeating: Int32(-1), count: rows.count)
    for index in rows.indices where !undone.contains(index) {
      let row = rows[index]
      guard row.card >= 0 else { continue }
      let card = Int(heirs[Int(row.card)])
      previous[index] = records[card].lastRow
      records[card].lastRow = Int32(index)
      let phase = records[card].apply(
        row, at: index, detail: { log.detail(of: $0) }, rolloverHour: rolloverHour)
      if let phase { phases[index] = phase.rawValue }
    }
    (self.records, self.phases, self.previous) = (records, phases, previous)
  }

  /// Whether the new rows only add to what is known.
  private func canApply(from first: Int) -> Bool {
    !undone.hasWaiting
      && log.rows[first...].allSatisfy { $0.kind != .relink && $0.kind != .import }
  }

  private mutating func append(_ index: Int) {
    while heirs.count < log.cards.count {
      heirs.append(Int32(heirs.count))
      records.append(CardRecord())
    }
    phases.append(Self.noPhase)
    previous.append(-1)
    let row = log.rows[index]
    guard row.kind == .undo else {
      apply(index)
      return
    }
    for target in undone.add(row, of: log) {
      let card = log.rows[target].card
      if log.rows[target].kind == .relink || log.rows[target].kind == .import {
        replay()
        return
      }
      if card >= 0 { replay(card: Int(heirs[Int(card)])) }
    }
  }

  private mutating func apply(_ index: Int) {
    let row = log.rows[index]
    guard row.card >= 0 else { return }
    let card = Int(heirs[Int(row.card)])
    previous[index] = records[card].lastRow
    records[card].lastRow = Int32(index)
    let phase = records[card].apply(
      row, at: index, detail: { log.detail(of: $0) }, rolloverHour: rolloverHour)
    phases[index] = phase?.rawValue ?? Self.noPhase
  }

  private mutating func replay(card: Int) {
    let rows = rows(ofRecord: card, sinceReset: false)
    records[card] = CardRecord()
    for index in rows {
      if undone.contains(index) { phases[index] = Self.noPhase } else { apply(index) }
    }
  }

  /// Which card carries on the history of which, by the relinks in the order of the log.
  private static func heirs(of log: Log, undone: UndoneRows) -> [Int32] {
    var heirs = (0..<Int32(log.cards.count)).map { $0 }
    func heir(of card: Int32) -> Int32 {
      var card = card
      while heirs[Int(card)] != card { card = heirs[Int(card)] }
      return card
    }
    var isRelinked = false
    for index in log.detailed.map({ Int($0) })
    where log.rows[index].kind == .relink && !undone.contains(index) {
      let row = log.rows[index]
      guard let old = log.detail(of: row)["from"]?.string,
        let oldIndex = log.cards.index(of: CardID(old))
      else { continue }
      let from = heir(of: Int32(oldIndex))
      guard from != row.card else { continue }
      heirs[Int(from)] = row.card
      heirs[Int(row.card)] = row.card
      isRelinked = true
    }
    guard isRelinked else { return heirs }
    return heirs.indices.map { heir(of: Int32($0)) }
  }
}

/// Rows of one card.
extension History {
  /// The place of a card's record; nothing for a card that no event names.
  public func record(of card: CardID) -> Int? {
    log.cards.index(of: card).map { Int(heirs[$0]) }
  }

  /// The place of the record of the card that an event names; nothing when it names none.
  public func record(ofEvent index: Int) -> Int? { record(ofRow: log.rows[index]) }

  /// The id that a card has now.
  public func card(ofRecord index: Int) -> CardID { log.cards[index] }

  /// The record of a card of the log.
  func heir(ofCard index: Int) -> Int { Int(heirs[index]) }

  /// The record of the card that a row names.
  func record(ofRow row: LogRow) -> Int? {
    row.card < 0 ? nil : Int(heirs[Int(row.card)])
  }

  /// The rows of a card from the first to the last, undone ones left out after a full replay only.
  func rows(ofRecord record: Int, sinceReset: Bool) -> [Int] {
    var rows: [Int] = []
    var index = records[record].lastRow
    let first = sinceReset ? records[record].resetRow : -1
    while index > first {
      rows.append(Int(index))
      index = previous[Int(index)]
    }
    return rows.reversed()
  }

  /// Whether an event was taken back.
  public func isUndone(_ index: Int) -> Bool { undone.contains(index) }
}
