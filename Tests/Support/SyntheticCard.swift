import Memory

/// The years of one synthetic card.
struct SyntheticCard {
  private let card: Int
  private let collection: SyntheticCollection
  private var random: SplitMix64

  private static let model = FSRS6()

  init(_ card: Int, in collection: SyntheticCollection) {
    self.card = card
    self.collection = collection
    random = SplitMix64(seed: collection.seed &* 1_000_003 &+ UInt64(card))
    _ = random.next()
  }

  /// In the order of their time.
  mutating func events() -> [SyntheticEvent] {
    let first = SyntheticCollection.lastDay - collection.days + 1
    var day = first + card * collection.days / max(collection.cards, 1)
    let begun = day
    var events: [SyntheticEvent] = []
    var state: MemoryState?
    var (lastDay, time) = (day, timeOfDay())
    while day <= SyntheticCollection.lastDay {
      let (rating, next) = answer(
        from: state, days: day - lastDay, isLate: day - first > collection.days / 2)
      state = next
      let milliseconds = Int(2000 + unit() * unit() * 18_000)
      let isStep = rating == .again || (day == begun && rating != .easy && unit() < 0.7)
      let interval = max(1, Int(Self.model.interval(of: next, desiredRetention: 0.9)))
      let due: SyntheticEvent.Due = isStep ? .minutes(10) : .day(day + interval)
      events.append(event(.review(rating, due), on: day, at: time, milliseconds))
      if unit() < 0.01 {
        // A slip of the finger: taken back and graded again.
        events.append(
          event(.undo(of: events[events.count - 1].instant), on: day, at: time + 3000, 0))
        events.append(event(.review(rating, due), on: day, at: time + 5000, milliseconds))
      }
      if unit() < 0.02 {
        let right: Rating = unit() < 0.8 ? .good : .again
        events.append(event(.practice(right), on: day, at: time + 60_000, milliseconds))
      }
      lastDay = day
      if isStep {
        time += 600_000
      } else {
        // Some days come late.
        day += interval + (unit() < 0.1 ? Int(unit() * 6) : 0)
        time = timeOfDay()
      }
    }
    if unit() < 0.01, !events.isEmpty {
      events.append(event(.suspend, on: lastDay, at: 80_000_000, 0))
    }
    return events
  }

  private mutating func answer(
    from state: MemoryState?, days: Int, isLate: Bool
  ) -> (Rating, MemoryState) {
    guard let state else {
      let rating: Rating =
        unit() < 0.15 ? .again : unit() < 0.1 ? .hard : unit() < 0.85 ? .good : .easy
      return (rating, Self.model.state(afterFirst: rating))
    }
    var recall = Self.model.retrievability(of: state, days: Double(days))
    if isLate { recall -= 0.03 }
    let rating: Rating =
      unit() > recall ? .again : unit() < 0.12 ? .hard : unit() < 0.85 ? .good : .easy
    return (rating, Self.model.state(after: rating, from: state, days: days))
  }

  /// Milliseconds after four in the morning, mostly in the morning and the evening.
  private mutating func timeOfDay() -> Int64 {
    let hour = unit() < 0.4 ? 3 + unit() * 3 : unit() < 0.6 ? 15 + unit() * 4 : 4 + unit() * 18
    return Int64(hour * 3_600_000)
  }

  /// From 0 to 1.
  private mutating func unit() -> Double { Double(random.next() >> 11) / Double(1 << 53) }

  private func event(
    _ detail: SyntheticEvent.Detail, on day: Int, at time: Int64, _ milliseconds: Int
  ) -> SyntheticEvent {
    SyntheticEvent(
      detail, card: SyntheticCollection.id(of: card), day: day, sinceRollover: time,
      milliseconds: milliseconds)
  }
}
