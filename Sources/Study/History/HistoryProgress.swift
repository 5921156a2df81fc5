public import Decks
public import Memory

extension History {
  /// The progress of a card; that of a new one when no event names it.
  public func progress(of card: CardID) -> Progress {
    guard let record = record(of: card) else { return Progress(CardRecord(), change: nil) }
    return progress(ofRecord: record)
  }

  func progress(ofRecord index: Int) -> Progress {
    let record = records[index]
    return Progress(record, change: record.isChanged ? change(ofRecord: index) : nil)
  }

  private func change(ofRecord record: Int) -> Progress.Change? {
    for index in rows(ofRecord: record, sinceReset: true).reversed()
    where log.rows[index].kind == .move {
      if case .changed(let old, let new) = MoveReason(log.detail(of: log.rows[index])) {
        return Progress.Change(old: old, new: new)
      }
    }
    return nil
  }

  /// The events of a card that still hold, from the first to the last; those of its earlier ids
  /// included.
  public func events(of card: CardID) -> [Event] {
    guard let record = record(of: card) else { return [] }
    return rows(ofRecord: record, sinceReset: false)
      .filter { !isUndone($0) }.map { log[$0] }
  }

  /// What else counts as right, by `accept`.
  public func acceptedAnswers(of card: CardID) -> [String] {
    events(of: card).filter { $0.kind == .accept }.compactMap { $0.detail["answer"]?.string }
  }

  /// What a model knows of the card after its reviews.
  public func standing(of card: CardID, by model: MemoryModel) -> Standing {
    guard let record = record(of: card) else { return .new }
    return standing(ofRecord: record, by: model)
  }

  func standing(ofRecord record: Int, by model: MemoryModel) -> Standing {
    var standing = Standing.new
    var (lastDay, lastTime) = (0, Int64(0))
    for index in rows(ofRecord: record, sinceReset: true) {
      let row = log.rows[index]
      guard row.kind == .review, let rating = row.rating, !isUndone(index) else { continue }
      let day = row.day(rolloverHour: rolloverHour)
      let state =
        if let start = start(ofReview: row) {
          start.state(by: model)
        } else if let old = standing.state {
          model.state(
            after: rating, from: old,
            elapsed: Elapsed(
              studyDays: max(0, day - lastDay), days: Self.days(row.milliseconds - lastTime)))
        } else {
          model.state(afterFirst: rating)
        }
      standing = standing.following(rating, state, isStep: row.isStep)
      (lastDay, lastTime) = (day, row.milliseconds)
    }
    return standing
  }

  /// The time since the last review of a card that has one.
  func elapsed(ofRecord record: Int, at now: Moment) -> Elapsed {
    let record = records[record]
    return Elapsed(
      studyDays: max(0, now.day(rolloverHour: rolloverHour).number - Int(record.lastDay)),
      days: Self.days(now.milliseconds - record.lastReview))
  }

  /// Milliseconds as days; a clock that went back gives 0.
  static func days(_ milliseconds: Int64) -> Double {
    Double(max(0, milliseconds)) / 86_400_000
  }

  /// The probability, from 0 to 1, that the card is remembered now; nothing for a new one.
  public func retrievability(of card: CardID, by model: MemoryModel, at now: Moment) -> Double? {
    guard let record = record(of: card) else { return nil }
    return retrievability(ofRecord: record, by: model, at: now)
  }

  func retrievability(ofRecord record: Int, by model: MemoryModel, at now: Moment) -> Double? {
    standing(ofRecord: record, by: model).state.map {
      retrievability(ofRecord: record, in: $0, by: model, at: now)
    }
  }

  /// The chance that the card is recalled now; nothing when it has no history.
  ///
  /// - Parameter state: what the model knows of the card.
  public func retrievability(
    of card: CardID, in state: MemoryState, by model: MemoryModel, at now: Moment
  ) -> Double? {
    record(of: card).map { retrievability(ofRecord: $0, in: state, by: model, at: now) }
  }

  func retrievability(
    ofRecord record: Int, in state: MemoryState, by model: MemoryModel, at now: Moment
  ) -> Double {
    model.retrievability(of: state, elapsed: elapsed(ofRecord: record, at: now))
  }

  /// The latest fitted weights that a model takes; its defaults when there are none.
  public func model(_ choice: Settings.Model) -> MemoryModel {
    for index in log.fitted.reversed() {
      let detail = log.detail(of: log.rows[Int(index)])
      guard let name = detail["model"]?.string, choice == .auto || choice.rawValue == name,
        let weights = detail["weights"]?.array?.compactMap(\.number),
        let model = MemoryModel(named: name, parameters: weights)
      else { continue }
      return model
    }
    return MemoryModel(named: choice.rawValue, parameters: nil) ?? .fsrs6(FSRS6())
  }
}

extension Progress {
  init(_ record: CardRecord, change: Change?) {
    self.init(
      due: record.due,
      lastReview: record.reviews > 0
        ? Moment(milliseconds: record.lastReview, offset: Int(record.offset) * 60) : nil,
      reviews: Int(record.reviews), lapses: Int(record.lapses), isSuspended: record.isSuspended,
      isFlagged: record.isFlagged, isRejected: record.isRejected,
      buriedUntil: record.buriedUntil == .min ? nil : Day(Int(record.buriedUntil)), change: change)
  }
}

extension Standing {
  /// The standing after a review whose promise is in the log: an instant is a step, a day is not.
  fileprivate func following(_ rating: Rating, _ state: MemoryState, isStep: Bool) -> Standing {
    guard isStep else { return .review(state) }
    let step: Int
    switch (self, rating) {
    case (.new, .good), (.new, .easy): step = 1
    case (.learning(_, let old), .good), (.relearning(_, let old), .good): step = old + 1
    case (.learning(_, let old), .hard), (.relearning(_, let old), .hard): step = old
    default: step = 0
    }
    switch self {
    case .new, .learning: return .learning(state, step: step)
    case .review, .relearning: return .relearning(state, step: step)
    }
  }
}

extension MemoryModel {
  /// - Parameter parameters: nothing for the defaults.
  fileprivate init?(named name: String, parameters: [Double]?) {
    switch name {
    case "fsrs-6":
      guard let parameters else {
        self = .fsrs6(FSRS6())
        return
      }
      guard let model = try? FSRS6(parameters: parameters) else { return nil }
      self = .fsrs6(model)
    case "fsrs-7":
      guard let parameters else {
        self = .fsrs7(FSRS7())
        return
      }
      guard let model = try? FSRS7(parameters: parameters) else { return nil }
      self = .fsrs7(model)
    default: return nil
    }
  }
}
