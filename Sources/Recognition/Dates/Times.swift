/// Times of day beside dates.
extension Parser {
  /// Adds a part of the day and a time to a day: `tomorrow at 8`, `2月1日凌晨`, `Friday late afternoon`.
  func withTime(_ match: CalendarMatch) -> CalendarMatch {
    guard case .date(var date) = match.content, date.clock == nil, date.isDay || date.offset != nil
    else { return match }
    var next = match.next
    if adjoins(next), isCharacter(next, "的") { next += 1 }
    if date.part == nil, let part = partOfDay(at: next) {
      date.part = part.value
      next = part.next
    }
    guard let time = attachedClock(at: next) else {
      guard next > match.next, date.part != nil else { return match }
      return CalendarMatch(match.start, next, date)
    }
    date.clock = shifted(time.clock, date.part)
    date.part = nil
    return CalendarMatch(match.start, time.next, date)
  }

  /// A time behind a date, also a bare hour behind `at`.
  private func attachedClock(at index: Int) -> (clock: PartialDate.Clock, next: Int)? {
    guard adjoins(index) else { return nil }
    let isJoined = word(index) == .at || word(index) == .about || mark(index) == 0x2C
    let inner = isJoined ? index + 1 : index
    guard adjoins(inner) else { return nil }
    if let time = clock(at: inner, afterDate: true) { return time }
    return word(index) == .at || word(index) == .about ? bareClock(at: inner) : nil
  }

  /// `4`, `seven`, `seven twenty-seven`, where the words around say that it is a time.
  func bareClock(at index: Int) -> (clock: PartialDate.Clock, next: Int)? {
    if let hour = literal(index)?.plain, digits(index) <= 2, hour <= 24 {
      return (PartialDate.Clock(hour: hour), index + 1)
    }
    guard let hour = entry(index)?.cardinal, (1...12).contains(hour) else { return nil }
    guard adjoins(index + 1), let tens = entry(index + 1)?.cardinal, tens >= 10, tens < 60 else {
      return (PartialDate.Clock(hour: Int(hour)), index + 1)
    }
    var minute = Int(tens)
    var next = index + 2
    if tens >= 20, mark(next) == 0x2D, touches(next) { next += 1 }
    if tens >= 20, adjoins(next), let unit = entry(next)?.cardinal, (1...9).contains(unit) {
      minute += Int(unit)
      next += 1
    } else {
      next = index + 2
    }
    return (PartialDate.Clock(hour: Int(hour), minute: minute), next)
  }

  /// `下午`, `in the morning`, `late evening`, `early-morning`.
  private func partOfDay(at index: Int) -> (value: PartialDate.DayPart, next: Int)? {
    var cursor = index
    guard adjoins(cursor) else { return nil }
    if word(cursor) == .in, adjoins(cursor + 1) { cursor += 1 }
    if word(cursor) == .the, adjoins(cursor + 1) { cursor += 1 }
    if [.early, .late, .middle].contains(word(cursor)), adjoins(cursor + 1) {
      cursor += isHyphen(cursor + 1) ? 2 : 1
    }
    guard let entry = entry(cursor), entry.part >= 0, entry.relative == .none else { return nil }
    return (dayPart(entry.part), cursor + 1)
  }

  func shifted(_ clock: PartialDate.Clock, _ part: PartialDate.DayPart?) -> PartialDate.Clock {
    guard part == .afternoon || part == .evening || part == .night, clock.hour < 12 else {
      return clock
    }
    var clock = clock
    clock.hour += 12
    return clock
  }

  func dayPart(_ index: Int8) -> PartialDate.DayPart {
    [.dawn, .morning, .midday, .afternoon, .evening, .night][Int(index)]
  }

  /// A time or part of the day, with the date that follows it: `晚上8点`, `9am on Tuesday`.
  func timeOnly(at index: Int) -> CalendarMatch? {
    if let part = entry(index)?.part, part >= 0, entry(index)?.relative == Relative.none {
      var date = PartialDate()
      date.part = dayPart(part)
      if adjoins(index + 1), let time = clock(at: index + 1, afterDate: true) {
        date.clock = shifted(time.clock, date.part)
        date.part = nil
        return CalendarMatch(index, time.next, date)
      }
      return CalendarMatch(index, index + 1, date)
    }
    guard let time = clock(at: index, afterDate: false) else { return nil }
    var date = PartialDate()
    date.clock = time.clock
    let inner = adjoins(time.next) && word(time.next) == .on ? time.next + 1 : time.next
    if adjoins(inner), isASCII(inner), let day = dayAlone(at: inner) {
      var day = day
      var whole = day.date ?? PartialDate()
      whole.clock = time.clock
      day.content = .date(whole)
      day.start = index
      return day
    }
    return CalendarMatch(index, time.next, date)
  }

  private func dayAlone(at index: Int) -> CalendarMatch? {
    guard let day = numericDate(at: index) ?? englishDate(at: index), let date = day.date,
      date.isDay || date.offset != nil
    else { return nil }
    return day
  }
}
