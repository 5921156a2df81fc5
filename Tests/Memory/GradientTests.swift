import Support
import Testing

@testable import Memory

@Suite struct `Gradients` {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `of FSRS-6 agree with finite differences`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    check(
      FSRS6Kernel.self,
      at: parameters(FSRS6.defaultParameters, FSRS6.parameterRanges, using: &random),
      TrainingSet(everything: histories(using: &random), clock: .studyDays)
    ) { try? FSRS6(parameters: $0) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `of FSRS-7 agree with finite differences`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var parameters = parameters(FSRS7.defaultParameters, FSRS7.parameterRanges, using: &random)
    parameters[0..<4].sort()
    check(
      FSRS7Kernel.self, at: parameters,
      TrainingSet(everything: histories(using: &random), clock: .days)
    ) { try? FSRS7(parameters: $0) }
  }

  private func check<Kernel: FittingKernel>(
    _ kernel: Kernel.Type, at parameters: [Double], _ training: TrainingSet,
    _ model: ([Double]) -> (any ForgettingModel)?
  ) {
    let found = Kernel(parameters).evaluate(LanePack(training))
    func loss(_ parameters: [Double]) -> Double {
      model(parameters).map { training.loss(of: $0) } ?? .nan
    }
    #expect(isClose(found.loss, loss(parameters), relative: 1e-5))
    // Both by the relative change of a parameter, so that large and small ones weigh the same.
    let sizes = parameters.map { max(abs($0), 0.01) }
    let slopes = parameters.indices.map {
      slope(at: parameters, $0, step: 1e-5 * sizes[$0], of: loss) * sizes[$0]
    }
    let errors = zip(zip(found.gradient, sizes), slopes).map { $0.0 * $0.1 - $1 }
    let length = dot(slopes, slopes).squareRoot()
    #expect(dot(errors, errors).squareRoot() < 2e-6 * length)
    // Each by itself too, but where 32 bits have nothing left of it: a millionth of the whole.
    for index in parameters.indices {
      #expect(
        abs(errors[index]) < max(1e-4 * abs(slopes[index]), 1e-6 * length), "w\(index)")
    }
  }

  /// The slope from both sides, improved by Richardson's step.
  private func slope(
    at parameters: [Double], _ index: Int, step: Double, of loss: ([Double]) -> Double
  ) -> Double {
    func difference(_ step: Double) -> Double {
      var (left, right) = (parameters, parameters)
      left[index] -= step
      right[index] += step
      return (loss(right) - loss(left)) / (2 * step)
    }
    return (4 * difference(step / 2) - difference(step)) / 3
  }

  /// Some way from the usual ones and from every wall.
  private func parameters(
    _ usual: [Double], _ ranges: [ClosedRange<Double>], using random: inout SplitMix64
  ) -> [Double] {
    zip(usual, ranges).map { usual, range in
      let value = usual * Double.random(in: 0.7...1.4, using: &random)
      let margin = 0.02 * (range.upperBound - range.lowerBound)
      return value.clamped(to: (range.lowerBound + margin)...(range.upperBound - margin))
    }
  }

  private func histories(using random: inout SplitMix64) -> ReviewHistories {
    var builder = ReviewHistories.Builder()
    for card in 0..<16 {
      var days = 0.0
      for number in 0..<Int.random(in: 2...14, using: &random) {
        if number > 0 { days += pow(2, Double.random(in: -9...7, using: &random)) }
        builder.append(
          card: UInt64(card), order: Int64(days * 1e6), studyDay: Int32(days), days: days,
          rating: Rating.allCases.randomElement(using: &random) ?? .good)
      }
    }
    return builder.histories()
  }
}

extension TrainingSet {
  /// The loss in 64 bits, review after review by the model itself.
  func loss(of model: any ForgettingModel) -> Double {
    var sum = 0.0
    for places in cards {
      var state: MemoryState?
      for place in places {
        guard let rating = Rating(rawValue: Int(histories.ratings[place])) else { continue }
        let elapsed = Elapsed(
          studyDays: Int(histories.studyDays[place]), days: Double(histories.days[place]))
        if let old = state {
          let recall = model.retrievability(of: old, elapsed: elapsed)
          let probability = (rating == .again ? 1 - recall : recall).clamped(to: 1e-7...1)
          sum -= Double(weights[place]) * log(probability)
          state = model.state(after: rating, from: old, elapsed: elapsed)
        } else {
          state = model.state(afterFirst: rating)
        }
      }
    }
    return sum
  }
}
