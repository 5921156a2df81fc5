extension Parser {
  /// A date, a span of dates, a time or a recurrence at `index`.
  func dateLike(at index: Int) -> Match? {
    let run = hints[index]
    guard run.contains(.calendar) || isLed(index) || run.contains(.time) && !isFigure(index)
    else { return nil }
    if let set = recurrence(at: index) { return set }
    let own = point(at: index)
    let counted = countedDate(at: index)
    // Of two that reach equally far the first is taken: `07年以前` is a span, not seven years ago.
    var best: CalendarMatch?
    func offer(_ match: CalendarMatch?) {
      if let match, match.next > best?.next ?? 0 { best = match }
    }
    offer(range(at: index, own: counted ?? own))
    if let own {
      offer(inside(own))
      offer(openSpan(behind: own))
    }
    offer(openSpan(at: index, own: own))
    offer(counted)
    offer(own)
    offer(lonePoint(at: index))
    return best.map { quantity($0) }
  }

  /// A date or period by itself, with its time.
  func point(at index: Int) -> CalendarMatch? {
    guard index < atoms.count,
      !hints[index].isDisjoint(with: [.calendar, .time]) || isDateExpected(index)
    else { return nil }
    var best: CalendarMatch?
    func offer(_ match: CalendarMatch?) {
      guard let match else { return }
      let timed = withTime(match)
      if timed.next > best?.next ?? 0 { best = timed }
    }
    switch atoms[index].kind {
    case .mark: return nil
    case .literal:
      offerFigures(at: index, offer)
    case .word:
      offer(chineseDate(at: index))
      offer(englishDate(at: index))
      offer(chineseStretch(at: index))
      offer(timeOnly(at: index))
    }
    return best
  }

  /// Asks only the rules that what stands behind the figures allows.
  private func offerFigures(at index: Int, _ offer: (CalendarMatch?) -> Void) {
    let isMarked =
      mark(index + 1) != 0 || literal(index + 1) != nil || literal(index)?.hasPoint == true
    if isMarked {
      offer(numericDate(at: index))
      offer(numericMonth(at: index))
      offer(monthAndDay(at: index, isSure: isDateExpected(index)))
    }
    let next = number(at: index)?.next ?? index + 1
    switch word(next) {
    case .year, .month, .day, .decade, .quarter: offer(chineseDate(at: index))
    case .point, .clock, .am, .pm, .oclock: offer(timeOnly(at: index))
    default:
      if lengthUnit(next) == .century { offer(chineseDate(at: index)) }
      if mark(index + 1) == 0x3A { offer(timeOnly(at: index)) }
    }
    offer(englishDate(at: index))
  }

  private func isDateExpected(_ index: Int) -> Bool {
    index > 0 && atoms[index].gap != .text && word(index - 1) == .on
  }

  // MARK: Figures that a word makes dates

  /// A year behind `in`, `since`, `在` …, and a day behind `on the`.
  private func lonePoint(at index: Int) -> CalendarMatch? {
    if let year = ledYear(at: index) { return year }
    var cursor = index
    if word(cursor) == .the { cursor += 1 }
    guard cursor == index || adjoins(cursor), index > 0, atoms[index].gap != .text,
      [.on, .by, .for].contains(word(index - 1)),
      let day = dayNumber(at: cursor),
      cursor > index || literal(cursor) != nil && word(index - 1) == .on, isEnd(day.next),
      isASCII(cursor)
    else { return nil }
    return CalendarMatch(index, day.next, PartialDate(day: day.value))
  }

  /// Figures and numerals begin a date only with a word or mark of the calendar behind them.
  private func isFigure(_ index: Int) -> Bool {
    switch atoms[index].kind {
    case .literal: true
    case .mark: false
    case .word: lexicon.hints[Int(atoms[index].index)].contains(.figure)
    }
  }

  private func isLed(_ index: Int) -> Bool {
    isYearLed(index)
      || index > 0 && atoms[index].gap != .text && [.on, .for].contains(word(index - 1))
  }

  /// Whether the word before `index` makes a figure of four digits a year.
  private func isYearLed(_ index: Int) -> Bool {
    guard index > 0, atoms[index].gap != .text else { return false }
    switch word(index - 1) {
    case .in, .since, .by, .of, .until, .before, .after, .calendarYear, .from, .between: return true
    default: return false
    }
  }

  private func ledYear(at index: Int) -> CalendarMatch? {
    guard isYearLed(index), let year = plainYear(at: index) ?? spelledYear(at: index),
      year.value >= 1000,
      !isMeasured(year.next),
      mark(year.next) != 0x2E || !touches(year.next) || !touches(year.next + 1)
    else { return nil }
    let start =
      word(index - 1) == .calendarYear && width(index - 1) > 4 ? index - 1 : index
    return CalendarMatch(start, year.next, PartialDate(year: year.value))
  }

  private func isMeasured(_ index: Int) -> Bool {
    guard adjoins(index), let entry = entry(index) else { return false }
    return entry.unitCount > 0 && entry.word == .none || entry.scale >= 0 || entry.power >= 4
  }

  /// No letter or figure follows the atom before `index` in its phrase.
  private func isEnd(_ index: Int) -> Bool {
    let end = atoms[index - 1].end
    var cursor = end
    while cursor < text.count, text[cursor] == 0x20 { cursor += 1 }
    guard cursor < text.count else { return true }
    let byte = text[cursor]
    if byte == 0x2F || byte == 0x25 || byte == 0x2D || byte == 0x24 { return false }
    if ByteClass.isLetter(byte) {
      return adjoins(index) && [.between, .for, .from, .and, .or, .at, .in].contains(word(index))
    }
    return !ByteClass.isDigit(byte) && byte < 0x80
  }

  // MARK: Ranges

  /// `from A to B`, `A-B`, `between A and B`, `A到B`, `A和B之间`.
  private func range(at index: Int, own: CalendarMatch?) -> CalendarMatch? {
    let opener = word(index)
    let isOpened = (opener == .from || opener == .between) && adjoins(index + 1)
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

  private func isRangeMark(_ index: Int) -> Bool {
    mark(index) == 0x2D || mark(index) == 0x7E || word(index) == .to || word(index) == .until
  }

  /// Figures that go on with a `-` on either side are a telephone or serial number.
  private func isChain(_ start: Int, _ next: Int) -> Bool {
    mark(next) == 0x2D && touches(next) && touches(next + 1) && literal(next + 1) != nil
      || mark(start - 1) == 0x2D && touches(start) && literal(start - 2) != nil
  }

  /// `November between 19 and 20`, `next week between Wednesday and Friday`.
  private func inside(_ period: CalendarMatch) -> CalendarMatch? {
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
  private func openSpan(at index: Int, own: CalendarMatch?) -> CalendarMatch? {
    guard adjoins(index + 1) else { return nil }
    if let prefix = openness(word(index)), isASCII(index) {
      let inner = word(index + 1) == .about && adjoins(index + 2) ? index + 2 : index + 1
      guard let point = point(at: inner) ?? ledYear(at: inner) ?? theDay(at: inner),
        let span = open(point, prefix)
      else { return nil }
      return CalendarMatch(index, point.next, span)
    }
    guard word(index) == .from, !isASCII(index), let point = point(at: index + 1) else {
      return own == nil ? ledYear(at: index).flatMap { openSpan(behind: $0) } : nil
    }
    if let open = openSpan(behind: point) {
      var open = open
      if !reads(point.next, "起") { open.start = index }
      return open
    }
    guard !reads(index, "由"), let span = open(point, .since) else { return nil }
    return CalendarMatch(index, point.next, span)
  }

  /// `2015年2月1日或之后`: the word that opens the span stands behind the date.
  private func openSpan(behind point: CalendarMatch) -> CalendarMatch? {
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
