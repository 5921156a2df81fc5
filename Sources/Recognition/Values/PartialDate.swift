/// A point or stretch of the calendar with only the fields that are known.
///
/// `9月12日` without a reference date has a month and a day and no year; `2023年10月` is the whole month.
public struct PartialDate: Hashable, Sendable {
  public enum Season: String, Hashable, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }

  /// A part of the day; the raw values are TIMEX codes.
  public enum DayPart: String, Hashable, Sendable {
    case dawn = "TDA"
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case daytime = "TDT"
  }

  /// Which part of the period is meant: `年初`, `mid-2024`, `late this week`.
  public enum Portion: Hashable, Sendable { case start, middle, end }

  /// Hour 0 to 24 with minute and second as far as they are said.
  public struct Clock: Hashable, Sendable {
    private var hourField: Int8
    private var minuteField: Int8
    private var secondField: Int8

    public init(hour: Int, minute: Int? = nil, second: Int? = nil) {
      hourField = Int8(clamping: hour)
      minuteField = Int8(clamping: minute ?? -1)
      secondField = Int8(clamping: second ?? -1)
    }

    public var hour: Int {
      get { Int(hourField) }
      set { hourField = Int8(clamping: newValue) }
    }

    public var minute: Int? {
      get { minuteField < 0 ? nil : Int(minuteField) }
      set { minuteField = Int8(clamping: newValue ?? -1) }
    }

    public var second: Int? {
      get { secondField < 0 ? nil : Int(secondField) }
      set { secondField = Int8(clamping: newValue ?? -1) }
    }
  }

  // Small integers with a sign for "not said", because dates are copied often while rules compete.
  private var yearField: Int16 = .min
  private var monthField: Int8 = -1
  private var dayField: Int8 = -1
  private var weekdayField: Int8 = -1
  private var weekField: Int8 = -1
  private var nthField: Int8 = -1
  public var isWeekend = false
  /// The week that holds the day is meant: `the week of the 18th`.
  public var isWeek = false
  public var season: Season?
  public var portion: Portion?
  public var part: DayPart?
  public var clock: Clock?
  /// Month and day count in the Chinese lunar calendar.
  public var isLunar = false
  /// Counted from a reference date that nobody gave: `昨天` is −1 day.
  public var offset: Offset?
  /// A day, although it is counted in weeks or years: `一年前`.
  var isCounted = false

  public struct Offset: Hashable, Sendable {
    public var count: Int32
    public var unit: TimeLength.Unit
  }

  init(offset count: Int, _ unit: TimeLength.Unit) {
    offset = Offset(count: Int32(clamping: count), unit: unit)
  }

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ date: CivilDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}

extension PartialDate {
  public var year: Int? {
    get { yearField == .min ? nil : Int(yearField) }
    set { yearField = newValue.map { Int16(clamping: $0) } ?? .min }
  }

  /// 1 to 12.
  public var month: Int? {
    get { monthField < 0 ? nil : Int(monthField) }
    set { monthField = Int8(clamping: newValue ?? -1) }
  }

  /// 1 to 31.
  public var day: Int? {
    get { dayField < 0 ? nil : Int(dayField) }
    set { dayField = Int8(clamping: newValue ?? -1) }
  }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int? {
    get { weekdayField < 0 ? nil : Int(weekdayField) }
    set { weekdayField = Int8(clamping: newValue ?? -1) }
  }

  /// The week of the year (ISO 8601), or of the month when a month is given.
  public var week: Int? {
    get { weekField < 0 ? nil : Int(weekField) }
    set { weekField = Int8(clamping: newValue ?? -1) }
  }

  /// Which of the month's weekdays: the first Friday is 1.
  public var nth: Int? {
    get { nthField < 0 ? nil : Int(nthField) }
    set { nthField = Int8(clamping: newValue ?? -1) }
  }
}

extension PartialDate {
  /// The day, when year, month and day are known and exist.
  public var civil: CivilDate? {
    guard let year, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  var isDay: Bool { day != nil && !isWeek || (weekday != nil && week == nil) || nth != nil }

  /// First and last day of what is meant; fields that are missing are taken from `reference`.
  public func days(reference: CivilDate?) -> (first: CivilDate, last: CivilDate)? {
    guard offset == nil, let year = year ?? reference?.year else { return nil }
    if let week, month == nil {
      guard let january = CivilDate(year: year, month: 1, day: 4) else { return nil }
      let monday = january.monday.adding(days: 7 * (week - 1))
      if isWeekend { return (monday.adding(days: 5), monday.adding(days: 6)) }
      return (monday, monday.adding(days: 6))
    }
    if month == nil, day == nil, weekday == nil, season == nil {
      guard let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year, month: 12, day: 31)
      else { return nil }
      return (first, last)
    }
    guard let month = month ?? reference?.month else { return nil }
    if let day {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      return (date, date)
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    if let week {
      let thursday = first.adding(days: (4 - first.weekday + 7) % 7)
      let monday = thursday.monday.adding(days: 7 * (week - 1))
      return (monday, monday.adding(days: 6))
    }
    if let weekday {
      guard let nth else {
        guard let reference else { return nil }
        let date = reference.monday.adding(days: weekday - 1)
        return (date, date)
      }
      let date = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
      return (date, date)
    }
    let length = CivilDate.days(inMonth: month, of: year)
    return (first, first.adding(days: length - 1))
  }
}

extension PartialDate {
  /// TIMEX 3 text: `2024-09-12`, `XXXX-10`, `2017-W14`, `XXXX-WXX-5`, `2025-02-01TMO`, `T17:15`.
  public var timex: String {
    let date = dateTimex
    if let clock { return date + clock.timex }
    if let part { return date + part.rawValue }
    return date
  }

  private var dateTimex: String {
    if let offset {
      let length = TimeLength(ExactDecimal(abs(Int(offset.count))), offset.unit).timex
      return (offset.count < 0 ? "-" : "+") + length
    }
    let year = year.map { padded($0, 4) } ?? "XXXX"
    if let season { return "\(year)-\(season.rawValue)" }
    if let weekday, let nth, month != nil || day == nil {
      return "\(year)-\(month.map { padded($0, 2) } ?? "XX")-WXX-\(weekday)-#\(nth)"
    }
    if let week {
      let start = month.map { "\(year)-\(padded($0, 2))" } ?? year
      return "\(start)-W\(padded(week, 2))" + (isWeekend ? "-WE" : "")
    }
    if let day {
      return "\(year)-\(month.map { padded($0, 2) } ?? "XX")-\(padded(day, 2))"
    }
    if let month { return "\(year)-\(padded(month, 2))" }
    if let weekday { return "\(year)-WXX-\(weekday)" }
    if self.year == nil, clock != nil || part != nil { return "" }
    return year
  }
}

extension PartialDate.Clock {
  /// `T17`, `T17:15`, `T17:15:30`.
  public var timex: String {
    var text = "T" + padded(hour, 2)
    if let minute { text += ":" + padded(minute, 2) }
    if let second { text += ":" + padded(second, 2) }
    return text
  }
}

/// From one date through another, both included; a missing end is open.
public struct DateSpan: Hashable, Sendable {
  public enum Openness: Hashable, Sendable { case closed, since, after, until, before }

  public var from: PartialDate?
  public var through: PartialDate?
  public var openness: Openness

  /// The span is a period of its own, such as a quarter, and holds the whole of `through`; spans from A to B are
  /// reported up to the beginning of B, as the conventions of TIMEX have it.
  public var endsAfterLast = false

  public init(from: PartialDate?, through: PartialDate?, openness: Openness = .closed) {
    self.from = from
    self.through = through
    self.openness = openness
  }
}
