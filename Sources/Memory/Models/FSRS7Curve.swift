extension FSRS7 {
  /// How the two traces forget.
  ///
  /// Each follows (1 + f·t/S)^-d. The fast trace's d depends on its strength; the slow trace forgets
  /// faster on difficult cards. Their weights a and b depend on their strengths, and the whole is
  /// drawn a hair away from 0 and 1.
  struct Curve: Hashable, Sendable {
    private let fastDecay, fastDecayPower, fastLogBase: Double
    private let slowDecay, slowFactor, slowDifficultyRate: Double
    private let fastWeight, fastWeightPower: Double
    private let slowWeight, slowWeightPower, slowWeightDifficultyRate: Double

    private static let decayRange = 0.01...0.95

    /// w23 to w33.
    init(_ w: ArraySlice<Double>) {
      let w = Array(w)
      (fastDecay, fastDecayPower, fastLogBase) = (w[0], w[10] - 0.3, log(w[2]))
      slowDecay = w[1].clamped(to: Self.decayRange)
      slowFactor = pow(w[3], -1 / slowDecay) - 1
      slowDifficultyRate = w[9] - 0.3
      (fastWeight, fastWeightPower) = (w[4], -w[6])
      (slowWeight, slowWeightPower, slowWeightDifficultyRate) = (w[5], w[7], w[8] - 0.5)
    }

    /// The curves of one card.
    private struct Shape {
      let fastDecay, fastSpeed, slowSpeed: Double
      /// The fast trace's part of the whole, from 0 to 1.
      let fastPart: Double
    }

    private func shape(of traces: Traces) -> Shape {
      let decay = (fastDecay * pow(traces.fast, fastDecayPower)).clamped(to: Self.decayRange)
      let factor = exp(min(fastLogBase / -decay, 60)) - 1
      let excess = traces.difficulty - 5
      let a = fastWeight * pow(traces.fast, fastWeightPower)
      let b =
        slowWeight * pow(traces.slow, slowWeightPower) * exp(excess * slowWeightDifficultyRate)
      return Shape(
        fastDecay: decay,
        fastSpeed: factor / traces.fast,
        slowSpeed: slowFactor * exp(excess * slowDifficultyRate) / traces.slow,
        fastPart: a / (a + b))
    }

    private static let span = 1 - 2e-5
    private static let least = 1e-5

    /// The recall of both traces together and of the fast one alone, after `days`.
    func recall(of traces: Traces, days: Double) -> (mixed: Double, fast: Double) {
      let shape = shape(of: traces)
      let fast = pow(1 + shape.fastSpeed * days, -shape.fastDecay)
      let slow = pow(1 + shape.slowSpeed * days, -slowDecay)
      let mixed = shape.fastPart * fast + (1 - shape.fastPart) * slow
      return (mixed * Self.span + Self.least, fast)
    }

    /// The days after which recall has fallen to `recall`, from 1e-4 to 0.9999; at most 36,500.
    ///
    /// Newton's method on ln t, where the curve is close to a line, inside a bracket that every step
    /// narrows: where a step would leave the bracket, its geometric middle is taken.
    func days(of traces: Traces, recall: Double) -> Double {
      let shape = shape(of: traces)
      let target = (recall - Self.least) / Self.span
      var (low, high) = (1e-12, FSRS7.stabilityRange.upperBound)
      var days = max(traces.slow, traces.fast)
      for _ in 0..<100 {
        let fastBase = 1 + shape.fastSpeed * days
        let slowBase = 1 + shape.slowSpeed * days
        let fast = shape.fastPart * pow(fastBase, -shape.fastDecay)
        let slow = (1 - shape.fastPart) * pow(slowBase, -slowDecay)
        let excess = fast + slow - target
        if excess > 0 { low = days } else { high = days }
        let slope =
          -fast * shape.fastDecay * (1 - 1 / fastBase) - slow * slowDecay * (1 - 1 / slowBase)
        var next = days * exp(-excess / slope)
        if !(low...high).contains(next) { next = (low * high).squareRoot() }
        let isSettled = abs(next - days) <= 1e-13 * days
        days = next
        if isSettled { break }
      }
      return days
    }
  }
}
