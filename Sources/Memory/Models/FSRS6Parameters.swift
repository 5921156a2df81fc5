extension FSRS6 {
  /// The parameters of a learner about whom nothing is known yet.
  ///
  /// Source: fsrs-rs 6.6, fitted on the review histories of 10,000 Anki users.
  public static let defaultParameters: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// What each parameter may be. Source: py-fsrs 6.3.
  public static let parameterRanges: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// The 21 parameters that stand for the 17 of FSRS-4.5 or the 19 of FSRS-5.
  ///
  /// Those models knew no power law for reviews on one day and one fixed forgetting curve; FSRS-4.5
  /// also had a linear first difficulty. Source: fsrs-rs 6.6.
  static func migrated(_ parameters: [Double]) throws(ParameterError) -> [Double] {
    switch parameters.count {
    case 21:
      return parameters
    case 19:
      return parameters + [0, 0.5]
    case 17:
      var converted = parameters
      converted[4] += 2 * parameters[5]
      converted[5] = log(3 * parameters[5] + 1) / 3
      converted[6] += 0.5
      return converted + [0, 0, 0, 0.5]
    default:
      throw .count(found: parameters.count, allowed: [17, 19, 21])
    }
  }
}
