/// A quantity as what it says, whatever the spelling, for comparing typed answers.
///
/// `1.10 美元`, `$1.1` and `1.1 USD` are one value, and so are `20万` and `200,000`, `2024年9月12日` and
/// `Sep 12, 2024`, `1.5 km` and `1500 米`, `一年半` and `18个月`. Classifiers do not matter: `37页` is `37 pages`.
public struct CanonicalValue: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case figure(ExactDecimal)
    case interval(lower: ExactDecimal?, upper: ExactDecimal?)
    /// A date, dates, or a recurrence as TIMEX text.
    case calendar(String)
    /// Months and years are no fixed number of seconds, and are kept apart.
    case duration(months: ExactDecimal, seconds: ExactDecimal)
    case words(String)
  }

  /// In base units where the unit belongs to a family with fixed sizes.
  public let measure: Measure

  /// What is counted: a base unit, a currency, `%`; nothing for plain numbers, dates and things counted.
  public let unit: String?

  /// What it is for each of, in small letters.
  public let per: String?

  public let isOrdinal: Bool

  public init(_ quantity: Quantity) {
    let (unit, factor) = Self.measure(quantity)
    self.unit = unit
    switch quantity.value {
    case .number(let figure): measure = .figure(figure * factor)
    case .interval(let interval):
      measure = .interval(
        lower: interval.lower.map { $0 * factor }, upper: interval.upper.map { $0 * factor })
    case .date(let date): measure = .calendar(date.timex)
    case .dates(let span):
      measure = .calendar("\(span.from?.timex ?? "")/\(span.through?.timex ?? "")")
    case .recurrence(let timex): measure = .calendar(timex)
    case .vague(let words): measure = .words(words.lowercased())
    case .duration(let length): measure = Self.duration(length)
    }
    per = quantity.per.map { "\($0.count.trimmed) \($0.unit.lowercased())" }
    isOrdinal = quantity.kind == .ordinal
  }

  private static func duration(_ length: TimeLength) -> Measure {
    var (months, seconds) = (ExactDecimal.zero, ExactDecimal.zero)
    for part in length.parts {
      if let count = part.unit.months {
        months = months + part.count * ExactDecimal(count)
      } else {
        seconds = seconds + part.count * ExactDecimal(part.unit.seconds)
      }
    }
    return .duration(months: months, seconds: seconds)
  }

  /// The unit of comparison, and how many of it one unit of the quantity is.
  private static func measure(_ quantity: Quantity) -> (unit: String?, factor: ExactDecimal) {
    if case .duration = quantity.value { return (nil, .one) }
    guard let name = quantity.unit else { return (quantity.kind == .percent ? "%" : nil, .one) }
    switch quantity.kind {
    case .percent: return ("%", .one)
    case .count, .rate: return (nil, .one)
    case .currency:
      if let common = commonCurrencies[name] { return (common, .one) }
      if let part = partsOfCurrencies[name] {
        return (part, ExactDecimal(mantissa: 1, exponent: -2))
      }
    case .dimension:
      if let unit = Lexicon.shared.units.first(where: { $0.name.text == name }),
        let factor = unit.factor
      {
        return ("\(unit.family)", factor)
      }
    default: break
    }
    return (name, .one)
  }

  /// Whose sign or name stands for several currencies usually means this one.
  private static let commonCurrencies = [
    "Franc": "CHF", "Rupee": "INR",
  ]

  private static let partsOfCurrencies = ["Cent": "USD", "Pence": "GBP"]
}

extension CanonicalValue {
  /// Whether somebody who was asked for `self` and says `other` is right.
  ///
  /// A unit or denominator that is left out usually stands in the question; a wrong one is wrong.
  public func isMet(by other: CanonicalValue) -> Bool {
    guard measure == other.measure || isYear(other),
      isOrdinal == other.isOrdinal || other.unit == nil
    else { return false }
    return (unit == other.unit || other.unit == nil) && (per == other.per || other.per == nil)
  }

  /// How far another figure or length of time lies from this one, as a share of this one.
  public func distance(to other: CanonicalValue) -> Double? {
    guard unit == other.unit || other.unit == nil, let own = size, let theirs = other.size,
      own != .zero
    else { return nil }
    return abs(theirs.approximation - own.approximation) / abs(own.approximation)
  }

  /// `2024` typed for the year 2024.
  private func isYear(_ other: CanonicalValue) -> Bool {
    guard case .calendar(let timex) = measure, case .figure(let figure) = other.measure else {
      return false
    }
    return other.unit == nil && timex == figure.description
  }

  private var size: ExactDecimal? {
    switch measure {
    case .figure(let figure): figure
    case .duration(let months, let seconds):
      months * ExactDecimal(TimeLength.Unit.month.seconds) + seconds
    case .interval, .calendar, .words: nil
    }
  }
}
