/// Years in Chinese words and what is counted within or by them: `零八年`, `去年下半年`, `第一季度`, `90年代`, `雍正十六年`.
extension Parser {
  /// `2024年`, `二零一六年`, `08年`, `两千零四年`: the year and the atom behind 年.
  func chineseYear(_ phrase: NumberPhrase) -> (value: Int, next: Int)? {
    let index = phrase.start
    guard adjoins(phrase.next), word(phrase.next) == .year, !phrase.isMore,
      let value = phrase.integer, value >= 0
    else { return nil }
    let next = phrase.next + 1
    let count =
      phrase.isDigitString ? phrase.next - phrase.start : phrase.form == .arabic ? digits(index) : 0
    switch count {
    case 4: return (1000...2999).contains(value) ? (value, next) : nil
    case 2:
      let isPadded = phrase.isDigitString || text[atoms[index].start] == 0x30
      guard isPadded || adjoins(next) && isPartOfYear(next, isTouching: touches(next)) else {
        return nil
      }
      return (fullYear(value, 2), next)
    case 0:
      return (1900...2100).contains(value)
        || (1000...2999).contains(value) && month(at: next) != nil ? (value, next) : nil
    default: return nil
    }
  }

  /// `24 年 6 月`, `26年上半年`; with a space between, the month must have a figure too.
  func isPartOfYear(_ index: Int, isTouching: Bool) -> Bool {
    if word(index) == .firstHalf || word(index) == .secondHalf { return true }
    return month(at: index) != nil && (isTouching || literal(index) != nil)
  }

  /// What stands in a year: a month, a quarter, a half, a holiday, its first or last days.
  func insideYear(_ year: Int?, _ start: Int, _ index: Int) -> CalendarMatch? {
    guard adjoins(index) else { return nil }
    if let months = months(of: year, start, index) { return months }
    if let month = month(at: index) {
      return insideMonth(PartialDate(year: year, month: month.value), start, month.next)
    }
    if let quarter = quarterNumber(at: index) {
      return CalendarMatch(start, quarter.next, self.quarter(quarter.value, of: year))
    }
    switch word(index) {
    case .firstHalf: return CalendarMatch(start, index + 1, months(from: 1, through: 6, of: year))
    case .secondHalf: return CalendarMatch(start, index + 1, months(from: 7, through: 12, of: year))
    case .season:
      guard let entry = entry(index) else { return nil }
      return CalendarMatch(start, index + 1, season(Int(entry.offset), of: year))
    default: break
    }
    if let entry = entry(index), entry.holiday >= 0 {
      return CalendarMatch(start, index + 1, holiday(Int(entry.holiday), of: year))
    }
    if let year, let days = edge(of: PartialDate(year: year), start, index) { return days }
    return nil
  }

  /// `的前10天`, `的最后3周` of a year or month.
  func edge(of period: PartialDate, _ start: Int, _ index: Int) -> CalendarMatch? {
    let isFirst = word(index) == .ago || word(index) == .before
    guard isFirst || word(index) == .last, adjoins(index + 1), let phrase = number(at: index + 1),
      let count = phrase.integer, count > 0, adjoins(phrase.next),
      let unit = lengthUnit(phrase.next),
      let whole = period.days(reference: reference)
    else { return nil }
    let next = phrase.next + 1
    if isFirst {
      guard let end = moved(whole.first, count, unit) else { return nil }
      return CalendarMatch(
        start, next, DateSpan(from: PartialDate(whole.first), through: PartialDate(end)))
    }
    let end = unit == .week ? whole.last.adding(days: 1).monday : whole.last.adding(days: 1)
    guard let first = moved(end, -count, unit) else { return nil }
    return CalendarMatch(start, next, DateSpan(from: PartialDate(first), through: PartialDate(end)))
  }

  func season(_ number: Int, of year: Int?) -> PartialDate {
    var date = PartialDate(year: year)
    date.season = [.spring, .summer, .autumn, .winter][number]
    return date
  }

  /// `第一季度`, `三季度`, `Q3`.
  func quarterNumber(at index: Int) -> (value: Int, next: Int)? {
    var cursor = index
    if word(cursor) == .ordinalPrefix { cursor += 1 }
    if let phrase = number(at: cursor), word(phrase.next) == .quarter, phrase.form != .word,
      let value = phrase.integer, (1...4).contains(value), adjoins(phrase.next),
      !isASCII(phrase.next),
      cursor > index || phrase.form == .hanzi
    {
      return (value, phrase.next + 1)
    }
    guard word(index) == .quarter, isLetter(index), touches(index + 1),
      let value = literal(index + 1)?.plain,
      (1...4).contains(value)
    else { return nil }
    return (value, index + 2)
  }

  /// `90年代`, `十九世纪七十年代`, `21世纪`.
  func decade(_ phrase: NumberPhrase) -> CalendarMatch? {
    let index = phrase.start
    guard adjoins(phrase.next), !phrase.isMore, let value = phrase.integer else { return nil }
    if word(phrase.next) == .decade {
      let first =
        value >= 100
        ? value : value % 10 == 0 && value < 100 ? (value <= 10 ? 2000 : 1900) + value : -1
      guard first >= 0, first % 10 == 0 else { return nil }
      return CalendarMatch(index, phrase.next + 1, years(from: first, through: first + 9))
    }
    guard unit(phrase.next, where: { $0.length == .century }) != nil, (1...30).contains(value),
      !begins(phrase.next, "个")
    else { return nil }
    let century = (value - 1) * 100
    let next = phrase.next + 1
    if adjoins(next), let decade = number(at: next), let tens = decade.integer, tens % 10 == 0,
      tens < 100,
      adjoins(decade.next), word(decade.next) == .decade
    {
      return CalendarMatch(
        index, decade.next + 1, years(from: century + tens, through: century + tens + 9))
    }
    return CalendarMatch(index, next, years(from: century, through: century + 99))
  }

  /// `雍正十六年`, `神龙元年十一月`, `公元618年`.
  func eraDate(at index: Int) -> CalendarMatch? {
    guard let era = entry(index)?.era, era != 0, touches(index + 1) || adjoins(index + 1) else {
      return nil
    }
    var year = 0
    var next = index + 2
    if word(index + 1) == .eraFirst {
      year = Int(era)
    } else if let phrase = number(at: index + 1), phrase.form != .word, let count = phrase.integer,
      count > 0, adjoins(phrase.next), word(phrase.next) == .year
    {
      year = era == -1 ? 1 - count : Int(era) + count - 1
      next = phrase.next + 1
    } else {
      return nil
    }
    if let inside = insideYear(year, index, next) { return inside }
    return CalendarMatch(index, next, PartialDate(year: year))
  }
}
