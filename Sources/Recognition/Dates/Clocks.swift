/// Times of day.
extension Parser {
  /// `12:20`, `10:35:00+08:00`, `8:00am`, `9a`, `6 p.m.`, `下午五点一刻`, `17点55分23秒`.
  func clock(at index: Int, afterDate: Bool) -> (clock: PartialDate.Clock, next: Int)? {
    if let colon = colonClock(at: index) { return halved(colon.clock, colon.next) }
    if let chinese = chineseClock(at: index, afterDate: afterDate) { return chinese }
    guard let hour = number(at: index), hour.form != .hanzi, let value = hour.integer,
      (0...24).contains(value),
      adjoins(hour.next)
    else { return nil }
    if word(hour.next) == .am || word(hour.next) == .pm {
      return halved(PartialDate.Clock(hour: value), hour.next)
    }
    if word(hour.next) == .oclock { return (PartialDate.Clock(hour: value), hour.next + 1) }
    return nil
  }

  private func colonClock(at index: Int) -> (clock: PartialDate.Clock, next: Int)? {
    guard let hour = literal(index)?.plain, digits(index) <= 2, hour <= 24, mark(index + 1) == 0x3A,
      touches(index + 1), touches(index + 2), let minute = literal(index + 2)?.plain,
      digits(index + 2) == 2,
      minute < 60
    else { return nil }
    var clock = PartialDate.Clock(hour: hour, minute: minute)
    var next = index + 3
    if mark(next) == 0x3A, touches(next), touches(next + 1), let second = literal(next + 1),
      second.digits == 2
    {
      clock.second = second.plain ?? second.value.integer
      next += 2
    }
    if word(next) == .atLeastSuffix || mark(next) == 0x2D, touches(next), touches(next + 1),
      digits(next + 1) == 2,
      mark(next + 2) == 0x3A, touches(next + 2), digits(next + 3) == 2,
      clock.second != nil || text[atoms[next].start] == 0x2B
    {
      next += 4
    }
    return (clock, next)
  }

  private func halved(_ clock: PartialDate.Clock, _ next: Int) -> (
    clock: PartialDate.Clock, next: Int
  ) {
    guard adjoins(next), word(next) == .am || word(next) == .pm, clock.hour <= 12 else {
      return (clock, next)
    }
    var clock = clock
    clock.hour = clock.hour % 12 + (word(next) == .pm ? 12 : 0)
    return (clock, next + 1)
  }

  private func chineseClock(at index: Int, afterDate: Bool) -> (
    clock: PartialDate.Clock, next: Int
  )? {
    guard let hour = number(at: index), hour.form != .word, let value = hour.value.integer,
      (0...24).contains(value),
      !hour.isFraction, adjoins(hour.next), word(hour.next) == .point || word(hour.next) == .clock
    else { return nil }
    var clock = PartialDate.Clock(hour: value)
    var next = hour.next + 1
    var isSure = afterDate || width(hour.next) > 3
    if touches(next), word(next) == .half {
      clock.minute = 30
      next += 1
      isSure = true
    } else if touches(next), word(next) == .quarterHour, let minutes = entry(next)?.offset {
      clock.minute = Int(minutes)
      next += 1
      isSure = true
    } else if touches(next), let minute = number(at: next), let count = minute.integer,
      (0..<60).contains(count)
    {
      let marker = minute.next
      if touches(marker), reads(marker, "分") || reads(marker, "分钟") {
        clock.minute = count
        next = marker + 1
        isSure = true
        if touches(next), let second = number(at: next), let seconds = second.integer,
          touches(second.next),
          unit(second.next, where: { $0.length == .second }) != nil
        {
          clock.second = seconds
          next = second.next + 1
        }
      } else if minute.next - next >= 2 || count >= 10, !isUnit(marker) || !adjoins(marker) {
        clock.minute = count
        next = marker
        isSure = isSure || count >= 10
      }
    }
    return isSure ? (clock, next) : nil
  }

  /// Adds a part of the day and a time to a date, and moves hours after noon.
  func withTime(_ match: CalendarMatch) -> CalendarMatch {
    guard case .date(var date) = match.content, date.clock == nil else { return match }
    var next = match.next
    if adjoins(next), word(next) == .of, reads(next, "的") { next += 1 }
    let isJoinable = adjoins(next)
    if isJoinable, date.part == nil, let part = entry(next)?.part, part >= 0,
      date.isDay || date.offset != nil,
      entry(next).map({ $0.relative == .none }) == true
    {
      date.part = dayPart(part)
      next += 1
    }
    var probe = next
    if adjoins(probe), word(probe) == .at || mark(probe) == 0x2C { probe += 1 }
    guard adjoins(probe), date.isDay || date.offset != nil,
      let time = clock(at: probe, afterDate: true)
    else {
      guard next > match.next, date.part != nil else { return match }
      return CalendarMatch(match.start, next, date)
    }
    date.clock = shifted(time.clock, date.part)
    date.part = nil
    return CalendarMatch(match.start, time.next, date)
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

  /// A time or part of the day without a date.
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
    return CalendarMatch(index, time.next, date)
  }
}
