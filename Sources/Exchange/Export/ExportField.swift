/// One value in a row of an exported table.
public enum ExportField: Hashable, Sendable {
  case none
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// Several texts: an array in JSON, joined in tables.
  case texts([String], separator: String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  /// Rounded to a millionth.
  init(_ number: Double?) {
    self = number.map { .number(($0 * 1_000_000).rounded() / 1_000_000) } ?? .none
  }
  init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .none }
}
