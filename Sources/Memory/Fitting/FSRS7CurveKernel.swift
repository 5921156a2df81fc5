/// How FSRS-7's two traces forget, and how that changes the loss.
///
///     fast   o1 = 1 - (1 + f1·t/F)^-d1    d1 = w23·F^(w33-0.3)    f1 = w25^(-1/d1) - 1
///     slow   o2 = 1 - (1 + f2·h·t/S)^-d2  h = e^((D-5)·(w32-0.3)) f2 = w26^(-1/d2) - 1
///     both   o = π·o1 + (1-π)·o2, drawn a hair away from 0 and 1
///            π = a/(a+b)   a = w27·F^-w29   b = w28·S^w30·e^((D-5)·(w31-0.5))
struct FSRS7CurveKernel {
  private let fastDecay, fastDecayPower, fastLogBase: Float
  private let slowDecay, slowFactor, slowDifficultyRate: Float
  private let fastWeight, fastWeightPower: Float
  private let slowWeight, slowWeightPower, slowWeightDifficultyRate: Float
  /// d ln f2 by w26 and by w24.
  private let slowFactorByBase, slowFactorByDecay: Float
  private let fastBase: Float

  private static let decayRange: ClosedRange<Float> = 0.01...0.95
  /// Beyond this f1 would leave the numbers.
  private static let largestExponent: Float = 60
  static let span: Float = 1 - 2e-5
  static let least: Float = 1e-5

  /// w23 to w33.
  init(_ parameters: ArraySlice<Double>) {
    let w = Array(parameters)
    let v = w.map(Float.init)
    (fastDecay, fastDecayPower) = (v[0], Float(w[10] - 0.3))
    (fastBase, fastLogBase) = (v[2], Float(-log(w[2])))
    let decay = w[1].clamped(to: 0.01...0.95)
    let factor = pow(w[3], -1 / decay) - 1
    (slowDecay, slowFactor) = (Float(decay), Float(factor))
    slowDifficultyRate = Float(w[9] - 0.3)
    (fastWeight, fastWeightPower) = (v[4], v[6])
    (slowWeight, slowWeightPower) = (v[5], v[7])
    slowWeightDifficultyRate = Float(w[8] - 0.5)
    let growth = (1 + factor) / factor
    slowFactorByBase = Float(-growth / (decay * w[3]))
    slowFactorByDecay = Float(growth * log(w[3]) / (decay * decay))
  }

  /// What the backward pass needs to know of a review.
  struct Step {
    var fastForgotten = Lanes(), slowForgotten = Lanes(), fastPart = Lanes(), forgotten = Lanes()
    var fastDecay = Lanes(), fastFactor = Lanes()
    var fastLogBase = Lanes(), slowLogBase = Lanes(), fastShare = Lanes(), slowShare = Lanes()
  }

  @inline(__always)
  func step(
    days: Lanes, slow: Lanes, fast: Lanes, logSlow: Lanes, logFast: Lanes, excess: Lanes
  ) -> Step {
    var step = Step()
    step.fastDecay = (fastDecay * (fastDecayPower * logFast).exponential)
      .clamped(to: Self.decayRange)
    step.fastFactor =
      (fastLogBase / step.fastDecay).atMost(Self.largestExponent)
      .exponentialMinusOne
    (step.fastLogBase, step.fastShare) = Self.logBase(step.fastFactor * days / fast)
    step.fastForgotten = -(-step.fastDecay * step.fastLogBase).exponentialMinusOne
    let speed = slowFactor * (slowDifficultyRate * excess).exponential
    (step.slowLogBase, step.slowShare) = Self.logBase(speed * days / slow)
    step.slowForgotten = -(-slowDecay * step.slowLogBase).exponentialMinusOne
    let a = fastWeight * (-fastWeightPower * logFast).exponential
    let b =
      slowWeight * (slowWeightPower * logSlow + slowWeightDifficultyRate * excess).exponential
    step.fastPart = a / (a + b)
    let mixed = step.slowForgotten + step.fastPart * (step.fastForgotten - step.slowForgotten)
    step.forgotten = mixed * Self.span + Self.least
    return step
  }

  /// ln(1 + u) and u/(1 + u).
  @inline(__always)
  private static func logBase(_ elapsed: Lanes) -> (Lanes, Lanes) {
    let base = 1 + elapsed
    let inverse = 1 / base
    return (base.logarithm + (elapsed - (base - 1)) * inverse, elapsed * inverse)
  }

  /// The derivatives of the loss by ln S, ln F and D, from those by o and, of the trace's own update,
  /// by o1.
  @inline(__always)
  func backward(
    _ byForgotten: Lanes, _ byFastForgotten: Lanes, _ step: Step, logSlow: Lanes, logFast: Lanes,
    excess: Lanes, _ sums: inout Sums
  ) -> (byLogSlow: Lanes, byLogFast: Lanes, byDifficulty: Lanes) {
    let byMixed = byForgotten * Self.span
    let part = step.fastPart
    let byPart = byMixed * (step.fastForgotten - step.slowForgotten) * part * (1 - part)
    sums.parts += byPart
    sums.fastPartPower -= byPart * logFast
    sums.slowPartPower -= byPart * logSlow
    sums.slowPartRate -= byPart * excess

    let byFast = (byFastForgotten + byMixed * part) * (1 - step.fastForgotten)
    let byFastSpeed = byFast * step.fastDecay * step.fastShare
    let isOpen = fastLogBase .< step.fastDecay * Self.largestExponent
    let byExponent = Lanes.select(
      isOpen, byFastSpeed * (1 + 1 / step.fastFactor) / step.fastDecay, Lanes())
    sums.fastBase += byExponent
    var byDecay = byFast * step.fastLogBase - byExponent * fastLogBase / step.fastDecay
    let isFree =
      (step.fastDecay .> Self.decayRange.lowerBound)
      .& (step.fastDecay .< Self.decayRange.upperBound)
    byDecay = .select(isFree, byDecay * step.fastDecay, Lanes())
    sums.fastDecay += byDecay
    sums.fastDecayPower += byDecay * logFast

    let bySlow = byMixed * (1 - part) * (1 - step.slowForgotten)
    let bySlowSpeed = bySlow * slowDecay * step.slowShare
    sums.slowDecay += bySlow * step.slowLogBase
    sums.slowSpeed += bySlowSpeed
    sums.slowRate += bySlowSpeed * excess
    return (
      -(byPart * slowWeightPower) - bySlowSpeed,
      byDecay * fastDecayPower - byPart * fastWeightPower - byFastSpeed,
      bySlowSpeed * slowDifficultyRate - byPart * slowWeightDifficultyRate
    )
  }

  /// Derivatives by the parts of the curve.
  struct Sums {
    var parts = Lanes(), fastPartPower = Lanes(), slowPartPower = Lanes(), slowPartRate = Lanes()
    var fastBase = Lanes(), fastDecay = Lanes(), fastDecayPower = Lanes()
    var slowDecay = Lanes(), slowSpeed = Lanes(), slowRate = Lanes()
  }

  /// The derivatives by w23 to w33.
  func gradient(_ sums: Sums) -> [Lanes] {
    let isFree = slowDecay > 0.01 && slowDecay < 0.95
    let bySlowDecay = sums.slowDecay + sums.slowSpeed * slowFactorByDecay
    return [
      sums.fastDecay / fastDecay,
      isFree ? bySlowDecay : Lanes(),
      -sums.fastBase / fastBase,
      sums.slowSpeed * slowFactorByBase,
      sums.parts / fastWeight,
      -sums.parts / slowWeight,
      sums.fastPartPower,
      sums.slowPartPower,
      sums.slowPartRate,
      sums.slowRate,
      sums.fastDecayPower,
    ]
  }
}
