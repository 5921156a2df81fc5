/// Dates that are counted from the reference date.
extension Parser {
  /// The day so many days from the reference date.
  func day(_ offset: Int) -> PartialDate {
    if let reference { return PartialDate(reference.adding(days: offset)) }
    return PartialDate(offset: offset, .day)
  }

  /// The period so many periods from the one that holds the reference date: `去年`, `next week`.
  func period(_ unit: Relative, _ offset: Int) -> CalendarMatch.Content {
    guard let reference else { return .date(PartialDate(offset: offset, unit.length)) }
    switch unit {
    case .none, .day: return .date(day(offset))
    case .week, .weekend:
      let (year, week) = reference.monday.adding(days: 7 * offset).isoWeek
      var date = PartialDate(year: year)
      date.week = week
      date.isWeekend = unit == .weekend
      return .date(date)
    case .month:
      let date = reference.adding(months: offset)
      return .date(PartialDate(year: date.year, month: date.month))
    case .quarter:
      let index = reference.year * 4 + (reference.month - 1) / 3 + offset
      return .span(quarter(index % 4 + 1, of: index / 4))
    case .year: return .date(PartialDate(year: reference.year + offset))
    case .decade:
      let first = reference.year / 10 * 10 + 10 * offset
      return .span(years(from: first, through: first + 9))
    }
  }

  func years(from first: Int, through last: Int) -> DateSpan {
    var span = DateSpan(from: PartialDate(year: first), through: PartialDate(year: last))
    span.endsAfterLast = true
    return span
  }

  func quarter(_ number: Int, of year: Int?) -> DateSpan {
    months(from: 3 * number - 2, through: 3 * number, of: year)
  }

  func months(from first: Int, through last: Int, of year: Int?) -> DateSpan {
    var span = DateSpan(
      from: PartialDate(year: year, month: first), through: PartialDate(year: year, month: last))
    span.endsAfterLast = true
    return span
  }

  /// So many periods up to the reference date, or from the day after it.
  func stretch(_ count: Int, _ unit: TimeLength.Unit, future: Bool, fromToday: Bool = false)
    -> DateSpan?
  {
    guard let reference else {
      let date = PartialDate(offset: future ? count : -count, unit)
      return future ? DateSpan(from: nil, through: date) : DateSpan(from: date, through: nil)
    }
    switch unit {
    case .quarter:
      let index = reference.year * 4 + (reference.month - 1) / 3
      let first = future ? index + 1 : index - count
      let last = future ? index + count : index - 1
      var span = DateSpan(
        from: quarter(first % 4 + 1, of: first / 4).from,
        through: quarter(last % 4 + 1, of: last / 4).through)
      span.endsAfterLast = true
      return span
    case .decade:
      let decade = reference.year / 10 * 10
      return future
        ? years(from: decade + 10, through: decade + 9 + 10 * count)
        : years(from: decade - 10 * count, through: decade - 1)
    default: break
    }
    let start = future && !fromToday ? reference.adding(days: 1) : reference
    guard let end = moved(start, future ? count : -count, unit) else { return nil }
    return future
      ? DateSpan(from: PartialDate(start), through: PartialDate(end))
      : DateSpan(from: PartialDate(end), through: PartialDate(start))
  }

  /// `date` moved by whole units of at least a day.
  func moved(_ date: CivilDate, _ count: Int, _ unit: TimeLength.Unit) -> CivilDate? {
    guard abs(count) < 100_000 else { return nil }
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return date.adding(days: count)
    case .workday:
      var result = date
      var left = abs(count)
      while left > 0 {
        result = result.adding(days: count.signum())
        if result.weekday <= 5 { left -= 1 }
      }
      return result
    case .week, .weekend: return date.adding(days: 7 * count)
    case .fortnight: return date.adding(days: 14 * count)
    case .month: return date.adding(months: count)
    case .quarter: return date.adding(months: 3 * count)
    case .year: return date.adding(months: 12 * count)
    case .decade: return date.adding(months: 120 * count)
    case .century: return date.adding(months: 1200 * count)
    }
  }

  /// `date` moved by a whole length, largest unit first; halves of years and months are months and days.
  func moved(_ date: CivilDate, by length: TimeLength, forward: Bool) -> CivilDate? {
    var result = date
    for part in length.parts.sorted(by: { $0.unit.seconds > $1.unit.seconds }) {
      if let count = part.count.integer {
        guard let next = moved(result, forward ? count : -count, part.unit) else { return nil }
        result = next
      } else if part.unit == .year, let months = (part.count * ExactDecimal(12)).integer {
        result = result.adding(months: forward ? months : -months)
      } else if part.unit.seconds >= 86_400 {
        let days = Int(part.count.approximation * Double(part.unit.seconds / 86_400))
        result = result.adding(days: forward ? days : -days)
      } else {
        return nil
      }
    }
    return result
  }
}

extension Relative {
  var length: TimeLength.Unit {
    switch self {
    case .none, .day: .day
    case .week: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    }
  }

  init?(_ unit: TimeLength.Unit) {
    switch unit {
    case .day: self = .day
    case .week: self = .week
    case .weekend: self = .weekend
    case .month: self = .month
    case .quarter: self = .quarter
    case .year: self = .year
    case .decade: self = .decade
    default: return nil
    }
  }
}
