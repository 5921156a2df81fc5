/// A model's loss over packed reviews, and its gradient.
protocol FittingKernel {
  /// What is remembered of a review between the two passes.
  associatedtype Trace

  static var parameterCount: Int { get }
  static var emptyTrace: Trace { get }

  init(_ parameters: [Double])

  /// The loss of each lane of a group, with `traces` filled for `backward`.
  func forward(_ steps: ArraySlice<LanePack.Step>, _ traces: inout [Trace]) -> Lanes

  /// The gradient of each lane's loss.
  func backward(
    _ steps: ArraySlice<LanePack.Step>, _ traces: [Trace], _ gradient: inout [Lanes])
}

/// The loss at one set of parameters, and how it changes.
struct LossAndGradient {
  var loss: Double
  var gradient: [Double]

  /// The sum over cards of the outer product of each card's gradient with itself, row by row: close to
  /// the curvature of the loss, and free. Nil when it was not asked for.
  var metric: [Double]?
}

extension FittingKernel {
  /// - Parameters:
  ///   - stride: only every so many-th group is looked at.
  ///   - wantsMetric: whether to sum the outer products too.
  @inline(__always)
  func evaluate(_ pack: LanePack, stride step: Int = 1, wantsMetric: Bool) -> LossAndGradient {
    let count = Self.parameterCount
    var traces = [Trace](repeating: Self.emptyTrace, count: pack.longest)
    var gradient = [Lanes](repeating: Lanes(), count: count)
    var loss = 0.0
    var sums = [Double](repeating: 0, count: count)
    var metric = LaneMetric(count: wantsMetric ? count : 0)
    for group in Swift.stride(from: 0, to: pack.groupCount, by: step) {
      let steps = pack.steps[pack.starts[group]..<pack.starts[group + 1]]
      loss += Double(forward(steps, &traces).sum())
      backward(steps, traces, &gradient)
      for index in 0..<count { sums[index] += Double(gradient[index].sum()) }
      if wantsMetric { metric.add(gradient) }
    }
    return LossAndGradient(
      loss: loss, gradient: sums, metric: wantsMetric ? metric.matrix() : nil)
  }
}

/// Sums outer products lane by lane, and lanes only now and then, so that 32 bits suffice.
private struct LaneMetric {
  private let count: Int
  private var lanes: [Lanes]
  private var sums: [Double]
  private var pending = 0

  init(count: Int) {
    self.count = count
    lanes = Array(repeating: Lanes(), count: count * (count + 1) / 2)
    sums = Array(repeating: 0, count: lanes.count)
  }

  @inline(__always)
  mutating func add(_ gradient: [Lanes]) {
    var index = 0
    for row in 0..<count {
      let left = gradient[row]
      for column in 0...row {
        lanes[index] += left * gradient[column]
        index += 1
      }
    }
    pending += 1
    if pending == 16 { flush() }
  }

  private mutating func flush() {
    for index in lanes.indices {
      sums[index] += Double(lanes[index].sum())
      lanes[index] = Lanes()
    }
    pending = 0
  }

  mutating func matrix() -> [Double] {
    flush()
    var matrix = [Double](repeating: 0, count: count * count)
    var index = 0
    for row in 0..<count {
      for column in 0...row {
        matrix[row * count + column] = sums[index]
        matrix[column * count + row] = sums[index]
        index += 1
      }
    }
    return matrix
  }
}
