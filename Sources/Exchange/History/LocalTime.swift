import Foundation
import Study

/// What clocks of one time zone showed; a million instants cost few questions to the time zone.
struct LocalTime {
  private let zone: TimeZone
  let rolloverHour: Int
  /// Where the offset was last asked for, and between which changes it holds.
  private var range: Range<Int64> = 0..<0
  private var known = 0

  /// The last millisecond of the year 9999.
  static let latest: Int64 = 253_402_300_799_999

  init(_ zone: TimeZone, rolloverHour: Int) {
    self.zone = zone
    self.rolloverHour = rolloverHour
  }

  /// Seconds east of UTC at an instant, given in milliseconds since 1970.
  mutating func offset(at milliseconds: Int64) -> Int {
    if range.contains(milliseconds) { return known }
    // Clocks change on whole quarters of an hour.
    let quarter: Int64 = 900_000
    let start = milliseconds - (milliseconds % quarter + quarter) % quarter
    let date = Date(timeIntervalSince1970: Double(start) / 1000)
    known = zone.secondsFromGMT(for: date)
    var end = start + quarter
    if let next = zone.nextDaylightSavingTimeTransition(after: date) {
      end = max(end, Int64(next.timeIntervalSince1970) * 1000)
    } else {
      end = max(end, Self.latest)
    }
    range = start..<end
    return known
  }

  mutating func moment(_ milliseconds: Int64) -> Moment {
    Moment(milliseconds: milliseconds, offset: offset(at: milliseconds))
  }

  /// The study day of an instant.
  mutating func day(_ milliseconds: Int64) -> Day {
    moment(milliseconds).day(rolloverHour: rolloverHour)
  }
}

/// Numbers of other programs, which may be anything.
extension LocalTime {
  /// Seconds of the longest step: a week.
  static let longestStep: Int64 = 604_800

  /// A time from 1970 to 9999 in milliseconds.
  static func clamped(_ value: Int64, times factor: Int64) -> Int64 {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? (value < 0 ? 0 : latest) : min(max(0, product), latest)
  }

  /// A day from 1970 to 9999.
  static func day(_ day: Int, plus days: Int64) -> Day {
    let (sum, overflow) = Int64(day).addingReportingOverflow(days)
    return overflow ? Day(days < 0 ? 0 : lastDay) : Day(Int(min(max(0, sum), Int64(lastDay))))
  }

  /// 9999-12-31.
  private static let lastDay = 2_932_896
}
