/// How much work each day to come already holds.
///
/// A new promise has a range of days that are as good for memory; the load decides among them, so
/// that no day is much longer than its neighbours and easy days are shorter.
struct DayLoad: Sendable {
  /// Cards promised for each day from today on.
  private var promised = Array(repeating: 0, count: Self.furthest + 1)
  private let today: Int
  private let easyDays: Set<Int>

  /// Longer intervals are spread widely enough by chance. Source: Anki's load balancer.
  private static let furthest = 90

  /// An easy day is as full as another one when it holds half as much.
  private static let easyShare = 0.25

  init(_ history: History, easyDays: Set<Int>, on day: Day) {
    today = day.number
    self.easyDays = easyDays
    for record in history.records where !record.isSuspended && !record.isRejected {
      guard let due = record.dueDay, due > today, due <= today + Self.furthest else { continue }
      promised[due - today] += 1
    }
  }

  /// Takes over that a promise was replaced by another one.
  mutating func move(from old: Int?, to new: Int?) {
    if let old, promised.indices.contains(old - today) {
      promised[old - today] = max(0, promised[old - today] - 1)
    }
    if let new, new > today, new - today <= Self.furthest { promised[new - today] += 1 }
  }

  /// How much a wait of so many days is liked: less where much is promised.
  ///
  /// Source: Anki's load balancer, which takes the inverse square of the cards of a day.
  func weight(_ days: Int) -> Double {
    guard days <= Self.furthest else { return 1 }
    let day = Day(today + days)
    let count = Double(max(1, promised[max(0, days)]))
    let ease = easyDays.contains(day.weekday) ? Self.easyShare : 1
    return ease / (count * count)
  }
}
