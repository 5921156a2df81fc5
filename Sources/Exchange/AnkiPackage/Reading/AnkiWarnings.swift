/// What could not be taken over as it was, counted.
struct AnkiWarnings {
  private(set) var counts: [ImportWarning.Problem: Int] = [:]
  private var order: [ImportWarning.Problem] = []

  mutating func add(_ problem: ImportWarning.Problem, count: Int = 1) {
    guard count > 0 else { return }
    if counts.updateValue(counts[problem, default: 0] + count, forKey: problem) == nil {
      order.append(problem)
    }
  }

  /// In the order in which they were met.
  var all: [ImportWarning] {
    order.map { ImportWarning(problem: $0, line: 0, count: counts[$0] ?? 0) }
  }
}
