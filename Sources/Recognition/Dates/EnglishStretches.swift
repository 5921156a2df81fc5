/// Periods counted from today or within a longer one: `next 3 days`, `last four months of 2021`.
extension Parser {
  /// `next 3 days`, `the past 2 decades`, `last four months of 2021`, `4 weeks in the future`, `within 5 years 1 month`.
  func countedPeriods(at index: Int, hasArticle: Bool) -> CalendarMatch? {
    if word(index) == .within, adjoins(index + 1),
      let length = length(at: index + 1), let reference,
      let end = moved(reference, by: length.value, forward: true)
    {
      return CalendarMatch(
        index, length.next, DateSpan(from: PartialDate(reference), through: PartialDate(end)))
    }
    if let stretch = lengthInFuture(at: index) { return stretch }
    guard let direction = direction(at: index), direction.offset != 0, adjoins(direction.next),
      !isVerb(index), let figure = smallNumber(at: direction.next), adjoins(figure.next),
      let unit = lengthUnit(figure.next)
    else { return nil }
    let count = figure.value
    let next = figure.next + 1
    if word(index) == .last, adjoins(next), word(next) == .of, adjoins(next + 1) {
      let inner = word(next + 1) == .the ? next + 2 : next + 1
      if adjoins(inner), let period = plainPeriod(at: inner),
        let whole = period.date?.days(reference: reference),
        let first = moved(whole.last.adding(days: 1), -count, unit)
      {
        return led(
          CalendarMatch(
            index, period.next,
            DateSpan(from: PartialDate(first), through: PartialDate(whole.last.adding(days: 1)))),
          hasArticle)
      }
    }
    guard let span = stretch(count, unit, future: direction.offset > 0) else { return nil }
    let match = CalendarMatch(index, next, span)
    return unit == .decade ? led(match, hasArticle) : match
  }

  /// `4 weeks in the future`.
  func lengthInFuture(at index: Int) -> CalendarMatch? {
    guard atoms[index].hints.contains(.counting), let length = length(at: index),
      let count = length.value.first.count.integer,
      adjoins(length.next), word(length.next) == .future,
      let span = stretch(count, length.value.first.unit, future: true)
    else { return nil }
    return CalendarMatch(index, length.next + 1, span)
  }

  /// A whole number before a unit of time; `two` of `two quarters` is no part of a fraction here.
  private func smallNumber(at index: Int) -> (value: Int, next: Int)? {
    if let phrase = number(at: index), phrase.form != .hanzi, let value = phrase.integer, value > 0
    {
      return (value, phrase.next)
    }
    guard let cardinal = entry(index)?.cardinal, cardinal > 0, adjoins(index + 1), isUnit(index + 1)
    else {
      return nil
    }
    return (Int(cardinal), index + 1)
  }

  /// The `last` of `will last three weeks`.
  private func isVerb(_ index: Int) -> Bool {
    guard word(index) == .last else { return false }
    return isSaid(["will ", "'ll ", "can ", "to ", "may "], within: 5, before: index)
  }

  /// A length of time at `index` with all its parts.
  func length(at index: Int) -> (value: TimeLength, next: Int)? {
    if word(index) == .article, adjoins(index + 1),
      let unit = lengthUnit(index + 1), unit != .second
    {
      return (TimeLength(.one, unit), index + 2)
    }
    guard let phrase = number(at: index), !phrase.isVague, let match = measured(phrase),
      case .duration(let length) = match.quantity.value
    else { return nil }
    return (length, match.next)
  }
}
