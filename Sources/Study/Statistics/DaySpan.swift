/// The study days that figures are asked for.
public struct DaySpan: Hashable, Sendable {
  /// The first day that counts; from the beginning without.
  public var since: Day?
  /// The last day that counts; up to the present one without.
  public var until: Day?

  public init(since: Day? = nil, until: Day? = nil) {
    self.since = since
    self.until = until
  }

  func contains(_ day: Int) -> Bool {
    if let since, day < since.number { return false }
    if let until, day > until.number { return false }
    return true
  }
}
