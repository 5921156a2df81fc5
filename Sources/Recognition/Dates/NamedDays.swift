/// Days with a name, as far as the year lets them become dates.
extension Parser {
  func holiday(_ row: Int, of year: Int?) -> PartialDate {
    switch Holiday.rows[row].rule {
    case .fixed(let month, let day): return PartialDate(year: year, month: month, day: day)
    case .lunar(let month, let day):
      var date = PartialDate(year: year, month: month, day: day)
      date.isLunar = true
      return date
    case .weekday(let month, let weekday, let nth):
      if let year { return PartialDate(Holiday.day(weekday, nth: nth, of: month, year)) }
      var date = PartialDate(month: month)
      date.weekday = weekday
      date.nth = nth
      return date
    case .thanksgiving(let offset):
      guard let year = year ?? reference?.year else { return PartialDate(month: 11) }
      return PartialDate(Holiday.day(4, nth: 4, of: 11, year).adding(days: offset))
    case .easter(let offset):
      guard let year = year ?? reference?.year else { return PartialDate() }
      return PartialDate(Holiday.easter(year).adding(days: offset))
    }
  }
}

extension Holiday {
  /// The nth `weekday` of a month, from the end for −1.
  static func day(_ weekday: Int, nth: Int, of month: Int, _ year: Int) -> CivilDate {
    let length = CivilDate.days(inMonth: month, of: year)
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = CivilDate(year: year, month: month, day: length)
    else { preconditionFailure("the months of the table exist") }
    if nth < 0 { return last.adding(days: -((last.weekday - weekday + 7) % 7)) }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  static func easter(_ year: Int) -> CivilDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    guard let date = CivilDate(year: year, month: f / 31, day: f % 31 + 1) else {
      preconditionFailure("Easter falls in March or April")
    }
    return date
  }
}
