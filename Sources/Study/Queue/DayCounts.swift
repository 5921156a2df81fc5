import Memory

/// What was already done on a study day, for the limits of that day.
struct DayCounts: Sendable {
  /// New cards that were begun, by deck.
  private(set) var new: [Int]
  /// Reviews of learned cards, by deck.
  private(set) var reviews: [Int]
  /// For all decks together, cards that are in no deck any more included.
  private(set) var allNew = 0
  private(set) var allReviews = 0

  /// Counts the events of one day, by walking back from the end of the log.
  init(on day: Day, of history: History, roster: Roster, library: Library) {
    new = Array(repeating: 0, count: library.decks.count)
    reviews = new
    // Offsets move the start of a day by up to a day in either direction.
    let earliest = Int64(day.number - 2) * 86_400_000
    for index in history.log.rows.indices.reversed() {
      let row = history.log.rows[index]
      if row.milliseconds < earliest { break }
      guard let phase = ReviewPhase(rawValue: history.phases[index]),
        row.day(rolloverHour: history.rolloverHour) == day.number,
        phase == .new || phase.isReview
      else { continue }
      let card = history.record(ofRow: row).map { roster.cardOfRecord[$0] } ?? -1
      let deck = card < 0 ? nil : Int(library.deckOfCard[Int(card)])
      if phase == .new {
        allNew += 1
        if let deck { new[deck] += 1 }
      } else {
        allReviews += 1
        if let deck { reviews[deck] += 1 }
      }
    }
  }
}

/// How many cards may still be taken: of each deck, and of all together.
struct Allowance {
  private var ofDeck: [Int]
  private var ofAll: Int

  /// - Parameters:
  ///   - limits: by deck.
  ///   - done: by deck.
  init(limits: [Int], done: [Int], limit: Int, allDone: Int) {
    ofDeck = zip(limits, done).map { max(0, $0 - $1) }
    ofAll = max(0, limit - allDone)
  }

  /// Without limits but one for all decks together.
  init(decks: Int, limit: Int) {
    ofDeck = Array(repeating: .max, count: decks)
    ofAll = limit
  }

  var isEmpty: Bool { ofAll == 0 }

  mutating func take(fromDeck deck: Int) -> Bool {
    guard ofAll > 0, ofDeck[deck] > 0 else { return false }
    ofAll -= 1
    if ofDeck[deck] != .max { ofDeck[deck] -= 1 }
    return true
  }
}
