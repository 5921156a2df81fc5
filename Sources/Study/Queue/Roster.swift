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
    recordOfCard = Array(repeating: -1, count: library.cards.count)
    cardOfRecord = Array(repeating: -1, count: history.records.count)
    for index in 0..<history.log.cards.count {
      guard let card = library.ids.index(of: index, in: history.log.cards) else { continue }
      let record = history.heir(ofCard: index)
      recordOfCard[card] = Int32(record)
      // An earlier id of a card may be in the decks too; the card itself goes first.
      if cardOfRecord[record] < 0 || record == index { cardOfRecord[record] = Int32(card) }
    }
    rejected = history.rejected
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
    let card = library.cards[index]
    return rejected.contains(card.id) || rejected.contains(card.blockID)
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
