/// The loss of FSRS-6 over packed reviews and its exact gradient, by the chain rule backwards through
/// each card's history.
///
/// Forward, a review takes a card from (S, D) to (S', D'), with L = ln(1 + F·t/S), 1-R = 1 - e^(-w20·L):
///
///     recall    S' = S·(1 + X·(11-D)·m·E)    X = e^(w8 - w9·ln S)               E = e^(w10·(1-R)) - 1
///     lapse     S' = min(w11·X·E, S/e^(w17·w18))
///                                            X = e^(w14·(1-R) - w12·ln D)       E = e^(w13·ln(S+1)) - 1
///     same day  S' = S·X, not less than S but after Again
///                                            X = e^(w17·(g-3+w18) - w19·ln S)
///
/// The three share one logarithm and two exponentials, whose arguments are chosen lane by lane.
/// Backward, `s` and `d` are the derivatives of the loss by the S and D after the review; each branch
/// turns them into those by the S and D before it and adds its part to the parameters' derivatives.
/// m is 1, w15 for Hard, w16 for Easy.
struct FSRS6Kernel: FittingKernel {
  static let parameterCount = 21
  static let emptyTrace = Trace()

  private let w: [Float]
  private let factor: Float
  /// dF/dw20.
  private let factorSlope: Float
  /// What a first grade gives before its clamp.
  private let firstDifficulty: [Float]
  private let lapseFactor: Float

  private static let stabilityRange: ClosedRange<Float> = 0.001...36_500
  private static let difficultyRange: ClosedRange<Float> = 1...10

  init(_ parameters: [Double]) {
    w = parameters.map(Float.init)
    let inverse = exp(-log(0.9) / parameters[20])
    factor = Float(inverse - 1)
    factorSlope = Float(inverse * log(0.9) / (parameters[20] * parameters[20]))
    firstDifficulty = (0..<4).map { grade in
      Float(parameters[4] - exp(Double(grade) * parameters[5]) + 1)
    }
    lapseFactor = Float(exp(-parameters[17] * parameters[18]))
  }

  /// What the backward pass needs to know of a review.
  struct Trace {
    /// S and D before the review, 1/S.
    var stability = Lanes(), difficulty = Lanes(), inverse = Lanes()
    /// 1-R, L, and (F·t/S)/(1 + F·t/S).
    var forgotten = Lanes(), logBase = Lanes(), share = Lanes()
    /// ln S, or ln(S+1) for a lapse, and ln D.
    var logStability = Lanes(), logDifficulty = Lanes()
    /// X and E.
    var power = Lanes(), excess = Lanes()
  }

  /// The loss of each lane of a group, with `traces` filled for `backward`.
  @inline(__always)
  func forward(_ steps: ArraySlice<LanePack.Step>, _ traces: inout [Trace]) -> Lanes {
    var loss = Lanes()
    guard let first = steps.first else { return loss }
    var stability = byGrade(first.rating, w[0], w[1], w[2], w[3])
    var difficulty = byGrade(
      first.rating, firstDifficulty[0], firstDifficulty[1], firstDifficulty[2], firstDifficulty[3]
    ).clamped(to: Self.difficultyRange)
    for index in steps.indices.dropFirst() {
      let step = steps[index]
      let (grade, kind) = (step.rating, Kind(step))
      var trace = Trace()
      trace.stability = stability
      trace.difficulty = difficulty
      trace.inverse = 1 / stability

      let elapsed = factor * step.days * trace.inverse
      let base = 1 + elapsed
      let inverseBase = 1 / base
      trace.share = elapsed * inverseBase
      trace.logBase = base.logarithm + (elapsed - (base - 1)) * inverseBase
      trace.forgotten = -(-w[20] * trace.logBase).exponentialMinusOne

      trace.logStability = (stability + Lanes().replacing(with: 1, where: kind.isLapse)).logarithm
      trace.logDifficulty = difficulty.logarithm
      let power = Lanes.select(
        kind.isSameDay, w[17] * (grade - 3 + w[18]) - w[19] * trace.logStability,
        .select(
          kind.isLapse, w[14] * trace.forgotten - w[12] * trace.logDifficulty,
          w[8] - w[9] * trace.logStability))
      trace.power = power.exponential
      trace.excess =
        Lanes.select(
          kind.isLapse, w[13] * trace.logStability, w[10] * trace.forgotten
        ).exponentialMinusOne

      let lossIfForgotten = -trace.forgotten.atLeast(1e-7).logarithm
      loss += step.weight * .select(kind.isAgain, lossIfForgotten, w[20] * trace.logBase)
      stability = nextStability(trace, kind, grade).clamped(to: Self.stabilityRange)
      difficulty = nextDifficulty(difficulty, grade).clamped(to: Self.difficultyRange)
      traces[index - steps.startIndex] = trace
    }
    return loss
  }
}

extension FSRS6Kernel {
  /// Which of the three branches a lane takes.
  private struct Kind {
    let isSameDay, isAgain, isLapse: LaneMask

    @inline(__always)
    init(_ step: LanePack.Step) {
      isSameDay = step.days .<= 0
      isAgain = step.rating .< 1.5
      isLapse = isAgain .& .!isSameDay
    }
  }

  @inline(__always)
  private func byGrade(
    _ grade: Lanes, _ again: Float, _ hard: Float, _ good: Float, _ easy: Float
  ) -> Lanes {
    Lanes(repeating: easy)
      .replacing(with: good, where: grade .< 3.5)
      .replacing(with: hard, where: grade .< 2.5)
      .replacing(with: again, where: grade .< 1.5)
  }

  /// m.
  @inline(__always)
  private func gradeFactor(_ grade: Lanes) -> Lanes { byGrade(grade, 1, w[15], 1, w[16]) }

  /// S' before its clamp.
  @inline(__always)
  private func nextStability(_ trace: Trace, _ kind: Kind, _ grade: Lanes) -> Lanes {
    let (stability, power, excess) = (trace.stability, trace.power, trace.excess)
    let growth = power * (11 - trace.difficulty) * gradeFactor(grade) * excess
    let lapse = w[11] * power * excess
    let least = lapseFactor * stability
    let change = Lanes.select(kind.isAgain, power, power.atLeast(1))
    return .select(
      kind.isSameDay, stability * change,
      .select(kind.isLapse, .select(lapse .< least, lapse, least), stability + stability * growth))
  }

  /// D' before its clamp.
  @inline(__always)
  private func nextDifficulty(_ difficulty: Lanes, _ grade: Lanes) -> Lanes {
    let moved = difficulty + (10 - difficulty) * (grade - 3) * (-w[6] / 9)
    return w[7] * firstDifficulty[3] + (1 - w[7]) * moved
  }

  /// The gradient of each lane's loss by w0 to w20.
  @inline(__always)
  func backward(
    _ steps: ArraySlice<LanePack.Step>, _ traces: [Trace], _ gradient: inout [Lanes]
  ) {
    let zero = Lanes()
    var (s, d) = (zero, zero)
    var (g6, g7, g8, g9, g10, g11, g12) = (zero, zero, zero, zero, zero, zero, zero)
    var (g13, g14, g15, g16, g17, g18, g19) = (zero, zero, zero, zero, zero, zero, zero)
    var (easy, decay, factorSum) = (zero, zero, zero)
    for index in steps.indices.dropFirst().reversed() {
      let step = steps[index]
      let (grade, kind) = (step.rating, Kind(step))
      let trace = traces[index - steps.startIndex]
      let (stability, difficulty) = (trace.stability, trace.difficulty)
      let (forgotten, power, excess) = (trace.forgotten, trace.power, trace.excess)

      // Where a clamp holds, nothing before it matters.
      let next = nextStability(trace, kind, grade)
      s.replace(
        with: 0,
        where: (next .< Self.stabilityRange.lowerBound) .| (next .> Self.stabilityRange.upperBound))
      let nextDifficulty = nextDifficulty(difficulty, grade)
      d.replace(with: 0, where: (nextDifficulty .< 1) .| (nextDifficulty .> 10))

      // D' = w7·D0(4) + (1-w7)·(D - w6·(g-3)·(10-D)/9).
      let turn = (grade - 3) * (1 / 9)
      let moved = difficulty - w[6] * turn * (10 - difficulty)
      easy += d * w[7]
      g7 += d * (firstDifficulty[3] - moved)
      d *= 1 - w[7]
      g6 -= d * turn * (10 - difficulty)
      d *= 1 + w[6] * turn

      // Recall.
      let ease = 11 - difficulty
      let m = gradeFactor(grade)
      let isRecall = .!(kind.isSameDay .| kind.isAgain)
      let atRecall = Lanes.select(isRecall, s * stability * power, zero)
      let grown = atRecall * ease * excess
      g15 += .select(grade .< 2.5, grown, zero)
      g16 += .select(grade .> 3.5, grown, zero)
      g8 += grown * m
      g9 -= grown * m * trace.logStability
      let spaced = atRecall * ease * m * (excess + 1)
      g10 += spaced * forgotten
      var byForgotten = spaced * w[10]
      let growth = power * ease * m * excess
      var nextS = Lanes.select(isRecall, s * (1 + growth * (1 - w[9])), zero)
      d -= atRecall * m * excess

      // Lapse.
      let lapse = w[11] * power * excess
      let isFloor = kind.isLapse .& (lapse .>= lapseFactor * stability)
      let atLapse = Lanes.select(kind.isLapse .& .!isFloor, s * power, zero)
      let fallen = atLapse * w[11] * excess
      let raised = atLapse * w[11] * (excess + 1)
      g11 += atLapse * excess
      g12 -= fallen * trace.logDifficulty
      g13 += raised * trace.logStability
      g14 += fallen * forgotten
      byForgotten += fallen * w[14]
      let quotient = 1 / (difficulty * (stability + 1))
      nextS += raised * w[13] * difficulty * quotient
      d -= fallen * w[12] * (stability + 1) * quotient
      let atFloor = Lanes.select(isFloor, s * lapseFactor, zero)
      g17 -= atFloor * stability * w[18]
      g18 -= atFloor * stability * w[17]
      nextS += atFloor

      // The same day.
      let isHeld = (power .< 1) .& .!kind.isAgain
      let atSameDay = Lanes.select(kind.isSameDay .& .!isHeld, s * power, zero)
      let changed = atSameDay * stability
      g17 += changed * (grade - 3 + w[18])
      g18 += changed * w[17]
      g19 -= changed * trace.logStability
      nextS += .select(kind.isSameDay .& isHeld, s, atSameDay * (1 - w[19]))

      // The outcome itself: -ln R = w20·L, or -ln(1-R).
      let weight = step.weight
      byForgotten -= .select(kind.isAgain, weight / forgotten.atLeast(1e-7), zero)
      let remembered = 1 - forgotten
      let outcome = byForgotten * remembered + .select(kind.isAgain, zero, weight)
      decay += outcome * trace.logBase
      let byLogBase = outcome * w[20] * trace.share
      factorSum += byLogBase
      s = nextS - byLogBase * trace.inverse
    }
    guard let first = steps.first else { return }
    for grade in 0..<4 {
      let isGrade = (first.rating .> Float(grade) + 0.5) .& (first.rating .< Float(grade) + 1.5)
      gradient[grade] = .select(isGrade, s, zero)
    }
    let isClamped = byGrade(
      first.rating, firstDifficulty[0], firstDifficulty[1], firstDifficulty[2], firstDifficulty[3])
    d.replace(with: 0, where: (isClamped .< 1) .| (isClamped .> 10))
    gradient[4] = d + easy
    let slopes = (0..<4).map { Float($0) * Float(exp(Double(w[5]) * Double($0))) }
    gradient[5] =
      -d * byGrade(first.rating, slopes[0], slopes[1], slopes[2], slopes[3]) - easy * slopes[3]
    let sums = [g6, g7, g8, g9, g10, g11, g12, g13, g14, g15, g16, g17, g18, g19]
    for (offset, sum) in sums.enumerated() { gradient[6 + offset] = sum }
    gradient[20] = decay + factorSum * (factorSlope / factor)
  }
}
