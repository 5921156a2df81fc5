import Support

@testable import Memory

/// A learner whose memory follows a model, asked by the scheduler with the usual parameters.
struct SyntheticLearner {
  let memory: MemoryModel

  /// - Parameter reviews: at most so many of each card.
  func histories(cards: Int, reviews: Int, seed: UInt64) -> ReviewHistories {
    var random = SplitMix64(seed: seed)
    var builder = ReviewHistories.Builder()
    for card in 0..<cards {
      var days = Double.random(in: 0..<400, using: &random)
      var (standing, state): (Standing, MemoryState?) = (.new, nil)
      var previous: (days: Double, day: Int)?
      var promised: Int?
      for number in 0..<Int.random(in: 2...reviews, using: &random) {
        let day = Int(days)
        let elapsed = Elapsed(
          studyDays: previous.map { day - $0.day } ?? 0, days: previous.map { days - $0.days })
        let rating = rating(state, elapsed, using: &random)
        state =
          state.map { memory.state(after: rating, from: $0, elapsed: elapsed) }
          ?? memory.state(afterFirst: rating)
        let outcome = Scheduler().outcome(
          of: rating, from: standing, elapsed: elapsed, previousInterval: promised,
          seed: random.next())
        builder.append(
          card: UInt64(card), order: Int64(days * 86_400_000) + Int64(number),
          studyDay: Int32(day), days: days, rating: rating)
        previous = (days, day)
        standing = outcome.standing
        switch outcome.wait {
        case .seconds(let seconds): (days, promised) = (days + Double(seconds) / 86_400, nil)
        case .days(let wait):
          let late =
            Int.random(in: 0..<4, using: &random) == 0 ? Int.random(in: 1...6, using: &random) : 0
          (days, promised) = (
            Double(day + wait + late) + .random(in: 0..<0.6, using: &random), wait
          )
        }
      }
    }
    return builder.histories()
  }

  private func rating(
    _ state: MemoryState?, _ elapsed: Elapsed, using random: inout SplitMix64
  ) -> Rating {
    let chance = Double.random(in: 0..<1, using: &random)
    guard let state else {
      return chance < 0.25 ? .again : chance < 0.4 ? .hard : chance < 0.85 ? .good : .easy
    }
    let days =
      switch memory {
      case .fsrs6: Double(elapsed.studyDays)
      case .fsrs7: elapsed.days
      }
    guard chance < memory.retrievability(of: state, days: days) else { return .again }
    let manner = Double.random(in: 0..<1, using: &random)
    return manner < 0.12 ? .hard : manner < 0.9 ? .good : .easy
  }
}
