import Memory
import Study

/// The columns of a card that say how far it has come.
struct AnkiCardState {
  /// Type, queue, due, interval, reviews, lapses, steps left.
  let columns: [Int64]

  init(
    _ progress: Progress, _ past: AnkiReviews.Past, position: Int, firstDay: Day, isBuried: Bool
  ) {
    var (type, queue, due, interval, left): (Int64, Int64, Int64, Int64, Int64)
    switch progress.due {
    case .day(let day)?:
      (type, queue, left) = (2, 2, 0)
      due = Int64(day - firstDay)
      interval = max(1, past.days)
    case .instant(let moment)?:
      (type, queue, left) = (past.hasGraduated ? 3 : 1, 1, 1001)
      due = moment.milliseconds / 1000
      interval = past.hasGraduated ? max(1, past.days) : 0
    case nil: (type, queue, due, interval, left) = (0, 0, Int64(position), 0, 0)
    }
    if progress.isSuspended { queue = -1 } else if isBuried { queue = -3 }
    columns = [type, queue, due, interval, Int64(past.reviews), Int64(progress.lapses), left]
  }

  /// What Anki keeps of the memory of a card.
  func data(
    _ past: AnkiReviews.Past, _ model: MemoryModel, desiredRetention: Double
  ) -> String {
    guard let state = past.state, let decay = model.parameters.last else { return "{}" }
    func rounded(_ value: Double, _ digits: Double) -> Double {
      (value * digits).rounded() / digits
    }
    return "{\"s\":\(rounded(state.stability, 10_000)),\"d\":\(rounded(state.difficulty, 1000)),"
      + "\"dr\":\(rounded(desiredRetention, 100)),\"decay\":\(rounded(decay, 1000)),"
      + "\"lrt\":\(past.lastTime / 1000)}"
  }
}
