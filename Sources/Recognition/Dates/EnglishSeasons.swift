/// Decades and the parts of a year in English words: `the 1970s`, `third quarter of 2024`, `H1 2024`, `summer of 2016`.
extension Parser {
  /// `the 1970s`, `1970's`, `the seventies`, `the two thousands`, `'90s`.
  func englishDecade(at index: Int, hasArticle: Bool) -> CalendarMatch? {
    if let value = literal(index)?.plain, value % 10 == 0,
      digits(index) == 4 && value >= 1000 || digits(index) == 2 && hasArticle
        || mark(index - 1) == 0x27
    {
      var next = index + 1
      if mark(next) == 0x27, touches(next) { next += 1 }
      guard touches(next), reads(next, "s") else { return nil }
      let first = digits(index) == 4 ? value : (value < 30 ? 2000 : 1900) + value
      return led(CalendarMatch(index, next + 1, years(from: first, through: first + 9)), hasArticle)
    }
    guard hasArticle, let name = entry(index) else { return nil }
    if name.word == .decade, name.offset != 0 {
      let first = 1900 + 10 * Int(name.offset)
      return led(
        CalendarMatch(index, index + 1, years(from: first, through: first + 9)), hasArticle)
    }
    if name.cardinal == 2, adjoins(index + 1), reads(index + 1, "thousands") {
      return led(CalendarMatch(index, index + 2, years(from: 2000, through: 2009)), hasArticle)
    }
    return nil
  }

  /// `Q1 2016`, `third quarter of 2024`, `first half of 2017`, `H1 2024`.
  func englishQuarter(at index: Int) -> CalendarMatch? {
    var number = 0
    var next = index
    var isHalf = false
    if word(index) == .quarter || word(index) == .halfYear, isLetter(index),
      touches(index + 1), let value = literal(index + 1)?.plain
    {
      (number, next, isHalf) = (value, index + 2, word(index) == .halfYear)
    } else if let nth = ordinalNumber(at: index), adjoins(nth.next),
      unit(nth.next, where: { $0.length == .quarter }) != nil
    {
      (number, next) = (nth.value < 0 ? 4 : nth.value, nth.next + 1)
    } else if let nth = ordinalNumber(at: index), adjoins(nth.next),
      entry(nth.next)?.denominator == 2
    {
      (number, next, isHalf) = (nth.value < 0 ? 2 : nth.value, nth.next + 1, true)
    } else {
      return nil
    }
    guard (1...(isHalf ? 2 : 4)).contains(number) else { return nil }
    var cursor = next
    if adjoins(cursor),
      word(cursor) == .of || word(cursor) == .in || mark(cursor) == 0x2D || mark(cursor) == 0x2C
    {
      cursor += 1
    }
    if adjoins(cursor), word(cursor) == .the { cursor += 1 }
    guard adjoins(cursor), let year = plainYear(at: cursor) ?? relativeYear(at: cursor) else {
      return nil
    }
    return CalendarMatch(index, year.next, part(number, isHalf, of: year.value))
  }

  func part(_ number: Int, _ isHalf: Bool, of year: Int) -> DateSpan {
    isHalf ? months(from: 6 * number - 5, through: 6 * number, of: year) : quarter(number, of: year)
  }

  func englishSeason(at index: Int) -> CalendarMatch? {
    var cursor = index
    var year: Int?
    if let direction = direction(at: index), let reference {
      cursor = direction.next
      year = reference.year + direction.offset
    }
    guard adjoins(cursor) || cursor == index, word(cursor) == .season, let season = entry(cursor)
    else { return nil }
    var next = cursor + 1
    if year == nil {
      if adjoins(next), word(next) == .of || mark(next) == 0x2C { next += 1 }
      guard adjoins(next), let found = plainYear(at: next) ?? relativeYear(at: next) else {
        return nil
      }
      year = found.value
      next = found.next
    }
    return CalendarMatch(index, next, self.season(Int(season.offset), of: year))
  }
}
