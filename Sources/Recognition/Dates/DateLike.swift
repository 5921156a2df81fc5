extension Parser {
  /// A date, time, duration from the calendar, or recurrence at `index`.
  func dateLike(at index: Int) -> Match? { nil }
}
