public import Decks
public import Memory

/// Asks cards one after another, and has every answer on disk before the next.
///
/// It holds no clock: every step is told what time it is. What other programs and machines wrote is
/// read before a card is chosen, so that none is asked twice after its answer.
public struct Session: Sendable {
  public internal(set) var library: Library
  public internal(set) var history: History
  public let settings: Settings
  public let selection: Selection
  public let model: MemoryModel
  /// When the session began.
  public let start: Moment
  /// What was answered and not taken back.
  public internal(set) var answers: [Answer] = []

  let journal: Journal
  var roster: Roster
  var queue: Queue
  var load: DayLoad
  /// The place of `asked`.
  var current: Int?

  public struct Answer: Hashable, Sendable {
    public var card: CardID
    public var rating: Rating
    public var milliseconds: Int
    /// Nothing when the answer was practice.
    public var due: Due?
    public var moment: Moment
    /// What the review found; nothing when the answer was practice.
    public var phase: ReviewPhase?
    /// Whether the card became a leech with it, or has another half of the limit in lapses.
    public var isLeech: Bool
  }

  public init(
    _ library: Library, history: History, settings: Settings, selection: Selection = Selection(),
    journal: Journal, at now: Moment
  ) {
    self.library = library
    self.history = history
    self.settings = settings
    self.selection = selection
    self.journal = journal
    start = now
    model = history.model(settings.model)
    roster = Roster(library, history)
    queue = Queue(
      selection, settings: settings, library: library, history: history, roster: roster, at: now,
      model: model)
    load = DayLoad(history, easyDays: settings.easyDays, on: queue.day)
  }

  /// The card that was chosen last and is not answered yet.
  public var asked: CardID? { current.map { library.id(ofCard: $0) } }

  /// What comes now.
  public enum Next: Hashable, Sendable {
    case card(Card)
    /// Only learning steps are left, the first of them at this time.
    case wait(until: Moment)
    case done(Reason)
  }

  public enum Reason: Hashable, Sendable {
    case nothingLeft
    /// The minutes of the selection have passed.
    case timeIsUp
  }

  /// A step that comes within so many milliseconds is asked early when nothing else is left.
  private static let earlyStep: Int64 = 20 * 60_000

  /// Chooses the next card. Until it is answered, hidden or answered elsewhere, it stays the same one.
  public mutating func next(at now: Moment) throws(DiskError) -> Next {
    try update(at: now)
    if let current, isStillDue(current, at: now) { return .card(library.cards[current]) }
    current = nil
    if isTimeUp(at: now) { return .done(.timeIsUp) }
    let ready = queue.steps.prefix { $0.instant <= now.milliseconds }
    if let step = ready.first(where: { !isTwinOfLast($0.card) }) { return ask(step.card) }
    while let card = queue.waiting.last {
      guard isStillDue(card, at: now) else {
        queue.removeNext()
        continue
      }
      guard isTwinOfLast(card) else { return ask(card) }
      if let other = otherWaiting(at: now) {
        queue.putFirst(other)
        return ask(other)
      }
      return ask(ready.first?.card ?? card)
    }
    guard let step = queue.steps.first else { return .done(.nothingLeft) }
    let early = queue.steps.prefix { $0.instant <= now.milliseconds + Self.earlyStep }
    if let first = early.first {
      return ask((early.first { !isTwinOfLast($0.card) } ?? first).card)
    }
    return .wait(until: Moment(milliseconds: step.instant, offset: now.offset))
  }

  /// Whether a card would be given away by the one that was answered last, or is that one.
  private func isTwinOfLast(_ card: Int) -> Bool {
    guard let last = answers.last.flatMap({ library.index(of: $0.card) }) else { return false }
    return library.areTwins(last, card)
  }

  /// One of the next cards that may come before its turn, because the next one is a twin of the last.
  private func otherWaiting(at now: Moment) -> Int? {
    queue.waiting.suffix(16).last { !isTwinOfLast($0) && isStillDue($0, at: now) }
  }

  /// Whether less than half of an answer's usual time is left.
  private func isTimeUp(at now: Moment) -> Bool {
    guard let minutes = selection.minutes else { return false }
    let left = Int64(minutes) * 60_000 - (now.milliseconds - start.milliseconds)
    return 2 * left < Int64(history.pace)
  }

  private mutating func ask(_ card: Int) -> Next {
    current = card
    return .card(library.cards[card])
  }

  /// Whether a card that was waiting has not been answered or hidden since.
  private func isStillDue(_ card: Int, at now: Moment) -> Bool {
    let record = roster.record(ofCard: card, in: history)
    guard record.mayBeAsked(on: queue.day), !roster.isRejected(card, in: library) else {
      return false
    }
    guard selection.mode != .cram else { return queue.waiting.contains(card) }
    if record.reviews == 0 { return true }
    if let instant = record.dueInstant {
      return queue.steps.contains(Queue.Step(instant: instant, card: card))
    }
    guard let day = record.dueDay else { return false }
    return day <= queue.day.number
      || selection.mode == .ahead && record.lastDay != queue.day.number
  }
}

/// Following what was written.
extension Session {
  /// Reads what was appended, and begins anew when the day is another one.
  mutating func update(at now: Moment) throws(DiskError) {
    follow(try history.refresh(), at: now)
  }

  /// The same after an event was given to the journal, whose file is the only one that is read.
  mutating func update(after event: Event, at now: Moment) throws(DiskError) {
    follow(try history.refresh(writtenTo: journal.path(of: event)), at: now)
  }

  private mutating func follow(_ change: Log.Change, at now: Moment) {
    let day = now.day(rolloverHour: history.rolloverHour)
    switch change {
    case .none where day == queue.day: return
    case .appended(let first) where day == queue.day: follow(from: first)
    case .none, .appended, .rebuilt: rebuild(at: now)
    }
  }

  mutating func rebuild(at now: Moment) {
    let id = current.map { library.id(ofCard: $0) }
    roster = Roster(library, history)
    queue = Queue(
      selectionLeft, settings: settings, library: library, history: history, roster: roster,
      at: now,
      model: model)
    load = DayLoad(history, easyDays: settings.easyDays, on: queue.day)
    if selection.mode == .cram { leaveOutWhatWasKnown() }
    current = id.flatMap { library.index(of: $0) }
  }

  /// Practice leaves no promise that would keep a card from being asked anew.
  private mutating func leaveOutWhatWasKnown() {
    var last: [CardID: Rating] = [:]
    for answer in answers { last[answer.card] = answer.rating }
    for (id, rating) in last {
      guard let card = library.index(of: id) else { continue }
      queue.removeFromWaiting(card)
      if rating == .again { queue.putLast(card) }
    }
  }

  /// The selection without what was answered already, for its own limits.
  private var selectionLeft: Selection {
    var left = selection
    guard selection.mode != .cram else { return left }
    left.limit = selection.limit.map { max(0, $0 - Set(answers.map(\.card)).count) }
    left.new = selection.new.map { new in max(0, new - answers.count { $0.phase == .new }) }
    return left
  }

  private mutating func follow(from first: Int) {
    roster.update(library, history, from: first)
    let selected = library.decks(of: selection)
    for row in history.log.rows[first...] {
      guard selection.mode != .cram, let record = history.record(ofRow: row) else { continue }
      let card = Int(roster.cardOfRecord[record])
      guard card >= 0, selected.contains(Int(library.deckOfCard[card])),
        library.isNamed(card, by: selection)
      else { continue }
      let isAsked = history.records[record].mayBeAsked(on: queue.day)
      queue.setStep(isAsked ? history.records[record].dueInstant : nil, card: card)
    }
  }
}

extension Queue {
  init(
    _ selection: Selection, settings: Settings, library: Library, history: History,
    roster: Roster, at now: Moment, model: MemoryModel
  ) {
    self.init(
      selection, settings: settings, library: library, history: history, roster: roster, at: now
    ) { card in
      let record = Int(roster.recordOfCard[card])
      guard record >= 0 else { return 1 }
      return history.retrievability(ofRecord: record, by: model, at: now) ?? 1
    }
  }
}
