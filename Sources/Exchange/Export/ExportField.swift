public import Study

/// One value in a row of an exported table.
public enum ExportField: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case moment(Moment)
  case day(Day)
  /// Several texts: an array in JSON, joined in tables.
  case texts([String], separator: String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  /// Rounded to a millionth.
  init(_ number: Double?) {
    self = number.map { .number(($0 * 1_000_000).rounded() / 1_000_000) } ?? .none
  }
  init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .none }
  init(_ moment: Moment?) { self = moment.map { .moment($0) } ?? .none }
  init(_ due: Due?) {
    switch due {
    case .day(let day): self = .day(day)
    case .instant(let moment): self = .moment(moment)
    case nil: self = .none
    }
  }
}
