/// Reviews by the study days that had passed since the same card's review before.
public enum ReviewAge: Int, Hashable, Sendable, CaseIterable {
  case day
  case days
  case week
  case weeks
  case month
  case months
  case halfYear
  case years

  /// The first and the last number of days; the last one is open for `years`.
  public var days: (first: Int, last: Int?) {
    let first = Self.starts[rawValue]
    let isLast = rawValue == Self.starts.count - 1
    return (first, isLast ? nil : Self.starts[rawValue + 1] - 1)
  }

  /// Young and mature cards meet at `ReviewPhase.matureInterval`.
  private static let starts = [0, 2, 4, 8, ReviewPhase.matureInterval, 60, 180, 365]

  static func place(ofDays days: Int) -> Int {
    var place = starts.count - 1
    while place > 0, starts[place] > days { place -= 1 }
    return place
  }
}
