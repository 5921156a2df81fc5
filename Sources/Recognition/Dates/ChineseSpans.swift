/// Spans whose two ends share one word: `2月11–13日`, `2024年3至5月`.
extension Parser {
  /// The days of a month from a bare figure through a day.
  func days(of month: PartialDate, _ start: Int, _ index: Int) -> CalendarMatch? {
    guard let first = figure(at: index, through: 31), let last = day(at: first.next + 1),
      first.value < last.value
    else { return nil }
    var from = month
    from.day = first.value
    var through = month
    through.day = last.value
    return CalendarMatch(start, last.next, DateSpan(from: from, through: through))
  }

  /// The months of a year, or of any year, from a bare figure through a month.
  func months(of year: Int?, _ start: Int, _ index: Int) -> CalendarMatch? {
    guard let first = figure(at: index, through: 12), let last = month(at: first.next + 1),
      first.value < last.value
    else { return nil }
    return CalendarMatch(
      start, last.next,
      DateSpan(
        from: PartialDate(year: year, month: first.value),
        through: PartialDate(year: year, month: last.value)))
  }

  /// A figure with a sign of range behind it, which stands at `next`.
  private func figure(at index: Int, through most: Int) -> (value: Int, next: Int)? {
    guard index < atoms.count, let phrase = number(at: index), isRangeMark(phrase.next),
      adjoins(phrase.next), adjoins(phrase.next + 1), phrase.form != .word, !phrase.isMore,
      let value = phrase.integer, (1...most).contains(value)
    else { return nil }
    return (value, phrase.next)
  }
}
