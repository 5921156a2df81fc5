public import Memory

extension History {
  /// How this learner grades and how long answers take; those of many learners where the log says too
  /// little.
  public func habits() -> Habits {
    var habits = Habits()
    var first = [0, 0, 0, 0]
    var later = [0, 0, 0, 0]
    var seconds = [Average(), Average(), Average()]
    // A review that was taken back has no phase.
    for (index, row) in log.rows.enumerated()
    where row.kind == .review && phases[index] != Self.noPhase {
      guard let rating = row.rating else { continue }
      let isNew = phases[index] == ReviewPhase.new.rawValue
      if isNew { first[rating.rawValue - 1] += 1 } else { later[rating.rawValue - 1] += 1 }
      if row.answer > 0 {
        seconds[isNew ? 0 : rating == .again ? 1 : 2].add(Double(row.answer) / 1000)
      }
    }
    habits.firstGrades = Self.shares(first) ?? habits.firstGrades
    habits.grades = Self.shares(Array(later.dropFirst())) ?? habits.grades
    habits.secondsWhenNew = seconds[0].value ?? habits.secondsWhenNew
    habits.secondsWhenForgotten = seconds[1].value ?? habits.secondsWhenForgotten
    habits.secondsWhenRemembered = seconds[2].value ?? habits.secondsWhenRemembered
    return habits
  }

  /// Fewer answers than this say nothing of a habit.
  private static let leastAnswers = 50

  private static func shares(_ counts: [Int]) -> [Double]? {
    let sum = counts.reduce(0, +)
    return sum < leastAnswers ? nil : counts.map { Double($0) / Double(sum) }
  }

  private struct Average {
    private var sum = 0.0
    private var count = 0

    mutating func add(_ value: Double) {
      // Somebody who went away for tea was not thinking that long.
      sum += min(value, 120)
      count += 1
    }

    var value: Double? { count < leastAnswers ? nil : sum / Double(count) }
  }
}
