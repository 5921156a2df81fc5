/// Weeks and months by their number or a day of theirs, in English words: `week of the 18th`, `third month of 2021`.
extension Parser {
  /// `week of the 18th`, `week starting February 4`, `w/c Feb 4`, `week 27 of last year`.
  func weekOf(at index: Int) -> CalendarMatch? {
    if word(index) == .weekCommencing, adjoins(index + 1), let day = englishDate(at: index + 1),
      let date = day.date, date.day != nil
    {
      return CalendarMatch(index, day.next, asWeek(date))
    }
    guard lengthUnit(index) == .week, width(index) == 4
    else { return nil }
    var cursor = index + 1
    guard adjoins(cursor) else { return nil }
    if let number = literal(cursor)?.plain, (1...53).contains(number) {
      cursor += 1
      if adjoins(cursor), word(cursor) == .of || mark(cursor) == 0x2C { cursor += 1 }
      guard adjoins(cursor), let year = plainYear(at: cursor) ?? relativeYear(at: cursor) else {
        return nil
      }
      var date = PartialDate(year: year.value)
      date.week = number
      return CalendarMatch(index, year.next, date)
    }
    guard word(cursor) == .of || word(cursor) == .since else { return nil }
    cursor += 1
    if adjoins(cursor), word(cursor) == .on { cursor += 1 }
    let inner = adjoins(cursor) && word(cursor) == .the ? cursor + 1 : cursor
    if adjoins(inner), let day = englishDate(at: inner), let date = day.date, date.day != nil {
      return CalendarMatch(index, day.next, asWeek(date))
    }
    if inner > cursor, adjoins(inner), let day = dayNumber(at: inner) {
      return CalendarMatch(index, day.next, asWeek(PartialDate(day: day.value)))
    }
    return nil
  }

  /// A day that stands for its week keeps its fields; it is reported as a span.
  private func asWeek(_ date: PartialDate) -> PartialDate {
    var date = date
    date.isWeek = true
    return date
  }

  /// `third week of this month`, `first week of Oct`, `last week of 2015`, `third month of 2021`.
  func nthPeriod(at index: Int) -> CalendarMatch? {
    guard let nth = ordinalNumber(at: index), adjoins(nth.next),
      let unit = unit(
        nth.next, where: { $0.length == .week || $0.length == .month || $0.length == .year })?
        .length,
      adjoins(nth.next + 1),
      word(nth.next + 1) == .of || word(nth.next + 1) == .in || word(nth.next + 1) == .this
    else { return nil }
    var cursor = nth.next + (word(nth.next + 1) == .this ? 1 : 2)
    if adjoins(cursor), word(cursor) == .the { cursor += 1 }
    guard adjoins(cursor) else { return nil }
    if unit == .month {
      guard let year = plainYear(at: cursor) ?? relativeYear(at: cursor),
        (1...12).contains(nth.value) || nth.value == -1
      else { return nil }
      return CalendarMatch(
        index, year.next, PartialDate(year: year.value, month: nth.value == -1 ? 12 : nth.value))
    }
    guard unit == .week, nth.value <= 53 else { return nil }
    var date = PartialDate()
    var next = cursor
    if let year = plainYear(at: cursor) ?? relativeYear(at: cursor) {
      date.year = year.value
      next = year.next
    } else if let month = entry(cursor)?.month, month > 0 {
      date.month = Int(month)
      next = cursor + 1
      if isStopped(cursor) { next += 1 }
      if let year = trailingYear(at: next, allowsShort: false) {
        date.year = year.value
        next = year.next
      }
    } else if let month = relativePeriod(at: cursor), month.unit == .month,
      let found = period(.month, month.offset).date
    {
      date.year = found.year
      date.month = found.month
      next = month.next
    } else {
      return nil
    }
    date.week = nth.value > 0 ? nth.value : lastWeek(of: date)
    var inner = next
    if adjoins(inner), word(inner) == .on { inner += 1 }
    if adjoins(inner), let weekday = entry(inner)?.weekday, weekday > 0, date.month != nil {
      date.weekday = Int(weekday)
      date.nth = date.week
      date.week = nil
      next = inner + 1
    }
    return CalendarMatch(index, next, date)
  }

  private func lastWeek(of date: PartialDate) -> Int {
    guard let whole = date.days(reference: reference) else { return 5 }
    if date.month == nil {
      let week = whole.last.isoWeek
      return week.year == whole.last.year ? week.week : 52
    }
    let thursday = whole.first.adding(days: (4 - whole.first.weekday + 7) % 7)
    return (whole.last.daysSince1970 - thursday.monday.daysSince1970) / 7 + 1
  }
}
