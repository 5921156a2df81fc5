import Memory

/// One walk of a memory model through the reviews of every so-manieth card.
///
/// Cards do not depend on each other, so several walks go side by side.
///
/// It is made for one model at a time: a `MemoryModel` would be copied for each of a million reviews.
struct MemoryWalk<Model: ForgettingModel>: Sendable {
  private(set) var calibration = Calibration()
  /// At each sample: the sum of the retrievabilities, and the cards that had been reviewed.
  private(set) var known: [Double]
  private(set) var begun: [Int]
  /// By card of this walk.
  private(set) var states: [MemoryState?] = []

  private let part: Int
  private let parts: Int
  private let records: [RecordUse]
  /// Study days, ascending.
  private let samples: [Int32]
  private let span: DaySpan
  private let model: Model
  /// The same model.
  private let memoryModel: MemoryModel

  private struct Card {
    let use: RecordUse
    var state: MemoryState?
    var lastTime: Int64 = 0
    var lastDay: Int32 = 0
    /// The first sample that is not counted yet.
    var sample = 0
    /// Reviews on later days than the one before, and those of them that were forgotten.
    var reviews = 0
    var lapses = 0
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
    states.reserveCapacity((records.count + parts - 1 - part) / parts)
  }

  mutating func run(through answers: AnswersByCard) {
    for record in stride(from: part, to: records.count, by: parts) {
      var card = Card(use: records[record])
      for place in answers.places(ofRecord: record) {
        let answer = answers[place]
        count(&card, before: answer.day)
        if let rating = answer.rating {
          let start = answer.isStart ? answers.start(at: place) : nil
          review(&card, rating, answer, start: start?.state(by: memoryModel))
        } else {
          card = Card(use: card.use, sample: card.sample)
        }
      }
      count(&card, before: .max)
      states.append(card.state)
    }
  }

  private mutating func review(
    _ card: inout Card, _ rating: Rating, _ answer: AnswersByCard.Answer, start: MemoryState?
  ) {
    if let old = card.state {
      let elapsed = Elapsed(
        studyDays: Int(max(0, answer.day - card.lastDay)),
        days: History.days(answer.time - card.lastTime))
      if elapsed.studyDays > 0 {
        card.reviews += 1
        if span.contains(Int(answer.day)), card.use != .cardWithoutBeginning {
          calibration.add(
            recall: model.retrievability(of: old, elapsed: elapsed), isRemembered: rating != .again,
            days: elapsed.studyDays, reviews: card.reviews + 1, lapses: card.lapses)
        }
        if rating == .again { card.lapses += 1 }
      }
      card.state = start ?? model.state(after: rating, from: old, elapsed: elapsed)
    } else {
      card.state = start ?? model.state(afterFirst: rating)
    }
    card.lastDay = answer.day
    card.lastTime = answer.time
  }

  /// Counts what was known of a card at the samples before a day on which that changes.
  private mutating func count(_ card: inout Card, before day: Int32) {
    while card.sample < samples.count, samples[card.sample] < day {
      if let state = card.state, card.use.isKnowledge {
        let days = Int(max(0, samples[card.sample] - card.lastDay))
        known[card.sample] += model.retrievability(of: state, elapsed: Elapsed(studyDays: days))
        begun[card.sample] += 1
      }
      card.sample += 1
    }
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
