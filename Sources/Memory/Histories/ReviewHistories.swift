/// The reviews of many cards, card after card and in time order within a card, in flat arrays.
///
/// A fit reads a million reviews many times over; so they lie side by side in memory.
public struct ReviewHistories: Sendable {
  /// Where each card's reviews begin, and one past the last review.
  public let starts: [Int]

  /// 1 to 4.
  package let ratings: [UInt8]

  /// Study days since the review before; 0 for the first and for one on the same day.
  package let studyDays: [Int32]

  /// Days since the review before, by the clock; 0 for the first.
  let days: [Float]

  /// The number of each review among those of all cards in time order.
  let ranks: [Int32]

  public var cardCount: Int { starts.count - 1 }
  public var reviewCount: Int { ratings.count }

  /// The places of one card's reviews in the arrays.
  package func places(of card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }

  /// Models are judged by the reviews on a later study day than the card's review before; the first of
  /// a card and those on the same day are history only, as in fsrs-rs.
  func isJudged(_ place: Int) -> Bool { studyDays[place] > 0 }

  public var judgedCount: Int { studyDays.count { $0 > 0 } }

  /// The reviews before the judged one of that number, counted from 0 in time order.
  func older(judged number: Int) -> ReviewHistories {
    let numbers = judgedNumbers().numbers
    guard let end = numbers.firstIndex(of: Int32(truncatingIfNeeded: number)) else { return self }
    let rank = ranks[end]
    let kept = (0..<reviewCount).filter { ranks[$0] < rank }
    var starts = [0]
    var count = 0
    for card in 0..<cardCount {
      count += places(of: card).count { ranks[$0] < rank }
      starts.append(count)
    }
    return ReviewHistories(
      starts: starts, ratings: kept.map { ratings[$0] }, studyDays: kept.map { studyDays[$0] },
      days: kept.map { days[$0] }, ranks: kept.map { ranks[$0] })
  }

  /// The number of each judged review among the judged ones in time order, -1 for the others.
  func judgedNumbers() -> (numbers: [Int32], count: Int) {
    numbersInTime(where: studyDays.map { $0 > 0 })
  }

  /// The number of each marked review among the marked ones in time order, -1 for the others.
  func numbersInTime(where isMarked: [Bool]) -> (numbers: [Int32], count: Int) {
    var placesInTime = [Int32](repeating: 0, count: reviewCount)
    for place in 0..<reviewCount {
      placesInTime[Int(ranks[place])] = Int32(truncatingIfNeeded: place)
    }
    var numbers = [Int32](repeating: -1, count: reviewCount)
    var count: Int32 = 0
    for place in placesInTime where isMarked[Int(place)] {
      numbers[Int(place)] = count
      count += 1
    }
    return (numbers, Int(count))
  }
}
