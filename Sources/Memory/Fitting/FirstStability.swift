/// Fits the first stabilities w0 to w3 of FSRS-6 alone, as the start of the whole fit and the centre
/// of its prior. Source: fsrs-rs 6.6, `parameter_initialization.rs`.
struct FirstStability {
  private let model = FSRS6()
  private let range = FSRS6.parameterRanges[0]

  /// The four first stabilities, rising from Again to Easy; nil when no group of reviews says anything.
  ///
  /// - Parameter averageRecall: the share of judged reviews that were remembered.
  func fit(_ reviews: FirstReviews, averageRecall: Double) -> [Double]? {
    var known: [Double?] = zip(reviews.kept, FSRS6.defaultParameters).map { groups, usual in
      groups.isEmpty ? nil : best(groups, averageRecall: averageRecall, usual: usual)
    }
    Self.order(&known, counts: reviews.counts)
    guard var filled = Self.fill(known) else { return nil }
    for index in filled.indices { filled[index] = filled[index].clamped(to: range) }
    return filled
  }

  /// -ln of the probability of `groups`, and a pull towards the usual value.
  func loss(
    _ groups: [FirstReviews.Group], averageRecall: Double, usual: Double, at stability: Double
  )
    -> Double
  {
    let state = MemoryState(stability: stability, difficulty: 5)
    return groups.reduce(abs(stability - usual) / 16) { sum, group in
      let count = Double(group.count)
      // One more review of average outcome keeps a group of one from certainty.
      let actual = (Double(group.remembered) + averageRecall) / (count + 1)
      let expected = model.retrievability(of: state, days: Double(group.days))
        .clamped(to: 1e-7...(1 - 1e-7))
      return sum - count * (actual * log(expected) + (1 - actual) * log(1 - expected))
    }
  }

  /// Golden-section search over ln of the stability, in which the loss has one minimum.
  private func best(
    _ groups: [FirstReviews.Group], averageRecall: Double, usual: Double
  ) -> Double {
    func loss(_ logarithm: Double) -> Double {
      self.loss(groups, averageRecall: averageRecall, usual: usual, at: exp(logarithm))
    }
    let ratio = 0.6180339887498949
    var (low, high) = (log(range.lowerBound), log(range.upperBound))
    var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
    var (leftLoss, rightLoss) = (loss(left), loss(right))
    while high - low > 1e-5 {
      if leftLoss < rightLoss {
        (high, right, rightLoss) = (right, left, leftLoss)
        left = high - ratio * (high - low)
        leftLoss = loss(left)
      } else {
        (low, left, leftLoss) = (left, right, rightLoss)
        right = low + ratio * (high - low)
        rightLoss = loss(right)
      }
    }
    return exp((low + high) / 2)
  }

  /// A better first rating never gives less; of two values the wrong way round, the one with more
  /// reviews behind it stands.
  static func order(_ stabilities: inout [Double?], counts: [Int]) {
    for (worse, better) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let low = stabilities[worse], let high = stabilities[better], low > high else {
        continue
      }
      if counts[worse] > counts[better] {
        stabilities[better] = low
      } else {
        stabilities[worse] = high
      }
    }
  }

  /// Fills ratings that were never given first, from two relations found over many learners:
  /// S2 = S1^0.41 · S3^0.59 and S3 = S2^0.46 · S4^0.54.
  static func fill(_ known: [Double?]) -> [Double]? {
    let relations = [[0.41, -1, 0.59, 0], [0, 0.46, -1, 0.54]]
    var logarithms = known.map { $0.map(log) }
    let missing = logarithms.indices.filter { logarithms[$0] == nil }
    /// What the known values leave over in a relation, which the missing ones must make up.
    func rest(_ relation: [Double]) -> Double {
      zip(relation, logarithms).reduce(0) { $0 - $1.0 * ($1.1 ?? 0) }
    }
    switch missing.count {
    case 4:
      return nil
    case 3:
      guard let index = known.firstIndex(where: { $0 != nil }), let value = known[index] else {
        return nil
      }
      let factor = value / FSRS6.defaultParameters[index]
      return FSRS6.defaultParameters.prefix(4).map { $0 * factor }
    case 2:
      let (i, j) = (missing[0], missing[1])
      let (a, b) = (relations[0], relations[1])
      let determinant = a[i] * b[j] - a[j] * b[i]
      let (first, second) = (rest(a), rest(b))
      logarithms[i] = (first * b[j] - second * a[j]) / determinant
      logarithms[j] = (second * a[i] - first * b[i]) / determinant
    case 1:
      let i = missing[0]
      let relation = i < 2 ? relations[0] : relations[1]
      logarithms[i] = rest(relation) / relation[i]
    default:
      break
    }
    return logarithms.compactMap { $0.map(exp) }
  }
}
