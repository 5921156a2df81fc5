/// How well predictions met what happened; smaller is better but for `auc`.
public struct Evaluation: Hashable, Sendable {
  /// The judged reviews.
  public let count: Int

  /// The mean of -ln of the probability that was given to what happened.
  public let logLoss: Double

  /// The same with recent reviews counting up to four times as much as the oldest.
  public let recentLogLoss: Double

  /// The root of the mean squared difference of expected and actual recall over `ReviewBin`s, by size.
  public let binError: Double

  /// The same with the weights of `recentLogLoss`; this is fsrs-rs' "RMSE(bins)".
  public let recentBinError: Double

  /// The probability that a remembered review was given a higher recall than a forgotten one; nil when
  /// all were remembered or all forgotten.
  public let auc: Double?

  /// Reviews by tenths of expected recall; those without reviews are left out.
  public let calibration: [CalibrationBin]

  /// Expected and actual recall of the reviews in one tenth of expected recall.
  public struct CalibrationBin: Hashable, Sendable {
    public let expected: Double
    public let actual: Double
    public let count: Int
  }

  /// Nil without any prediction.
  public init?(of predictions: Predictions) {
    guard predictions.count > 0 else { return nil }
    let weights = Self.recencyWeights(count: predictions.count)
    count = predictions.count
    let losses = zip(predictions.recall, predictions.isRemembered).map(Self.loss)
    logLoss = losses.reduce(0, +) / Double(count)
    recentLogLoss = zip(losses, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    (binError, recentBinError) = Self.binErrors(predictions, weights: weights)
    auc = Self.auc(predictions)
    calibration = Self.calibration(predictions)
  }

  /// From 0.25 for the oldest to 1 for the newest. Source: fsrs-rs 6.6, `recency_weighted_fsrs_items`.
  static func recencyWeights(count: Int) -> [Double] {
    (0..<count).map { number in
      let age = count > 1 ? Double(number) / Double(count - 1) : 1
      return 0.25 + 0.75 * age * age * age
    }
  }

  static func loss(recall: Double, isRemembered: Bool) -> Double {
    let recall = recall.clamped(to: 1e-7...(1 - 1e-7))
    return -log(isRemembered ? recall : 1 - recall)
  }

  private static func binErrors(
    _ predictions: Predictions, weights: [Double]
  ) -> (plain: Double, recent: Double) {
    var bins = [Sums](repeating: Sums(), count: ReviewBin.count)
    for number in 0..<predictions.count {
      bins[predictions.bins[number].index].add(predictions, number, weight: weights[number])
    }
    bins.removeAll { $0.count == 0 }
    func error(_ size: (Sums) -> Double) -> Double {
      let squares = bins.reduce(0) { $0 + size($1) * $1.difference * $1.difference }
      return (squares / bins.reduce(0) { $0 + size($1) }).squareRoot()
    }
    return (error(\.count), error(\.weight))
  }

  private struct Sums {
    var expected = 0.0
    var actual = 0.0
    var count = 0.0
    var weight = 0.0

    var difference: Double { (expected - actual) / count }

    mutating func add(_ predictions: Predictions, _ number: Int, weight: Double = 1) {
      expected += predictions.recall[number]
      actual += predictions.isRemembered[number] ? 1 : 0
      count += 1
      self.weight += weight
    }
  }

  /// The area under the ROC curve from the ranks of the remembered ones (Mann and Whitney 1947); equal
  /// recalls share their mean rank.
  private static func auc(_ predictions: Predictions) -> Double? {
    let remembered = Double(predictions.isRemembered.count { $0 })
    let forgotten = Double(predictions.count) - remembered
    guard remembered > 0, forgotten > 0 else { return nil }
    let order = zip(predictions.recall, predictions.isRemembered).sorted { $0.0 < $1.0 }
    var rankSum = 0.0
    var start = 0
    while start < order.count {
      var end = start
      var rememberedHere = 0.0
      while end < order.count, order[end].0 == order[start].0 {
        if order[end].1 { rememberedHere += 1 }
        end += 1
      }
      rankSum += rememberedHere * Double(start + end + 1) / 2
      start = end
    }
    return (rankSum - remembered * (remembered + 1) / 2) / (remembered * forgotten)
  }

  private static func calibration(_ predictions: Predictions) -> [CalibrationBin] {
    var tenths = [Sums](repeating: Sums(), count: 10)
    for number in 0..<predictions.count {
      tenths[min(Int(predictions.recall[number] * 10), 9)].add(predictions, number)
    }
    return tenths.filter { $0.count > 0 }.map {
      CalibrationBin(
        expected: $0.expected / $0.count, actual: $0.actual / $0.count, count: Int($0.count))
    }
  }
}
