/// The memory model FSRS-7: 34 parameters, two traces, fractions of days.
///
/// A slow and a fast trace, each with its own power law, forget side by side; recall is their weighted
/// mean. A review strengthens the slow trace by the recall of both and the fast one by its own. There
/// is no rule for reviews on the same day: time is a real number.
///
/// Source: fsrs-rs, main branch of September 2026.
public struct FSRS7: Hashable, Sendable {
  /// w0 to w33.
  public let parameters: [Double]

  private let firstStability: SIMD4<Double>
  private let firstDifficulty: SIMD4<Double>
  /// What a first Easy would give without its clamp. Difficulty drifts towards it.
  private let easyDifficulty: Double
  private let slow: Trace
  private let fast: Trace
  let curve: Curve

  public static let stabilityRange = 0.0001...36_500.0
  public static let difficultyRange = 1.0...10.0

  /// The model with the default parameters.
  public init() {
    self.init(checked: Self.defaultParameters)
  }

  /// The model of one learner, by 34 numbers inside `parameterRanges`.
  public init(parameters: [Double]) throws(ParameterError) {
    try Self.check(parameters)
    self.init(checked: parameters)
  }

  private init(checked w: [Double]) {
    parameters = w
    firstStability = SIMD4(w[0], w[1], w[2], w[3])
    let difficulty = { (grade: Double) in w[4] - exp(w[5] * (grade - 1)) + 1 }
    easyDifficulty = difficulty(4)
    firstDifficulty = SIMD4(difficulty(1), difficulty(2), difficulty(3), difficulty(4))
      .clamped(lowerBound: SIMD4(repeating: 1), upperBound: SIMD4(repeating: 10))
    slow = Trace(w[7..<15])
    fast = Trace(w[15..<23])
    curve = Curve(w[23..<34])
  }
}

extension FSRS7 {
  /// What is known after the first review of a card.
  public func state(afterFirst rating: Rating) -> MemoryState {
    let stability = firstStability[rating.rawValue - 1]
    return MemoryState(
      stability: stability.clamped(to: Self.stabilityRange),
      difficulty: firstDifficulty[rating.rawValue - 1],
      fastStability: Self.fastShare(of: stability))
  }

  /// What is known after one more review, `days` after the one that led to `state`.
  public func state(after rating: Rating, from state: MemoryState, days: Double) -> MemoryState {
    let old = Traces(state)
    let recall = curve.recall(of: old, days: max(days, 0))
    let slow = self.slow.strength(
      after: rating, from: old.slow, difficulty: old.difficulty, recall: recall.mixed)
    var fast = self.fast.strength(
      after: rating, from: old.fast, difficulty: old.difficulty, recall: recall.fast)
    if rating == .again { fast = min(fast, Self.fastShare(of: slow)) }
    return MemoryState(
      stability: slow,
      difficulty: difficulty(after: rating, from: old.difficulty, recall: recall.mixed),
      fastStability: fast)
  }

  /// The probability of recall, from 0 to 1, `days` after the review that led to `state`.
  public func retrievability(of state: MemoryState, days: Double) -> Double {
    curve.recall(of: Traces(state), days: max(days, 0)).mixed
  }

  /// Days, not rounded, from 0 to 36,500, until recall falls to `desiredRetention`.
  public func interval(of state: MemoryState, desiredRetention: Double) -> Double {
    // R starts below 1 at t = 0, so that nothing above this can be asked for.
    guard desiredRetention < 0.9999 else { return 0 }
    return curve.days(of: Traces(state), recall: max(desiredRetention, 1e-4))
  }

  /// The fast trace begins, and after a lapse at most stands, at 80 % of the slow one.
  static func fastShare(of stability: Double) -> Double {
    (0.8 * stability).clamped(to: stabilityRange)
  }

  /// As in FSRS-6, but a lapse that was to be expected makes a card less difficult.
  private func difficulty(after rating: Rating, from old: Double, recall: Double) -> Double {
    var step = -parameters[6] * Double(rating.rawValue - 3)
    if rating == .again { step *= recall + 0.1 }
    let moved = old + (10 - old) * step / 9
    return (0.01 * easyDifficulty + 0.99 * moved).clamped(to: Self.difficultyRange)
  }
}

/// A state inside its ranges. One without a fast trace, from another model, gets a fresh one.
struct Traces {
  let slow: Double
  let fast: Double
  let difficulty: Double

  init(_ state: MemoryState) {
    slow = state.stability.clamped(to: FSRS7.stabilityRange)
    fast = state.fastStability?.clamped(to: FSRS7.stabilityRange) ?? FSRS7.fastShare(of: slow)
    difficulty = state.difficulty.clamped(to: FSRS7.difficultyRange)
  }
}

/// How one of the two traces answers to a review.
private struct Trace: Hashable, Sendable {
  let gain, stabilityPower, recallRate: Double
  let lapseScale, lapsePower, lapseRate: Double
  /// By grade.
  let gradeFactor: SIMD4<Double>

  /// The eight parameters of the trace.
  init(_ w: ArraySlice<Double>) {
    let w = Array(w)
    (gain, stabilityPower, recallRate) = (exp(w[0] - 1.5), w[1], w[2])
    (lapseScale, lapsePower, lapseRate) = (w[3], w[4], w[5])
    gradeFactor = SIMD4(1, w[6], 1, w[7])
  }

  /// The new strength; a success never leaves less than a lapse would.
  func strength(
    after rating: Rating, from old: Double, difficulty: Double, recall: Double
  ) -> Double {
    let (s, d, r) = (old, difficulty, recall)
    let least = min(s, lapseScale * (pow(s + 1, lapsePower) - 1) * exp((1 - r) * lapseRate))
    guard rating != .again else { return least.clamped(to: FSRS7.stabilityRange) }
    let growth = gain * (11 - d) * pow(s, -stabilityPower) * (exp((1 - r) * recallRate) - 1)
    let grown = s * (1 + growth * gradeFactor[rating.rawValue - 1])
    return max(least, grown).clamped(to: FSRS7.stabilityRange)
  }
}
