import Decks
import Recognition

/// An answer as what it says: its quantities as values, everything else as folded text.
///
/// `1.10 美元`, `$1.1` and `1.1 USD` are the same; so are `20万` and `200,000`, `2024年9月12日` and
/// `Sep 12, 2024`.
struct CanonicalAnswer: Hashable {
  enum Part: Hashable {
    case text(String)
    case value(CanonicalValue)
  }

  let parts: [Part]

  init(_ text: String) {
    let bytes = Array(PlainAnswer.text(text).utf8)
    var parts: [Part] = []
    var start = 0
    func addText(to end: Int) {
      let folded = Folding.fold(String(decoding: bytes[start..<end], as: UTF8.self))
      if !folded.isEmpty { parts.append(.text(folded)) }
    }
    for quantity in recognize(bytes, in: 0..<bytes.count) {
      let range = quantity.outer
      guard range.lowerBound >= start, let value = CanonicalValue(quantity, in: bytes) else {
        continue
      }
      addText(to: range.lowerBound)
      parts.append(.value(value))
      start = range.upperBound
    }
    addText(to: bytes.count)
    self.parts = parts
  }

  /// The value of an answer that says nothing else.
  var onlyValue: CanonicalValue? {
    guard parts.count == 1, case .value(let value) = parts[0] else { return nil }
    return value
  }
}

/// A quantity as what it says, whatever the spelling.
struct CanonicalValue: Hashable {
  enum Measure: Hashable {
    case figure(ExactDecimal)
    case interval(lower: ExactDecimal?, upper: ExactDecimal?)
    /// A date, dates, or a recurrence as TIMEX text.
    case calendar(String)
    /// Months and years are no fixed number of seconds, and are kept apart.
    case duration(months: ExactDecimal, seconds: ExactDecimal)
    case words(String)
  }

  var measure: Measure
  /// The unit's canonical name; `%` for percents, nothing for plain numbers and dates.
  var unit: String?
  /// What it is for each of, folded.
  var per: String?
  var isOrdinal: Bool

  init?(_ quantity: Quantity, in bytes: [UInt8]) {
    switch quantity.value {
    case .number(let figure): measure = .figure(figure)
    case .interval(let interval):
      measure = .interval(lower: interval.lower, upper: interval.upper)
    case .date(let date): measure = .calendar(date.timex)
    case .dates(let span):
      measure = .calendar("\(span.from?.timex ?? "")/\(span.through?.timex ?? "")")
    case .recurrence(let timex): measure = .calendar(timex)
    case .vague(let words): measure = .words(Folding.fold(words))
    case .duration(let length):
      var (months, seconds) = (ExactDecimal.zero, ExactDecimal.zero)
      for part in length.parts {
        if let count = Self.months(of: part.unit) {
          months = months + part.count * ExactDecimal(count)
        } else {
          seconds = seconds + TimeLength(part.count, part.unit).seconds
        }
      }
      measure = .duration(months: months, seconds: seconds)
    }
    unit =
      switch (quantity.kind, measure) {
      case (.percent, _): "%"
      case (_, .duration): nil
      default: quantity.unit.map { Self.commonCurrencies[$0] ?? $0 }
      }
    per = quantity.per.map { "\($0.count) \(Folding.fold($0.unit))" }
    isOrdinal = quantity.kind == .ordinal
  }

  /// Whose sign or name stands for several currencies usually means this one.
  private static let commonCurrencies = [
    "Dollar": "USD", "Pound": "GBP", "Franc": "CHF", "Rupee": "INR",
  ]

  private static func months(of unit: TimeLength.Unit) -> Int? {
    switch unit {
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .second, .minute, .hour, .day, .workday, .weekend, .week, .fortnight: nil
    }
  }

  /// Whether somebody who was asked for `self` and says `other` is right.
  ///
  /// A unit or denominator that is left out usually stands in the question; a wrong one is wrong.
  func isMet(by other: CanonicalValue) -> Bool {
    guard measure == other.measure, isOrdinal == other.isOrdinal || other.unit == nil else {
      return false
    }
    return (unit == other.unit || other.unit == nil) && (per == other.per || other.per == nil)
  }

  /// How far another figure of the same unit lies from this one, as a share of this one.
  func distance(to other: CanonicalValue) -> Double? {
    guard case .figure(let own) = measure, case .figure(let theirs) = other.measure,
      unit == other.unit || other.unit == nil, own != .zero
    else { return nil }
    return abs(theirs.approximation - own.approximation) / abs(own.approximation)
  }
}
