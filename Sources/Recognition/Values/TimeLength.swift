/// A length of time as the text puts it: `三年半` is 3.5 years, `8天又二十个小时` 8 days and 20 hours.
public struct TimeLength: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, workday, weekend, week, fortnight, month, quarter, year, decade,
      century
  }

  public struct Part: Hashable, Sendable {
    public var count: ExactDecimal
    public var unit: Unit

    public init(count: ExactDecimal, unit: Unit) {
      self.count = count
      self.unit = unit
    }
  }

  /// What the text says first; most lengths have no more, and need no list.
  var first: Part
  var rest: [Part] = []

  /// In the order of the text, never empty.
  public var parts: [Part] { [first] + rest }

  public init(_ count: ExactDecimal, _ unit: Unit) {
    first = Part(count: count, unit: unit)
  }
}

extension TimeLength.Unit {
  /// Seconds; months count 30 days and years 365, as the conventions of TIMEX take them.
  public var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day, .workday: 86_400
    case .weekend: 172_800
    case .week: 604_800
    case .fortnight: 1_209_600
    case .month: 2_592_000
    case .quarter: 7_776_000
    case .year: 31_536_000
    case .decade: 315_360_000
    case .century: 3_153_600_000
    }
  }

  /// How often a shorter one goes into this one, where it does so without a rest: 7 days a week, 12 months a year.
  func count(of other: TimeLength.Unit) -> Int? {
    if let months, let others = other.months {
      return months.isMultiple(of: others) ? months / others : nil
    }
    return seconds.isMultiple(of: other.seconds) ? seconds / other.seconds : nil
  }

  /// Whole months; nothing for units of a fixed number of seconds.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .second, .minute, .hour, .day, .workday, .weekend, .week, .fortnight: nil
    }
  }
}

extension TimeLength {
  /// Whether no part is shorter than a day.
  var isOfDays: Bool {
    first.unit.seconds >= 86_400 && rest.allSatisfy { $0.unit.seconds >= 86_400 }
  }

  /// The whole length, with months of 30 days and years of 365.
  public var seconds: ExactDecimal {
    parts.reduce(.zero) { $0 + $1.count * ExactDecimal($1.unit.seconds) }
  }

  /// TIMEX 3 text: `P3.5Y`, `P8DT20H`, `PT7.7S`.
  public var timex: String {
    var date = ""
    var time = ""
    for part in parts.sorted(by: { $0.unit.seconds > $1.unit.seconds }) {
      let count = part.count
      switch part.unit {
      case .century: date += "\((count * ExactDecimal(100)).trimmed)Y"
      case .decade: date += "\((count * ExactDecimal(10)).trimmed)Y"
      case .year: date += "\(count)Y"
      case .quarter: date += "\((count * ExactDecimal(3)).trimmed)M"
      case .month: date += "\(count)M"
      case .fortnight: date += "\((count * ExactDecimal(2)).trimmed)W"
      case .week: date += "\(count)W"
      case .weekend: date += "\(count)WE"
      case .workday: date += "\(count)WD"
      case .day: date += "\(count)D"
      case .hour: time += "\(count)H"
      case .minute: time += "\(count)M"
      case .second: time += "\(count)S"
      }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}
