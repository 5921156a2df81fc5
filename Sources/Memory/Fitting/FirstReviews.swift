/// What became of cards at their first judged review, by first rating and days: from this the first
/// stabilities are fitted, and rare combinations are found that say more about the learner's calendar
/// than about memory. Source: fsrs-rs 6.6, `dataset.rs`.
struct FirstReviews {
  struct Group {
    let days: Int
    var count = 0
    var remembered = 0
  }

  /// By first rating, from Again on, in order of days.
  private(set) var kept: [[Group]]

  /// Days by first rating whose cards take no part in a fit.
  private let removed: [Set<Int>]

  init(_ histories: ReviewHistories) {
    var groups = [[Int: Group]](repeating: [:], count: 4)
    for card in 0..<histories.cardCount {
      guard let first = Self.first(of: card, in: histories) else { continue }
      groups[first.rating - 1][first.days, default: Group(days: first.days)].count += 1
      if first.isRemembered { groups[first.rating - 1][first.days]?.remembered += 1 }
    }
    var kept: [[Group]] = []
    var removed: [Set<Int>] = []
    for (index, groups) in groups.enumerated() {
      let rare = Self.rare(Array(groups.values), longest: index == 3 ? 365 : 100)
      removed.append(rare)
      kept.append(groups.values.filter { !rare.contains($0.days) }.sorted { $0.days < $1.days })
    }
    self.kept = kept
    self.removed = removed
  }

  /// How many cards are kept, by first rating.
  var counts: [Int] { kept.map { $0.reduce(0) { $0 + $1.count } } }

  /// Whether a card takes part in a fit. Cards without a judged review have nothing to say.
  func keeps(_ card: Int, of histories: ReviewHistories) -> Bool {
    guard let first = Self.first(of: card, in: histories) else { return false }
    return !removed[first.rating - 1].contains(first.days)
  }

  private static func first(
    of card: Int, in histories: ReviewHistories
  ) -> (rating: Int, days: Int, isRemembered: Bool)? {
    let places = histories.places(of: card)
    guard let judged = places.first(where: histories.isJudged) else { return nil }
    return (
      Int(histories.ratings[places.lowerBound]), Int(histories.studyDays[judged]),
      histories.ratings[judged] > 1
    )
  }

  /// The days that go: the smallest groups up to a twentieth of the cards, at least 20 cards; and of
  /// the rest those with less than 6 cards or with more than `longest` days.
  private static func rare(_ groups: [Group], longest: Int) -> Set<Int> {
    let total = groups.reduce(0) { $0 + $1.count }
    let limit = max(20, total / 20)
    var removed = 0
    var rare: Set<Int> = []
    for group in groups.sorted(by: { ($0.count, $0.days) < ($1.count, $1.days) }) {
      if removed + group.count < limit {
        removed += group.count
        rare.insert(group.days)
      } else if group.count < 6 || group.days > longest {
        rare.insert(group.days)
      }
    }
    return rare
  }
}
