/// Dates counted in lengths of time: `3天前`, `two weeks ago`, `3 days after January 12th`, `前1周`, `过去十年`.
extension Parser {
  /// A day so long before or after another.
  func countedDate(at index: Int) -> CalendarMatch? {
    if word(index) == .in, adjoins(index + 1), let length = length(at: index + 1),
      isFuture(before: index), let date = away(length.value, forward: true)
    {
      return CalendarMatch(index, length.next, date)
    }
    guard index < atoms.count, atoms[index].hints.contains(.counting) else { return nil }
    if literal(index) != nil, !isCountedTime(index) { return nil }
    guard let length = length(at: index) ?? halfLength(at: index), adjoins(length.next) else {
      return sundaysFromNow(at: index)
    }
    let next = length.next
    if let span = startingSpan(length.value, index, next) { return span }
    switch word(next) {
    case .ago:
      guard !includesItself(next) else { return nil }
      return away(length.value, forward: false).map { CalendarMatch(index, next + 1, $0) }
    case .later, .fromNow:
      return away(length.value, forward: true).map { CalendarMatch(index, next + 1, $0) }
    case .from, .after, .since: return shifted(length.value, forward: true, index, next + 1)
    case .before: return shifted(length.value, forward: false, index, next + 1)
    default: return nil
    }
  }

  /// Whether a unit of time or a weekday stands behind the figures.
  private func isCountedTime(_ index: Int) -> Bool {
    guard let phrase = number(at: index), adjoins(phrase.next) else { return false }
    let next = mark(phrase.next) == 0x2D ? phrase.next + 1 : phrase.next
    return lengthUnit(next) != nil || (entry(next)?.weekday ?? 0) > 0
  }

  /// `a week starting tomorrow`, `for 3 days, from today`.
  private func startingSpan(_ length: TimeLength, _ start: Int, _ index: Int) -> CalendarMatch? {
    var cursor = index
    if mark(cursor) == 0x2C, adjoins(cursor) { cursor += 1 }
    guard adjoins(cursor), word(cursor) == .since || word(cursor) == .from && cursor > index,
      adjoins(cursor + 1),
      let point = point(at: cursor + 1), let date = point.date, let base = upcoming(date),
      let end = moved(base, by: length, forward: true)
    else { return nil }
    let isLed =
      word(cursor) == .from && start > 0 && atoms[start].gap != .text && word(start - 1) == .for
    return CalendarMatch(
      isLed ? start - 1 : start, point.next,
      DateSpan(from: PartialDate(base), through: PartialDate(end)))
  }

  /// `半年前`.
  private func halfLength(at index: Int) -> (value: TimeLength, next: Int)? {
    guard let match = halfOfUnit(at: index), case .duration(let length) = match.quantity.value
    else { return nil }
    return (length, match.next)
  }

  private func isFuture(before index: Int) -> Bool {
    isSaid(["will ", "'ll ", "going to ", "schedule "], within: 48, before: index)
  }

  private func away(_ length: TimeLength, forward: Bool) -> PartialDate? {
    guard let reference, length.isOfDays else {
      guard let count = length.first.count.integer, length.rest.isEmpty else { return nil }
      var date = PartialDate(offset: forward ? count : -count, length.first.unit)
      date.isCounted = true
      return date
    }
    return moved(reference, by: length, forward: forward).map { PartialDate($0) }
  }

  private func shifted(_ length: TimeLength, forward: Bool, _ start: Int, _ index: Int)
    -> CalendarMatch?
  {
    guard adjoins(index) || index < atoms.count && atoms[index].gap != .text,
      let point = point(at: index) ?? yearPoint(at: index), let date = point.date,
      let base = upcoming(date), length.isOfDays,
      let result = moved(base, by: length, forward: forward)
    else { return nil }
    return CalendarMatch(start, point.next, PartialDate(result))
  }

  private func yearPoint(at index: Int) -> CalendarMatch? {
    plainYear(at: index).map {
      CalendarMatch(index, $0.next, PartialDate(year: $0.value, month: 1, day: 1))
    }
  }

  /// The next day that fits, or the day itself when it is complete.
  private func upcoming(_ date: PartialDate) -> CivilDate? {
    if let civil = date.civil { return civil }
    guard let reference, date.isDay else { return nil }
    if let weekday = date.weekday, date.nth == nil {
      let ahead = (weekday - reference.weekday + 7) % 7
      return reference.adding(days: ahead == 0 ? 7 : ahead)
    }
    for year in [reference.year, reference.year + 1] {
      var guess = date
      guess.year = date.year ?? year
      if let day = guess.days(reference: reference)?.first, day >= reference { return day }
    }
    return nil
  }

  /// `two sundays from now`, `two monday later`.
  private func sundaysFromNow(at index: Int) -> CalendarMatch? {
    guard let phrase = number(at: index), let count = phrase.integer, (1...20).contains(count),
      adjoins(phrase.next),
      let weekday = entry(phrase.next)?.weekday, weekday > 0, adjoins(phrase.next + 1),
      word(phrase.next + 1) == .fromNow || word(phrase.next + 1) == .later, let reference
    else { return nil }
    let ahead = (Int(weekday) - reference.weekday + 7) % 7
    let first = reference.adding(days: ahead == 0 ? 7 : ahead)
    return CalendarMatch(index, phrase.next + 2, PartialDate(first.adding(days: 7 * (count - 1))))
  }

  /// `前1周`, `后1年`, `过去十年`, `近三年`, `未来三个月`.
  func chineseStretch(at index: Int) -> CalendarMatch? {
    let future: Bool
    switch word(index) {
    case .ago, .past, .near, .previous, .last: future = false
    case .later, .coming, .next: future = true
    default: return nil
    }
    guard !isASCII(index), width(index) > 3 || word(index) == .near || isAtBoundary(index) else {
      return nil
    }
    guard adjoins(index + 1), let phrase = number(at: index + 1), phrase.form != .word,
      let count = phrase.integer, count > 0,
      adjoins(phrase.next), let unit = lengthUnit(phrase.next),
      let span = stretch(count, unit, future: future)
    else { return halfYear(at: index, future: future) }
    if adjoins(phrase.next + 1), [.ago, .later, .aboutSuffix].contains(word(phrase.next + 1)),
      word(index) == .near
    {
      return nil
    }
    return CalendarMatch(index, phrase.next + 1, span)
  }

  /// No character of a word stands before the atom: the 后 of `上线后3天` counts from no date of today.
  private func isAtBoundary(_ index: Int) -> Bool {
    let start = atoms[index].start
    guard start > 0, text[start - 1] >= 0x80, start >= 3 else { return true }
    let before = string(start - 3..<start)
    return ["，", "。", "；", "：", "、", "“", "（"].contains(before)
  }

  /// `上个半年`, `下半年` of the reference year.
  private func halfYear(at index: Int, future: Bool) -> CalendarMatch? {
    guard touches(index + 1), isCharacter(index + 1, "半"), touches(index + 2),
      isCharacter(index + 2, "年"), let reference
    else { return nil }
    let half = reference.year * 2 + (reference.month > 6 ? 1 : 0) + (future ? 1 : -1)
    return CalendarMatch(
      index, index + 3, months(from: half % 2 * 6 + 1, through: half % 2 * 6 + 6, of: half / 2))
  }
}
