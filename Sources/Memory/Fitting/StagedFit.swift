/// A fit of a model's parameters to packed reviews, from a part of them to all.
///
/// What is minimised is the weighted log loss plus the squared distance from `centre` in units of
/// `spread`: what parameters of other learners say before this learner's reviews do.
struct StagedFit<Kernel: FittingKernel> {
  let pack: LanePack
  let centre: [Double]
  let spread: [Double]
  let ranges: [ClosedRange<Double>]

  /// What turns the sum of outer products of weighted gradients into a curvature.
  let metricScale: Double

  /// A stage with this many judged reviews is enough to come near; the next takes 5 times as many.
  private static var firstStage: Int { 8_000 }
  private static var growth: Int { 5 }

  /// What a step must bring: far less than the half of one that chance alone moves the loss by for each
  /// parameter; in a large set a share of the loss that is never seen.
  private static var leastGain: Double { 0.01 }
  private static var leastShare: Double { 1e-5 }
  /// The same in a part of the reviews, whose bottom is that of all only so nearly.
  private static var leastGainOfPart: Double { 0.3 }

  /// Nil when `progress`, called with the share of the work done, returned false.
  func minimum(from start: [Double], _ progress: (Double) -> Bool) -> [Double]? {
    let judged = pack.judged.reduce(0, +)
    var strides = [1]
    while let last = strides.last, judged / last > Self.growth * Self.firstStage / 2 {
      strides.append(last * Self.growth)
    }
    let work = strides.reduce(0) { $0 + 1 / Double($1) }
    var done = 0.0
    var newton = BoxedNewton(ranges: placeRanges, leastShare: Self.leastShare)
    var place = place(of: start)
    for stride in strides.reversed() {
      let part = 1 / Double(stride) / work
      var tries = 0.0
      let leastGain = stride == 1 ? Self.leastGain : Self.leastGainOfPart * Double(stride)
      let found = newton.minimum(from: place, leastGain: leastGain) { place in
        // Nobody knows how many tries there will be: the share comes near to the end, and waits there.
        guard progress(done + part * tries / (tries + 3)) else { return nil }
        tries += 1
        return loss(atPlace: place, stride: stride)
      }
      guard let found else { return nil }
      place = found
      done += part
    }
    return progress(1) ? parameters(at: place) : nil
  }

  /// The loss over every `stride`-th group, scaled up to all, with the pull towards the centre.
  func loss(at parameters: [Double], stride: Int) -> LossAndGradient {
    var result = Kernel(parameters).evaluate(pack, stride: stride)
    let scale = self.scale(stride: stride)
    result.loss *= scale
    for index in parameters.indices {
      let distance = (parameters[index] - centre[index]) / spread[index]
      result.loss += distance * distance
      result.gradient[index] = result.gradient[index] * scale + 2 * distance / spread[index]
    }
    for place in result.metric.indices { result.metric[place] *= scale * metricScale }
    for index in parameters.indices {
      result.metric[index * (parameters.count + 1)] += 2 / (spread[index] * spread[index])
    }
    return result
  }

  private func scale(stride: Int) -> Double {
    guard stride > 1 else { return 1 }
    let some = Swift.stride(from: 0, to: pack.groupCount, by: stride)
      .reduce(0) { $0 + pack.judged[$1] }
    return Double(pack.judged.reduce(0, +)) / Double(max(some, 1))
  }
}

/// The search goes over places: the parameters, but of the first stabilities, which lie between a
/// second and months, the logarithms.
extension StagedFit {
  private static var logarithmic: Range<Int> { 0..<4 }

  private func place(of parameters: [Double]) -> [Double] {
    var place = parameters
    for index in Self.logarithmic { place[index] = log(place[index]) }
    return place
  }

  private func parameters(at place: [Double]) -> [Double] {
    var parameters = place
    for index in Self.logarithmic {
      parameters[index] = exp(place[index]).clamped(to: ranges[index])
    }
    return parameters
  }

  private var placeRanges: [ClosedRange<Double>] {
    var places = ranges
    for index in Self.logarithmic {
      places[index] = log(ranges[index].lowerBound)...log(ranges[index].upperBound)
    }
    return places
  }

  private func loss(atPlace place: [Double], stride: Int) -> LossAndGradient {
    let parameters = parameters(at: place)
    var result = loss(at: parameters, stride: stride)
    for index in Self.logarithmic {
      // dw = w·d(ln w).
      let slope = parameters[index]
      result.gradient[index] *= slope
      for other in parameters.indices {
        result.metric[index * parameters.count + other] *= slope
        result.metric[other * parameters.count + index] *= slope
      }
    }
    return result
  }
}
