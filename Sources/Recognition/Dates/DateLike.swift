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
    choice.offer(openSpan(at: index, own: own))
    choice.offer(counted)
    choice.offer(own)
    choice.offer(lonePoint(at: index))
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
      choice.offer(withTime(chineseDate(at: index)))
      choice.offer(withTime(englishDate(at: index)))
      choice.offer(withTime(chineseStretch(at: index)))
      choice.offer(withTime(timeOnly(at: index)))
    }
    return choice.match
  }

  /// Asks only the rules that what stands behind the figures allows.
  private func offerFigures(at index: Int, to choice: inout Furthest) {
    guard adjoins(index + 1) || literal(index)?.hasPoint == true else { return }
    let isMarked =
      mark(index + 1) != 0 || literal(index + 1) != nil || literal(index)?.hasPoint == true
    if isMarked {
      choice.offer(withTime(numericDate(at: index)))
      choice.offer(withTime(numericMonth(at: index)))
      choice.offer(withTime(monthAndDay(at: index, isSure: isDateExpected(index))))
    }
    let next = number(at: index)?.next ?? index + 1
    switch word(next) {
    case .year, .month, .day, .decade, .quarter:
      choice.offer(withTime(chineseDate(at: index)))
    case .point, .clock, .am, .pm, .oclock: choice.offer(withTime(timeOnly(at: index)))
    default:
      if lengthUnit(next) == .century { choice.offer(withTime(chineseDate(at: index))) }
      if mark(index + 1) == 0x3A { choice.offer(withTime(timeOnly(at: index))) }
    }
    choice.offer(withTime(englishDate(at: index)))
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

  func ledYear(at index: Int) -> CalendarMatch? {
    guard isYearLed(index), let year = plainYear(at: index) ?? spelledYear(at: index),
      year.value >= 1000,
      !isMeasured(year.next),
      mark(year.next) != 0x2E || !touches(year.next) || !touches(year.next + 1)
    else { return nil }
    let start =
      word(index - 1) == .calendarYear && width(index - 1) > 4 ? index - 1 : index
    return CalendarMatch(start, year.next, PartialDate(year: year.value))
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
