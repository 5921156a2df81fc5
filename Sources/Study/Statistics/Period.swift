/// A stretch of the calendar by which days are added up.
public enum Period: String, Hashable, Sendable, CaseIterable {
  case day
  /// From Monday on (ISO 8601).
  case week
  case month
  case year

  /// The first day of the period that a day lies in.
  public func start(of day: Day) -> Day {
    switch self {
    case .day: day
    case .week: day - (day.weekday - 1)
    case .month: day - (day.date.day - 1)
    case .year: Day(year: day.date.year, month: 1, day: 1) ?? day
    }
  }

  /// The first day of the period after the one that a day lies in.
  public func next(after day: Day) -> Day {
    let start = start(of: day)
    return switch self {
    case .day: start + 1
    case .week: start + 7
    case .month: self.start(of: start + 31)
    case .year: self.start(of: start + 366)
    }
  }
}

extension Statistics {
  /// What was answered in each period from the first day with an answer to the present one; those
  /// without an answer too.
  public func totals(by period: Period) -> [DayTotals] {
    guard let first = days.first?.day else { return [] }
    let end = max(day, days.last?.day ?? day)
    var sums: [DayTotals] = []
    var next = days.startIndex
    var start = period.start(of: first)
    while start <= end {
      let following = period.next(after: start)
      var sum = DayTotals(day: start, totals: Totals())
      while next < days.endIndex, days[next].day < following {
        sum.totals.add(days[next].totals)
        next += 1
      }
      sums.append(sum)
      start = following
    }
    return sums
  }
}
