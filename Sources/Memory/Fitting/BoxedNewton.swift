/// Finds the least of a smooth function inside a box, from its gradient and an estimate of its
/// curvature that costs nearly nothing.
///
/// Each step solves the quadratic model of the function over the parameters that are not held at a
/// wall, and is cut at the walls. The curvature starts from the metric that comes with the gradient
/// (for a log loss the sum of the gradients' outer products, the "empirical Fisher information"), is
/// corrected by what each step teaches, and is refreshed every fourth step.
struct BoxedNewton {
  let ranges: [ClosedRange<Double>]

  /// Stops when a step promises or brings less than this share of the function's value.
  let tolerance: Double

  private static let stepsOfOneMetric = 4
  private static let mostSteps = 60

  /// - Parameter function: its value, its gradient and, when asked for, its metric.
  func minimum(
    from start: [Double],
    of function: (_ parameters: [Double], _ wantsMetric: Bool) -> LossAndGradient
  ) -> [Double] {
    var x = zip(start, ranges).map { $0.clamped(to: $1) }
    var here = function(x, true)
    var curvature = SymmetricMatrix(count: x.count, here.metric ?? [])
    var lessons: [(step: [Double], change: [Double])] = []
    for number in 1...Self.mostSteps {
      let free = x.indices.filter { index in
        !(x[index] <= ranges[index].lowerBound && here.gradient[index] > 0)
          && !(x[index] >= ranges[index].upperBound && here.gradient[index] < 0)
      }
      guard let direction = direction(here.gradient, curvature, free: free) else { return x }
      let wantsMetric = number % Self.stepsOfOneMetric == 0
      guard
        let (next, there) = walk(
          from: x, here, along: direction, wantsMetric: wantsMetric, function)
      else { return x }
      let step = zip(next, x).map { $0 - $1 }
      let change = zip(there.gradient, here.gradient).map { $0 - $1 }
      let gain = here.loss - there.loss
      (x, here) = (next, there)
      if gain <= tolerance * abs(here.loss) { return x }
      lessons.append((step, change))
      if let metric = there.metric {
        curvature = SymmetricMatrix(count: x.count, metric)
        lessons = lessons.suffix(2 * Self.stepsOfOneMetric)
        for lesson in lessons { curvature.learn(step: lesson.step, change: lesson.change) }
      } else {
        curvature.learn(step: step, change: change)
      }
    }
    return x
  }

  /// Downhill to the least of the quadratic model; nil at the bottom.
  private func direction(
    _ gradient: [Double], _ curvature: SymmetricMatrix, free: [Int]
  ) -> [Double]? {
    let downhill = gradient.map { -$0 }
    if let newton = curvature.solve(downhill, free: free) { return newton }
    // Rounding has cost positive definiteness: each parameter on its own still goes downhill.
    var alone = [Double](repeating: 0, count: gradient.count)
    for index in free { alone[index] = downhill[index] / max(curvature[index, index], 1e-12) }
    return free.isEmpty ? nil : alone
  }

  /// The first place along `direction`, cut at the walls, that is enough lower; nil when there is none
  /// or when the model promises too little.
  private func walk(
    from x: [Double], _ here: LossAndGradient, along direction: [Double], wantsMetric: Bool,
    _ function: ([Double], Bool) -> LossAndGradient
  ) -> ([Double], LossAndGradient)? {
    var length = 1.0
    for _ in 0..<12 {
      let next = zip(zip(x, direction), ranges).map { ($0.0 + length * $0.1).clamped(to: $1) }
      let slope = dot(here.gradient, zip(next, x).map { $0 - $1 })
      if -slope <= tolerance * abs(here.loss) && length == 1 { return nil }
      let there = function(next, wantsMetric)
      if there.loss <= here.loss + 1e-4 * slope { return (next, there) }
      // The least of the parabola through what is known, but neither too near nor too far.
      let parabola = -slope / (2 * (there.loss - here.loss - slope))
      length *= parabola.isFinite ? parabola.clamped(to: 0.1...0.5) : 0.1
    }
    return nil
  }
}
