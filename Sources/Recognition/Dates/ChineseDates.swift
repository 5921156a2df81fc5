/// Dates in Chinese words: `2024年9月12日`, `十月初一`, `去年5月`, `九十年代`, `今年第一季度`.
extension Parser {
  func chineseDate(at index: Int) -> CalendarMatch? {
    if let era = eraDate(at: index) { return era }
    guard let phrase = number(at: index), phrase.form != .word else { return namedDate(at: index) }
    if let decade = decade(phrase) { return decade }
    if let year = chineseYear(phrase) {
      let next = adjoins(year.next) && isCharacter(year.next, "的") ? year.next + 1 : year.next
      if let inside = insideYear(year.value, index, next) { return inside }
      return portioned(CalendarMatch(index, year.next, PartialDate(year: year.value)))
    }
    if let months = months(of: nil, index, index) { return months }
    if let month = month(at: index) {
      return insideMonth(PartialDate(month: month.value), index, month.next)
    }
    if let day = day(at: index), !isStretch(index, day.next) {
      return CalendarMatch(index, day.next, PartialDate(day: day.value))
    }
    return quarterAlone(at: index)
  }

  /// A date that begins with a word: `去年5月`, `正月`, `春节`, `第一季度`, `星期三`.
  private func namedDate(at index: Int) -> CalendarMatch? {
    guard let entry = entry(index) else { return nil }
    if entry.holiday >= 0, !isASCII(index) {
      return CalendarMatch(index, index + 1, holiday(Int(entry.holiday), of: nil))
    }
    if entry.relative != .none {
      return relativeDate(at: index, entry.relative, Int(entry.offset))
    }
    if entry.month > 0, !isASCII(index) {
      return insideMonth(PartialDate(month: Int(entry.month)), index, index + 1)
    }
    if let quarter = quarterAlone(at: index) { return quarter }
    if entry.weekday > 0, !isASCII(index) {
      var date = PartialDate()
      date.weekday = Int(entry.weekday)
      return CalendarMatch(index, index + 1, date)
    }
    return nil
  }

  private func quarterAlone(at index: Int) -> CalendarMatch? {
    guard let quarter = quarterNumber(at: index), reads(quarter.next - 1, "季度") else { return nil }
    return CalendarMatch(index, quarter.next, self.quarter(quarter.value, of: nil))
  }

  // MARK: Months and days

  /// `9月`, `十二月`, `正月`.
  func month(at index: Int) -> (value: Int, next: Int)? {
    guard index < atoms.count else { return nil }
    if let month = entry(index)?.month, month > 0, !isASCII(index) {
      return (Int(month), index + 1)
    }
    guard let phrase = number(at: index), word(phrase.next) == .month, adjoins(phrase.next),
      phrase.form != .word, !phrase.isMore, let value = phrase.integer, (1...12).contains(value)
    else { return nil }
    return (value, phrase.next + 1)
  }

  /// `12日`, `29号`.
  func day(at index: Int) -> (value: Int, next: Int)? {
    guard let phrase = number(at: index), word(phrase.next) == .day, adjoins(phrase.next),
      phrase.form != .word, !phrase.isMore, let value = phrase.integer, (1...31).contains(value),
      !isNumbered(phrase.next)
    else { return nil }
    return (value, phrase.next + 1)
  }

  /// `提前30日`, `15日内`, `收到后 15 日`: a length of time, no day of a month.
  private func isStretch(_ index: Int, _ next: Int) -> Bool {
    guard isCharacter(next - 1, "日") else { return false }
    var start = atoms[index].start
    while start > 0, text[start - 1] == 0x20 { start -= 1 }
    let isCounted = [
      "提前", "满", "连续", "逾期", "超过", "至少", "最长", "最多", "为期", "历时", "后", "起", "不少于", "不超过", "≤", "≥",
      "<", ">",
    ]
    .contains {
      start >= $0.utf8.count && text[(start - $0.utf8.count)..<start].elementsEqual($0.utf8)
    }
    return isCounted
      || adjoins(next) && ["内", "以内", "之内", "以上", "以下"].contains { begins(next, $0) }
      || ["券", "游"].contains { text[atoms[next - 1].end...].starts(with: $0.utf8) }
  }

  /// The 号 of a bus line or a house.
  private func isNumbered(_ index: Int) -> Bool {
    let end = atoms[index].end
    guard !isCharacter(index, "日"), end + 3 <= text.count else { return false }
    return [
      "线", "楼", "院", "馆", "店", "位", "机", "码", "文", "人", "房", "室", "门", "车", "厅", "梯", "桌", "台", "坑",
      "井", "矿", "墓", "窟", "洞", "桥", "院", "船", "舱", "区", "街", "路", "柜", "桩", "球", "字",
    ].contains(
      string(end..<end + 3))
  }

  func insideMonth(_ month: PartialDate, _ start: Int, _ index: Int) -> CalendarMatch {
    var date = month
    var next = index
    if adjoins(index) {
      if isCharacter(index, "的") { next += 1 }
      if let days = days(of: month, start, next) { return days }
      if let day = day(at: next), adjoins(next) {
        date.day = day.value
        return weekdayBehind(CalendarMatch(start, day.next, date))
      }
      if word(next) == .start, isCharacter(next, "初"), touches(next + 1),
        let phrase = number(at: next + 1),
        phrase.form == .hanzi, let value = phrase.integer, (1...10).contains(value)
      {
        date.day = value
        return CalendarMatch(start, phrase.next, date)
      }
      if touches(next), let phrase = number(at: next), phrase.form == .hanzi,
        let value = phrase.integer,
        (1...31).contains(value), value >= 10 || date.year != nil,
        !adjoins(phrase.next) || !isUnit(phrase.next)
      {
        date.day = value
        return CalendarMatch(start, phrase.next, date)
      }
      if let edge = edge(of: date, start, next) { return edge }
    }
    return portioned(CalendarMatch(start, index, date))
  }

  /// `，星期一` behind a day; it says nothing new.
  private func weekdayBehind(_ match: CalendarMatch) -> CalendarMatch {
    var next = match.next
    if mark(next) == 0x2C, adjoins(next) { next += 1 }
    guard adjoins(next), let weekday = entry(next)?.weekday, weekday > 0 else { return match }
    var match = match
    match.next = next + 1
    return match
  }

  /// `初`, `底`, `中旬` behind a year or month.
  private func portioned(_ match: CalendarMatch) -> CalendarMatch {
    guard case .date(var date) = match.content, touches(match.next) else { return match }
    if word(match.next) == .year, touches(match.next + 1),
      [.start, .middle, .end].contains(word(match.next + 1))
    {
      date.portion =
        word(match.next + 1) == .start ? .start : word(match.next + 1) == .end ? .end : .middle
      return CalendarMatch(match.start, match.next + 2, date)
    }
    let name = surface(match.next)
    switch word(match.next) {
    case .start: date.portion = .start
    case .end: date.portion = .end
    case .middle where name != "中" || isBoundary(after: match.next): date.portion = .middle
    case .tenDays: date.portion = name == "上旬" ? .start : .end
    default: return match
    }
    return CalendarMatch(match.start, match.next + 1, date)
  }

  private func isBoundary(after index: Int) -> Bool {
    let end = atoms[index].end
    return end >= text.count || text[end] < 0x80 || text[end] == 0xEF
      || string(end..<min(end + 3, text.count)) == "，"
  }

  // MARK: Relative words

  private func relativeDate(at index: Int, _ relative: Relative, _ offset: Int) -> CalendarMatch? {
    let content = period(relative, offset)
    let next = index + 1
    if relative == .day {
      guard case .date(var date) = content else { return nil }
      if let part = entry(index)?.part, part >= 0 { date.part = dayPart(part) }
      return CalendarMatch(index, next, date)
    }
    if relative == .year, let year = content.date?.year {
      let inner = adjoins(next) && isCharacter(next, "的") ? next + 1 : next
      if let inside = insideYear(year, index, inner) { return inside }
    }
    if relative == .month, let date = content.date, date.month != nil {
      let inner = adjoins(next) && isCharacter(next, "的") ? next + 1 : next
      if adjoins(inner), let day = day(at: inner) {
        var date = date
        date.day = day.value
        return CalendarMatch(index, day.next, date)
      }
    }
    if relative == .week, touches(next), let entry = entry(next),
      let monday = reference?.monday.adding(days: 7 * offset),
      let weekday = weekday(entry, next)
    {
      return CalendarMatch(index, next + 1, PartialDate(monday.adding(days: weekday - 1)))
    }
    switch content {
    case .date(let date): return portioned(CalendarMatch(index, next, date))
    case .span(let span): return CalendarMatch(index, next, span)
    }
  }

  /// The 一 of `下周一`, where the lexicon has found 下周 already.
  private func weekday(_ entry: Lexicon.Entry, _ index: Int) -> Int? {
    if (1...6).contains(entry.digit) { return Int(entry.digit) }
    let surface = surface(index)
    return surface == "日" || surface == "天" ? 7 : nil
  }
}

extension CalendarMatch.Content {
  var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}
