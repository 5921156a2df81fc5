/// Dates in English words: `Sept 12, 2024`, `the 4th of July`, `next week Sunday`, `first Friday of July`.
extension Parser {
  func englishDate(at index: Int) -> CalendarMatch? {
    guard index < atoms.count, canBeginEnglish(index) else { return nil }
    let start = word(index) == .the && adjoins(index + 1) ? index + 1 : index
    if var match = englishDay(at: start) {
      if start > index, takesArticle(match, start) { match.start = index }
      return match
    }
    if let period = englishPeriod(at: start, hasArticle: start > index) {
      var period = period
      if period.start < start { period.start = index }
      return period
    }
    return nil
  }

  /// Whether the atom is a figure, a word of the calendar, or one of those that lead to one.
  private func canBeginEnglish(_ index: Int) -> Bool {
    switch atoms[index].kind {
    case .literal: return true
    case .mark: return false
    case .word:
      guard isASCII(index) else { return false }
      if !lexicon.hints[Int(atoms[index].index)].isDisjoint(with: [.figure, .alone, .time]) {
        return true
      }
      switch word(index) {
      case .the, .this, .next, .last, .previous, .coming, .past, .same, .start, .end, .middle,
        .early, .late, .later,
        .ago, .rest, .within, .article:
        return true
      default: return false
      }
    }
  }

  private func takesArticle(_ match: CalendarMatch, _ start: Int) -> Bool {
    (entry(start)?.holiday ?? -1) < 0 && (entry(start)?.month ?? 0) == 0
      && (direction(at: start) == nil || match.date?.nth != nil || (entry(start)?.ordinal ?? 0) > 0)
  }

  // MARK: Days

  private func englishDay(at index: Int) -> CalendarMatch? {
    guard let entry = entry(index) else { return dayFirst(at: index) }
    if entry.holiday >= 0 { return englishHoliday(Int(entry.holiday), index, index + 1) }
    if entry.weekday > 0 { return weekdayFirst(Int(entry.weekday), index) }
    if entry.month > 0 { return monthFirst(Int(entry.month), index) }
    if entry.relative == .day, isASCII(index) {
      guard case .date(var date) = period(.day, Int(entry.offset)) else { return nil }
      if entry.part >= 0 { date.part = dayPart(entry.part) }
      let next = index + 1
      if mark(next) == 0x2C, adjoins(next), adjoins(next + 1), let exact = numericDate(at: next + 1)
      {
        return CalendarMatch(
          index, mark(exact.next) == 0x2C ? exact.next + 1 : exact.next, exact.date ?? date)
      }
      return CalendarMatch(index, next, date)
    }
    if let relative = relativeDay(at: index) { return relative }
    return dayFirst(at: index)
  }

  private func englishHoliday(_ row: Int, _ start: Int, _ index: Int) -> CalendarMatch {
    var next = index
    if adjoins(next), word(next) == .of || mark(next) == 0x2C { next += 1 }
    if adjoins(next), let year = plainYear(at: next) {
      return CalendarMatch(start, year.next, holiday(row, of: year.value))
    }
    if adjoins(next), entry(next)?.relative == .year, let reference {
      let year = reference.year + Int(entry(next)?.offset ?? 0)
      return CalendarMatch(start, next + 1, holiday(row, of: year))
    }
    return CalendarMatch(start, index, holiday(row, of: nil))
  }

  /// `September 12, 2024`, `Oct-2`, `May twenty-first`, and the month alone or with its year.
  private func monthFirst(_ month: Int, _ index: Int) -> CalendarMatch? {
    var cursor = index + 1
    if adjoins(cursor), mark(cursor) == 0x2D || mark(cursor) == 0x2F || mark(cursor) == 0x2E,
      adjoins(cursor + 1)
    {
      cursor += 1
    }
    if mark(cursor) == 0x2E, adjoins(cursor) { cursor += 1 }
    if adjoins(cursor), literal(cursor) != nil, digits(cursor) == 4,
      let year = plainYear(at: cursor), mark(cursor + 1) == 0x2D,
      touches(cursor + 1), touches(cursor + 2), let day = literal(cursor + 2)?.plain,
      digits(cursor + 2) <= 2,
      CivilDate(year: year.value, month: month, day: day) != nil
    {
      return CalendarMatch(index, cursor + 3, PartialDate(year: year.value, month: month, day: day))
    }
    if adjoins(cursor), word(cursor) == .the, dayNumber(at: cursor + 1) != nil { cursor += 1 }
    if adjoins(cursor), let day = dayNumber(at: cursor), !isCounted(day.next) || day.isOrdinal {
      var date = PartialDate(month: month, day: day.value)
      var next = day.next
      if let year = trailingYear(at: next, allowsShort: true) {
        date.year = year.value
        next = year.next
      }
      return CalendarMatch(index, next, date)
    }
    return monthAndYear(month, index, index + 1)
  }

  /// `November 2016`, `Nov, 2016`, `April of 1987`, `Dec-2018`, `june next year`, `November`.
  private func monthAndYear(_ month: Int, _ start: Int, _ index: Int) -> CalendarMatch? {
    var cursor = index
    if mark(cursor) == 0x2E, adjoins(cursor) { cursor += 1 }
    if adjoins(cursor), mark(cursor) == 0x2C || mark(cursor) == 0x2D || word(cursor) == .of,
      adjoins(cursor + 1)
    {
      cursor += 1
    }
    if adjoins(cursor), let year = plainYear(at: cursor) ?? spelledYear(at: cursor) {
      return CalendarMatch(start, year.next, PartialDate(year: year.value, month: month))
    }
    if adjoins(index), let year = relativeYear(at: index) {
      return CalendarMatch(start, year.next, PartialDate(year: year.value, month: month))
    }
    guard isMonthAlone(start) else { return nil }
    return CalendarMatch(start, index, PartialDate(month: month))
  }

  /// `may` and `march` are months only with a capital or behind a preposition.
  private func isMonthAlone(_ index: Int) -> Bool {
    let name = surface(index)
    switch name.lowercased() {
    case "may", "march", "mar":
      let previous = index > 0 && atoms[index].gap != .text ? word(index - 1) : .none
      let isLed = [
        .in, .since, .from, .of, .until, .to, .before, .after, .between, .and, .by, .early, .late,
        .this, .next, .last,
        .middle, .start, .end,
      ].contains(previous)
      return isLed && !reads(index, "may") || isLed && previous != .this
        || mark(index + 1) == 0x2D && name.utf8.first == 0x4D
    default: return true
    }
  }

  /// `12 of Sept`, `20th dec`, `fourth of july 1995`, `the 15th day of June`, `31st of this month`.
  private func dayFirst(at index: Int) -> CalendarMatch? {
    guard let day = dayNumber(at: index) else { return nil }
    var cursor = day.next
    if adjoins(cursor), word(cursor) == .dayOrdinal || reads(cursor, "day") { cursor += 1 }
    if adjoins(cursor), word(cursor) == .of || mark(cursor) == 0x2D || mark(cursor) == 0x2F {
      cursor += 1
    }
    if adjoins(cursor), let entry = entry(cursor), entry.month > 0 {
      var date = PartialDate(month: Int(entry.month), day: day.value)
      var next = cursor + 1
      if mark(next) == 0x2E, adjoins(next) { next += 1 }
      if let year = trailingYear(at: next, allowsShort: false) {
        date.year = year.value
        next = year.next
      }
      return CalendarMatch(index, next, date)
    }
    guard adjoins(cursor) else { return nil }
    if let month = relativePeriod(at: cursor), month.unit == .month,
      let date = period(.month, month.offset).date, date.month != nil
    {
      var date = date
      date.day = day.value
      return CalendarMatch(index, month.next, date)
    }
    return nil
  }

  /// `21`, `21st`, `twenty-first`, `twenty nine` as a day of a month.
  func dayNumber(at index: Int) -> (value: Int, next: Int, isOrdinal: Bool)? {
    guard index < atoms.count else { return nil }
    if let value = literal(index)?.plain {
      guard (1...31).contains(value), digits(index) <= 2 else { return nil }
      if touches(index + 1), word(index + 1) == .ordinalSuffix { return (value, index + 2, true) }
      return (value, index + 1, false)
    }
    if let ordinal = ordinalWord(at: index), (1...31).contains(ordinal.value) {
      return (ordinal.value, ordinal.next, true)
    }
    guard let first = entry(index), first.cardinal > 0 else { return nil }
    if first.cardinal == 20 || first.cardinal == 30, adjoins(index + 1),
      let unit = entry(index + 1), (1...9).contains(unit.cardinal)
    {
      return first.cardinal + unit.cardinal <= 31
        ? (Int(first.cardinal + unit.cardinal), index + 2, false) : nil
    }
    return first.cardinal <= 30 ? (Int(first.cardinal), index + 1, false) : nil
  }

  /// A unit behind a figure makes it a count, no day: `May 5 people`.
  private func isCounted(_ index: Int) -> Bool {
    guard adjoins(index), let entry = entry(index) else { return false }
    return entry.unitCount > 0 && entry.word == .none && entry.month == 0 && entry.scale < 0
      || entry.scale >= 0
  }

  /// `Friday`, `next Friday`, `Friday the 13th`, `Wed, 22 of Jan`, `monday january 12th, 2016`, `Sunday 31`.
  private func weekdayFirst(_ weekday: Int, _ index: Int) -> CalendarMatch? {
    guard isASCII(index) else { return nil }
    let name = surface(index).lowercased()
    var cursor = index + 1
    if name == "sun" || name == "sat" || name == "mon" || name == "wed" || name == "fri" {
      guard mark(cursor) == 0x2C || text[atoms[index].start] < 0x61 else { return nil }
    }
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
  private func relativeDay(at index: Int) -> CalendarMatch? {
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

  // MARK: Years

  /// A year of four figures.
  func plainYear(at index: Int) -> (value: Int, next: Int)? {
    guard digits(index) == 4, let value = literal(index)?.plain, (1000...2999).contains(value)
    else { return nil }
    return (value, index + 1)
  }

  /// `nineteen twenty eight`, `two thousand and eighteen`, `one thousand seven hundred and eighty nine`.
  func spelledYear(at index: Int) -> (value: Int, next: Int)? {
    guard let first = entry(index), first.cardinal > 0 else { return nil }
    if (10...20).contains(first.cardinal), adjoins(index + 1), let second = entry(index + 1),
      second.cardinal >= 10
    {
      var value = Int(first.cardinal) * 100 + Int(second.cardinal)
      var next = index + 2
      if mark(next) == 0x2D, adjoins(next), adjoins(next + 1) { next += 1 }
      if second.cardinal >= 20, adjoins(next), let unit = entry(next),
        (1...9).contains(unit.cardinal)
      {
        value += Int(unit.cardinal)
        next += 1
      } else {
        next = index + 2
      }
      return (value, next)
    }
    guard let phrase = number(at: index), phrase.form == .word, let value = phrase.integer,
      (1000...2999).contains(value)
    else { return nil }
    return (value, phrase.next)
  }

  /// The year behind a month or day: `, 2024`, `of 2020`, `in 2020`, `two thousand and eighteen`.
  func trailingYear(at index: Int, allowsShort: Bool) -> (value: Int, next: Int)? {
    var cursor = index
    if adjoins(cursor),
      mark(cursor) == 0x2C || mark(cursor) == 0x2F || mark(cursor) == 0x2D || word(cursor) == .of
        || word(cursor) == .in
    {
      cursor += 1
    }
    guard adjoins(cursor) else { return nil }
    if let year = plainYear(at: cursor) ?? spelledYear(at: cursor) { return year }
    if cursor == index, let year = relativeYear(at: cursor) { return year }
    if allowsShort, cursor == index, digits(index) == 2, let value = literal(index)?.plain,
      !adjoins(index + 1) || mark(index + 1) == 0x2C,
      mark(index + 1) != 0x3A, atoms[index].gap == .space
    {
      return (fullYear(value, 2), index + 1)
    }
    return nil
  }

  func relativeYear(at index: Int) -> (value: Int, next: Int)? {
    guard let period = relativePeriod(at: index), period.unit == .year, let reference else {
      return nil
    }
    return (reference.year + period.offset, period.next)
  }

  // MARK: next, last, this

  /// `next`, `last`, `this`, `this upcoming`, `previous`, `following`.
  func direction(at index: Int) -> (offset: Int, next: Int)? {
    let first = direction(word(index))
    guard let first, isASCII(index) else { return nil }
    if first == 0, adjoins(index + 1), word(index + 1) == .coming {
      return (entry(index + 2)?.weekday ?? 0 > 0 ? comingOffset(index + 2) : 1, index + 2)
    }
    return (first, index + 1)
  }

  private func comingOffset(_ index: Int) -> Int {
    guard let reference, let weekday = entry(index)?.weekday else { return 1 }
    return Int(weekday) > reference.weekday ? 0 : 1
  }

  private func direction(_ word: Word) -> Int? {
    switch word {
    case .this, .same: 0
    case .next, .coming: 1
    case .last, .previous, .past: -1
    default: nil
    }
  }

  /// `next week`, `this year`, `last month`, also as one word of the table.
  func relativePeriod(at index: Int) -> (unit: Relative, offset: Int, next: Int)? {
    guard let entry = entry(index), isASCII(index) else { return nil }
    if entry.relative != .none, entry.relative != .day {
      return (entry.relative, Int(entry.offset), index + 1)
    }
    guard let direction = direction(at: index), adjoins(direction.next) else { return nil }
    let unitIndex = word(direction.next) == .calendarYear ? direction.next : direction.next
    guard let unit = lengthUnit(unitIndex),
      let relative = Relative(unit)
    else { return nil }
    return (relative, direction.offset, unitIndex + 1)
  }
}
