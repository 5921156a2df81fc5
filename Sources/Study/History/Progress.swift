import Memory

/// How far a learner has come with one card, read off the log and stored nowhere.
public struct Progress: Hashable, Sendable {
  /// The promise; nothing for a new card.
  public var due: Due?
  public var lastReview: Moment?
  /// Since the card was new.
  public var reviews: Int
  /// How often it was forgotten after it had been learned.
  public var lapses: Int
  public var isSuspended: Bool
  public var isFlagged: Bool
  /// The card itself; a whole block is rejected by its own id.
  public var isRejected: Bool
  /// Hidden until this day begins.
  public var buriedUntil: Day?
  /// What the card's note says now and said before; until the next review.
  public var change: Change?

  public struct Change: Hashable, Sendable {
    public var old: String
    public var new: String
  }

  public var isNew: Bool { reviews == 0 }

  public func isBuried(on day: Day) -> Bool { buriedUntil.map { day < $0 } ?? false }
}

/// What a review found, told apart for limits and statistics.
public enum ReviewPhase: UInt8, Hashable, Sendable, CaseIterable {
  /// The first review of a new card.
  case new
  /// A later learning step.
  case learning
  /// A review after an interval under `matureInterval`.
  case young
  /// A review after an interval of `matureInterval` or more.
  case mature
  /// A step after a lapse.
  case relearning

  /// Days from which on a card counts as mature. Source: Anki.
  public static let matureInterval = 21

  /// Whether a promise of days was put to the test.
  public var isReview: Bool { self == .young || self == .mature }
}

/// Progress in one small value for each card that events name.
struct CardRecord: Hashable, Sendable {
  private static let suspendedBit: UInt8 = 1
  private static let flaggedBit: UInt8 = 2
  private static let rejectedBit: UInt8 = 4
  private static let changedBit: UInt8 = 8
  private static let graduatedBit: UInt8 = 16

  private var packedDue: Int64 = .min
  var lastReview: Int64 = 0
  /// The row of the last event of this card, or -1.
  var lastRow: Int32 = -1
  /// The row of the last reset, or -1.
  var resetRow: Int32 = -1
  /// The study day of the last review.
  var lastDay: Int32 = 0
  /// The first day on which it is not buried any more.
  var buriedUntil: Int32 = .min
  var reviews: Int32 = 0
  var lapses: UInt16 = 0
  /// Minutes east of UTC at the last review.
  var offset: Int16 = 0
  private var bits: UInt8 = 0

  var due: Due? {
    guard packedDue != .min else { return nil }
    let value = packedDue >> 1
    return packedDue & 1 == 0
      ? .day(Day(Int(value)))
      : .instant(Moment(milliseconds: value, offset: Int(offset) * 60))
  }

  /// The day of a promise of days.
  var dueDay: Int? {
    packedDue != .min && packedDue & 1 == 0 ? Int(packedDue >> 1) : nil
  }

  /// The instant of a step.
  var dueInstant: Int64? {
    packedDue != .min && packedDue & 1 == 1 ? packedDue >> 1 : nil
  }

  var isSuspended: Bool {
    get { bits & Self.suspendedBit != 0 }
    set { set(Self.suspendedBit, newValue) }
  }

  var isFlagged: Bool {
    get { bits & Self.flaggedBit != 0 }
    set { set(Self.flaggedBit, newValue) }
  }

  var isRejected: Bool {
    get { bits & Self.rejectedBit != 0 }
    set { set(Self.rejectedBit, newValue) }
  }

  /// Whether its fact changed since the last review.
  var isChanged: Bool {
    get { bits & Self.changedBit != 0 }
    set { set(Self.changedBit, newValue) }
  }

  /// Whether it has ever been promised days.
  var hasGraduated: Bool {
    get { bits & Self.graduatedBit != 0 }
    set { set(Self.graduatedBit, newValue) }
  }

  private mutating func set(_ bit: UInt8, _ isOn: Bool) {
    bits = isOn ? bits | bit : bits & ~bit
  }

  private mutating func promise(_ row: LogRow) {
    packedDue = row.packedDue
  }
}

extension CardRecord {
  /// Takes one event of the card over.
  ///
  /// - Returns: what a review found.
  mutating func apply(_ row: LogRow, at index: Int, detail: (LogRow) -> Detail, rolloverHour: Int)
    -> ReviewPhase?
  {
    switch row.kind {
    case .review: return review(row, rolloverHour: rolloverHour)
    case .suspend: isSuspended = true
    case .resume:
      isSuspended = false
      buriedUntil = .min
    case .bury: buriedUntil = Int32(clamping: row.due?.day(rolloverHour: rolloverHour).number ?? 0)
    case .flag: isFlagged = detail(row)["off"]?.boolean != true
    case .reset:
      packedDue = .min
      reviews = 0
      lapses = 0
      isChanged = false
      hasGraduated = false
      resetRow = Int32(index)
    case .reject: isRejected = true
    case .restore: isRejected = false
    case .move where reviews > 0:
      promise(row)
      if case .changed = MoveReason(detail(row)) { isChanged = true }
    case .move, .practice, .undo, .relink, .accept, .parameters, .import: break
    }
    return nil
  }

  private mutating func review(_ row: LogRow, rolloverHour: Int) -> ReviewPhase {
    let phase: ReviewPhase
    if reviews == 0 {
      phase = .new
    } else if let dueDay {
      phase = dueDay - Int(lastDay) < ReviewPhase.matureInterval ? .young : .mature
      if row.rating == .again { lapses = lapses == .max ? .max : lapses + 1 }
    } else {
      phase = hasGraduated ? .relearning : .learning
    }
    promise(row)
    if dueDay != nil { hasGraduated = true }
    reviews += 1
    lastReview = row.milliseconds
    lastDay = Int32(clamping: row.day(rolloverHour: rolloverHour))
    offset = row.offset
    isChanged = false
    return phase
  }
}
