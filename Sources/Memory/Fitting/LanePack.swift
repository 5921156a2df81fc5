/// The reviews that a fit learns from, sixteen cards side by side.
///
/// Cards are sorted by length, so that the cards of a group end nearly together. Where one is shorter,
/// it goes on with reviews on the same day and of no weight, which change nothing that is judged.
struct LanePack {
  struct Step {
    /// Days since the review before.
    var days = Lanes(repeating: 0)
    /// 1 to 4.
    var rating = Lanes(repeating: 3)
    /// How much the outcome counts; 0 where it is not judged.
    var weight = Lanes(repeating: 0)
  }

  /// The steps of all groups, group after group.
  private(set) var steps: [Step] = []

  /// Where each group begins in `steps`, and one past the last.
  private(set) var starts: [Int] = [0]

  /// The longest group.
  private(set) var longest = 0

  /// The number of judged reviews in each group.
  private(set) var judged: [Int] = []

  var groupCount: Int { starts.count - 1 }

  /// Packs the cards of `training`.
  init(_ training: TrainingSet) {
    let cards = training.cardsByLength()
    for group in stride(from: 0, to: cards.count, by: Lanes.scalarCount) {
      append(cards[group..<min(group + Lanes.scalarCount, cards.count)], of: training)
    }
  }

  private mutating func append(
    _ cards: ArraySlice<Range<Int>>, of training: TrainingSet
  ) {
    let histories = training.histories
    let start = steps.count
    let length = cards.reduce(0) { max($0, $1.count) }
    steps.append(contentsOf: repeatElement(Step(), count: length))
    var count = 0
    for (lane, card) in cards.enumerated() {
      for (offset, place) in card.enumerated() {
        let days =
          switch training.clock {
          case .studyDays: Float(histories.studyDays[place])
          case .days: histories.days[place]
          }
        let weight = training.weights[place]
        steps[start + offset].days[lane] = days
        steps[start + offset].rating[lane] = Float(histories.ratings[place])
        steps[start + offset].weight[lane] = weight
        if weight > 0 { count += 1 }
      }
    }
    starts.append(steps.count)
    judged.append(count)
    longest = max(longest, length)
  }
}
