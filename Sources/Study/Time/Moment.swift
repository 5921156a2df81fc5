/// An instant as a clock with a known offset showed it.
///
/// Two moments of one instant and different offsets are different: the offset decides to which study
/// day an answer belongs.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  /// Seconds east of UTC.
  public var offset: Int

  public init(milliseconds: Int64, offset: Int = 0) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// By instant; the offset only decides between equal instants.
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.milliseconds, left.offset) < (right.milliseconds, right.offset)
  }

  public func adding(milliseconds difference: Int64) -> Moment {
    let (sum, overflow) = milliseconds.addingReportingOverflow(difference)
    return Moment(milliseconds: overflow ? milliseconds : sum, offset: offset)
  }

  public func adding(seconds: Int) -> Moment { adding(milliseconds: Int64(seconds) * 1000) }

  /// The study day of this moment: it begins at `rolloverHour` o'clock in this moment's offset.
  ///
  /// With the hour 4, half past three at night still belongs to the day before.
  public func day(rolloverHour: Int) -> Day {
    let local = milliseconds + Int64(offset - rolloverHour * 3600) * 1000
    return Day(Int(local.dividedFloor(by: 86_400_000)))
  }
}

extension FixedWidthInteger {
  /// The quotient rounded down, also below zero.
  func dividedFloor(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
