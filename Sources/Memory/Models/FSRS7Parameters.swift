extension FSRS7 {
  /// The parameters of a learner about whom nothing is known yet.
  ///
  /// w0 to w3 are the first stabilities, w4 to w6 the difficulty, w7 to w14 the slow trace, w15 to w22
  /// the fast trace, w23 to w33 the forgetting curve. Source: fsrs-rs, September 2026.
  public static let defaultParameters: [Double] = [
    0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999,
    0.8146, 0.6398, 1.0, 1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567,
    0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048,
  ]

  /// What each parameter may be. Besides, w0 to w3 do not fall, nor does w26 lie below w25.
  public static let parameterRanges: [ClosedRange<Double>] = [
    0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100, 1...10, 0.001...4, 0.1...4, 0...4,
    0...1.2, 0.3...3, 0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7, 0...4, 0...2, 0.5...6,
    0.001...1.5, 0.001...1, 0...5, 0...1, 1...7, 0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99,
    0.01...1, 0.1...1, 0...0.9, 0.1...1.1, 0...1, 0...0.6, 0...0.6,
  ]

  /// The parameters that must not lie below the one before them.
  static let ascending = [1, 2, 3, 26]

  static func check(_ parameters: [Double]) throws(ParameterError) {
    guard parameters.count == 34 else { throw .count(found: parameters.count, allowed: [34]) }
    try ParameterError.check(parameters, against: parameterRanges)
    for index in ascending where parameters[index] < parameters[index - 1] {
      let allowed = parameters[index - 1]...parameterRanges[index].upperBound
      throw .outOfRange(index: index, value: parameters[index], allowed: allowed)
    }
  }
}
