import Memory

/// Reads one line of the log, with all that may be wrong with it.
enum LogLineReader {
  enum Result {
    case event(LogRow, card: ArraySlice<UInt8>, detail: ArraySlice<UInt8>)
    /// A header, an empty line, or an event of a later version.
    case nothing
    case bad(LogWarning.Problem)
  }

  /// - Parameter line: without its line end.
  static func read(_ line: ArraySlice<UInt8>, file: UInt16 = 0, number: Int32 = 0) -> Result {
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if line.contains(0) { line = line.filter { $0 != 0 }[...] }
    if line.isEmpty || isHeader(line) { return .nothing }
    if isMergeMarker(line) { return .bad(.mergeMarker) }
    if line.last == LogLine.tornMark.utf8.last,
      line.suffix(LogLine.tornMark.utf8.count).elementsEqual(LogLine.tornMark.utf8)
    {
      return .bad(.tornLine)
    }
    var columns = Columns(line)
    guard let moment = Moment(columns.next()) else { return .bad(.badTime) }
    let name = columns.next()
    guard let kind = Event.Kind(rawValue: String(decoding: name, as: UTF8.self)) else {
      return .nothing
    }
    var row = LogRow(
      kind, milliseconds: moment.milliseconds, offset: Int16(moment.offset / 60), file: file,
      line: number)

    let card = columns.next()
    if kind.namesCard && card.isEmpty { return .bad(.missingCard) }

    let rating = columns.next()
    if !rating.isEmpty {
      guard rating.count == 1, let value = Rating(rawValue: Int(rating.first!) - 0x30) else {
        return .bad(.badRating)
      }
      row.rating = value
    } else if kind == .review || kind == .practice {
      return .bad(.missingRating)
    }

    let milliseconds = columns.next()
    if !milliseconds.isEmpty {
      guard milliseconds.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return .bad(.badMilliseconds)
      }
      row.answer = Int32(String(decoding: milliseconds, as: UTF8.self)) ?? .max
    }

    let due = columns.next()
    if !due.isEmpty {
      guard let promise = Due(due) else { return .bad(.badDue) }
      row.due = promise
    } else if kind == .review || kind == .move || kind == .bury {
      return .bad(.missingDue)
    }

    let detail = columns.next()
    if !detail.isEmpty {
      var reader = JSONReader(detail)
      guard case .object = reader.readDocument() else { return .bad(.badDetail) }
    } else if kind.needsDetail {
      return .bad(.missingDetail)
    }
    return .event(row, card: kind.namesCard ? card : [], detail: detail)
  }

  private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "t") else { return false }
    return line.starts(with: "time\t".utf8) || line.elementsEqual("time".utf8)
  }

  private static func isMergeMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 7, let first = line.first, "<=>|".utf8.contains(first) else { return false }
    let mark = line.prefix(7)
    return mark.allSatisfy { $0 == first } && (line.count == 7 || line[line.startIndex + 7] == 0x20)
  }
}

/// The columns of a line, empty behind the last one.
private struct Columns {
  private var rest: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    rest = line
  }

  mutating func next() -> ArraySlice<UInt8> {
    let column = rest.prefix { $0 != UInt8(ascii: "\t") }
    rest = rest.dropFirst(column.count + 1)
    return column
  }
}
