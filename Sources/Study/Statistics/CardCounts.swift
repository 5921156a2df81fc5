import Decks

/// The cards of the chosen decks by how far they have come.
public struct CardCounts: Hashable, Sendable {
  public var new = 0
  /// In learning or relearning steps.
  public var learning = 0
  /// Promised after less than 21 days.
  public var young = 0
  /// Promised after 21 days or more.
  public var mature = 0
  /// Beside the counts above, which leave them out.
  public var suspended = 0
  /// Beside the counts above, which leave them out.
  public var rejected = 0
  /// Those of the counts above whose lapses reached the limit.
  public var leeches = 0
  public var flagged = 0

  /// Days; what is promised for later counts there.
  private static let furthest = 36_500

  public var all: Int { new + learning + young + mature + suspended + rejected }

  static func count(
    _ library: Library, _ history: History, _ roster: Roster, isChosen: [Bool],
    on day: Day
  ) -> (cards: CardCounts, forecast: [Int]) {
    var counts = CardCounts()
    var forecast: [Int] = []
    for index in library.cardIndices {
      let deck = Int(library.deckOfCard[index])
      guard isChosen[deck] else { continue }
      let record = roster.record(ofCard: index, in: history)
      if roster.isRejected(index, in: library) {
        counts.rejected += 1
        continue
      }
      if record.isSuspended {
        counts.suspended += 1
        continue
      }
      counts.add(record, limit: library.settings[deck].leechLapses)
      guard let due = record.due?.day(rolloverHour: history.rolloverHour) else { continue }
      let place = min(max(0, due - day), Self.furthest)
      while forecast.count <= place { forecast.append(0) }
      forecast[place] += 1
    }
    return (counts, forecast)
  }

  private mutating func add(_ record: CardRecord, limit: Int) {
    if record.reviews == 0 {
      new += 1
    } else if let due = record.dueDay {
      if due - Int(record.lastDay) < ReviewPhase.matureInterval { young += 1 } else { mature += 1 }
    } else {
      learning += 1
    }
    if limit > 0, Int(record.lapses) >= limit { leeches += 1 }
    if record.isFlagged { flagged += 1 }
  }
}
