/// Dates in English words: `Sept 12, 2024`, `the 4th of July`, `next week Sunday`, `first Friday of July`.
extension Parser {
  func englishDate(at index: Int) -> CalendarMatch? {
    guard index < atoms.count, canBeginEnglish(index) else { return nil }
    if literal(index) != nil { return dayFirst(at: index) ?? figurePeriod(at: index) }
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
  func monthFirst(_ month: Int, _ index: Int) -> CalendarMatch? {
    var cursor = index + 1
    if adjoins(cursor), mark(cursor) == 0x2D || mark(cursor) == 0x2F || isStopped(index),
      adjoins(cursor + 1)
    {
      cursor += 1
    }
    if isStopped(index), mark(cursor) == 0x2E, adjoins(cursor) { cursor += 1 }
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
    if isStopped(start), mark(cursor) == 0x2E, adjoins(cursor) { cursor += 1 }
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

  /// `Nov.`: the stop behind a month that is cut short is part of it; behind `November` it ends the sentence.
  func isStopped(_ month: Int) -> Bool {
    guard mark(month + 1) == 0x2E, adjoins(month + 1) else { return false }
    let name = surface(month).lowercased()
    return name.utf8.count <= 4 && !["may", "june", "july"].contains(name)
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
  func dayFirst(at index: Int) -> CalendarMatch? {
    guard let day = dayNumber(at: index) else { return nil }
    var cursor = day.next
    if adjoins(cursor), reads(cursor, "day") { cursor += 1 }
    if adjoins(cursor), word(cursor) == .of || mark(cursor) == 0x2D || mark(cursor) == 0x2F {
      cursor += 1
    }
    if adjoins(cursor), let entry = entry(cursor), entry.month > 0 {
      var date = PartialDate(month: Int(entry.month), day: day.value)
      var next = cursor + 1
      if isStopped(cursor) { next += 1 }
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
  func isCounted(_ index: Int) -> Bool {
    guard adjoins(index), let entry = entry(index) else { return false }
    return entry.unitCount > 0 && entry.word == .none && entry.month == 0 && entry.scale < 0
      || entry.scale >= 0
  }
}
