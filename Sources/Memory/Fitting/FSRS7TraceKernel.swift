/// How one of FSRS-7's two traces is changed by a review, and how that changes the loss.
///
///     recall  S' = S·(1 + e^(k0-1.5)·X·(11-D)·m·E)   X = e^(-k1·ln S)    E = e^(k2·o) - 1
///     lapse   S' = min(S, k3·X·E)                    X = e^(k5·o)        E = e^(k4·ln(S+1)) - 1
///
/// with o one minus the recall of the trace, m 1, k6 for Hard, k7 for Easy. What a success leaves is
/// always more than what a lapse would, so that the model's maximum of the two needs no branch.
struct FSRS7TraceKernel {
  private let k: [Float]
  private let gain: Float

  /// The eight parameters of the trace.
  init(_ parameters: ArraySlice<Double>) {
    k = parameters.map(Float.init)
    gain = Float(exp(parameters[parameters.startIndex] - 1.5))
  }

  /// What the backward pass needs to know of a review.
  struct Step {
    var stability = Lanes()
    /// ln S, and ln(S+1) where the card lapsed.
    var logarithm = Lanes(), power = Lanes(), excess = Lanes()
  }

  @inline(__always)
  func step(
    _ stability: Lanes, logarithm: Lanes, forgotten: Lanes, isLapse: LaneMask
  ) -> Step {
    var step = Step()
    step.stability = stability
    step.logarithm = .select(isLapse, stability.logarithmOfOnePlus, logarithm)
    step.power = Lanes.select(isLapse, k[5] * forgotten, -k[1] * logarithm).exponential
    step.excess =
      Lanes.select(isLapse, k[4] * step.logarithm, k[2] * forgotten).exponentialMinusOne
    return step
  }

  @inline(__always)
  func gradeFactor(_ grade: Lanes) -> Lanes {
    Lanes(repeating: 1)
      .replacing(with: k[6], where: (grade .> 1.5) .& (grade .< 2.5))
      .replacing(with: k[7], where: grade .> 3.5)
  }

  /// S' before its clamp.
  @inline(__always)
  func next(_ step: Step, ease: Lanes, grade: Lanes, isLapse: LaneMask) -> Lanes {
    let growth = gain * step.power * ease * gradeFactor(grade) * step.excess
    let lapse = k[3] * step.power * step.excess
    return .select(
      isLapse, .select(lapse .< step.stability, lapse, step.stability),
      step.stability + step.stability * growth)
  }

  /// The derivatives of the loss by what went into a review, from `slope`, the one by S'.
  ///
  /// - Parameter sums: those by the eight parameters, added up.
  @inline(__always)
  func backward(
    _ slope: Lanes, _ step: Step, ease: Lanes, grade: Lanes, forgotten: Lanes, isLapse: LaneMask,
    _ sums: inout Sums
  ) -> (byStability: Lanes, byDifficulty: Lanes, byForgotten: Lanes) {
    let zero = Lanes()
    let m = gradeFactor(grade)
    let (stability, power, excess) = (step.stability, step.power, step.excess)

    let atRecall = Lanes.select(isLapse, zero, slope * stability * power * gain)
    let grown = atRecall * ease * excess
    sums.hard += .select(grade .< 2.5, grown, zero)
    sums.easy += .select(grade .> 3.5, grown, zero)
    sums.gain += grown * m
    sums.stabilityPower -= grown * m * step.logarithm
    let spaced = atRecall * ease * m * (excess + 1)
    sums.recallRate += spaced * forgotten
    let growth = gain * power * ease * m * excess
    let byRecall = Lanes.select(isLapse, zero, slope * (1 + growth * (1 - k[1])))

    let lapse = k[3] * power * excess
    let isHeld = isLapse .& (lapse .>= stability)
    let atLapse = Lanes.select(isLapse .& .!isHeld, slope * power, zero)
    let raised = atLapse * k[3] * (excess + 1)
    let fallen = atLapse * k[3] * excess
    sums.lapseScale += atLapse * excess
    sums.lapsePower += raised * step.logarithm
    sums.lapseRate += fallen * forgotten
    let byLapse = raised * k[4] / (stability + 1)
    return (
      byRecall + byLapse + .select(isHeld, slope, zero),
      -(atRecall * m * excess),
      spaced * k[2] + fallen * k[5]
    )
  }

  /// Derivatives by the trace's parameters.
  struct Sums {
    var gain = Lanes(), stabilityPower = Lanes(), recallRate = Lanes()
    var lapseScale = Lanes(), lapsePower = Lanes(), lapseRate = Lanes()
    var hard = Lanes(), easy = Lanes()

    var inOrder: [Lanes] {
      [gain, stabilityPower, recallRate, lapseScale, lapsePower, lapseRate, hard, easy]
    }
  }
}
