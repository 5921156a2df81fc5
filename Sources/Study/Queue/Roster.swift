public import Decks

/// Which card of the decks has which record of the history.
struct Roster: Sendable {
  /// The record of each card, or -1 for one that no event names.
  private(set) var recordOfCard: [Int32]
  /// The card of each record, or -1 for an orphan.
  private(set) var cardOfRecord: [Int32]
  /// The ids of cards and blocks that were rejected.
  private var rejected: Set<CardID>

  init(_ library: Library, _ history: History) {
    recordOfCard = Array(repeating: -1, count: library.cardCount)
    cardOfRecord = Array(repeating: -1, count: history.records.count)
    for (index, card) in Self.places(of: history.log.cards, in: library.ids).enumerated()
    where card >= 0 {
      let (card, record) = (Int(card), history.heir(ofCard: index))
      recordOfCard[card] = Int32(record)
      // An earlier id of a card may be in the decks too; the card itself goes first.
      if cardOfRecord[record] < 0 || record == index { cardOfRecord[record] = Int32(card) }
    }
    rejected = history.rejected
  }

  /// Where each id of a table is in another one, or -1.
  ///
  /// Each look waits for memory, so that many go twice as fast on two cores.
  private static func places(of ids: CardTable, in other: CardTable) -> [Int32] {
    let places = Parallel.map(Parallel.parts(of: ids.count, few: 10_000)) { range in
      range.map { Int32(other.index(of: $0, in: ids) ?? -1) }
    }
    return Array(places.joined())
  }

  /// Takes over events that were appended to the history.
  mutating func update(_ library: Library, _ history: History, from first: Int) {
    var hasRejection = false
    for row in history.log.rows[first...] {
      if row.kind == .reject || row.kind == .restore || row.kind == .undo { hasRejection = true }
      guard row.card >= 0 else { continue }
      let id = history.log.cards[Int(row.card)]
      guard let record = history.record(of: id) else { continue }
      while cardOfRecord.count <= record { cardOfRecord.append(-1) }
      if let index = library.index(of: id) {
        recordOfCard[index] = Int32(record)
        cardOfRecord[record] = Int32(index)
      }
    }
    if hasRejection { rejected = history.rejected }
  }

  /// Whether the card itself or its whole block was rejected.
  func isRejected(_ index: Int, in library: Library) -> Bool {
    guard !rejected.isEmpty else { return false }
    let id = library.id(ofCard: index)
    return rejected.contains(id) || rejected.contains(id.block)
  }

  /// The record of a card; that of a new one when no event names it.
  func record(ofCard index: Int, in history: History) -> CardRecord {
    let record = recordOfCard[index]
    return record < 0 ? CardRecord() : history.records[Int(record)]
  }
}

extension History {
  /// The ids of cards and blocks that were rejected.
  public var rejected: Set<CardID> {
    var ids: Set<CardID> = []
    for (index, record) in records.enumerated() where record.isRejected {
      ids.insert(log.cards[index])
    }
    return ids
  }
}
