public import Memory

/// What another program thought of a card's memory when it was imported without its reviews.
///
/// The detail of the one review that stands for all of them keeps it: `{"interval":30,"ease":2.5}`, or
/// `{"stability":31.5,"difficulty":4.2}`.
public struct KnownStart: Hashable, Sendable {
  private enum Kind: Hashable {
    case interval(days: Double, ease: Double)
    case stability(days: Double, difficulty: Double)
  }

  private let kind: Kind

  /// Nothing for the detail of a plain review.
  public init?(_ detail: Detail) {
    guard detail != .none else { return nil }
    if let days = detail["interval"]?.number, let ease = detail["ease"]?.number, days.isFinite {
      kind = .interval(days: max(days, 0.1), ease: min(max(ease, 1.3), 10))
    } else if let days = detail["stability"]?.number, days > 0,
      let difficulty = detail["difficulty"]?.number
    {
      kind = .stability(days: days, difficulty: difficulty)
    } else {
      return nil
    }
  }

  /// The memory after that review.
  public func state(by model: MemoryModel) -> MemoryState {
    switch kind {
    case .interval(let days, let ease): model.state(ofInterval: days, ease: ease)
    case .stability(let days, let difficulty):
      model.state(ofStability: days, difficulty: difficulty)
    }
  }
}

extension History {
  /// What an imported review says of the reviews before it.
  func start(ofReview row: LogRow) -> KnownStart? {
    row.detail < 0 ? nil : KnownStart(log.detail(of: row))
  }

  /// The cards whose first reviews are not known, by record: no model can learn from them.
  package func recordsWithoutBeginning() -> Set<Int> {
    var records: Set<Int> = []
    for index in log.detailed.map({ Int($0) })
    where log.rows[index].kind == .review && !isUndone(index) {
      let row = log.rows[index]
      if start(ofReview: row) != nil, let record = record(ofRow: row) { records.insert(record) }
    }
    return records
  }
}
