import Memory

/// What is to be asked on one study day, in the order in which it should be.
struct Queue: Sendable {
  let day: Day
  /// Reviews and new cards, as indices of cards; the next one is the last.
  private(set) var waiting: [Int] = []
  /// Cards in learning steps: when, and which.
  private(set) var steps: [Step] = []
  /// Reviews that are due and that a limit leaves for another day.
  private(set) var overLimit = 0
  /// New cards that a limit leaves for another day.
  private(set) var newOverLimit = 0

  struct Step: Hashable, Comparable, Sendable {
    var instant: Int64
    var card: Int

    static func < (left: Step, right: Step) -> Bool {
      (left.instant, left.card) < (right.instant, right.card)
    }
  }

  /// Takes the next card out.
  mutating func removeNext() { waiting.removeLast() }

  /// Puts a card in front.
  mutating func putFirst(_ card: Int) {
    waiting.removeAll { $0 == card }
    waiting.append(card)
  }

  /// Takes a card out that was answered; it may still have a learning step.
  mutating func removeFromWaiting(_ card: Int) {
    waiting.removeAll { $0 == card }
  }

  /// Puts a card behind all others.
  mutating func putLast(_ card: Int) {
    waiting.insert(card, at: 0)
  }

  /// Notes when a card in a learning step comes back; nothing takes it out.
  mutating func setStep(_ instant: Int64?, card: Int) {
    steps.removeAll { $0.card == card }
    guard let instant else { return }
    let step = Step(instant: instant, card: card)
    steps.insert(step, at: steps.firstIndex { step < $0 } ?? steps.count)
  }
}

extension Queue {
  /// - Parameter retrievability: of a card that has been reviewed.
  init(
    _ selection: Selection, settings: Settings, library: Library, history: History,
    roster: Roster, at now: Moment, retrievability: @Sendable (Int) -> Double
  ) {
    day = now.day(rolloverHour: history.rolloverHour)
    let candidates = Candidates(
      selection, library: library, history: history, roster: roster, on: day)
    steps = candidates.steps.sorted()

    let counts = DayCounts(on: day, of: history, roster: roster, library: library)
    let order = Self.order(selection, settings: settings, library: library)
    var random = SeededRandom(seed: selection.seed &+ UInt64(bitPattern: Int64(day.number)))
    var siblings = Siblings(candidates.blocksOfToday, askedAnew: candidates.askedAnew)
    let keepsApart = selection.mode != .cram && selection.cards == nil

    var reviewAllowance = Allowance(decks: library.decks.count, limit: .max)
    if selection.mode == .due, selection.cards == nil {
      reviewAllowance = Allowance(
        limits: library.settings.map(\.reviewsPerDay), done: counts.reviews,
        limit: settings.deck.reviewsPerDay, allDone: counts.allReviews)
    }
    let sortedReviews = Self.sorted(
      candidates.reviews, by: order,
      overdue: { [day] in roster.record(ofCard: $0, in: history).overdue(on: day) },
      retrievability: retrievability, using: &random)
    var reviews = siblings.chosen(
      from: sortedReviews, library, keepsApart: keepsApart, &reviewAllowance)

    var newAllowance: Allowance
    if selection.mode == .cram || selection.cards != nil {
      newAllowance = Allowance(decks: library.decks.count, limit: .max)
    } else if let new = selection.new {
      newAllowance = Allowance(decks: library.decks.count, limit: new)
    } else {
      newAllowance = Allowance(
        limits: library.settings.map(\.newPerDay), done: counts.new,
        limit: settings.deck.newPerDay, allDone: counts.allNew)
    }
    let sortedNew = order == .random ? candidates.new.shuffled(using: &random) : candidates.new
    overLimit = siblings.overLimit
    var new = siblings.chosen(from: sortedNew, library, keepsApart: keepsApart, &newAllowance)
    newOverLimit = siblings.overLimit - overLimit

    if let limit = selection.limit {
      overLimit += max(0, reviews.count - limit)
      reviews = Array(reviews.prefix(limit))
      newOverLimit += max(0, new.count - (limit - reviews.count))
      new = Array(new.prefix(limit - reviews.count))
    }
    let spread = Self.spread(new, among: reviews)
    waiting = Self.spaced(spread, library.twins(among: spread)).reversed()
  }

  private static func order(_ selection: Selection, settings: Settings, library: Library)
    -> DeckSettings.Order
  {
    let decks = library.decks(of: selection)
    guard decks.count == 1, let deck = decks.first else { return settings.deck.order }
    return library.settings[deck].order
  }

  private static func sorted(
    _ cards: [Int], by order: DeckSettings.Order, overdue: (Int) -> Double,
    retrievability: @Sendable (Int) -> Double,
    using random: inout SeededRandom
  ) -> [Int] {
    switch order {
    case .deck: cards
    case .random: cards.shuffled(using: &random)
    case .risk: sortedByRisk(cards, overdue: overdue, retrievability: retrievability)
    }
  }

  /// So many cards at most are compared by the memory model.
  private static let closelyCompared = 1000

  /// Those most likely to be forgotten first.
  ///
  /// A promise is made so that a card comes back at the desired retention, so how often its interval
  /// has passed tells the same as the model, but for fuzz. When there are very many cards, it chooses
  /// those that the model puts in order; a day does not hold more.
  private static func sortedByRisk(
    _ cards: [Int], overdue: (Int) -> Double, retrievability: @Sendable (Int) -> Double
  ) -> [Int] {
    var cards = cards
    var rest: ArraySlice<Int> = []
    if cards.count > closelyCompared {
      cards = cards.map { overdueKey(overdue($0), card: $0) }.sorted()
        .map { Int($0 & UInt64(UInt32.max)) }
      rest = cards[closelyCompared...]
      cards = Array(cards[..<closelyCompared])
    }
    let parts = Parallel.parts(of: cards.count, few: closelyCompared / 4).map { cards[$0] }
    let recalls = Parallel.map(parts) { $0.map(retrievability) }.joined()
    return zip(cards, recalls).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0) + rest
  }

  /// A number that is small for what is long overdue, and among equals for the first card; numbers are sorted several times
  /// as fast as pairs.
  private static func overdueKey(_ overdue: Double, card: Int) -> UInt64 {
    // Numbers that are not negative are ordered as their bits are.
    UInt64(UInt32.max - Float(max(0, overdue)).bitPattern) << 32 | UInt64(card)
  }

  /// New cards at even distances between the reviews.
  private static func spread(_ new: [Int], among reviews: [Int]) -> [Int] {
    guard !reviews.isEmpty, !new.isEmpty else { return reviews + new }
    var result: [Int] = []
    result.reserveCapacity(new.count + reviews.count)
    var placed = 0
    for (index, review) in reviews.enumerated() {
      result.append(review)
      let share = (index + 1) * new.count / reviews.count
      result += new[placed..<share]
      placed = share
    }
    return result
  }
}

/// Keeps cards of one block to different days.
private struct Siblings {
  private var taken: Set<Int32>
  /// Cards whose own review of today holds nothing back.
  private let askedAnew: Set<Int>
  private(set) var overLimit = 0

  init(_ taken: Set<Int32>, askedAnew: Set<Int>) {
    self.taken = taken
    self.askedAnew = askedAnew
  }

  mutating func chosen(
    from cards: [Int], _ library: Library, keepsApart: Bool, _ allowance: inout Allowance
  ) -> [Int] {
    var chosen: [Int] = []
    for index in cards {
      let block = library.blockOfCard[index]
      let isKeptApart = keepsApart && library.settings(ofCard: index).burySiblings
      if isKeptApart, taken.contains(block), !askedAnew.contains(index) { continue }
      guard allowance.take(fromDeck: Int(library.deckOfCard[index])) else {
        overLimit += 1
        continue
      }
      if isKeptApart { taken.insert(block) }
      chosen.append(index)
    }
    return chosen
  }
}
