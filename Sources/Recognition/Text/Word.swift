/// Words of grammar that rules ask for; surfaces in both languages share one case.
enum Word: UInt8, Sendable {
  case none
  /// A longer word that hides the numerals in it.
  case nothing
  // numerals
  case dozen, partsOf, outOf, point, minus, andAlso, half, several, more, orSo, couple,
    ordinalPrefix,
    firstPrefix
  case ordinalSuffix
  // units
  case fahrenheit, celsius, old
  // connections
  case and, or, to, between, betweenSuffix, from, of, the, article, `in`, on, by, at, `for`, per,
    every,
    than
  // modifiers
  case about, aboutSuffix, moreThan, atLeast, lessThan, atMost, equal
  case moreThanSuffix, atLeastSuffix, lessThanSuffix, atMostSuffix, equalSuffix, comparedWith, near,
    big
  // calendar
  case year, month, day, week, quarter, halfYear, decade, century, season, weekend
  case this, next, last, previous, coming, after, before, since, until, ago, later, fromNow, within,
    past, future
  case start, middle, end, early, late, rest, firstHalf, secondHalf, tenDays
  case clock, oclock, am, pm, now, all, same, holiday, era, eraFirst,
    weekdayPrefix
  case fiscal, toDate, calendarYear, weekCommencing, other, often, quarterHour
}

extension Word {
  /// Words that speak of the calendar by themselves.
  static let calendar: [Word] = [
    .season, .quarter, .halfYear, .fiscal, .calendarYear, .weekCommencing, .often,
  ]

  /// Words behind a figure or word that make it a date.
  static let followers: [Word] = [
    .year, .month, .day, .decade, .eraFirst, .clock, .oclock, .am, .pm, .fromNow, .since, .until,
    .before, .after, .by,
    .point, .firstHalf, .secondHalf, .tenDays, .weekend, .from, .ordinalSuffix, .ago, .later, .now,
    .toDate, .next, .last, .this, .future,
  ]

  /// Those of them that a length of time is counted with: `3 days after …`.
  static let counting: [Word] = [
    .ago, .later, .fromNow, .from, .after, .since, .before, .future,
  ]

  /// Words that a date can begin with, although they are none themselves: `in 3 days`, `the 4th of July`.
  static let dateOpeners: [Word] = [
    .in, .from, .between, .since, .after, .before, .until, .by, .per, .often, .the, .article, .all,
    .half, .minus, .near, .within, .this, .same, .next, .coming, .last, .previous, .past, .start,
    .middle, .end, .early, .late, .later, .ago, .rest, .ordinalPrefix,
  ]

  /// Words that a quantity can begin with when something to count or to date follows.
  static let openers: [Word] = [
    .minus, .ordinalPrefix, .fahrenheit, .celsius, .between, .from, .the, .article, .in, .per,
    .about, .moreThan,
    .atLeast, .lessThan, .atMost, .equal, .comparedWith, .near, .since, .after, .before, .until,
    .by, .this, .next,
    .last, .previous, .coming, .past, .start, .end, .middle, .early, .late, .rest, .same, .all,
    .within, .ago, .later,
  ]
}

/// What a relative word counts in.
enum Relative: UInt8, Sendable {
  case none, day, week, weekend, month, quarter, year, decade
}
