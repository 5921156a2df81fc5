import Support
import Testing

@testable import Memory

@Suite struct `The gradient of FSRS-6` {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `agrees with finite differences`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parameters = Self.parameters(using: &random)
    let histories = Self.histories(using: &random)
    let training = TrainingSet(everything: histories, clock: .studyDays)
    let found = FSRS6Kernel(parameters).evaluate(LanePack(training), wantsMetric: false)
    #expect(isClose(found.loss, loss(parameters, training), relative: 1e-5))
    for index in parameters.indices {
      let slope = slope(at: parameters, index) { loss($0, training) }
      let scale = max(abs(slope), found.loss * 1e-3)
      #expect(abs(found.gradient[index] - slope) < 2e-4 * scale, "w\(index)")
    }
  }

  static func parameters(using random: inout SplitMix64) -> [Double] {
    zip(FSRS6.defaultParameters, FSRS6.parameterRanges).map { usual, range in
      let value = usual * Double.random(in: 0.7...1.4, using: &random)
      let margin = 0.02 * (range.upperBound - range.lowerBound)
      return value.clamped(to: (range.lowerBound + margin)...(range.upperBound - margin))
    }
  }

  static func histories(using random: inout SplitMix64) -> ReviewHistories {
    .of(
      (0..<40).map { _ in
        (0..<Int.random(in: 2...14, using: &random)).map { number in
          let days = Int(pow(2, Double.random(in: -1...7, using: &random)))
          return (number == 0 ? 0 : days, Int.random(in: 1...4, using: &random))
        }
      })
  }
}

/// The loss in 64 bits, review after review by the model itself.
private func loss(_ parameters: [Double], _ training: TrainingSet) -> Double {
  guard let model = try? FSRS6(parameters: parameters) else { return .nan }
  var sum = 0.0
  for places in training.cards {
    var state: MemoryState?
    for place in places {
      guard let rating = Rating(rawValue: Int(training.histories.ratings[place])) else { continue }
      let days = Int(training.histories.studyDays[place])
      if let old = state {
        let recall = model.retrievability(of: old, days: Double(days))
        let probability = (rating == .again ? 1 - recall : recall).clamped(to: 1e-7...1)
        sum -= Double(training.weights[place]) * log(probability)
        state = model.state(after: rating, from: old, days: days)
      } else {
        state = model.state(afterFirst: rating)
      }
    }
  }
  return sum
}

/// The slope from both sides, improved by Richardson's step.
func slope(
  at parameters: [Double], _ index: Int, of loss: ([Double]) -> Double
) -> Double {
  func difference(_ step: Double) -> Double {
    var (left, right) = (parameters, parameters)
    left[index] -= step
    right[index] += step
    return (loss(right) - loss(left)) / (2 * step)
  }
  let step = 1e-4 * max(abs(parameters[index]), 0.01)
  return (4 * difference(step / 2) - difference(step)) / 3
}
