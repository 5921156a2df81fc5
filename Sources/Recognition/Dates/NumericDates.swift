/// Dates of figures: `2024-09-12`, `9/12/2024`, `13.04.21`, `2016-11`.
extension Parser {
  var isDayFirst: Bool { locale == .britishEnglish }

  private func isSeparator(_ index: Int) -> Bool {
    let mark = mark(index)
    return (mark == 0x2D || mark == 0x2F || mark == 0x2E) && adjoins(index) && adjoins(index + 1)
  }

  /// Three figures with two equal marks, or year, month, day with spaces.
  func numericDate(at index: Int) -> CalendarMatch? {
    guard let a = literal(index)?.plain else { return nil }
    if isSeparator(index + 1), touches(index + 1), touches(index + 2) {
      let separator = mark(index + 1)
      if let b = literal(index + 2)?.plain {
        if mark(index + 3) == separator, touches(index + 3), touches(index + 4),
          let c = literal(index + 4)?.plain,
          !(mark(index + 5) == separator && touches(index + 5) && separator != 0x2D)
        {
          return threeFigures(index, a, b, c, separator)
        }
        if mark(index + 3) == separator, touches(index + 3), let month = entry(index + 4)?.month,
          month > 0,
          touches(index + 4), let date = CivilDate(year: b, month: Int(month), day: a)
        {
          return CalendarMatch(index, index + 5, PartialDate(date))
        }
      } else if let month = entry(index + 2)?.month, month > 0, mark(index + 3) == separator,
        touches(index + 3),
        let c = literal(index + 4)?.plain, touches(index + 4)
      {
        let (year, day) = digits(index) == 4 ? (a, c) : (c, a)
        guard
          let date = CivilDate(
            year: fullYear(year, digits(digits(index) == 4 ? index : index + 4)), month: Int(month),
            day: day)
        else { return nil }
        return CalendarMatch(index, index + 5, PartialDate(date))
      }
    }
    if digits(index) == 4, digits(index + 1) == 2, digits(index + 2) == 2,
      atoms[index + 1].gap == .space,
      atoms[index + 2].gap == .space, let b = literal(index + 1)?.plain,
      let c = literal(index + 2)?.plain,
      let date = CivilDate(year: a, month: b, day: c)
    {
      return CalendarMatch(index, index + 3, PartialDate(date))
    }
    return nil
  }

  func digits(_ index: Int) -> Int { literal(index)?.digits ?? 0 }

  private func threeFigures(_ index: Int, _ a: Int, _ b: Int, _ c: Int, _ separator: UInt8)
    -> CalendarMatch?
  {
    var date: CivilDate?
    if digits(index) == 4 {
      date = CivilDate(year: a, month: b, day: c)
    } else if digits(index + 4) == 4 || (digits(index + 4) == 2 && separator != 0x2E) {
      guard digits(index) <= 2, digits(index + 2) <= 2 else { return nil }
      let year = fullYear(c, digits(index + 4))
      let dayFirst = CivilDate(year: year, month: b, day: a)
      let monthFirst = CivilDate(year: year, month: a, day: b)
      date =
        isDayFirst || locale == .chinese || separator == 0x2E
        ? dayFirst ?? monthFirst : monthFirst ?? dayFirst
    }
    return date.map { CalendarMatch(index, index + 5, PartialDate($0)) }
  }

  /// The year that two digits stand for: up to 40 in this century, the others in the last.
  func fullYear(_ year: Int, _ digits: Int) -> Int {
    digits > 2 ? year : year <= 40 ? 2000 + year : 1900 + year
  }

  /// Year and month, `2016-11`, `11/2016`.
  func numericMonth(at index: Int) -> CalendarMatch? {
    guard let a = literal(index)?.plain, isSeparator(index + 1), mark(index + 1) != 0x2E,
      let b = literal(index + 2)?.plain
    else { return nil }
    if mark(index + 3) == mark(index + 1), touches(index + 3), literal(index + 4) != nil {
      return nil
    }
    if mark(index - 1) == 0x2D, touches(index) { return nil }
    if digits(index) == 4, (1000...2999).contains(a), (1...12).contains(b), digits(index + 2) == 2 {
      return CalendarMatch(index, index + 3, PartialDate(year: a, month: b))
    }
    if digits(index + 2) == 4, (1000...2999).contains(b), (1...12).contains(a), digits(index) <= 2 {
      return CalendarMatch(index, index + 3, PartialDate(year: b, month: a))
    }
    return nil
  }

  /// Month and day, `11/20`, `22/04`; `isSure` when a word before them says that it is a date.
  func monthAndDay(at index: Int, isSure: Bool) -> CalendarMatch? {
    guard let first = literal(index), digits(index) <= 2, touches(index + 1) || first.hasPoint
    else {
      return nil
    }
    var a = 0
    var b = 0
    var next = index + 3
    if first.hasPoint {
      guard isSure else { return nil }
      let parts = surface(index).split(separator: ".")
      guard parts.count == 2, let x = Int(parts[0]), let y = Int(parts[1]), parts[1].utf8.count <= 2
      else { return nil }
      (a, b, next) = (x, y, index + 1)
    } else {
      guard let x = first.plain, let y = literal(index + 2)?.plain, touches(index + 2),
        digits(index + 2) <= 2,
        mark(index + 1) == 0x2F || (isSure && mark(index + 1) == 0x2D)
      else { return nil }
      if mark(index + 3) == mark(index + 1), touches(index + 3) { return nil }
      (a, b) = (x, y)
      if !isSure {
        let looksLikeFraction = a < b && b <= 12 && text[atoms[index].start] != 0x30
        if looksLikeFraction { return nil }
      }
    }
    let isMonthFirst = (1...12).contains(a) && (!isDayFirst || !(1...12).contains(b))
    var date = isMonthFirst ? PartialDate(month: a, day: b) : PartialDate(month: b, day: a)
    guard let month = date.month, let day = date.day, (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    if mark(next) == 0x2C, adjoins(next), adjoins(next + 1), let year = plainYear(at: next + 1) {
      date.year = year.value
      next = year.next
    }
    return CalendarMatch(index, next, date)
  }
}
