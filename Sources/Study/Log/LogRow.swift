import Memory

/// One event in 40 bytes; ids and details are numbers into tables of the log.
struct LogRow: Hashable, Sendable {
  var milliseconds: Int64
  /// Twice the day, or twice the instant and one; the least number when there is none.
  private(set) var packedDue: Int64 = .min
  /// An index into the log's cards, or -1.
  var card: Int32 = -1
  /// Milliseconds that the answer took, or -1.
  var answer: Int32 = -1
  /// An index into the log's details, or -1.
  var detail: Int32 = -1
  var line: Int32
  /// Minutes east of UTC.
  var offset: Int16
  /// An index into the log's files.
  var file: UInt16
  let kind: Event.Kind
  private var ratingValue: UInt8 = 0

  init(_ kind: Event.Kind, milliseconds: Int64, offset: Int16, file: UInt16, line: Int32) {
    self.milliseconds = milliseconds
    self.offset = offset
    self.file = file
    self.line = line
    self.kind = kind
  }

  var moment: Moment { Moment(milliseconds: milliseconds, offset: Int(offset) * 60) }

  var rating: Rating? {
    get { Rating(rawValue: Int(ratingValue)) }
    set { ratingValue = UInt8(newValue?.rawValue ?? 0) }
  }

  /// The promise; the offset of an instant is that of the event.
  var due: Due? {
    get {
      guard packedDue != .min else { return nil }
      let value = packedDue >> 1
      return packedDue & 1 == 0
        ? .day(Day(Int(value)))
        : .instant(Moment(milliseconds: value, offset: Int(offset) * 60))
    }
    set {
      switch newValue {
      case .day(let day): packedDue = Int64(day.number) << 1
      case .instant(let moment): packedDue = moment.milliseconds << 1 | 1
      case nil: packedDue = .min
      }
    }
  }

  /// Whether the promise is an instant.
  var isStep: Bool { packedDue != .min && packedDue & 1 == 1 }

  /// The study day of the event.
  func day(rolloverHour: Int) -> Int {
    let local = milliseconds + Int64(Int(offset) * 60 - rolloverHour * 3600) * 1000
    return Int(local.dividedFloor(by: 86_400_000))
  }
}

extension Event.Kind {
  /// Whether a line of this kind says something about one card.
  var namesCard: Bool {
    switch self {
    case .undo, .parameters, .import: false
    default: true
    }
  }

  /// Whether a line of this kind says nothing without its detail.
  var needsDetail: Bool {
    switch self {
    case .undo, .relink, .accept, .parameters: true
    default: false
    }
  }
}
