import Memory
import Study

/// The state of a card as Anki's table has it.
struct AnkiCard {
  /// 0 new, 1 learning, 2 review, 3 relearning.
  var type: Int64
  /// -1 suspended, -2 and -3 buried, 1 waiting for a step under a day.
  var queue: Int64
  /// A day since the collection was made, or seconds since 1970 in a step; outside of filtered decks.
  var due: Int64
  /// Days.
  var interval: Int64
  /// Thousandths.
  var factor: Int64
  /// Seconds since 1970.
  var modified: Int64
  var flags: Int64
  /// JSON.
  var data: String

  var milliseconds: Int64 { LocalTime.clamped(modified, times: 1000) }

  /// From 1 to 7, or 0 for none.
  var flag: Int { Int(flags & 7) }

  /// Nothing for a new card.
  func due(since firstDay: Day, _ time: inout LocalTime) -> Due? {
    guard type != 0 else { return nil }
    // Steps of a day and more are counted in days; no collection is older than a million of them.
    if type == 2 || due < 1_000_000 {
      return .day(LocalTime.day(firstDay.number, plus: due))
    }
    return .instant(time.moment(LocalTime.clamped(due, times: 1000)))
  }

  /// What Anki knows of its memory: its own FSRS state, else the factor of SM-2.
  var state: FirstPromise.State {
    let data: Data? = try? AnkiJSON.decode(Array(data.utf8), as: "")
    if let stability = data?.s, let difficulty = data?.d {
      return .fsrs(stability: stability, difficulty: difficulty)
    }
    return .ease(factor > 0 ? Double(factor) / 1000 : 2.5)
  }

  private struct Data: Decodable {
    var s: Double?
    var d: Double?
  }
}
