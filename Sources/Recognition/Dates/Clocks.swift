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
    } else if adjoins(next), let minute = number(at: next), let count = minute.integer,
      (0..<60).contains(count)
    {
      let marker = minute.next
      let isSpaced = !touches(next)
      // `6 点 40 分`, but no `6 点 40 分钟`.
      if isSpaced
        ? adjoins(marker) && isCharacter(marker, "分")
        : touches(marker) && (isCharacter(marker, "分") || reads(marker, "分钟"))
      {
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
      } else if !isSpaced, minute.next - next >= 2 || count >= 10,
        !isUnit(marker) || !adjoins(marker)
      {
        clock.minute = count
        next = marker
        isSure = isSure || count >= 10
      }
    }
    return isSure ? (clock, next) : nil
  }
}
