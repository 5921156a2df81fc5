/// Spans of dates: from one to another, within a period, or open at one end.
extension Parser {
  /// `from A to B`, `A-B`, `between A and B`, `A到B`, `A和B之间`.
  func range(at index: Int, own: CalendarMatch?) -> CalendarMatch? {
    let opener = word(index)
    let isOpened = (opener == .from || opener == .between) && adjoins(index + 1)
    if own == nil, literal(index) != nil, !mayGoOn(index + 1) { return nil }
    let start = isOpened ? index + 1 : index
    guard let a = isOpened ? end(at: start, true) : own ?? looseEnd(at: start, false) else {
      return nil
    }
    var cursor = a.next
    guard adjoins(cursor) else { return nil }
    let isAnd = word(cursor) == .and
    if word(cursor) == .toDate, let span = joined(a, CalendarMatch(cursor, cursor + 1, day(0))) {
      return CalendarMatch(isOpened ? index : start, cursor + 1, span)
    }
    guard isRangeMark(cursor) || isAnd else { return nil }
    cursor += 1
    guard adjoins(cursor), let b = end(at: cursor, isOpened || !a.isWeak), !isChain(start, b.next)
    else { return nil }
    var next = b.next
    let isClosed = adjoins(next) && word(next) == .betweenSuffix
    if isAnd, !(opener == .between && isOpened), !isClosed { return nil }
    guard !(a.isWeak && b.isWeak) || isYears(a, b), let span = joined(a, b) else { return nil }
    if isClosed { next += 1 }
    let includesOpener =
      isOpened && (opener == .from || isClosed || isAnd || isASCII(index))
    return CalendarMatch(includesOpener ? index : start, next, span)
  }

  /// Whether what stands behind a figure can make it the beginning of a range.
  private func mayGoOn(_ index: Int) -> Bool {
    guard adjoins(index) else { return false }
    switch word(index) {
    case .and, .to, .until, .toDate, .ordinalSuffix: return true
    default: return mark(index) == 0x2D || mark(index) == 0x7E
    }
  }

  func isRangeMark(_ index: Int) -> Bool {
    mark(index) == 0x2D || mark(index) == 0x7E || word(index) == .to || word(index) == .until
  }

  /// Figures that go on with a `-` on either side are a telephone or serial number.
  private func isChain(_ start: Int, _ next: Int) -> Bool {
    mark(next) == 0x2D && touches(next) && touches(next + 1) && literal(next + 1) != nil
      || mark(start - 1) == 0x2D && touches(start) && literal(start - 2) != nil
  }

  /// `November between 19 and 20`, `next week between Wednesday and Friday`.
  func inside(_ period: CalendarMatch) -> CalendarMatch? {
    guard let whole = period.date, whole.day == nil,
      adjoins(period.next),
      word(period.next) == .between, adjoins(period.next + 1),
      let a = end(at: period.next + 1, true), adjoins(a.next),
      word(a.next) == .and, adjoins(a.next + 1), let b = end(at: a.next + 1, true),
      let first = within(whole, a.date), let last = within(whole, b.date)
    else { return nil }
    return CalendarMatch(period.start, b.next, DateSpan(from: first, through: last))
  }

  private func within(_ period: PartialDate, _ date: PartialDate?) -> PartialDate? {
    guard let date else { return nil }
    if period.month != nil, date.isBareDay {
      return PartialDate(year: period.year, month: period.month, day: date.day)
    }
    guard period.week != nil, let weekday = date.weekday,
      let days = period.days(reference: reference)
    else { return nil }
    return PartialDate(days.first.adding(days: weekday - 1))
  }

  private func isYears(_ a: CalendarMatch, _ b: CalendarMatch) -> Bool {
    guard let x = a.date?.year, let y = b.date?.year else { return false }
    return x < y && y - x < 400
  }

  /// An end of a range: a date, or a day or year that the other end makes one.
  private func end(at index: Int, _ isExpected: Bool) -> CalendarMatch? {
    if let point = countedDate(at: index) ?? point(at: index) { return point }
    return looseEnd(at: index, isExpected)
  }

  private func looseEnd(at index: Int, _ isExpected: Bool) -> CalendarMatch? {
    if isExpected, let day = monthAndDay(at: index, isSure: true), literal(index)?.hasPoint == false
    {
      return day
    }
    if word(index) == .now || word(index) == .toDate {
      return CalendarMatch(index, index + 1, day(0))
    }
    let inner = word(index) == .the && adjoins(index + 1) ? index + 1 : index
    if let year = plainYear(at: inner), !isMeasured(year.next) {
      var match = CalendarMatch(index, year.next, PartialDate(year: year.value))
      match.isWeak = true
      return match
    }
    guard let day = dayNumber(at: inner), !(mark(day.next) == 0x2F && touches(day.next)) else {
      return nil
    }
    var match = CalendarMatch(index, day.next, PartialDate(day: day.value))
    match.isWeak = true
    return match
  }

  private func joined(_ a: CalendarMatch, _ b: CalendarMatch) -> DateSpan? {
    guard var first = a.first, var last = b.last else { return nil }
    if first.isBareDay, let hour = first.day, let clock = last.clock, hour <= 24 {
      first = last
      first.clock = PartialDate.Clock(hour: hour < 12 && clock.hour >= 12 ? hour + 12 : hour)
    }
    if first.isBareDay {
      guard last.day != nil, last.month != nil || last.isBareDay else { return nil }
      first.month = last.month
      first.year = last.year
    }
    if last.isBareDay {
      guard first.day != nil else { return nil }
      last.month = first.month
      last.year = first.year
    }
    if b.isWeak, last.year != nil, last.month == nil, first.year == nil, first.month == nil {
      return nil
    }
    if first.year == nil, first.month != nil, let year = last.year, last.month != nil {
      first.year = (first.month ?? 0) > (last.month ?? 0) ? year - 1 : year
    }
    if last.year == nil, last.month != nil, let year = first.year, first.month != nil {
      last.year = (last.month ?? 0) < (first.month ?? 0) ? year + 1 : year
    }
    if let x = first.year, let y = last.year, x > y { return nil }
    if first.clock != nil || last.clock != nil {
      guard first.clock != nil || first.hasDate, last.clock != nil || last.hasDate else {
        return nil
      }
    } else if first.hasDate != last.hasDate || first.part != nil && !first.hasDate {
      return nil
    }
    var span = DateSpan(from: first, through: last)
    if case .span(let inner) = b.content, inner.endsAfterLast, case .span = a.content {
      span.endsAfterLast = false
    }
    return span
  }

  // MARK: Open spans

  /// `since August`, `before 2018`, `自2018年以来`, `2015年2月1日或之后`.
  func openSpan(
    at index: Int, own: CalendarMatch?, led: CalendarMatch?
  ) -> CalendarMatch? {
    guard adjoins(index + 1) else { return nil }
    if let prefix = openness(word(index)), isASCII(index) {
      let inner = word(index + 1) == .about && adjoins(index + 2) ? index + 2 : index + 1
      guard let point = point(at: inner) ?? ledYear(at: inner) ?? theDay(at: inner),
        let span = open(point, prefix)
      else { return nil }
      return CalendarMatch(index, point.next, span)
    }
    // `来自 1931 年`: the word is 来自.
    guard word(index) == .from, !isASCII(index),
      !text[..<atoms[index].start].suffix(3).elementsEqual("来".utf8),
      let point = point(at: index + 1)
    else {
      guard own == nil, let led else { return nil }
      return openSpan(behind: led)
    }
    if let open = openSpan(behind: point) {
      var open = open
      if !isCharacter(point.next, "起") { open.start = index }
      return open
    }
    guard !isCharacter(index, "由"), let span = open(point, .since) else { return nil }
    return CalendarMatch(index, point.next, span)
  }

  /// `2015年2月1日或之后`: the word that opens the span stands behind the date.
  func openSpan(behind point: CalendarMatch) -> CalendarMatch? {
    guard adjoins(point.next), let suffix = suffix(point.next), let span = open(point, suffix)
    else { return nil }
    return CalendarMatch(point.start, point.next + 1, span)
  }

  private func theDay(at index: Int) -> CalendarMatch? {
    guard word(index) == .the, adjoins(index + 1), let day = dayNumber(at: index + 1),
      day.isOrdinal, isEnd(day.next)
    else { return nil }
    return CalendarMatch(index, day.next, PartialDate(day: day.value))
  }

  private func openness(_ word: Word) -> DateSpan.Openness? {
    switch word {
    case .since: .since
    case .after: .after
    case .before: .before
    case .until: .until
    case .by: .until
    default: nil
    }
  }

  private func suffix(_ index: Int) -> DateSpan.Openness? {
    switch word(index) {
    case .since, .atLeastSuffix: .since
    case .until, .atMostSuffix: .until
    case .ago where !isASCII(index):
      includesItself(index) ? .until : .before
    case .later where !isASCII(index):
      includesItself(index) ? .since : .after
    default: nil
    }
  }

  private func open(_ match: CalendarMatch, _ openness: DateSpan.Openness) -> DateSpan? {
    guard let date = openness == .since || openness == .after ? match.first : match.last else {
      return nil
    }
    switch openness {
    case .since, .after: return DateSpan(from: date, through: nil, openness: openness)
    default: return DateSpan(from: nil, through: date, openness: openness)
    }
  }
}

extension PartialDate {
  /// Nothing but a day of some month.
  var isBareDay: Bool {
    day != nil && month == nil && year == nil && clock == nil
  }
}
