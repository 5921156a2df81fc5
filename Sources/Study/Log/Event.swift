public import Decks
public import Memory

/// One line of the log: a fact that happened, never a state.
public struct Event: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
    /// A graded answer that made a promise.
    case review
    /// A graded answer of a quiz or of cramming: it counts in statistics and moves nothing.
    case practice
    /// Takes another event back.
    case undo
    case suspend
    /// Takes `suspend` and `bury` back.
    case resume
    /// Hides a card until the day in `due`.
    case bury
    case flag
    /// Makes a card new again; its history stays.
    case reset
    /// A bad generated card: it is neither asked nor generated again.
    case reject
    case restore
    /// The card carries on the history of another one.
    case relink
    /// Another right answer.
    case accept
    /// A new promise, by hand, by a changed fact or by rescheduling.
    case move
    /// Fitted weights of a memory model.
    case parameters
    case `import`
  }

  public var moment: Moment
  public var kind: Kind
  /// Nothing for `undo`, `parameters` and `import`.
  public var card: CardID?
  public var rating: Rating?
  /// How long the answer took.
  public var milliseconds: Int?
  public var due: Due?
  public var detail: Detail

  public init(
    _ kind: Kind, card: CardID? = nil, rating: Rating? = nil, milliseconds: Int? = nil,
    due: Due? = nil, detail: Detail = .none, at moment: Moment
  ) {
    self.moment = moment
    self.kind = kind
    self.card = card
    self.rating = rating
    self.milliseconds = milliseconds
    self.due = due
    self.detail = detail
  }
}

/// Events as they should be written.
extension Event {
  public static func review(
    _ card: CardID, _ rating: Rating, milliseconds: Int, due: Due, at moment: Moment
  ) -> Event {
    Event(.review, card: card, rating: rating, milliseconds: milliseconds, due: due, at: moment)
  }

  /// - Parameter mode: `choice`, `typed`, `order` for quizzes, or `cram`.
  public static func practice(
    _ card: CardID, _ rating: Rating, milliseconds: Int, mode: String, at moment: Moment
  ) -> Event {
    Event(
      .practice, card: card, rating: rating, milliseconds: milliseconds,
      detail: Detail([("mode", .string(mode))]), at: moment)
  }

  public static func undo(of target: EventReference, at moment: Moment) -> Event {
    Event(.undo, detail: Detail([("of", .string(target.description))]), at: moment)
  }

  /// Hides the card until `day` begins.
  public static func bury(_ card: CardID, until day: Day, at moment: Moment) -> Event {
    Event(.bury, card: card, due: .day(day), at: moment)
  }

  /// Marks a card to be mended later, or takes the mark off.
  public static func flag(_ card: CardID, _ isFlagged: Bool = true, at moment: Moment) -> Event {
    let detail = isFlagged ? Detail.none : Detail([("off", .boolean(true))])
    return Event(.flag, card: card, detail: detail, at: moment)
  }

  /// `card` carries on the history of `old`.
  public static func relink(_ card: CardID, from old: CardID, at moment: Moment) -> Event {
    Event(.relink, card: card, detail: Detail([("from", .string(old.text))]), at: moment)
  }

  public static func accept(_ card: CardID, answer: String, at moment: Moment) -> Event {
    Event(.accept, card: card, detail: Detail([("answer", .string(answer))]), at: moment)
  }

  /// A new promise.
  ///
  /// - Parameter plan: when that was decided of which the move is a part; moves of one plan are taken back together.
  public static func move(
    _ card: CardID, to due: Due, because reason: MoveReason, plan: Moment? = nil,
    at moment: Moment
  ) -> Event {
    var fields: [(String, Detail.Value)] =
      switch reason {
      case .hand: []
      case .reschedule: [("why", .string("reschedule"))]
      case .catchUp: [("why", .string("catch-up"))]
      case .changed(let old, let new):
        [("why", .string("changed")), ("old", .string(old)), ("new", .string(new))]
      }
    if let plan { fields.append(("plan", .string(plan.description))) }
    return Event(.move, card: card, due: due, detail: Detail(fields), at: moment)
  }

  /// The moves of one plan. No two events of a device have one time, so they end with that of the plan: what is done
  /// after it is also written after it.
  ///
  /// - Parameter moves: of cards and their new days.
  static func plan(
    _ moves: [(card: CardID, day: Day)], because reason: MoveReason, at moment: Moment
  ) -> [Event] {
    moves.enumerated().map { place, move in
      .move(
        move.card, to: .day(move.day), because: reason, plan: moment,
        at: moment.adding(milliseconds: Int64(place - (moves.count - 1))))
    }
  }

  /// - Parameter model: `fsrs-6` or `fsrs-7`.
  public static func parameters(_ weights: [Double], model: String, at moment: Moment) -> Event {
    let fields: [(String, Detail.Value)] = [
      ("model", .string(model)), ("weights", .array(weights.map { .number($0) })),
    ]
    return Event(.parameters, detail: Detail(fields), at: moment)
  }
}

/// Why a promise was changed without a review.
public enum MoveReason: Hashable, Sendable {
  case hand
  case reschedule
  /// Work was spread over several days after an absence.
  case catchUp
  /// The note says something else now; both answers are shown once.
  case changed(old: String, new: String)

  init(_ detail: Detail) {
    switch detail["why"]?.string {
    case "changed":
      self = .changed(old: detail["old"]?.string ?? "", new: detail["new"]?.string ?? "")
    case "reschedule": self = .reschedule
    case "catch-up": self = .catchUp
    default: self = .hand
    }
  }
}

extension Event {
  /// Why the promise was changed; nothing for other events.
  public var moveReason: MoveReason? { kind == .move ? MoveReason(detail) : nil }

  /// Whether it is one of many that are taken back together.
  public var isOfPlan: Bool { kind == .move && detail["plan"] != nil }
}

/// An event by its device and time: `laptop-x3fz/2026-11-21T21:14:05.123+08:00`.
public struct EventReference: Hashable, Sendable, CustomStringConvertible {
  public var device: String
  public var moment: Moment

  public init(device: String, moment: Moment) {
    self.device = device
    self.moment = moment
  }

  public init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"),
      let moment = Moment(text[text.index(after: slash)...])
    else { return nil }
    self.init(device: String(text[..<slash]), moment: moment)
  }

  public var description: String { "\(device)/\(moment)" }
}
