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
  }

  private let library: Library
  private let history: History
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
  public func write(_ table: Table, as format: ExportFormat, to write: (String) -> Void) -> Int {
    let columns = table.columns
    let header = format.header(columns)
    if !header.isEmpty { write(header) }
    var count = 0
    func add(_ fields: [ExportField]) {
      count += 1
      write(format.row(columns, fields))
    }
    switch table {
    case .cards: for card in library.cards { add(fields(of: card)) }
    case .reviews: addReviews(add)
    case .days:
      let statistics = Statistics(library, history: history, at: now)
      for day in statistics.days { add(Self.fields(of: day)) }
    case .states: for card in library.cards { add(stateFields(of: card)) }
    }
    return count
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

  private func addReviews(_ add: ([ExportField]) -> Void) {
    let log = history.log
    for index in log.indices where !history.isUndone(index) {
      let event = log[index]
      guard event.kind == .review, let named = event.card, let rating = event.rating else {
        continue
      }
      // A card that was relinked has one history under the id that it has now.
      let card = history.record(of: named).map { log.cards[$0] } ?? named
      add([
        .text(card.text), .integer(Int(event.moment.milliseconds)), .integer(rating.rawValue),
        ExportField(event.milliseconds), .text(event.moment.description),
        .text(event.moment.day(rolloverHour: history.rolloverHour).description),
        ExportField(library[card]?.deck), ExportField(event.due?.description),
        .text(log.device(of: index)),
      ])
    }
  }

  private static func fields(of day: DayTotals) -> [ExportField] {
    let totals = day.totals
    let numbers = [
      totals.reviews, totals.practice, totals.new, totals.young.all, totals.young.right,
      totals.mature.all, totals.mature.right, totals.grades.again, totals.grades.hard,
      totals.grades.good, totals.grades.easy, totals.time, totals.practiceRight,
    ]
    return [.text(day.day.description)] + numbers.map { .integer($0) }
  }

  private func stateFields(of card: Card) -> [ExportField] {
    let progress = history.progress(of: card.id)
    let standing = history.standing(of: card.id, by: model)
    let isRejected = progress.isRejected || history.progress(of: card.blockID).isRejected
    let today = now.day(rolloverHour: history.rolloverHour)
    return [
      .text(card.id.text), .text(card.deck), .text(standing.name),
      ExportField(progress.due?.description), ExportField(progress.lastReview?.description),
      ExportField(standing.state?.stability), ExportField(standing.state?.difficulty),
      ExportField(history.retrievability(of: card.id, by: model, at: now)),
      .integer(progress.reviews), .integer(progress.lapses), .boolean(progress.isSuspended),
      progress.isBuried(on: today) ? ExportField(progress.buriedUntil?.description) : .none,
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
