import Dispatch
import Synchronization

/// A model's loss over packed reviews, and its gradient.
protocol FittingKernel: Sendable {
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
struct LossAndGradient: Sendable {
  var loss: Double
  var gradient: [Double]

  /// The sum over cards of the outer product of each card's gradient with itself, row by row: close to
  /// the curvature of the loss, and nearly free.
  var metric: [Double]

  init(count: Int) {
    loss = 0
    gradient = Array(repeating: 0, count: count)
    metric = Array(repeating: 0, count: count * count)
  }

  mutating func add(_ other: LossAndGradient) {
    loss += other.loss
    for index in gradient.indices { gradient[index] += other.gradient[index] }
    for index in metric.indices { metric[index] += other.metric[index] }
  }
}

extension FittingKernel {
  /// The loss over the groups of a pack, on all cores.
  ///
  /// Groups are summed in the same portions, and portions in the same order, however many cores there
  /// are: the result is the same to the last bit.
  ///
  /// - Parameter stride: only every so many-th group is looked at.
  func evaluate(_ pack: LanePack, stride step: Int = 1) -> LossAndGradient {
    let groups = Array(stride(from: 0, to: pack.groupCount, by: step))
    let starts = Array(stride(from: 0, to: groups.count, by: Self.portion))
    let portions = Mutex([LossAndGradient?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let portion = groups[starts[index]...].prefix(Self.portion)
      let result = sum(over: portion, of: pack)
      portions.withLock { $0[index] = result }
    }
    return portions.withLock { $0 }.reduce(into: LossAndGradient(count: Self.parameterCount)) {
      if let portion = $1 { $0.add(portion) }
    }
  }

  /// Groups that one core sums without a break: well over the cost of handing them over.
  private static var portion: Int { 128 }

  private func sum(over groups: ArraySlice<Int>, of pack: LanePack) -> LossAndGradient {
    var traces = [Trace](repeating: Self.emptyTrace, count: pack.longest)
    var gradient = [Lanes](repeating: Lanes(), count: Self.parameterCount)
    var result = LossAndGradient(count: Self.parameterCount)
    var metric = LaneMetric(count: Self.parameterCount)
    for group in groups {
      let steps = pack.steps[pack.starts[group]..<pack.starts[group + 1]]
      result.loss += Double(forward(steps, &traces).sum())
      backward(steps, traces, &gradient)
      for index in gradient.indices { result.gradient[index] += Double(gradient[index].sum()) }
      metric.add(gradient)
    }
    result.metric = metric.matrix()
    return result
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
