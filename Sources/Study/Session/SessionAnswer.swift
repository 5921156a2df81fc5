public import Decks
public import Memory

/// Answering and marking cards: each writes one event, which is on disk when it returns.
extension Session {
  /// Grades a card. The event is in the log before this returns; when it throws, nothing happened.
  ///
  /// - Parameters:
  ///   - milliseconds: from the question to the grade.
  ///   - typed: what the learner typed, kept beside the grade.
  public mutating func answer(
    _ rating: Rating, card id: CardID, milliseconds: Int, typed: String? = nil, at now: Moment
  ) throws(DiskError) -> Answer? {
    try update(at: now)
    guard let index = library.index(of: id) else { return nil }
    var event: Event
    var due: Due?
    if selection.mode == .cram {
      event = .practice(id, rating, milliseconds: milliseconds, mode: "cram", at: now)
    } else {
      let promise = promise(of: rating, card: index, at: now)
      due = promise
      event = .review(id, rating, milliseconds: milliseconds, due: promise, at: now)
      if let typed { event.detail = Detail([("typed", .string(typed))]) }
    }
    let before = roster.record(ofCard: index, in: history)
    let written = try journal.append(event)
    // It counts before the queue is made anew, which leaves out what was answered.
    answers.append(
      Answer(
        card: id, rating: rating, milliseconds: milliseconds, due: due, moment: written.moment,
        phase: due == nil || before.reviews > 0 ? nil : .new, isLeech: false))
    try update(after: event, at: now)
    if current == index { current = nil }
    queue.removeFromWaiting(index)
    if selection.mode == .cram, rating == .again { queue.putLast(index) }
    let after = roster.record(ofCard: index, in: history)
    load.move(from: before.dueDay, to: after.dueDay)
    let place = answers.count - 1
    answers[place].phase = due == nil ? nil : history.lastPhase(ofCard: id)
    answers[place].isLeech =
      after.lapses > before.lapses
      && library.settings(ofCard: index).isLeech(lapses: Int(after.lapses))
    return answers[place]
  }

  private func promise(of rating: Rating, card: Int, at now: Moment) -> Due {
    switch outcomes(ofCard: card, at: now)[rating].wait {
    case .seconds(let seconds): .instant(now.adding(seconds: seconds))
    case .days(let days): .day(now.day(rolloverHour: history.rolloverHour) + days)
    }
  }

  /// Hides the card until it is resumed.
  public mutating func suspend(_ card: CardID, at now: Moment) throws(DiskError) {
    try mark(Event(.suspend, card: card, at: now))
  }

  /// Hides the card until the next study day.
  public mutating func bury(_ card: CardID, at now: Moment) throws(DiskError) {
    let tomorrow = now.day(rolloverHour: history.rolloverHour) + 1
    try mark(.bury(card, until: tomorrow, at: now))
  }

  /// Marks the card to be mended later, or takes the mark off.
  public mutating func flag(_ card: CardID, at now: Moment) throws(DiskError) {
    let isFlagged = history.progress(of: card).isFlagged
    try write(.flag(card, !isFlagged, at: now), at: now)
  }

  /// Rejects a bad card: it is neither asked nor, when all cards of its block are rejected, generated
  /// again.
  public mutating func reject(_ card: CardID, at now: Moment) throws(DiskError) {
    try mark(Event(.reject, card: card, at: now))
  }

  /// Stores that another answer is right too.
  public mutating func accept(_ answer: String, for card: CardID, at now: Moment)
    throws(DiskError)
  {
    try write(.accept(card, answer: answer, at: now), at: now)
  }

  private mutating func mark(_ event: Event) throws(DiskError) {
    try write(event, at: event.moment)
    if let current, library.id(ofCard: current) == event.card { self.current = nil }
  }

  @discardableResult
  mutating func write(_ event: Event, at now: Moment) throws(DiskError) -> Event {
    let written = try journal.append(event)
    try update(after: event, at: now)
    return written
  }
}

extension DeckSettings {
  /// Whether so many lapses are the limit, or the limit and some halves of it.
  public func isLeech(lapses: Int) -> Bool {
    guard leechLapses > 0, lapses >= leechLapses else { return false }
    return (lapses - leechLapses) % max(1, leechLapses / 2) == 0
  }
}
