/// Finds the least of a smooth function inside a box, from its gradient and an estimate of its
/// curvature that costs nearly nothing.
///
/// Each step goes to the least of the quadratic model of the function inside the box. Its curvature is
/// the metric that comes with the gradient (for a log loss the sum of the gradients' outer products,
/// the "empirical Fisher information"), with a share λ of its diagonal added: a larger λ shortens a step
/// and turns it downhill (Levenberg 1944, Marquardt 1963). λ follows how much of what the model
/// promised the function keeps, without a jump (Nielsen 1999, "Damping parameter in Marquardt's
/// method").
struct BoxedNewton {
  let ranges: [ClosedRange<Double>]

  /// A step that promises or brings less than this share of the function's value is the last.
  let leastShare: Double

  /// λ. It is kept from one search to the next.
  private var damping = 0.1
  private static let mostTries = 60

  init(ranges: [ClosedRange<Double>], leastShare: Double) {
    (self.ranges, self.leastShare) = (ranges, leastShare)
  }

  /// Nil when the function gave up.
  ///
  /// - Parameter leastGain: a step that promises or brings less is the last.
  mutating func minimum(
    from start: [Double], leastGain: Double,
    of function: (_ parameters: [Double]) -> LossAndGradient?
  ) -> [Double]? {
    var x = zip(start, ranges).map { $0.clamped(to: $1) }
    guard var here = function(x) else { return nil }
    var raise = 2.0
    for _ in 1...Self.mostTries {
      let model = QuadraticModel(
        gradient: here.gradient, curvature: SymmetricMatrix(count: x.count, here.metric))
      guard let step = model.leastStep(damping: damping, from: x, inside: ranges) else { return x }
      let promise = -model.change(by: step)
      let least = max(leastGain, leastShare * abs(here.loss))
      if promise <= least { return x }
      let next = zip(zip(x, step), ranges).map { ($0.0 + $0.1).clamped(to: $1) }
      guard let there = function(next) else { return nil }
      let gain = here.loss - there.loss
      // Not a number is no gain either.
      guard gain > 1e-3 * promise else {
        // A little promised and nothing brought: this is the bottom, as far as it can be seen.
        if promise <= 30 * least { return x }
        damping *= raise
        raise *= 2
        continue
      }
      (x, here) = (next, there)
      if gain <= least { return x }
      let excess = 2 * min(gain / promise, 1) - 1
      damping *= (1 - excess * excess * excess).clamped(to: 1 / 3...2)
      raise = 2
    }
    return x
  }
}

/// What a gradient and a curvature say of a function near a point.
struct QuadraticModel {
  let gradient: [Double]
  let curvature: SymmetricMatrix

  /// The step to the least place inside a box, nearly: once a step to the least place would cross a
  /// wall, its parameter is held there, and the others are solved for anew. Nil when rounding has cost
  /// the curvature its positive definiteness.
  ///
  /// - Parameter damping: the share of the curvature's diagonal that is added to it.
  func leastStep(
    damping: Double, from x: [Double], inside ranges: [ClosedRange<Double>]
  ) -> [Double]? {
    var damped = curvature
    for index in x.indices { damped[index, index] *= 1 + damping }
    var step = [Double](repeating: 0, count: x.count)
    var free = x.indices.filter { index in
      gradient[index] > 0
        ? x[index] > ranges[index].lowerBound : x[index] < ranges[index].upperBound
    }
    while !free.isEmpty {
      for index in free { step[index] = 0 }
      let slope = zip(gradient, damped.times(step)).map { -$0 - $1 }
      guard let solution = damped.solve(slope, free: free) else { return nil }
      for index in free {
        let walls = (ranges[index].lowerBound - x[index])...(ranges[index].upperBound - x[index])
        step[index] = solution[index].clamped(to: walls)
      }
      let inside = free.filter { step[$0] == solution[$0] }
      if inside.count == free.count { break }
      free = inside
    }
    return step
  }

  /// What the undamped model says that a step adds to the function.
  func change(by step: [Double]) -> Double {
    dot(gradient, step) + dot(step, curvature.times(step)) / 2
  }
}
