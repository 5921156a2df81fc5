/// A quantity as `recognize --jsonl` reports it: a type, a place and a value, each as text or offsets.
///
/// One quantity gives several: `超过32页` is a count, a number and an open range of numbers.
public struct Annotation: Hashable, Sendable {
  /// `number`, `currency`, `daterange` and so on: the raw values of `Quantity.Kind`, tokens as `dimension`.
  public var type: String
  /// UTF-8 offsets.
  public var range: Range<Int>
  /// `37`, `1.10 USD`, `[20,100)`, TIMEX text, or for closed spans first and last day.
  public var value: String

  public init(type: String, range: Range<Int>, value: String) {
    self.type = type
    self.range = range
    self.value = value
  }
}

extension Quantity {
  /// What `recognize --jsonl` says of this quantity in `text`; `reference` completes the ends of date spans.
  public func annotations(in text: [UInt8], reference: CivilDate?) -> [Annotation] {
    if case .interval(let interval) = value, kind != .numberRange {
      return endAnnotations(interval)
        + [Annotation(type: "numberrange", range: amount, value: interval.text)]
    }
    var result = [Annotation(type: typeName, range: reportedRange, value: valueText(reference))]
    guard case .number(let figure) = value, kind != .number || bound != nil else { return result }
    if kind != .number, kind != .ordinal, amount != range, !isGlued(in: text) {
      result.append(Annotation(type: "number", range: amount, value: "\(figure)"))
    }
    if let bound {
      let start = min(bound.range.lowerBound, amount.lowerBound)
      let end = max(bound.range.upperBound, amount.upperBound)
      result.append(
        Annotation(
          type: "numberrange", range: start..<end, value: bound.relation.interval(figure).text))
    }
    return result
  }

  /// Each end that has the unit with it is reported as an amount; the figures between them as a range of numbers.
  private func endAnnotations(_ interval: Interval) -> [Annotation] {
    guard kind != .duration, !ends.isEmpty else {
      return [Annotation(type: typeName, range: range, value: valueText(nil))]
    }
    return zip(ends, ends.count == 2 ? [interval.lower, interval.upper] : [interval.upper])
      .compactMap {
        place, figure in
        figure.map {
          Annotation(type: typeName, range: place, value: "\($0)" + (unit.map { " " + $0 } ?? ""))
        }
      }
  }

  private var typeName: String { kind == .token ? "dimension" : kind.rawValue }

  /// A denominator with `/` or before its amount belongs to the amount, a following `a share` does not.
  private var reportedRange: Range<Int> {
    if kind == .duration, let bound, bound.range.lowerBound < range.lowerBound {
      return bound.range.lowerBound..<range.upperBound
    }
    guard let per, isDenominatorReported else { return range }
    return min(range.lowerBound, per.range.lowerBound)..<max(range.upperBound, per.range.upperBound)
  }

  private var isDenominatorReported: Bool {
    guard let per else { return false }
    return kind == .rate
      || kind == .currency && (per.range.lowerBound < range.lowerBound || per.isSlash)
  }

  private func isGlued(in text: [UInt8]) -> Bool {
    amount.upperBound < text.count && ByteClass.isLetter(text[amount.upperBound])
  }

  private func valueText(_ reference: CivilDate?) -> String {
    switch value {
    case .number(let figure):
      var result = "\(figure)"
      if let unit { result += " " + unit }
      if let per, isDenominatorReported {
        result += ";per=" + (per.count == .one ? "" : "\(per.count) ") + per.unit
      }
      return result
    case .interval(let interval): return interval.text + (unit.map { " " + $0 } ?? "")
    case .vague(let words): return words + (unit.map { Self.chineseUnits[$0] ?? " " + $0 } ?? "")
    case .date(let date): return date.resolved(reference).timex
    case .dates(let span): return span.text(reference: reference)
    case .duration(let length): return length.timex
    case .recurrence(let timex): return timex
    }
  }

  private static let chineseUnits = [
    "second": "秒", "minute": "分钟", "hour": "小时", "day": "天", "week": "周", "month": "月", "year": "年",
  ]
}

extension Quantity.Interval {
  /// `[20,100)`, `(30,)`.
  public var text: String {
    let low = lower.map { "\($0)" } ?? ""
    let high = upper.map { "\($0)" } ?? ""
    return (includesLower && lower != nil ? "[" : "(") + low + "," + high
      + (includesUpper && upper != nil ? "]" : ")")
  }
}

extension Quantity.Bound.Relation {
  /// The figures that lie where the words say.
  public func interval(_ figure: ExactDecimal) -> Quantity.Interval {
    switch self {
    case .moreThan: .init(lower: figure, upper: nil, includesLower: false)
    case .atLeast: .init(lower: figure, upper: nil)
    case .lessThan: .init(lower: nil, upper: figure)
    case .atMost: .init(lower: nil, upper: figure, includesUpper: true)
    case .equal: .init(lower: figure, upper: figure, includesUpper: true)
    }
  }
}

extension DateSpan {
  /// First day and the day the span stops at, `2019-06-01/2019-06-30`; of an open span its one end as TIMEX.
  func text(reference: CivilDate?) -> String {
    if openness != .closed, let end = from ?? through { return end.timex }
    if from?.clock != nil || through?.clock != nil {
      return "\(from?.timex ?? "")/\(through?.timex ?? "")"
    }
    guard let first = from?.days(reference: reference)?.first,
      let last = through?.days(reference: reference)
    else { return "\(from?.timex ?? "")/\(through?.timex ?? "")" }
    return
      "\(first)/\(endsAfterLast || through?.portion == .end ? last.last.adding(days: 1) : last.first)"
  }
}

extension PartialDate {
  /// A weekday by its number in a month becomes the day itself where the year is known.
  fileprivate func resolved(_ reference: CivilDate?) -> PartialDate {
    guard nth != nil, let day = days(reference: reference)?.first else { return self }
    return PartialDate(day)
  }
}
