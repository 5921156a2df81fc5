import Decks
public import Memory
public import Study

/// Tables of cards and progress for spreadsheets, scripts and other programs.
///
/// The names and the order of the columns stay; later versions may add columns at the end. Instants
/// are ISO 8601 with offset, days are study days, retrievability is a share from 0 to 1.
public struct Export: Sendable {
  public enum Table: String, Hashable, Sendable, CaseIterable {
    /// Every asked card as it stands in its deck.
    case cards
    /// Every graded answer that made a promise and was not taken back.
    case reviews
    /// What was answered on each study day.
    case days
    /// What is known of each card now.
    case states
    /// The reviews that a memory model can learn from, since each card was last reset, in the shape of the data sets of
    /// srs-benchmark.
    case benchmark
  }

  let library: Library
  let history: History
  private let model: MemoryModel
  private let now: Moment

  public init(_ library: Library, history: History, model: MemoryModel, at now: Moment) {
    self.library = library
    self.history = history
    self.model = model
    self.now = now
  }

  /// Writes a table piece by piece, and says how many rows it has.
  @discardableResult
  public func write<Failure: Error>(
    _ table: Table, as format: ExportFormat, to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    try withoutActuallyEscaping(write) { write throws(Failure) in
      var rows = try RowWriter(table.columns, as: format, to: write)
      switch table {
      case .cards:
        for card in library.cards { for field in fields(of: card) { try rows.add(field) } }
      case .reviews: try addReviews(to: &rows)
      case .days:
        let statistics = Statistics(library, history: history, at: now)
        for day in statistics.days { for field in Self.fields(of: day) { try rows.add(field) } }
      case .states:
        for card in library.cards { for field in stateFields(of: card) { try rows.add(field) } }
      case .benchmark: try addBenchmark(to: &rows)
      }
      try rows.flush()
      return rows.count
    }
  }
}

extension Export.Table {
  public var columns: [String] {
    switch self {
    case .cards:
      [
        "id", "block", "deck", "form", "kind", "context", "question", "answer", "tags", "source",
        "fingerprint", "file", "line",
      ]
    // The first three are what `optimize --csv` reads.
    case .reviews:
      [
        "card_id", "review_time_ms", "rating", "duration_ms", "time", "day", "deck", "due",
        "device",
      ]
    case .days:
      [
        "day", "reviews", "practice", "new", "young", "young_right", "mature", "mature_right",
        "again", "hard", "good", "easy", "ms", "practice_right",
      ]
    case .states:
      [
        "id", "deck", "state", "due", "last_review", "stability", "difficulty", "retrievability",
        "reviews", "lapses", "suspended", "buried_until", "flagged", "rejected",
      ]
    // The first four are those of the data sets; -1 where there is no review before.
    case .benchmark:
      ["card_id", "review_th", "delta_t", "rating", "elapsed_seconds", "duration_ms"]
    }
  }
}

extension Export {
  private func fields(of card: Card) -> [ExportField] {
    [
      .text(card.id.text), .text(card.blockID.text), .text(card.deck), .text(card.form.name),
      ExportField(card.kind), .texts(card.context, separator: " > "), .text(card.question),
      .text(card.answer), .texts(card.tags, separator: ","), ExportField(card.source?.path),
      ExportField(card.source?.fingerprint), .text("decks/\(card.deck).md"),
      .integer(card.position.line),
    ]
  }

  private static func fields(of day: DayTotals) -> [ExportField] {
    let totals = day.totals
    let numbers = [
      totals.reviews, totals.practice, totals.new, totals.young.all, totals.young.right,
      totals.mature.all, totals.mature.right, totals.grades.again, totals.grades.hard,
      totals.grades.good, totals.grades.easy, totals.time, totals.practiceRight,
    ]
    return [.day(day.day)] + numbers.map { .integer($0) }
  }

  private func stateFields(of card: Card) -> [ExportField] {
    let progress = history.progress(of: card.id)
    let standing = history.standing(of: card.id, by: model)
    let isRejected =
      progress.isRejected
      || card.blockID != card.id && history.progress(of: card.blockID).isRejected
    let retrievability = standing.state.flatMap {
      history.retrievability(of: card.id, in: $0, by: model, at: now)
    }
    let today = now.day(rolloverHour: history.rolloverHour)
    return [
      .text(card.id.text), .text(card.deck), .text(standing.name),
      ExportField(progress.due), ExportField(progress.lastReview),
      ExportField(standing.state?.stability), ExportField(standing.state?.difficulty),
      ExportField(retrievability),
      .integer(progress.reviews), .integer(progress.lapses), .boolean(progress.isSuspended),
      progress.isBuried(on: today) ? progress.buriedUntil.map { .day($0) } ?? .none : .none,
      .boolean(progress.isFlagged), .boolean(isRejected),
    ]
  }
}

extension Standing {
  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }
}

extension Card.Form {
  fileprivate var name: String {
    switch self {
    case .basic: "basic"
    case .reversed: "reversed"
    case .cloze: "cloze"
    case .listItem: "list-item"
    case .order: "order"
    }
  }
}
