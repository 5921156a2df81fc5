import Memory
import Study

/// When a card is due that comes without its reviews.
///
/// It becomes one review, on the day on which the interval began. Nobody knows how it was graded: Good is
/// assumed, and the detail keeps what the other program thought of the card's memory.
struct FirstPromise: Hashable {
  enum State: Hashable {
    /// The factor of SM-2, 2.5 for a new card.
    case ease(Double)
    /// Days, and 1 to 10.
    case fsrs(stability: Double, difficulty: Double)
  }

  var due: Due
  /// Days.
  var interval: Int64
  var state: State

  /// The review that made the promise.
  func row(of card: Int32, _ time: inout LocalTime) -> ImportedHistory.Row {
    let start: Int64
    switch due {
    case .day(let day):
      let first = LocalTime.day(day.number, plus: -max(0, interval))
      let noon = LocalTime.clamped(Int64(first.number) * 86_400 + 43_200, times: 1000)
      start = noon - Int64(time.offset(at: noon)) * 1000
    case .instant(let moment): start = moment.milliseconds - 600_000
    }
    let milliseconds = min(max(0, start), LocalTime.latest)
    return ImportedHistory.Row(
      milliseconds: milliseconds, kind: .review, rating: .good,
      offset: Int32(time.offset(at: milliseconds)), card: card,
      due: ImportedHistory.PackedDue(due))
  }

  var detail: Detail {
    switch state {
    case .ease(let ease):
      Detail([("interval", .number(Double(interval))), ("ease", .number(ease))])
    case .fsrs(let stability, let difficulty):
      Detail([("stability", .number(stability)), ("difficulty", .number(difficulty))])
    }
  }
}
