/// Expected against actual recall, added up review by review in constant space.
///
/// The figures are those of `Evaluation` without its recency weights, in whatever order the reviews
/// come; parts that were added up apart can be joined.
public struct Calibration: Sendable {
  /// Reviews whose expected recall lies in one twentieth.
  public struct Bin: Hashable, Sendable {
    /// The sum of the expected recalls.
    public internal(set) var expectedSum = 0.0
    public internal(set) var remembered = 0
    public internal(set) var count = 0

    /// The mean expected recall; nil without reviews.
    public var expected: Double? { count == 0 ? nil : expectedSum / Double(count) }
  }

  /// By expected recall from 0 to 1, in steps of a twentieth.
  public private(set) var bins = Array(repeating: Bin(), count: 20)
  /// The judged reviews.
  public private(set) var count = 0
  private var lossSum = 0.0
  private var classes = Array(repeating: Bin(), count: ReviewBin.count)

  public init() {}

  /// The mean of -ln of the probability that was given to what happened; nil without reviews.
  public var logLoss: Double? { count == 0 ? nil : lossSum / Double(count) }

  /// The root of the mean squared difference of expected and actual recall over classes of reviews
  /// with much the same history; nil without reviews.
  public var binError: Double? {
    guard count > 0 else { return nil }
    let squares = classes.reduce(0) { sum, bin in
      guard bin.count > 0 else { return sum }
      let difference = bin.expectedSum - Double(bin.remembered)
      return sum + difference * difference / Double(bin.count)
    }
    return (squares / Double(count)).squareRoot()
  }

  /// Adds a review on a later day than the card's review before.
  ///
  /// - Parameters:
  ///   - recall: what was expected, from 0 to 1.
  ///   - days: study days since the review before, at least 1.
  ///   - reviews: the card's reviews on later days than the one before, this one included, plus 1.
  ///   - lapses: those of them that were forgotten, before this one.
  public mutating func add(
    recall: Double, isRemembered: Bool, days: Int, reviews: Int, lapses: Int
  ) {
    count += 1
    lossSum += Evaluation.loss(recall: recall, isRemembered: isRemembered)
    bins[min(max(Int(recall * Double(bins.count)), 0), bins.count - 1)].add(recall, isRemembered)
    let place = ReviewBin(days: days, reviews: reviews, lapses: lapses).index
    classes[place].add(recall, isRemembered)
  }

  public mutating func add(_ other: Calibration) {
    count += other.count
    lossSum += other.lossSum
    for index in bins.indices { bins[index].add(other.bins[index]) }
    for index in classes.indices { classes[index].add(other.classes[index]) }
  }
}

extension Calibration.Bin {
  fileprivate mutating func add(_ recall: Double, _ isRemembered: Bool) {
    expectedSum += recall
    remembered += isRemembered ? 1 : 0
    count += 1
  }

  fileprivate mutating func add(_ other: Self) {
    expectedSum += other.expectedSum
    remembered += other.remembered
    count += other.count
  }
}
