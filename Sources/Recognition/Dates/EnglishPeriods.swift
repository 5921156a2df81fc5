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

  // MARK: Decades, quarters, seasons

  /// `the 1970s`, `1970's`, `the seventies`, `the two thousands`, `'90s`.
  private func englishDecade(at index: Int, hasArticle: Bool) -> CalendarMatch? {
    if let value = literal(index)?.plain, value % 10 == 0,
      digits(index) == 4 && value >= 1000 || digits(index) == 2 && hasArticle
        || mark(index - 1) == 0x27
    {
      var next = index + 1
      if mark(next) == 0x27, touches(next) { next += 1 }
      guard touches(next), reads(next, "s") else { return nil }
      let first = digits(index) == 4 ? value : (value < 30 ? 2000 : 1900) + value
      return led(CalendarMatch(index, next + 1, years(from: first, through: first + 9)), hasArticle)
    }
    guard hasArticle, let name = entry(index) else { return nil }
    if name.word == .decade, name.offset != 0 {
      let first = 1900 + 10 * Int(name.offset)
      return led(
        CalendarMatch(index, index + 1, years(from: first, through: first + 9)), hasArticle)
    }
    if name.cardinal == 2, adjoins(index + 1), reads(index + 1, "thousands") {
      return led(CalendarMatch(index, index + 2, years(from: 2000, through: 2009)), hasArticle)
    }
    return nil
  }

  /// `Q1 2016`, `third quarter of 2024`, `first half of 2017`, `H1 2024`.
  private func englishQuarter(at index: Int) -> CalendarMatch? {
    var number = 0
    var next = index
    var isHalf = false
    if word(index) == .quarter || word(index) == .halfYear, isLetter(index),
      touches(index + 1), let value = literal(index + 1)?.plain
    {
      (number, next, isHalf) = (value, index + 2, word(index) == .halfYear)
    } else if let nth = ordinalNumber(at: index), adjoins(nth.next),
      unit(nth.next, where: { $0.length == .quarter }) != nil
    {
      (number, next) = (nth.value < 0 ? 4 : nth.value, nth.next + 1)
    } else if let nth = ordinalNumber(at: index), adjoins(nth.next),
      entry(nth.next)?.denominator == 2
    {
      (number, next, isHalf) = (nth.value < 0 ? 2 : nth.value, nth.next + 1, true)
    } else {
      return nil
    }
    guard (1...(isHalf ? 2 : 4)).contains(number) else { return nil }
    var cursor = next
    if adjoins(cursor),
      word(cursor) == .of || word(cursor) == .in || mark(cursor) == 0x2D || mark(cursor) == 0x2C
    {
      cursor += 1
    }
    if adjoins(cursor), word(cursor) == .the { cursor += 1 }
    guard adjoins(cursor), let year = plainYear(at: cursor) ?? relativeYear(at: cursor) else {
      return nil
    }
    return CalendarMatch(index, year.next, part(number, isHalf, of: year.value))
  }

  private func part(_ number: Int, _ isHalf: Bool, of year: Int) -> DateSpan {
    isHalf ? months(from: 6 * number - 5, through: 6 * number, of: year) : quarter(number, of: year)
  }

  private func englishSeason(at index: Int) -> CalendarMatch? {
    var cursor = index
    var year: Int?
    if let direction = direction(at: index), let reference {
      cursor = direction.next
      year = reference.year + direction.offset
    }
    guard adjoins(cursor) || cursor == index, word(cursor) == .season, let season = entry(cursor)
    else { return nil }
    var next = cursor + 1
    if year == nil {
      if adjoins(next), word(next) == .of || mark(next) == 0x2C { next += 1 }
      guard adjoins(next), let found = plainYear(at: next) ?? relativeYear(at: next) else {
        return nil
      }
      year = found.value
      next = found.next
    }
    return CalendarMatch(index, next, self.season(Int(season.offset), of: year))
  }

  // MARK: Weeks and months by number

  /// `week of the 18th`, `week starting February 4`, `w/c Feb 4`, `week 27 of last year`.
  private func weekOf(at index: Int) -> CalendarMatch? {
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
  private func nthPeriod(at index: Int) -> CalendarMatch? {
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
