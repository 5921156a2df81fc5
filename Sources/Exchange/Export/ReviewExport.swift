import Decks
import Memory
import Study

/// Every review a row; a card that was relinked has one history under the id that it has now.
extension Export {
  func addReviews<Failure: Error>(to rows: inout RowWriter<Failure>) throws(Failure) {
    let log = history.log
    let ids = (0..<log.cards.count).map { history.card(ofRecord: $0) }
    let decks = ids.map { library.index(of: $0).map { library.deck(ofCard: $0).name } }
    for index in log.indices where log.kind(of: index) == .review && !history.isUndone(index) {
      let event = log[index]
      guard let rating = event.rating,
        let record = history.record(ofEvent: index)
      else { continue }
      try rows.add(.text(ids[record].text))
      try rows.add(.integer(Int(event.moment.milliseconds)))
      try rows.add(.integer(rating.rawValue))
      try rows.add(ExportField(event.milliseconds))
      try rows.add(.moment(event.moment))
      try rows.add(.day(event.moment.day(rolloverHour: history.rolloverHour)))
      try rows.add(ExportField(decks[record]))
      try rows.add(ExportField(event.due))
      try rows.add(.text(log.device(of: index)))
    }
  }

  func addBenchmark<Failure: Error>(to rows: inout RowWriter<Failure>) throws(Failure) {
    let log = history.log
    let ids = (0..<log.cards.count).map { history.card(ofRecord: $0) }
    let resets = resets()
    let incomplete = history.recordsWithoutBeginning()
    var last: [(day: Day, time: Int64)?] = Array(repeating: nil, count: ids.count)
    var number = 0
    for index in log.indices where log.kind(of: index) == .review && !history.isUndone(index) {
      let event = log[index]
      guard let rating = event.rating,
        let record = history.record(ofEvent: index), index > resets[record],
        !incomplete.contains(record)
      else { continue }
      number += 1
      let day = event.moment.day(rolloverHour: history.rolloverHour)
      let time = event.moment.milliseconds
      try rows.add(.text(ids[record].text))
      try rows.add(.integer(number))
      try rows.add(.integer(last[record].map { max(0, day - $0.day) } ?? -1))
      try rows.add(.integer(rating.rawValue))
      try rows.add(.integer(last[record].map { max(0, Int(time - $0.time) / 1000) } ?? -1))
      try rows.add(ExportField(event.milliseconds))
      last[record] = (day, time)
    }
  }

  /// Where each card was last made new again, or -1.
  private func resets() -> [Int] {
    var resets = Array(repeating: -1, count: history.log.cards.count)
    for index in history.log.indices where history.log.kind(of: index) == .reset {
      if let record = history.record(ofEvent: index), !history.isUndone(index) {
        resets[record] = index
      }
    }
    return resets
  }
}
