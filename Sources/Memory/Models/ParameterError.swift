/// Why a list of model parameters cannot be used.
public enum ParameterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are `found` parameters; the model takes one of the `allowed` counts.
  case count(found: Int, allowed: [Int])

  /// The parameter at `index`, counted from 0, lies outside its range or is no number.
  case outOfRange(index: Int, value: Double, allowed: ClosedRange<Double>)

  public var description: String {
    switch self {
    case .count(let found, let allowed):
      let counts = allowed.map(String.init).joined(separator: " or ")
      return "\(found) parameters; the model takes \(counts)"
    case .outOfRange(let index, let value, let allowed):
      return "parameter w\(index) is \(value); "
        + "it must lie from \(allowed.lowerBound) to \(allowed.upperBound)"
    }
  }

  /// Throws at the first parameter that lies outside its range.
  static func check(
    _ parameters: [Double], against ranges: [ClosedRange<Double>]
  ) throws(ParameterError) {
    for (index, (value, range)) in zip(parameters, ranges).enumerated()
    where !range.contains(value) {
      throw .outOfRange(index: index, value: value, allowed: range)
    }
  }
}
