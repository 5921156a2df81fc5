import Study

/// The days of the last year in the order of the calendar, by how much was answered.
struct Calendar {
  struct Square: Hashable, Sendable {
    let day: Day
    let answers: Int
    /// 0 without an answer, then 1 to 4 by quarters of the days with answers.
    let level: Int
  }

  /// From a Monday 52 weeks ago to the present day.
  let squares: [Square]

  init(_ statistics: Statistics) {
    let first = Period.week.start(of: statistics.day - 7 * 52)
    let days = first.number...statistics.day.number
    let answers = days.map { statistics.totals(on: Day($0)).answers }
    let sorted = answers.filter { $0 > 0 }.sorted()
    let bounds = [1, 2, 3].map { sorted.isEmpty ? 0 : sorted[sorted.count * $0 / 4] }
    squares = zip(days, answers).map { day, answers in
      let level = answers == 0 ? 0 : 1 + bounds.count { $0 < answers }
      return Square(day: Day(day), answers: answers, level: level)
    }
  }
}
