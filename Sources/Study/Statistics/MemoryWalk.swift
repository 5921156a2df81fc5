import Memory

/// One walk of a memory model through the log, for every so-manieth card.
///
/// Cards do not depend on each other, so several walks go side by side.
///
/// It is made for one model at a time: a `MemoryModel` would be copied for each of a million reviews.
struct MemoryWalk<Model: ForgettingModel>: Sendable {
  private(set) var calibration = Calibration()
  /// At each sample: the sum of the retrievabilities, and the cards that had been reviewed.
  private(set) var known: [Double]
  private(set) var begun: [Int]

  private let part: Int
  private let parts: Int
  private let records: [RecordUse]
  /// Study days, ascending.
  private let samples: [Int32]
  private let span: DaySpan
  private let model: Model
  /// The same model.
  private let memoryModel: MemoryModel
  private var cards: [Card]

  private struct Card {
    var state: MemoryState?
    var lastTime: Int64 = 0
    var lastDay: Int32 = 0
    /// The first sample that is not counted yet.
    var sample: Int32 = 0
    /// Reviews on later days than the one before, and those of them that were forgotten.
    var reviews: Int32 = 0
    var lapses: Int32 = 0
  }

  init(
    part: Int, of parts: Int, records: [RecordUse], samples: [Int32], span: DaySpan,
    model: Model, memoryModel: MemoryModel
  ) {
    self.part = part
    self.parts = parts
    self.records = records
    self.samples = samples
    self.span = span
    self.model = model
    self.memoryModel = memoryModel
    known = Array(repeating: 0, count: samples.count)
    begun = Array(repeating: 0, count: samples.count)
    cards = Array(repeating: Card(), count: (records.count + parts - 1 - part) / parts)
  }

  /// By card of this walk.
  var states: [MemoryState?] { cards.map(\.state) }

  mutating func run(through history: History) {
    for (index, row) in history.log.rows.enumerated() where row.card >= 0 {
      let record = history.heir(ofCard: Int(row.card))
      guard record % parts == part, records[record] != .other else { continue }
      let day = Int32(clamping: row.day(rolloverHour: history.rolloverHour))
      switch row.kind {
      // A review that was taken back has no phase.
      case .review where history.phases[index] != History.noPhase:
        guard let rating = row.rating else { continue }
        review(
          record, rating, on: day, at: row.milliseconds,
          start: history.start(ofReview: row)?.state(by: memoryModel))
      case .reset where !history.isUndone(index):
        count(record, before: day)
        let sample = cards[record / parts].sample
        cards[record / parts] = Card()
        cards[record / parts].sample = sample
      default: continue
      }
    }
    for record in stride(from: part, to: records.count, by: parts) { count(record, before: .max) }
  }

  private mutating func review(
    _ record: Int, _ rating: Rating, on day: Int32, at time: Int64, start: MemoryState?
  ) {
    count(record, before: day)
    var card = cards[record / parts]
    if let old = card.state {
      let elapsed = Elapsed(
        studyDays: Int(max(0, day - card.lastDay)), days: History.days(time - card.lastTime))
      if elapsed.studyDays > 0 {
        card.reviews += 1
        if span.contains(Int(day)), records[record] != .cardWithoutBeginning {
          calibration.add(
            recall: model.retrievability(of: old, elapsed: elapsed), isRemembered: rating != .again,
            days: elapsed.studyDays, reviews: Int(card.reviews) + 1, lapses: Int(card.lapses))
        }
        if rating == .again { card.lapses += 1 }
      }
      card.state = start ?? model.state(after: rating, from: old, elapsed: elapsed)
    } else {
      card.state = start ?? model.state(afterFirst: rating)
    }
    card.lastDay = day
    card.lastTime = time
    cards[record / parts] = card
  }

  /// Counts what was known of a card at the samples before a day on which that changes.
  private mutating func count(_ record: Int, before day: Int32) {
    var next = Int(cards[record / parts].sample)
    guard next < samples.count, samples[next] < day else { return }
    let (state, lastDay) = (cards[record / parts].state, cards[record / parts].lastDay)
    while next < samples.count, samples[next] < day {
      if let state, records[record].isKnowledge {
        known[next] += model.retrievability(
          of: state, elapsed: Elapsed(studyDays: Int(max(0, samples[next] - lastDay))))
        begun[next] += 1
      }
      next += 1
    }
    cards[record / parts].sample = Int32(next)
  }
}

/// What the history of a card is used for.
enum RecordUse: UInt8, Sendable {
  /// It counts for nothing.
  case other
  /// Its card is in no deck any more; its predictions count.
  case orphan
  case card
  /// A card whose first reviews are not known: no model can be judged by it.
  case cardWithoutBeginning

  /// Whether what is known of the card counts.
  var isKnowledge: Bool { self == .card || self == .cardWithoutBeginning }
}
