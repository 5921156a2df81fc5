extension ReviewHistories {
  /// Collects reviews in any order; fastest when they come in time order.
  public struct Builder: Sendable {
    private var index = CardIndex()
    private var cards: [Int32] = []
    private var orders: [Int64] = []
    private var studyDays: [Int32] = []
    private var days: [Double] = []
    private var ratings: [UInt8] = []

    public init() {}

    public var reviewCount: Int { ratings.count }

    /// Adds one review.
    ///
    /// - Parameters:
    ///   - card: any number that names the card.
    ///   - order: places the review among all others; larger is later. Of equal ones the first added
    ///     comes first.
    ///   - studyDay: the study day, counted from any fixed day.
    ///   - days: the moment in days, counted from any fixed moment.
    public mutating func append(
      card: UInt64, order: Int64, studyDay: Int32, days: Double, rating: Rating
    ) {
      cards.append(index.number(of: card))
      orders.append(order)
      studyDays.append(studyDay)
      self.days.append(days)
      ratings.append(UInt8(truncatingIfNeeded: rating.rawValue))
    }

    public func histories() -> ReviewHistories {
      let starts = starts()
      var next = starts
      let count = reviewCount
      var sorted = Columns(count: count)
      var previous = [Int32](repeating: -1, count: index.count)
      for (rank, row) in rowsInTime().enumerated() {
        let row = Int(row)
        let card = Int(cards[row])
        let place = next[card]
        next[card] += 1
        sorted.ratings[place] = ratings[row]
        sorted.ranks[place] = Int32(truncatingIfNeeded: rank)
        if previous[card] >= 0 {
          let before = Int(previous[card])
          sorted.studyDays[place] = max(studyDays[row] - studyDays[before], 0)
          sorted.days[place] = Float(max(days[row] - days[before], 0))
        }
        previous[card] = Int32(truncatingIfNeeded: row)
      }
      return ReviewHistories(
        starts: starts, ratings: sorted.ratings, studyDays: sorted.studyDays, days: sorted.days,
        ranks: sorted.ranks)
    }

    private struct Columns {
      var ratings: [UInt8]
      var studyDays: [Int32]
      var days: [Float]
      var ranks: [Int32]

      init(count: Int) {
        ratings = Array(repeating: 0, count: count)
        studyDays = Array(repeating: 0, count: count)
        days = Array(repeating: 0, count: count)
        ranks = Array(repeating: 0, count: count)
      }
    }

    private func starts() -> [Int] {
      var starts = [Int](repeating: 0, count: index.count + 1)
      for card in cards { starts[Int(card) + 1] += 1 }
      for card in 0..<index.count { starts[card + 1] += starts[card] }
      return starts
    }

    private func rowsInTime() -> [Int32] {
      let rows = Array(0..<Int32(truncatingIfNeeded: reviewCount))
      let isInTime = zip(orders, orders.dropFirst()).allSatisfy { $0 <= $1 }
      return isInTime
        ? rows : rows.sorted { (orders[Int($0)], $0) < (orders[Int($1)], $1) }
    }
  }
}
