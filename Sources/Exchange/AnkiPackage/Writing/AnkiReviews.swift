import Decks
import Memory
import Study

/// What happened to the cards that are written, as rows of Anki's table of reviews.
struct AnkiReviews {
  /// How far a card has come.
  struct Past {
    let id: Int64
    var state: MemoryState?
    /// The study day and the time of the last review.
    var lastDay: Int32 = 0
    var lastTime: Int64 = 0
    /// The last interval in days, or in seconds below 0.
    var interval: Int64 = 0
    /// The last interval of days.
    var days: Int64 = 0
    var reviews: Int32 = 0
    /// Whether it has ever been promised days.
    var hasGraduated = false

    init(id: Int64) { self.id = id }

    /// Difficulty as Anki keeps it beside each review: 100 for 1, 1100 for 10.
    var factor: Int64 {
      guard let state else { return 0 }
      return Int64(((state.difficulty - 1) / 9 * 1000).rounded()) + 100
    }
  }

  private let history: History
  private let model: MemoryModel
  private let statement: Statement
  private(set) var pasts: [Past]
  /// The place in `pasts` of each record of the history; -1 for none.
  private var places: [Int32]
  private var lastRow: Int64 = 0
  private(set) var count = 0

  /// - Parameter cards: those that are written, with their numbers.
  init(
    _ cards: [(card: CardID, id: Int64)], of history: History, _ model: MemoryModel,
    into database: Database
  ) throws(PackageError) {
    (self.history, self.model) = (history, model)
    statement = try database.prepare(AnkiSchema.addReview)
    pasts = cards.map { Past(id: $0.id) }
    places = Array(repeating: -1, count: history.log.cards.count)
    for (place, card) in cards.enumerated() {
      if let record = history.record(of: card.card) { places[record] = Int32(place) }
    }
  }

  mutating func write() throws(PackageError) {
    let log = history.log
    for index in log.indices where !history.isUndone(index) {
      let event = log[index]
      guard let card = event.card, let record = history.record(of: card) else { continue }
      let place = Int(places[record])
      guard place >= 0 else { continue }
      switch event.kind {
      case .review: try addReview(event, of: place)
      case .practice: try addPractice(event, of: place)
      case .reset: try addReset(event, of: place)
      case .move: try addMove(event, of: place)
      default: break
      }
    }
  }

  private mutating func addReview(_ event: Event, of place: Int) throws(PackageError) {
    guard let rating = event.rating, let due = event.due else { return }
    var past = pasts[place]
    let day = Int32(clamping: event.moment.day(rolloverHour: history.rolloverHour).number)
    let isLearning = past.reviews == 0 || !past.hasGraduated && past.interval < 0
    let type: Int64 = isLearning ? 0 : past.interval < 0 ? 2 : 1
    let start = KnownStart(event.detail)
    if let start {
      past.state = start.state(by: model)
    } else if let old = past.state {
      past.state = model.state(
        after: rating, from: old,
        elapsed: Elapsed(
          studyDays: Int(max(0, day - past.lastDay)),
          days: Double(max(0, event.moment.milliseconds - past.lastTime)) / 86_400_000))
    } else {
      past.state = model.state(afterFirst: rating)
    }
    let before = past.interval
    switch due {
    case .day(let promised):
      past.interval = Int64(max(1, promised.number - Int(day)))
      past.days = past.interval
      past.hasGraduated = true
    case .instant(let moment):
      past.interval = -max(1, (moment.milliseconds - event.moment.milliseconds) / 1000)
    }
    past.reviews += 1
    (past.lastDay, past.lastTime) = (day, event.moment.milliseconds)
    pasts[place] = past
    // One review that stands for all that were never seen here is none that Anki should learn from.
    guard start == nil else { return }
    try add(
      event, of: past, ease: rating.rawValue, interval: past.interval, before: before, type: type)
  }

  private mutating func addPractice(_ event: Event, of place: Int) throws(PackageError) {
    guard let rating = event.rating else { return }
    let past = pasts[place]
    try add(
      event, of: past, ease: rating.rawValue, interval: past.interval, before: past.interval,
      type: 3, factor: 0)
  }

  private mutating func addReset(_ event: Event, of place: Int) throws(PackageError) {
    let past = pasts[place]
    pasts[place] = Past(id: past.id)
    try add(event, of: past, ease: 0, interval: 0, before: past.interval, type: 4, factor: 0)
  }

  private mutating func addMove(_ event: Event, of place: Int) throws(PackageError) {
    guard pasts[place].reviews > 0, case .day(let due)? = event.due else { return }
    let before = pasts[place].interval
    let day = event.moment.day(rolloverHour: history.rolloverHour)
    pasts[place].interval = Int64(max(1, due - day))
    pasts[place].days = pasts[place].interval
    pasts[place].hasGraduated = true
    try add(
      event, of: pasts[place], ease: 0, interval: pasts[place].interval, before: before, type: 4)
  }

  private mutating func add(
    _ event: Event, of past: Past, ease: Int, interval: Int64, before: Int64, type: Int64,
    factor: Int64? = nil
  ) throws(PackageError) {
    lastRow = max(lastRow + 1, event.moment.milliseconds)
    try statement.bind(lastRow, at: 1)
    try statement.bind(past.id, at: 2)
    try statement.bind(Int64(ease), at: 3)
    try statement.bind(interval, at: 4)
    try statement.bind(before, at: 5)
    try statement.bind(factor ?? past.factor, at: 6)
    try statement.bind(Int64(event.milliseconds ?? 0), at: 7)
    try statement.bind(type, at: 8)
    try statement.run()
    count += 1
  }
}
