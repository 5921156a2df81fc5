/// The memory model FSRS-6: 21 parameters, whole study days.
///
/// Forgetting follows a power law, R(t) = (1 + F·t/S)^-w20, in which F makes R(S) = 0.9. A review
/// moves the stability S by what it proves: recalling at a low R lengthens it most, a lapse cuts it,
/// and another review on the same day moves it a little, whatever R is.
///
/// Source: fsrs-rs 6.6 and py-fsrs 6.3, which agree on all of it.
public struct FSRS6: Hashable, Sendable {
  /// w0 to w20.
  public let parameters: [Double]

  /// S after a first review, by grade.
  private let firstStability: SIMD4<Double>
  /// D after a first review, by grade: w4 - e^(w5·(g-1)) + 1.
  private let firstDifficulty: SIMD4<Double>
  /// What a first Easy would give without its clamp. Difficulty drifts towards it.
  private let easyDifficulty: Double
  /// e^(w17·(g-3+w18)), by grade.
  private let sameDayGain: SIMD4<Double>
  /// 1, or w15 for Hard, or w16 for Easy.
  private let gradeFactor: SIMD4<Double>
  /// e^w8.
  let recallGain: Double
  /// e^(w17·w18).
  private let lapseDivisor: Double
  /// -w20.
  let decay: Double
  /// F.
  let factor: Double

  public static let stabilityRange = 0.001...36_500.0
  public static let difficultyRange = 1.0...10.0

  /// The model with the default parameters.
  public init() {
    self.init(checked: Self.defaultParameters)
  }

  /// The model of one learner.
  ///
  /// - Parameter parameters: 21 numbers inside `parameterRanges`, or the 19 or 17 numbers of FSRS-5
  ///   or FSRS-4.5, which are converted.
  public init(parameters: [Double]) throws(ParameterError) {
    let parameters = try Self.migrated(parameters)
    try ParameterError.check(parameters, against: Self.parameterRanges)
    self.init(checked: parameters)
  }

  private init(checked w: [Double]) {
    parameters = w
    firstStability = SIMD4(w[0], w[1], w[2], w[3])
    let difficulty = { (grade: Double) in w[4] - exp(w[5] * (grade - 1)) + 1 }
    easyDifficulty = difficulty(4)
    firstDifficulty = SIMD4(difficulty(1), difficulty(2), difficulty(3), difficulty(4))
      .clamped(lowerBound: SIMD4(repeating: 1), upperBound: SIMD4(repeating: 10))
    let gain = { (grade: Double) in exp(w[17] * (grade - 3 + w[18])) }
    sameDayGain = SIMD4(gain(1), gain(2), gain(3), gain(4))
    gradeFactor = SIMD4(1, w[15], 1, w[16])
    recallGain = exp(w[8])
    lapseDivisor = exp(w[17] * w[18])
    decay = -w[20]
    factor = pow(0.9, 1 / decay) - 1
  }
}

extension FSRS6 {
  /// What is known after the first review of a card.
  public func state(afterFirst rating: Rating) -> MemoryState {
    let grade = rating.rawValue - 1
    return MemoryState(
      stability: firstStability[grade].clamped(to: Self.stabilityRange),
      difficulty: firstDifficulty[grade])
  }

  /// What is known after one more review.
  ///
  /// - Parameter days: whole study days since the review that led to `state`; 0 is the same day.
  public func state(after rating: Rating, from state: MemoryState, days: Int) -> MemoryState {
    let old = MemoryState(
      stability: state.stability.clamped(to: Self.stabilityRange),
      difficulty: state.difficulty.clamped(to: Self.difficultyRange))
    let stability =
      if days <= 0 {
        stabilityOnSameDay(after: rating, from: old)
      } else if rating == .again {
        stabilityAfterLapse(from: old, recall: retrievability(of: old, days: Double(days)))
      } else {
        stabilityAfterRecall(rating, from: old, recall: retrievability(of: old, days: Double(days)))
      }
    return MemoryState(
      stability: stability.clamped(to: Self.stabilityRange),
      difficulty: difficulty(after: rating, from: old.difficulty))
  }

  /// The probability of recall, from 0 to 1, `days` after the review that led to `state`.
  public func retrievability(of state: MemoryState, days: Double) -> Double {
    let stability = state.stability.clamped(to: Self.stabilityRange)
    return pow(1 + factor * max(days, 0) / stability, decay)
  }

  /// Days, not rounded, until recall falls to `desiredRetention`, from 0 (excluded) to 1.
  public func interval(of state: MemoryState, desiredRetention: Double) -> Double {
    let stability = state.stability.clamped(to: Self.stabilityRange)
    return stability / factor * (pow(desiredRetention, 1 / decay) - 1)
  }
}

// One-letter names below: s stability, d difficulty, w parameters.
extension FSRS6 {
  private func stabilityAfterRecall(
    _ rating: Rating, from state: MemoryState, recall: Double
  ) -> Double {
    let (s, d) = (state.stability, state.difficulty)
    let spacing = exp(parameters[10] * (1 - recall)) - 1
    let growth = recallGain * (11 - d) * pow(s, -parameters[9]) * spacing
    return s * (1 + growth * gradeFactor[rating.rawValue - 1])
  }

  /// Never longer than a lapse on the same day would leave it.
  private func stabilityAfterLapse(from state: MemoryState, recall: Double) -> Double {
    let (s, d, w) = (state.stability, state.difficulty, parameters)
    let left = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - recall))
    return min(left, s / lapseDivisor)
  }

  private func stabilityOnSameDay(after rating: Rating, from state: MemoryState) -> Double {
    let change = sameDayGain[rating.rawValue - 1] * pow(state.stability, -parameters[19])
    return state.stability * (rating == .again ? change : max(change, 1))
  }

  /// D' = D - w6·(g-3)·(10-D)/9, then drawn towards an easy card by the share w7.
  private func difficulty(after rating: Rating, from old: Double) -> Double {
    let step = -parameters[6] * Double(rating.rawValue - 3)
    let moved = old + step * (10 - old) / 9
    let share = parameters[7]
    return (share * easyDifficulty + (1 - share) * moved).clamped(to: Self.difficultyRange)
  }
}
