import Decks
public import Memory

/// What a memory model makes of a history: what is known now, what was known before, and how well
/// its predictions were met.
public struct Knowledge: Sendable {
  /// One card that has been reviewed.
  public struct Entry: Hashable, Sendable {
    /// The index of the card in the library.
    public var card: Int
    public var state: MemoryState
    /// The probability, from 0 to 1, that it is remembered now.
    public var retrievability: Double
  }

  /// What was known at the end of a study day.
  public struct Past: Hashable, Sendable {
    public var day: Day
    /// The sum of the retrievabilities: the cards that were expected to be remembered.
    public var known: Double
    /// Cards that had been reviewed.
    public var begun: Int
  }

  /// In the order of the library.
  public private(set) var entries: [Entry]
  /// Days evenly spread over those that count, the last one included; the present cards only.
  public private(set) var past: [Past]
  /// Of the reviews on days that count, those on a later day than the card's review before.
  public private(set) var calibration = Calibration()

  /// The number of cards that are expected to be remembered now.
  public var known: Double { entries.reduce(0) { $0 + $1.retrievability } }

  /// Fixed, so that sums are added in the same order on every machine.
  static let parts = 8
  /// So many days of the past are looked at.
  private static let pastCount = 48

  /// What one walk finds; walks can go side by side.
  struct Part: Sendable {
    fileprivate let calibration: Calibration
    fileprivate let known: [Double]
    fileprivate let begun: [Int]
    fileprivate let states: [MemoryState?]

    fileprivate init(
      _ walk: consuming MemoryWalk<some ForgettingModel>, through answers: AnswersByCard
    ) {
      walk.run(through: answers)
      (calibration, known, begun) = (walk.calibration, walk.known, walk.begun)
      states = walk.states
    }
  }

  /// What all walks need.
  struct Plan: Sendable {
    fileprivate let records: [RecordUse]
    private let answers: AnswersByCard
    fileprivate let samples: [Int32]
    fileprivate let span: DaySpan
    let model: MemoryModel

    init(
      _ library: Library, _ history: History, _ roster: Roster, model: MemoryModel,
      selection: Selection, in span: DaySpan, at now: Moment
    ) {
      records = Knowledge.records(library, history, roster, selection)
      answers = AnswersByCard(history, isUsed: records.map { $0 != .other })
      samples = Knowledge.samples(of: history, in: span, at: now)
      self.span = span
      self.model = model
    }

    func part(_ number: Int) -> Part {
      switch model {
      case .fsrs6(let model): part(number, by: model)
      case .fsrs7(let model): part(number, by: model)
      }
    }

    private func part(_ number: Int, by model: some ForgettingModel) -> Part {
      Part(
        MemoryWalk(
          part: number, of: Knowledge.parts, records: records, samples: samples, span: span,
          model: model, memoryModel: self.model), through: answers)
    }
  }

  /// - Parameter parts: all of the plan, in their order.
  init(
    _ library: Library, history: History, roster: Roster, plan: Plan, parts: [Part],
    at now: Moment
  ) {
    past = plan.samples.map { Past(day: Day(Int($0)), known: 0, begun: 0) }
    for part in parts {
      calibration.add(part.calibration)
      for index in plan.samples.indices {
        past[index].known += part.known[index]
        past[index].begun += part.begun[index]
      }
    }
    entries = []
    entries.reserveCapacity(library.cardCount)
    for index in library.cardIndices {
      let record = Int(roster.recordOfCard[index])
      guard record >= 0, plan.records[record].isKnowledge,
        let state = parts[record % Self.parts].states[record / Self.parts]
      else { continue }
      let recall = history.retrievability(ofRecord: record, in: state, by: plan.model, at: now)
      entries.append(Entry(card: index, state: state, retrievability: recall))
    }
  }

  /// Which records count, and for what.
  fileprivate static func records(
    _ library: Library, _ history: History, _ roster: Roster, _ selection: Selection
  ) -> [RecordUse] {
    let isChosen = library.isChosen(by: selection)
    let incomplete = history.recordsWithoutBeginning()
    return history.records.indices.map { record in
      let card = Int(roster.cardOfRecord[record])
      let isIncomplete = !incomplete.isEmpty && incomplete.contains(record)
      guard card >= 0 else {
        return selection.decks.isEmpty && !isIncomplete ? .orphan : .other
      }
      guard isChosen[Int(library.deckOfCard[card])] else { return .other }
      return isIncomplete ? .cardWithoutBeginning : .card
    }
  }

  /// Days from the first review to the present one, as far as they count.
  fileprivate static func samples(
    of history: History, in span: DaySpan, at now: Moment
  ) -> [Int32] {
    let today = now.day(rolloverHour: history.rolloverHour).number
    guard let row = history.log.rows.first(where: { $0.kind == .review }) else { return [] }
    let first = max(row.day(rolloverHour: history.rolloverHour), span.since?.number ?? .min)
    let last = min(today, span.until?.number ?? .max)
    guard first <= last else { return [] }
    let steps = min(last - first, pastCount - 1)
    return (0...steps).map { step in
      Int32(clamping: steps == 0 ? last : first + (last - first) * step / steps)
    }
  }
}
