/// The loss of FSRS-7 over packed reviews and its exact gradient, by the chain rule backwards through
/// each card's history.
///
/// The curve (`FSRS7CurveKernel`) makes of S, F, D and the days what is expected; the two traces
/// (`FSRS7TraceKernel`) and the difficulty are then changed by the outcome. Backward, `s`, `f` and `d`
/// are the derivatives of the loss by S, F and D after the review.
struct FSRS7Kernel: FittingKernel {
  static let parameterCount = 34
  static let emptyTrace = Trace()

  private let w: [Float]
  private let firstDifficulty: [Float]
  private let slow: FSRS7TraceKernel
  private let fast: FSRS7TraceKernel
  private let curve: FSRS7CurveKernel

  private static let stabilityRange: ClosedRange<Float> = 0.0001...36_500
  private static let difficultyRange: ClosedRange<Float> = 1...10
  /// The fast trace begins, and after a lapse at most stands, at this part of the slow one.
  private static let fastShare: Float = 0.8

  init(_ parameters: [Double]) {
    w = parameters.map(Float.init)
    firstDifficulty = (0..<4).map { grade in
      Float(parameters[4] - exp(Double(grade) * parameters[5]) + 1)
    }
    slow = FSRS7TraceKernel(parameters[7..<15])
    fast = FSRS7TraceKernel(parameters[15..<23])
    curve = FSRS7CurveKernel(parameters[23..<34])
  }

  /// What the backward pass needs to know of a review.
  struct Trace {
    var difficulty = Lanes(), logSlow = Lanes(), logFast = Lanes()
    var curve = FSRS7CurveKernel.Step()
    var slow = FSRS7TraceKernel.Step(), fast = FSRS7TraceKernel.Step()
  }

  @inline(__always)
  private func byGrade(_ grade: Lanes, _ values: [Float]) -> Lanes {
    Lanes(repeating: values[3])
      .replacing(with: values[2], where: grade .< 3.5)
      .replacing(with: values[1], where: grade .< 2.5)
      .replacing(with: values[0], where: grade .< 1.5)
  }

  @inline(__always)
  func forward(_ steps: ArraySlice<LanePack.Step>, _ traces: inout [Trace]) -> Lanes {
    var loss = Lanes()
    guard let first = steps.first else { return loss }
    var slowStability = byGrade(first.rating, w)
    var fastStability = (Self.fastShare * slowStability).clamped(to: Self.stabilityRange)
    var difficulty = byGrade(first.rating, firstDifficulty).clamped(to: Self.difficultyRange)
    for index in steps.indices.dropFirst() {
      let step = steps[index]
      let isLapse = step.rating .< 1.5
      var trace = Trace()
      trace.difficulty = difficulty
      trace.logSlow = slowStability.logarithm
      trace.logFast = fastStability.logarithm
      trace.curve = curve.step(
        days: step.days, slow: slowStability, fast: fastStability, logSlow: trace.logSlow,
        logFast: trace.logFast, excess: difficulty - 5)
      let forgotten = trace.curve.forgotten
      loss -= step.weight * Lanes.select(isLapse, forgotten, 1 - forgotten).logarithm

      trace.slow = slow.step(
        slowStability, logarithm: trace.logSlow, forgotten: forgotten, isLapse: isLapse)
      trace.fast = fast.step(
        fastStability, logarithm: trace.logFast, forgotten: trace.curve.fastForgotten,
        isLapse: isLapse)
      let next = next(trace, step.rating, isLapse)
      slowStability = next.slow.clamped(to: Self.stabilityRange)
      fastStability = next.fast.clamped(to: Self.stabilityRange)
      difficulty = nextDifficulty(trace, step.rating, isLapse).clamped(to: Self.difficultyRange)
      traces[index - steps.startIndex] = trace
    }
    return loss
  }

  /// S' before its clamp, F' before its own and, after a lapse, the bound that S' sets it.
  @inline(__always)
  private func next(
    _ trace: Trace, _ grade: Lanes, _ isLapse: LaneMask
  ) -> (slow: Lanes, fast: Lanes, bound: Lanes) {
    let ease = 11 - trace.difficulty
    let slow = slow.next(trace.slow, ease: ease, grade: grade, isLapse: isLapse)
    let fast = fast.next(trace.fast, ease: ease, grade: grade, isLapse: isLapse)
    let bound = Self.fastShare * slow.clamped(to: Self.stabilityRange)
    return (slow, .select(isLapse .& (bound .< fast), bound, fast), bound)
  }

  /// D' before its clamp: 0.01·D0(4) + 0.99·(D - w6·(g-3)·q·(10-D)/9), q = R + 0.1 after a lapse.
  @inline(__always)
  private func nextDifficulty(_ trace: Trace, _ grade: Lanes, _ isLapse: LaneMask) -> Lanes {
    let turn = turn(trace, grade, isLapse)
    let moved = trace.difficulty - w[6] * turn * (10 - trace.difficulty)
    return 0.01 * firstDifficulty[3] + 0.99 * moved
  }

  /// (g-3)·q/9.
  @inline(__always)
  private func turn(_ trace: Trace, _ grade: Lanes, _ isLapse: LaneMask) -> Lanes {
    let surprise = Lanes.select(isLapse, 1.1 - trace.curve.forgotten, Lanes(repeating: 1))
    return (grade - 3) * surprise * (1 / 9)
  }

  @inline(__always)
  func backward(
    _ steps: ArraySlice<LanePack.Step>, _ traces: [Trace], _ gradient: inout [Lanes]
  ) {
    let zero = Lanes()
    var (s, f, d, g6, easy) = (zero, zero, zero, zero, zero)
    var (slowSums, fastSums) = (FSRS7TraceKernel.Sums(), FSRS7TraceKernel.Sums())
    var curveSums = FSRS7CurveKernel.Sums()
    for index in steps.indices.dropFirst().reversed() {
      let step = steps[index]
      let grade = step.rating
      let isLapse = grade .< 1.5
      let trace = traces[index - steps.startIndex]
      let (difficulty, forgotten) = (trace.difficulty, trace.curve.forgotten)
      let ease = 11 - difficulty

      // Where a clamp holds, nothing before it matters; where the slow trace bounds the fast one, it
      // answers for both.
      let next = next(trace, grade, isLapse)
      f.replace(with: 0, where: Self.isOutside(next.fast, Self.stabilityRange))
      let isBound = isLapse .& (next.fast .== next.bound)
      s += .select(isBound, Self.fastShare * f, zero)
      f.replace(with: 0, where: isBound)
      s.replace(with: 0, where: Self.isOutside(next.slow, Self.stabilityRange))
      d.replace(
        with: 0,
        where: Self.isOutside(nextDifficulty(trace, grade, isLapse), Self.difficultyRange))

      easy += 0.01 * d
      d *= 0.99
      let turn = turn(trace, grade, isLapse)
      g6 -= d * turn * (10 - difficulty)
      var byForgotten = Lanes.select(
        isLapse, d * w[6] * (grade - 3) * (1 / 9) * (10 - difficulty), zero)
      d *= 1 + w[6] * turn

      let bySlow = slow.backward(
        s, trace.slow, ease: ease, grade: grade, forgotten: forgotten, isLapse: isLapse, &slowSums)
      let byFast = fast.backward(
        f, trace.fast, ease: ease, grade: grade, forgotten: trace.curve.fastForgotten,
        isLapse: isLapse, &fastSums)
      d += bySlow.byDifficulty + byFast.byDifficulty
      byForgotten += bySlow.byForgotten

      // The outcome itself: -ln R, or -ln(1-R).
      byForgotten += step.weight / .select(isLapse, -forgotten, 1 - forgotten)
      let byCurve = curve.backward(
        byForgotten, byFast.byForgotten, trace.curve, logSlow: trace.logSlow,
        logFast: trace.logFast, excess: difficulty - 5, &curveSums)
      s = bySlow.byStability + byCurve.byLogSlow / trace.slow.stability
      f = byFast.byStability + byCurve.byLogFast / trace.fast.stability
      d += byCurve.byDifficulty
    }
    guard let first = steps.first else { return }
    s += Self.fastShare * f
    for grade in 0..<4 {
      let isGrade = (first.rating .> Float(grade) + 0.5) .& (first.rating .< Float(grade) + 1.5)
      gradient[grade] = .select(isGrade, s, zero)
    }
    d.replace(
      with: 0, where: Self.isOutside(byGrade(first.rating, firstDifficulty), Self.difficultyRange))
    gradient[4] = d + easy
    let slopes = (0..<4).map { Float($0) * Float(exp(Double(w[5]) * Double($0))) }
    gradient[5] = -d * byGrade(first.rating, slopes) - easy * slopes[3]
    gradient[6] = g6
    gradient.replaceSubrange(7..<15, with: slowSums.inOrder)
    gradient.replaceSubrange(15..<23, with: fastSums.inOrder)
    gradient.replaceSubrange(23..<34, with: curve.gradient(curveSums))
  }

  @inline(__always)
  private static func isOutside(_ value: Lanes, _ range: ClosedRange<Float>) -> LaneMask {
    (value .< range.lowerBound) .| (value .> range.upperBound)
  }
}
