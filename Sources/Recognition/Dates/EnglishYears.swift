/// Years in English, and what `next`, `last` and `this` point to.
extension Parser {
  // MARK: Years

  /// A year of four figures.
  func plainYear(at index: Int) -> (value: Int, next: Int)? {
    guard digits(index) == 4, let value = literal(index)?.plain, (1000...2999).contains(value)
    else { return nil }
    return (value, index + 1)
  }

  /// `nineteen twenty eight`, `two thousand and eighteen`, `one thousand seven hundred and eighty nine`.
  func spelledYear(at index: Int) -> (value: Int, next: Int)? {
    guard let first = entry(index), first.cardinal > 0 else { return nil }
    if (10...20).contains(first.cardinal), adjoins(index + 1), let second = entry(index + 1),
      second.cardinal >= 10
    {
      var value = Int(first.cardinal) * 100 + Int(second.cardinal)
      var next = index + 2
      if mark(next) == 0x2D, adjoins(next), adjoins(next + 1) { next += 1 }
      if second.cardinal >= 20, adjoins(next), let unit = entry(next),
        (1...9).contains(unit.cardinal)
      {
        value += Int(unit.cardinal)
        next += 1
      } else {
        next = index + 2
      }
      return (value, next)
    }
    guard let phrase = number(at: index), phrase.form == .word, let value = phrase.integer,
      (1000...2999).contains(value)
    else { return nil }
    return (value, phrase.next)
  }

  /// The year behind a month or day: `, 2024`, `of 2020`, `in 2020`, `two thousand and eighteen`.
  func trailingYear(at index: Int, allowsShort: Bool) -> (value: Int, next: Int)? {
    var cursor = index
    if adjoins(cursor),
      mark(cursor) == 0x2C || mark(cursor) == 0x2F || mark(cursor) == 0x2D || word(cursor) == .of
        || word(cursor) == .in
    {
      cursor += 1
    }
    guard adjoins(cursor) else { return nil }
    if let year = plainYear(at: cursor) ?? spelledYear(at: cursor) { return year }
    if cursor == index, let year = relativeYear(at: cursor) { return year }
    if allowsShort, cursor == index, digits(index) == 2, let value = literal(index)?.plain,
      !adjoins(index + 1) || mark(index + 1) == 0x2C,
      mark(index + 1) != 0x3A, atoms[index].gap == .space
    {
      return (fullYear(value, 2), index + 1)
    }
    return nil
  }

  func relativeYear(at index: Int) -> (value: Int, next: Int)? {
    guard let period = relativePeriod(at: index), period.unit == .year, let reference else {
      return nil
    }
    return (reference.year + period.offset, period.next)
  }

  // MARK: next, last, this

  /// `next`, `last`, `this`, `this upcoming`, `previous`, `following`.
  func direction(at index: Int) -> (offset: Int, next: Int)? {
    let first = direction(word(index))
    guard let first, isASCII(index) else { return nil }
    if first == 0, adjoins(index + 1), word(index + 1) == .coming {
      return (entry(index + 2)?.weekday ?? 0 > 0 ? comingOffset(index + 2) : 1, index + 2)
    }
    return (first, index + 1)
  }

  private func comingOffset(_ index: Int) -> Int {
    guard let reference, let weekday = entry(index)?.weekday else { return 1 }
    return Int(weekday) > reference.weekday ? 0 : 1
  }

  private func direction(_ word: Word) -> Int? {
    switch word {
    case .this, .same: 0
    case .next, .coming: 1
    case .last, .previous, .past: -1
    default: nil
    }
  }

  /// `next week`, `this year`, `last month`, also as one word of the table.
  func relativePeriod(at index: Int) -> (unit: Relative, offset: Int, next: Int)? {
    guard let entry = entry(index), isASCII(index) else { return nil }
    if entry.relative != .none, entry.relative != .day {
      return (entry.relative, Int(entry.offset), index + 1)
    }
    guard let direction = direction(at: index), adjoins(direction.next) else { return nil }
    let unitIndex = word(direction.next) == .calendarYear ? direction.next : direction.next
    guard let unit = lengthUnit(unitIndex),
      let relative = Relative(unit)
    else { return nil }
    return (relative, direction.offset, unitIndex + 1)
  }
}
