import Memory

/// The reviews of a log, card by card: what walks of a memory model go through.
///
/// A walk in the order of the log would touch another card's memory with every review, and each of
/// several walks side by side would read the whole log.
struct AnswersByCard: Sendable {
  struct Answer {
    var time: Int64
    /// The study day.
    var day: Int32
    /// Nothing for a card that was made new again.
    var rating: Rating?
    /// Whether it stands for reviews that are not known.
    var isStart: Bool
  }

  private var answers: [Answer] = []
  /// Where the answers of each record end.
  private var ends: [Int32]
  /// What is known of a card before the answer at a place, for few of them.
  private var starts: [Int: KnownStart] = [:]

  /// - Parameter isUsed: by record.
  init(_ history: History, isUsed: [Bool]) {
    var counts = Array(repeating: Int32(0), count: isUsed.count)
    let rows = history.log.rows
    for index in rows.indices {
      if let record = Self.record(rows[index], index, history, isUsed) { counts[record] += 1 }
    }
    var (places, sum) = (counts, Int32(0))
    for record in counts.indices {
      places[record] = sum
      sum += counts[record]
    }
    let none = Answer(time: 0, day: 0, rating: nil, isStart: false)
    answers = Array(repeating: none, count: Int(sum))
    for index in rows.indices {
      let row = rows[index]
      guard let record = Self.record(row, index, history, isUsed) else { continue }
      let place = Int(places[record])
      places[record] += 1
      var answer = Answer(
        time: row.milliseconds, day: Int32(clamping: row.day(rolloverHour: history.rolloverHour)),
        rating: row.kind == .reset ? nil : row.rating, isStart: false)
      if row.kind == .review, let start = history.start(ofReview: row) {
        answer.isStart = true
        starts[place] = start
      }
      answers[place] = answer
    }
    ends = places
  }

  /// The record that a row counts for.
  @inline(__always)
  private static func record(_ row: LogRow, _ index: Int, _ history: History, _ isUsed: [Bool])
    -> Int?
  {
    switch row.kind {
    // A review that was taken back has no phase.
    case .review: guard history.phases[index] != History.noPhase else { return nil }
    case .reset: guard !history.isUndone(index) else { return nil }
    default: return nil
    }
    let record = history.heir(ofCard: Int(row.card))
    return isUsed[record] ? record : nil
  }

  /// The places of the answers of a record, from the first to the last.
  func places(ofRecord record: Int) -> Range<Int> {
    (record == 0 ? 0 : Int(ends[record - 1]))..<Int(ends[record])
  }

  subscript(place: Int) -> Answer { answers[place] }

  func start(at place: Int) -> KnownStart? { starts[place] }
}
