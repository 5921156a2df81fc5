/// What a fit learns from: cards without outliers, and how much each of their reviews counts.
///
/// Source: fsrs-rs 6.6, `dataset.rs` and `training.rs`.
struct TrainingSet {
  /// How a model counts time, and thereby which reviews it can learn from.
  enum Clock {
    /// Whole study days; reviews on the same day are history only.
    case studyDays
    /// Fractions of days; every review but a card's first counts.
    case days
  }

  let histories: ReviewHistories
  let clock: Clock
  let firstReviews: FirstReviews

  /// The places of each card's reviews, up to the last that counts.
  let cards: [Range<Int>]

  /// By place in the histories: how much the outcome counts, 0 where it does not. Recent reviews count
  /// up to four times as much as the oldest, since memories and habits change.
  var weights: [Float]

  /// The number of reviews that count.
  let count: Int

  /// The share of those that were remembered.
  let averageRecall: Double

  /// The sum of the weights over the sum of their squares.
  let weightScale: Double

  /// A review after more than so many others says more about its card than about the learner.
  private static let longest = 256

  init(_ histories: ReviewHistories, clock: Clock) {
    let firstReviews = FirstReviews(histories)
    self.init(
      histories, clock: clock, firstReviews: firstReviews,
      kept: (0..<histories.cardCount).filter { firstReviews.keeps($0, of: histories) })
  }

  /// With outliers and all.
  init(everything histories: ReviewHistories, clock: Clock) {
    self.init(
      histories, clock: clock, firstReviews: FirstReviews(histories),
      kept: Array(0..<histories.cardCount))
  }

  private init(
    _ histories: ReviewHistories, clock: Clock, firstReviews: FirstReviews, kept: [Int]
  ) {
    self.histories = histories
    self.clock = clock
    self.firstReviews = firstReviews
    var counts = [Bool](repeating: false, count: histories.reviewCount)
    for card in kept {
      for place in histories.places(of: card).dropFirst() {
        counts[place] = clock == .days || histories.isJudged(place)
      }
    }
    let (numbers, total) = histories.numbersInTime(where: counts)
    let recency = Evaluation.recencyWeights(count: total)
    var weights = [Float](repeating: 0, count: histories.reviewCount)
    var cards: [Range<Int>] = []
    var (count, remembered, sum, squares) = (0, 0, 0.0, 0.0)
    for card in kept {
      let places = histories.places(of: card)
      var end = places.lowerBound
      for place in places.prefix(Self.longest) where counts[place] {
        let weight = recency[Int(numbers[place])]
        weights[place] = Float(weight)
        end = place + 1
        count += 1
        if histories.ratings[place] > 1 { remembered += 1 }
        sum += weight
        squares += weight * weight
      }
      if end > places.lowerBound { cards.append(places.lowerBound..<end) }
    }
    self.weights = weights
    self.cards = cards
    self.count = count
    averageRecall = count > 0 ? Double(remembered) / Double(count) : 0
    weightScale = squares > 0 ? sum / squares : 1
  }

  /// The cards from the shortest history to the longest.
  func cardsByLength() -> [Range<Int>] {
    var starts = [Int](repeating: 0, count: Self.longest + 2)
    for card in cards { starts[card.count + 1] += 1 }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    var sorted = cards
    for card in cards {
      sorted[starts[card.count]] = card
      starts[card.count] += 1
    }
    return sorted
  }
}
