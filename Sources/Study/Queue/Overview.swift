/// How much a day holds, by deck: what home and `due` show.
public struct Overview: Hashable, Sendable {
  public struct Counts: Hashable, Sendable {
    public var new = 0
    /// Cards in learning steps that come back today.
    public var learning = 0
    public var reviews = 0

    public var all: Int { new + learning + reviews }
  }

  /// One for each deck of the library, in its order.
  public private(set) var decks: [Counts]
  public private(set) var total = Counts()
  /// Reviews that are due and that a limit leaves for another day.
  public private(set) var overLimit: Int
  /// New cards that a limit leaves for another day.
  public private(set) var newOverLimit: Int
  /// New cards of decks in other languages than those that new cards come from.
  public private(set) var newInOtherLanguages = 0
  /// Cards that are promised for a later day and were not reviewed today.
  public private(set) var later = 0
  /// Promised for the next study day.
  public private(set) var tomorrow = 0
  /// When the next learning step, or else the next promised day, begins; nothing when there is none.
  public private(set) var next: Due?

  /// Estimated from the pace of recent answers, in milliseconds.
  public private(set) var time = 0

  public init(
    _ library: Library, history: History, settings: Settings, selection: Selection = Selection(),
    at now: Moment
  ) {
    let roster = Roster(library, history)
    let queue = Queue(
      selection, settings: settings, library: library, history: history, roster: roster, at: now,
      model: history.model(settings.model))
    decks = Array(repeating: Counts(), count: library.decks.count)
    overLimit = queue.overLimit
    newOverLimit = queue.newOverLimit
    for card in queue.waiting {
      let isNew = roster.record(ofCard: card, in: history).reviews == 0
      count(card, isNew ? \.new : \.reviews, library)
    }
    let tomorrow = queue.day + 1
    let end = tomorrow.start(rolloverHour: history.rolloverHour, offset: now.offset)
    for step in queue.steps where step.instant < end.milliseconds {
      count(step.card, \.learning, library)
    }
    time = total.all * history.pace
    lookAhead(library, history, roster, selection, queue, from: now)
  }

  private mutating func count(
    _ card: Int, _ part: WritableKeyPath<Counts, Int>, _ library: Library
  ) {
    decks[Int(library.deckOfCard[card])][keyPath: part] += 1
    total[keyPath: part] += 1
  }

  private mutating func lookAhead(
    _ library: Library, _ history: History, _ roster: Roster, _ selection: Selection,
    _ queue: Queue, from now: Moment
  ) {
    let isChosen = library.isChosen(by: selection)
    var isOther = isChosen
    for deck in library.decksForNew(of: selection) { isOther[deck] = false }
    var earliest = Int.max
    for index in library.cardIndices {
      let record = roster.record(ofCard: index, in: history)
      if record.reviews == 0, isOther[Int(library.deckOfCard[index])],
        record.mayBeAsked(on: queue.day), !roster.isRejected(index, in: library)
      {
        newInOtherLanguages += 1
      }
      guard let day = record.dueDay, day > queue.day.number, !record.isSuspended,
        isChosen[Int(library.deckOfCard[index])], !roster.isRejected(index, in: library)
      else { continue }
      if day == queue.day.number + 1 { tomorrow += 1 }
      if record.lastDay != queue.day.number, record.mayBeAsked(on: queue.day) { later += 1 }
      earliest = min(earliest, day)
    }
    if let step = queue.steps.first {
      next = .instant(Moment(milliseconds: step.instant, offset: now.offset))
    } else if earliest != .max {
      next = .day(Day(earliest))
    }
  }
}

extension History {
  /// Milliseconds that an answer takes: the mean of the last hundred, each counted with a minute at
  /// most; ten seconds before there are any.
  public var pace: Int {
    var (sum, count) = (0, 0)
    for index in log.rows.indices.reversed() {
      let row = log.rows[index]
      guard row.kind == .review, row.answer > 0, !isUndone(index) else { continue }
      sum += min(Int(row.answer), 60_000)
      count += 1
      if count == 100 { break }
    }
    return count == 0 ? 10_000 : sum / count
  }
}

extension Session {
  /// What is left of this session.
  public var remaining: Overview.Counts {
    var counts = Overview.Counts()
    for card in queue.waiting {
      if roster.record(ofCard: card, in: history).reviews == 0, selection.mode != .cram {
        counts.new += 1
      } else {
        counts.reviews += 1
      }
    }
    counts.learning = queue.steps.count
    return counts
  }
}
