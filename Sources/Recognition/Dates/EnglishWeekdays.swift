/// Weekdays in English, by themselves and with what places them: `next Friday`, `first Monday of May`.
extension Parser {
  /// `Friday`, `next Friday`, `Friday the 13th`, `Wed, 22 of Jan`, `monday january 12th, 2016`, `Sunday 31`.
  func weekdayFirst(_ weekday: Int, _ index: Int) -> CalendarMatch? {
    guard isASCII(index) else { return nil }
    var name = surface(index).lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    var cursor = index + 1
    if name == "sun" || name == "sat" || name == "mon" || name == "wed" || name == "fri" {
      guard mark(cursor) == 0x2C || text[atoms[index].start] < 0x61 else { return nil }
    }
    // “the Sun” is the star.
    if name == "sun", index > 0, word(index - 1) == .the { return nil }
    if adjoins(cursor), mark(cursor) == 0x2C || mark(cursor) == 0x2D { cursor += 1 }
    var inner = cursor
    if adjoins(inner), word(inner) == .the { inner += 1 }
    if adjoins(inner),
      let day = englishMonthDay(at: inner) ?? monthAndDay(at: inner, isSure: true)
        ?? numericDate(at: inner)
    {
      return CalendarMatch(index, day.next, day.date ?? PartialDate())
    }
    if adjoins(inner), inner == index + 1 || word(index + 1) == .the,
      let day = dayNumber(at: inner), !isCounted(day.next),
      !(mark(day.next) == 0x3A && touches(day.next))
    {
      if word(index + 1) == .the, let reference {
        return CalendarMatch(
          index, day.next, PartialDate(year: reference.year, month: reference.month, day: day.value)
        )
      }
      var date = PartialDate()
      date.weekday = weekday
      return CalendarMatch(index, day.next, date)
    }
    if adjoins(cursor), let week = relativePeriod(at: cursor), week.unit == .week, let reference {
      return CalendarMatch(
        index, week.next, PartialDate(reference.monday.adding(days: 7 * week.offset + weekday - 1)))
    }
    if adjoins(index + 1), word(index + 1) == .of, adjoins(index + 2) {
      let inner = word(index + 2) == .the ? index + 3 : index + 2
      if let week = relativePeriod(at: inner), week.unit == .week, let reference {
        return CalendarMatch(
          index, week.next,
          PartialDate(reference.monday.adding(days: 7 * week.offset + weekday - 1)))
      }
    }
    var date = PartialDate()
    date.weekday = weekday
    return CalendarMatch(index, index + 1, date)
  }

  private func englishMonthDay(at index: Int) -> CalendarMatch? {
    if let month = entry(index)?.month, month > 0, let match = monthFirst(Int(month), index),
      match.date?.day != nil
    {
      return match
    }
    return dayFirst(at: index)
  }

  /// `next Monday`, `this upcoming Friday`, `this Friday-Jun-15`, `last easter`, `next week Sunday`, `third Tuesday`, `first Friday of July`.
  func relativeDay(at index: Int) -> CalendarMatch? {
    if let direction = direction(at: index), adjoins(direction.next),
      let entry = entry(direction.next)
    {
      if entry.weekday > 0 {
        if let exact = weekdayFirst(Int(entry.weekday), direction.next),
          exact.date?.day != nil || exact.date?.month != nil
        {
          return CalendarMatch(index, exact.next, exact.date ?? PartialDate())
        }
        guard let reference else {
          return CalendarMatch(index, direction.next + 1, weekdayOnly(entry.weekday))
        }
        let monday = reference.monday.adding(days: 7 * direction.offset)
        return CalendarMatch(
          index, direction.next + 1, PartialDate(monday.adding(days: Int(entry.weekday) - 1)))
      }
      if entry.part >= 0, entry.relative == .none {
        var date = day(direction.offset)
        date.part = dayPart(entry.part)
        return CalendarMatch(index, direction.next + 1, date)
      }
      if entry.holiday >= 0 {
        let date = nearestHoliday(Int(entry.holiday), direction.offset)
        return CalendarMatch(index, direction.next + 1, date)
      }
    }
    if let week = relativePeriod(at: index), week.unit == .week, let reference {
      var cursor = week.next
      if adjoins(cursor), word(cursor) == .on { cursor += 1 }
      if adjoins(cursor), let weekday = entry(cursor)?.weekday, weekday > 0 {
        let monday = reference.monday.adding(days: 7 * week.offset)
        return CalendarMatch(index, cursor + 1, PartialDate(monday.adding(days: Int(weekday) - 1)))
      }
    }
    return nthWeekday(at: index)
  }

  private func weekdayOnly(_ weekday: Int8) -> PartialDate {
    var date = PartialDate()
    date.weekday = Int(weekday)
    return date
  }

  /// The holiday before or after the reference date.
  private func nearestHoliday(_ row: Int, _ direction: Int) -> PartialDate {
    guard let reference else { return holiday(row, of: nil) }
    let years =
      direction < 0 ? [reference.year, reference.year - 1] : [reference.year, reference.year + 1]
    for year in years {
      guard let date = holiday(row, of: year).civil else { break }
      if direction < 0 ? date < reference : date > reference { return PartialDate(date) }
    }
    return holiday(row, of: reference.year)
  }

  private func nthWeekday(at index: Int) -> CalendarMatch? {
    guard let nth = ordinalNumber(at: index), (1...5).contains(nth.value), adjoins(nth.next),
      let weekday = entry(nth.next)?.weekday, weekday > 0
    else { return nil }
    var date = weekdayOnly(weekday)
    date.nth = nth.value
    var next = nth.next + 1
    if adjoins(next), word(next) == .of || word(next) == .in {
      var inner = next + 1
      if adjoins(inner), word(inner) == .the { inner += 1 }
      if adjoins(inner), let month = entry(inner)?.month, month > 0 {
        date.month = Int(month)
        next = inner + 1
        if let year = trailingYear(at: next, allowsShort: false) {
          date.year = year.value
          next = year.next
        }
        return CalendarMatch(index, next, date)
      }
      if adjoins(inner), let month = relativePeriod(at: inner), month.unit == .month,
        let found = period(.month, month.offset).date
      {
        date.year = found.year
        date.month = found.month
        return CalendarMatch(index, month.next, exact(date))
      }
    }
    guard let reference else { return nil }
    date.year = reference.year
    date.month = reference.month
    return CalendarMatch(index, nth.next + 1, exact(date))
  }

  private func exact(_ date: PartialDate) -> PartialDate {
    date.days(reference: nil).map { PartialDate($0.first) } ?? date
  }

  /// `first`, `3rd`, `last` (−1).
  func ordinalNumber(at index: Int) -> (value: Int, next: Int)? {
    if let ordinal = ordinalWord(at: index) { return ordinal }
    if let value = literal(index)?.plain, touches(index + 1), word(index + 1) == .ordinalSuffix {
      return (value, index + 2)
    }
    if word(index) == .last { return (-1, index + 1) }
    return nil
  }
}
