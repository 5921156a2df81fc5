/// A date or span of dates in the text, before ranges are joined.
struct CalendarMatch {
  enum Content {
    case date(PartialDate)
    case span(DateSpan)
  }

  var start: Int
  var next: Int
  var content: Content

  /// Only a day of some month, or a figure that a neighbour must make a date: `3` of `from 3 until 12 of Sept`.
  var isWeak = false

  init(_ start: Int, _ next: Int, _ date: PartialDate) {
    self.start = start
    self.next = next
    content = .date(date)
  }

  init(_ start: Int, _ next: Int, _ span: DateSpan) {
    self.start = start
    self.next = next
    content = .span(span)
  }

  var date: PartialDate? {
    if case .date(let date) = content { date } else { nil }
  }

  /// What the match begins and ends with, for joining it to another.
  var first: PartialDate? {
    switch content {
    case .date(let date): date
    case .span(let span): span.from
    }
  }

  var last: PartialDate? {
    switch content {
    case .date(let date): date
    case .span(let span): span.through
    }
  }
}

/// The match that reaches furthest of those that were offered; of equals the first.
struct Furthest {
  private(set) var match: CalendarMatch?

  mutating func offer(_ other: CalendarMatch?) {
    if let other, other.next > match?.next ?? 0 { match = other }
  }
}

extension PartialDate {
  var kind: Quantity.Kind {
    if clock != nil { return hasDate ? .dateTime : .time }
    if isCounted, let offset, offset.unit.seconds < 86_400 { return .dateTime }
    if part != nil { return hasDate ? .dateTimeRange : .timeRange }
    return isDay || isCounted || offset?.unit == .day ? .date : .dateRange
  }

  var hasDate: Bool {
    year != nil || month != nil || day != nil || weekday != nil || week != nil || offset != nil
      || season != nil
  }
}

extension Parser {
  func quantity(_ match: CalendarMatch) -> Match {
    let range = bytes(match.start, match.next)
    let quantity: Quantity
    switch match.content {
    case .date(let date):
      quantity = Quantity(kind: date.kind, range: range, amount: range, value: .date(date))
    case .span(let span):
      let hasClock = span.from?.clock != nil || span.through?.clock != nil
      let hasDate = span.from?.hasDate == true || span.through?.hasDate == true
      let isOpen = span.openness != .closed && span.from?.part != nil
      quantity = Quantity(
        kind: hasClock || isOpen ? (hasDate ? .dateTimeRange : .timeRange) : .dateRange,
        range: range,
        amount: range, value: .dates(span))
    }
    return Match(quantity: quantity, next: match.next)
  }
}
