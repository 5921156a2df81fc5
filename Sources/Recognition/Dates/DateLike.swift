extension Parser {
  /// A date, a span of dates, a time or a recurrence at `index`.
  func dateLike(at index: Int) -> Match? {
    let run = atoms[index].hints
    guard run.contains(.date),
      run.contains(.calendar) || isLed(index) || run.contains(.time) && !isFigure(index)
    else { return nil }
    if word(index) == .in { return countedDate(at: index).map { quantity($0) } }
    if let set = recurrence(at: index) { return set }
    let own = point(at: index)
    let counted = countedDate(at: index)
    // Of two that reach equally far the first is taken: `07年以前` is a span, not seven years ago.
    var choice = Furthest()
    choice.offer(range(at: index, own: counted ?? own))
    if let own {
      choice.offer(inside(own))
      choice.offer(openSpan(behind: own))
    }
    let led = ledYear(at: index)
    choice.offer(openSpan(at: index, own: own, led: led))
    choice.offer(counted)
    choice.offer(own)
    choice.offer(led ?? ledDay(at: index))
    guard let best = choice.match else { return nil }
    return quantity(best)
  }

  /// A date or period by itself, with its time.
  func point(at index: Int) -> CalendarMatch? {
    guard index < atoms.count,
      !atoms[index].hints.isDisjoint(with: [.calendar, .time]) || isDateExpected(index)
    else { return nil }
    var choice = Furthest()
    switch atoms[index].kind {
    case .mark: break
    case .literal: offerFigures(at: index, to: &choice)
    case .word:
      offer(chineseDate(at: index), to: &choice)
      offer(englishDate(at: index), to: &choice)
      offer(chineseStretch(at: index), to: &choice)
      offer(timeOnly(at: index), to: &choice)
    }
    return choice.match
  }

  private func offer(_ match: CalendarMatch?, to choice: inout Furthest) {
    if let match { choice.offer(withTime(match)) }
  }

  /// Asks only the rules that what stands behind the figures allows.
  private func offerFigures(at index: Int, to choice: inout Furthest) {
    let isDecimal = literal(index)?.hasPoint == true
    guard adjoins(index + 1) || isDecimal else { return }
    if isDecimal || literal(index + 1) != nil || mark(index + 1) != 0 && touches(index + 2)
      || mark(index + 1) == 0x2D || mark(index + 1) == 0x2F
    {
      offer(numericDate(at: index), to: &choice)
      offer(numericMonth(at: index), to: &choice)
      offer(monthAndDay(at: index, isSure: isDateExpected(index)), to: &choice)
    }
    let next = number(at: index)?.next ?? index + 1
    switch word(next) {
    case .year, .month, .day, .decade, .quarter: offer(chineseDate(at: index), to: &choice)
    case .point, .clock, .am, .pm, .oclock: offer(timeOnly(at: index), to: &choice)
    default:
      if lengthUnit(next) == .century { offer(chineseDate(at: index), to: &choice) }
      if mark(index + 1) == 0x3A { offer(timeOnly(at: index), to: &choice) }
    }
    offer(englishDate(at: index), to: &choice)
  }

  private func isDateExpected(_ index: Int) -> Bool {
    index > 0 && atoms[index].gap != .text && word(index - 1) == .on
  }

  // MARK: Figures that a word makes dates

  /// A day behind `on the`.
  private func ledDay(at index: Int) -> CalendarMatch? {
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

  /// A year behind `in`, `since`, `from`.
  func ledYear(at index: Int) -> CalendarMatch? {
    guard isYearLed(index), let year = plainYear(at: index) ?? spelledYear(at: index),
      year.value >= 1000,
      !isMeasured(year.next), !opensChange(index, year.next),
      mark(year.next) != 0x2E || !touches(year.next) || !touches(year.next + 1)
    else { return nil }
    let start =
      word(index - 1) == .calendarYear && width(index - 1) > 4 ? index - 1 : index
    return CalendarMatch(start, year.next, PartialDate(year: year.value))
  }

  /// `从1080涨到 1260`, `由 1500 调为 1800`: where a change began, and no year.
  private func opensChange(_ index: Int, _ next: Int) -> Bool {
    var end = atoms[next - 1].end
    if end < text.count, text[end] == 0x20 { end += 1 }
    return word(index - 1) == .from && !isASCII(index - 1)
      && Self.changes.contains { text[end...].starts(with: $0) }
  }

  private static let changes = ["变", "涨", "升", "降", "增", "减", "提", "跌", "调", "加", "缩", "扩"].map {
    Array($0.utf8)
  }

  func isMeasured(_ index: Int) -> Bool {
    guard adjoins(index), let entry = entry(index) else { return false }
    return entry.unitCount > 0 && entry.word == .none || entry.scale >= 0 || entry.power >= 4
  }

  /// No letter or figure follows the atom before `index` in its phrase.
  func isEnd(_ index: Int) -> Bool {
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
}
