public import Decks
import Memory
public import Study

/// What another program knows of the past of its cards, in the order in which it happened.
///
/// Rows are small, because there may be millions of them.
public struct ImportedHistory: Hashable, Sendable {
  /// A card: one of a block that is imported.
  struct Card: Hashable {
    var note: Int32
    var place: Int16
  }

  struct Row: Hashable {
    var milliseconds: Int64
    var kind: Event.Kind
    var rating: Rating?
    /// Seconds east of UTC.
    var offset: Int32
    /// A place in `cards`, or -1.
    var card: Int32
    /// Milliseconds that the answer took, or -1.
    var answer: Int32 = -1
    /// A place in `details`, or -1.
    var detail: Int32 = -1
    var due: PackedDue = .none
  }

  /// A promise in eight bytes: twice the day, or twice the instant and one.
  struct PackedDue: Hashable {
    private let value: Int64

    static let none = PackedDue(value: .min)

    private init(value: Int64) { self.value = value }

    init(_ due: Due) {
      value =
        switch due {
        case .day(let day): Int64(day.number) << 1
        case .instant(let moment): moment.milliseconds << 1 | 1
        }
    }

    /// Whether both are the same day, or instants in neighbouring seconds: other programs count whole ones.
    func isAbout(_ other: PackedDue) -> Bool {
      guard value != .min, other.value != .min, value & 1 == 1, other.value & 1 == 1 else {
        return value == other.value
      }
      return abs((value >> 1) - (other.value >> 1)) < 1000
    }

    /// - Parameter offset: that of an instant, in seconds east of UTC.
    func due(offset: Int) -> Due? {
      guard value != .min else { return nil }
      return value & 1 == 0
        ? .day(Day(Int(value >> 1)))
        : .instant(Moment(milliseconds: value >> 1, offset: offset))
    }
  }

  private(set) var cards: [Card] = []
  private(set) var rows: [Row] = []
  private(set) var details: [Detail] = []

  public init() {}

  /// First promises of cards that come without their reviews.
  init(_ promises: [ImportedFile.Promise], _ time: inout LocalTime) {
    for promise in promises {
      let card = addCard(note: promise.note, place: promise.place)
      append(promise.promise.row(of: card, &time), promise.promise.detail)
    }
    sort()
  }

  public var isEmpty: Bool { rows.isEmpty }

  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  /// The place of a new card.
  mutating func addCard(note: Int, place: Int) -> Int32 {
    cards.append(Card(note: Int32(note), place: Int16(clamping: place)))
    return Int32(cards.count - 1)
  }

  mutating func append(_ row: Row, _ detail: Detail = .none) {
    var row = row
    if detail != .none {
      row.detail = Int32(details.count)
      details.append(detail)
    }
    rows.append(row)
  }

  mutating func setDue(_ due: PackedDue, ofRow row: Int) { rows[row].due = due }

  /// Puts the rows into their order; no two of them have the same time then.
  mutating func sort() {
    if !zip(rows, rows.dropFirst()).allSatisfy({ $0.milliseconds <= $1.milliseconds }) {
      // Stable, so that the same file gives the same history.
      rows.sort { $0.milliseconds < $1.milliseconds }
    }
    for index in rows.indices.dropFirst()
    where rows[index].milliseconds <= rows[index - 1].milliseconds {
      rows[index].milliseconds = rows[index - 1].milliseconds + 1
    }
  }
}

extension ImportedHistory {
  /// The history as events of the cards that the blocks have, without what the log holds already.
  ///
  /// - Parameters:
  ///   - blocks: for each imported note the block that it is in the collection; nil for none.
  ///   - log: what happened so far.
  /// - Returns: the text, and how many of its events are reviews.
  public func text(of blocks: [Block?], without log: Log) -> (text: HistoryText, reviews: Int) {
    let known = KnownEvents(log)
    var siblings: [Int32: [CardID]] = [:]
    let ids = cards.map { card -> CardID? in
      guard blocks.indices.contains(Int(card.note)), let block = blocks[Int(card.note)] else {
        return nil
      }
      if case .basic = block.content { return block.id }
      let ids = siblings[card.note] ?? block.cards(deck: "").map(\.id)
      siblings[card.note] = ids
      return ids.indices.contains(Int(card.place)) ? ids[Int(card.place)] : nil
    }
    var text = HistoryText()
    text.reserve(rows.count)
    var reviews = 0
    for row in rows {
      let card = row.card < 0 ? nil : ids[Int(row.card)]
      guard row.card < 0 || card != nil, !known.contains(row, of: card) else { continue }
      if row.kind == .review { reviews += 1 }
      text.append(
        Event(
          row.kind, card: card, rating: row.rating,
          milliseconds: row.answer < 0 ? nil : Int(row.answer),
          due: row.due.due(offset: Int(row.offset)),
          detail: row.detail < 0 ? .none : details[Int(row.detail)],
          at: Moment(milliseconds: row.milliseconds, offset: Int(row.offset))))
    }
    return (text, reviews)
  }
}

/// What a log holds, to be looked up by card, time and kind.
private struct KnownEvents {
  private struct Key: Hashable {
    var milliseconds: Int64
    var card: Int32
    var kind: Event.Kind
  }

  private let cards: CardTable
  private var keys: Set<Key> = []
  private var reviewed: Set<Int32> = []

  init(_ log: Log) {
    cards = log.cards
    for event in log {
      let card = event.card.flatMap { cards.index(of: $0) }.map { Int32($0) } ?? -1
      keys.insert(Key(milliseconds: event.moment.milliseconds, card: card, kind: event.kind))
      if event.kind == .review { reviewed.insert(card) }
    }
  }

  func contains(_ row: ImportedHistory.Row, of card: CardID?) -> Bool {
    guard !keys.isEmpty else { return false }
    var index: Int32 = -1
    if let card {
      guard let known = cards.index(of: card) else { return false }
      index = Int32(known)
    }
    // A review that stands for unknown ones says nothing beside known ones.
    if row.kind == .review, row.detail >= 0, reviewed.contains(index) { return true }
    return keys.contains(Key(milliseconds: row.milliseconds, card: index, kind: row.kind))
  }
}
