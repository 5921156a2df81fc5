/// A study day, written as a calendar date.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public var number: Int

  public init(_ number: Int) {
    self.number = number
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public static func + (day: Day, days: Int) -> Day { Day(day.number + days) }

  public static func - (day: Day, days: Int) -> Day { Day(day.number - days) }

  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// `2026-11-25`.
  public var description: String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The moment at which this study day begins, in `offset` seconds east of UTC.
  public func start(rolloverHour: Int, offset: Int) -> Moment {
    let seconds = Int64(number) * 86_400 + Int64(rolloverHour * 3600 - offset)
    return Moment(milliseconds: seconds * 1000, offset: offset)
  }
}

/// The Gregorian calendar in both directions.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013 (`days_from_civil`,
/// `civil_from_days`).
extension Day {
  /// Nothing when there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.dividedFloor(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(era * 146_097 + dayOfEra - 719_468)
  }

  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.dividedFloor(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// When a card is promised to come back.
public enum Due: Hashable, Sendable {
  case day(Day)
  /// For steps under a day.
  case instant(Moment)

  public func isReached(at now: Moment, rolloverHour: Int) -> Bool {
    switch self {
    case .day(let day): day <= now.day(rolloverHour: rolloverHour)
    case .instant(let moment): moment.milliseconds <= now.milliseconds
    }
  }

  /// The study day on which it is reached.
  public func day(rolloverHour: Int) -> Day {
    switch self {
    case .day(let day): day
    case .instant(let moment): moment.day(rolloverHour: rolloverHour)
    }
  }
}
