/// Longer stretches in English words: `the 1970s`, `Q1 2016`, `summer of 2016`, `the third week of Oct`, `next 3 days`.
extension Parser {
  func englishPeriod(at index: Int, hasArticle: Bool) -> CalendarMatch? {
    if let portion = portion(at: index) { return portion }
    if let decade = englishDecade(at: index, hasArticle: hasArticle) { return decade }
    if let quarter = englishQuarter(at: index) { return led(quarter, hasArticle) }
    if let week = weekOf(at: index) { return led(week, hasArticle) }
    if let nth = nthPeriod(at: index) { return led(nth, hasArticle) }
    if let season = englishSeason(at: index) { return season }
    if let counted = countedPeriods(at: index, hasArticle: hasArticle) { return counted }
    if let year = yearFirst(at: index) { return year }
    if let period = relativePeriod(at: index) { return afterPeriod(period, index, hasArticle) }
    return bareRelative(at: index, hasArticle: hasArticle)
  }

  /// The same where it begins with figures, which few of its rules do: `1990s`, `3rd quarter of 2024`, `2016 November`.
  func figurePeriod(at index: Int) -> CalendarMatch? {
    if let decade = englishDecade(at: index, hasArticle: false) { return decade }
    if touches(index + 1), word(index + 1) == .ordinalSuffix,
      let nth = englishQuarter(at: index) ?? nthPeriod(at: index)
    {
      return nth
    }
    if let stretch = lengthInFuture(at: index) { return stretch }
    return yearFirst(at: index)
  }

  /// A match that begins at the `the` before it.
  func led(_ match: CalendarMatch, _ hasArticle: Bool) -> CalendarMatch {
    var match = match
    if hasArticle { match.start -= 1 }
    return match
  }

  private func afterPeriod(
    _ period: (unit: Relative, offset: Int, next: Int), _ index: Int, _ hasArticle: Bool
  ) -> CalendarMatch? {
    let content = self.period(period.unit, period.offset)
    var match: CalendarMatch
    switch content {
    case .date(let date): match = CalendarMatch(index, period.next, date)
    case .span(let span): match = CalendarMatch(index, period.next, span)
    }
    if period.unit == .decade { match = led(match, hasArticle) }
    return match
  }

  /// `the week`, `the month`, `the weekend after the next`, `this May`.
  private func bareRelative(at index: Int, hasArticle: Bool) -> CalendarMatch? {
    if let direction = direction(at: index), adjoins(direction.next),
      let month = entry(direction.next)?.month, month > 0, let reference,
      month != 5 || !reads(direction.next, "may")
    {
      let year =
        reference.year
        + (direction.offset == 0
          ? 0
          : direction.offset > 0
            ? (Int(month) > reference.month ? 0 : 1) : (Int(month) < reference.month ? 0 : -1))
      return CalendarMatch(index, direction.next + 1, PartialDate(year: year, month: Int(month)))
    }
    guard hasArticle, let unit = lengthUnit(index),
      let relative = Relative(unit), !isPlural(index),
      adjoins(index + 1), word(index + 1) == .after || word(index + 1) == .later, adjoins(index + 2)
    else { return nil }
    var next = index + 2
    if word(next) == .the { next += 1 }
    guard adjoins(next), word(next) == .next else { return nil }
    switch period(relative, 2) {
    case .date(let date): return CalendarMatch(index - 1, next + 1, date)
    case .span(let span): return CalendarMatch(index - 1, next + 1, span)
    }
  }

  // MARK: Parts of periods

  /// `end of 1989`, `beginning of next week`, `mid-2024`, `early this month`, `rest of the week`, `later in the year`.
  private func portion(at index: Int) -> CalendarMatch? {
    let portion: PartialDate.Portion
    switch word(index) {
    case .start, .early: portion = .start
    case .end, .late, .later: portion = .end
    case .middle: portion = .middle
    case .ago where width(index) == 7: portion = .start
    case .rest: return restOf(at: index)
    default: return nil
    }
    guard isASCII(index) else { return nil }
    var cursor = index + 1
    if mark(cursor) == 0x2D, touches(cursor) { cursor += 1 }
    if adjoins(cursor), word(cursor) == .in || word(cursor) == .of { cursor += 1 }
    if adjoins(cursor), word(cursor) == .the {
      cursor += 1
      if adjoins(cursor), let unit = lengthUnit(cursor),
        let relative = Relative(unit), case .date(var date) = period(relative, 0)
      {
        date.portion = portion
        return CalendarMatch(index, cursor + 1, date)
      }
    }
    guard adjoins(cursor), let inner = plainPeriod(at: cursor) else { return nil }
    switch inner.content {
    case .date(var date):
      date.portion = portion
      return CalendarMatch(index, inner.next, date)
    case .span(let span): return CalendarMatch(index, inner.next, span)
    }
  }

  func plainPeriod(at index: Int) -> CalendarMatch? {
    if let year = plainYear(at: index) {
      return CalendarMatch(index, year.next, PartialDate(year: year.value))
    }
    if entry(index)?.month ?? 0 > 0, let match = englishDate(at: index), match.date?.day == nil {
      return match
    }
    if let relative = relativePeriod(at: index) { return afterPeriod(relative, index, false) }
    if let decade = englishDecade(at: index, hasArticle: true) { return decade }
    return nil
  }

  private func restOf(at index: Int) -> CalendarMatch? {
    guard adjoins(index + 1), let unit = lengthUnit(index + 1),
      let relative = Relative(unit), let reference,
      let whole = period(relative, 0).date?.days(reference: reference)
    else { return nil }
    return CalendarMatch(
      index, index + 2, DateSpan(from: PartialDate(reference), through: PartialDate(whole.last)))
  }

  // MARK: Years

  /// `2016 November`, `2016, nov`, `2017-q1`, `2016 the third quarter`, `year 2008`, `fiscal year 2018`.
  private func yearFirst(at index: Int) -> CalendarMatch? {
    if word(index) == .fiscal || word(index) == .calendarYear {
      guard adjoins(index + 1) else { return nil }
      if word(index) == .fiscal, let value = literal(index + 1)?.plain,
        digits(index + 1) == 2 || digits(index + 1) == 4
      {
        return CalendarMatch(
          index, index + 2, PartialDate(year: fullYear(value, digits(index + 1))))
      }
      guard let year = plainYear(at: index + 1) else { return nil }
      return CalendarMatch(index, year.next, PartialDate(year: year.value))
    }
    guard let year = plainYear(at: index) else { return nil }
    var cursor = year.next
    if adjoins(cursor), mark(cursor) == 0x2C || mark(cursor) == 0x2D, adjoins(cursor + 1) {
      cursor += 1
    }
    guard adjoins(cursor), atoms[cursor].kind != .mark else { return nil }
    if let month = entry(cursor)?.month, month > 0, isASCII(cursor) {
      if adjoins(cursor + 1), let day = dayNumber(at: cursor + 1),
        CivilDate(year: year.value, month: Int(month), day: day.value) != nil
      {
        return CalendarMatch(
          index, day.next, PartialDate(year: year.value, month: Int(month), day: day.value))
      }
      guard month != 5 || reads(cursor, "May") else { return nil }
      return CalendarMatch(index, cursor + 1, PartialDate(year: year.value, month: Int(month)))
    }
    if word(cursor) == .quarter || word(cursor) == .halfYear,
      isLetter(cursor), touches(cursor + 1), let number = literal(cursor + 1)?.plain,
      (1...(word(cursor) == .quarter ? 4 : 2)).contains(number)
    {
      return CalendarMatch(
        index, cursor + 2, part(number, word(cursor) == .halfYear, of: year.value))
    }
    let inner = word(cursor) == .the ? cursor + 1 : cursor
    if adjoins(inner), let nth = ordinalNumber(at: inner), (1...4).contains(nth.value),
      adjoins(nth.next), unit(nth.next, where: { $0.length == .quarter }) != nil
    {
      return CalendarMatch(index, nth.next + 1, quarter(nth.value, of: year.value))
    }
    return nil
  }
}
