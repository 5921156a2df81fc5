/// What a model expected of each judged review, in time order, and what happened.
public struct Predictions: Sendable {
  /// The expected recall, from 0 to 1.
  public private(set) var recall: [Double]

  /// Whether the card was remembered.
  public private(set) var isRemembered: [Bool]

  /// Reviews of cards with much the same history share a bin.
  private(set) var bins: [ReviewBin]

  public var count: Int { recall.count }

  init(of model: some ForgettingModel, on histories: ReviewHistories) {
    let (numbers, count) = histories.judgedNumbers()
    recall = Array(repeating: 0, count: count)
    isRemembered = Array(repeating: false, count: count)
    bins = Array(repeating: ReviewBin(days: 1, reviews: 2, lapses: 0), count: count)
    for card in 0..<histories.cardCount {
      var state: MemoryState?
      var (reviews, lapses) = (1, 0)
      for place in histories.places(of: card) {
        guard let rating = Rating(rawValue: Int(histories.ratings[place])) else { continue }
        let studyDays = Int(histories.studyDays[place])
        let elapsed = Elapsed(studyDays: studyDays, days: Double(histories.days[place]))
        guard let old = state else {
          state = model.state(afterFirst: rating)
          continue
        }
        if histories.isJudged(place) {
          reviews += 1
          let number = Int(numbers[place])
          recall[number] = model.retrievability(of: old, elapsed: elapsed)
          isRemembered[number] = rating != .again
          bins[number] = ReviewBin(days: studyDays, reviews: reviews, lapses: lapses)
          if rating == .again { lapses += 1 }
        }
        state = model.state(after: rating, from: old, elapsed: elapsed)
      }
    }
  }

  private init(recall: [Double], isRemembered: [Bool], bins: [ReviewBin]) {
    self.recall = recall
    self.isRemembered = isRemembered
    self.bins = bins
  }

  /// Those of some of the judged reviews, counted in time order.
  public subscript(range: Range<Int>) -> Predictions {
    Predictions(
      recall: Array(recall[range]), isRemembered: Array(isRemembered[range]),
      bins: Array(bins[range]))
  }

  /// Appends those of later reviews.
  public mutating func append(_ later: Predictions) {
    recall += later.recall
    isRemembered += later.isRemembered
    bins += later.bins
  }
}

extension MemoryModel {
  /// What this model expects of every judged review of `histories`.
  public func predictions(on histories: ReviewHistories) -> Predictions {
    switch self {
    case .fsrs6(let model): Predictions(of: model, on: histories)
    case .fsrs7(let model): Predictions(of: model, on: histories)
    }
  }
}
