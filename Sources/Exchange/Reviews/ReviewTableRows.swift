import Memory

/// The rows of a table of reviews, one after the other, read from its bytes.
struct ReviewTableRows {
  struct Row {
    /// The bytes of the card's name, hashed.
    var card: UInt64 = 0
    var order: Int64 = 0
    var time = 0.0
    var rating = Rating.again
  }

  let header: ReviewTableHeader
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")

  init(_ bytes: [UInt8]) throws(ReviewTableError) {
    self.bytes = bytes
    let end = bytes.firstIndex(of: Self.newline) ?? bytes.count
    let text = String(decoding: bytes[..<end].drop { $0 == 0x0D }, as: UTF8.self)
    guard let header = ReviewTableHeader(text.filter { !$0.isNewline }) else {
      let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
      throw ReviewTableError(problem: isEmpty ? .noReviews : .unknownHeader, line: 1)
    }
    self.header = header
    position = min(end + 1, bytes.count)
  }

  func error(_ problem: ReviewTableError.Problem) -> ReviewTableError {
    ReviewTableError(problem: problem, line: line)
  }

  /// The next row; empty lines are skipped.
  mutating func next() throws(ReviewTableError) -> Row? {
    while position < bytes.count {
      line += 1
      if bytes[position] == Self.newline || bytes[position] == 0x0D {
        skipLine()
        continue
      }
      return try row()
    }
    return nil
  }

  private mutating func row() throws(ReviewTableError) -> Row {
    var row = Row()
    for (column, role) in header.roles.enumerated() {
      guard position < bytes.count, bytes[position] != Self.newline else {
        throw error(.missing(column: header.names[column]))
      }
      switch role {
      case nil: endField(at: end(of: position))
      case .card: row.card = hash()
      case .order:
        guard let order = integer() else { throw badNumber(column) }
        row.order = order
      case .time:
        guard let time = number() else { throw badNumber(column) }
        row.time = time
      case .rating:
        let start = position
        guard let rating = integer().flatMap({ Rating(rawValue: Int($0)) }) else {
          position = start
          throw error(.badRating(text: text))
        }
        row.rating = rating
      }
    }
    skipLine()
    return row
  }

  private mutating func skipLine() {
    // The field before may have ended at this line's end already.
    while position < bytes.count, bytes[position] != Self.newline { position += 1 }
    position = min(position + 1, bytes.count)
  }
}

/// Fields, each read in one go from `position` to its end.
extension ReviewTableRows {
  private func isEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    switch bytes[place] {
    case Self.comma, Self.newline: return true
    case 0x0D: return place + 1 == bytes.count || bytes[place + 1] == Self.newline
    default: return false
    }
  }

  private func end(of start: Int) -> Int {
    var place = start
    while !isEnd(place) { place += 1 }
    return place
  }

  private mutating func endField(at end: Int) {
    let isLast = end == bytes.count || bytes[end] == Self.newline
    position = isLast ? end : end + 1
  }

  /// FNV-1a, Fowler, Noll and Vo 1991.
  private mutating func hash() -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var place = position
    while !isEnd(place) {
      hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3
      place += 1
    }
    endField(at: place)
    return hash
  }

  /// Nil, with the position left at the field, where there is anything else than a whole number.
  private mutating func integer() -> Int64? {
    let isNegative = bytes[position] == UInt8(ascii: "-")
    let start = isNegative ? position + 1 : position
    var place = start
    var value: Int64 = 0
    while place < bytes.count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      guard place - position < 18 else { return nil }
      value = value &* 10 &+ Int64(digit)
      place += 1
    }
    guard place > start, isEnd(place) else { return nil }
    endField(at: place)
    return isNegative ? -value : value
  }

  /// A finite number that fits into the count of days of a long life; nil as for `integer`.
  private mutating func number() -> Double? {
    let start = position
    if let value = integer() {
      if abs(value) < 1_000_000_000 { return Double(value) }
      position = start
      return nil
    }
    guard let value = Double(text), abs(value) < 1e9 else { return nil }
    endField(at: end(of: position))
    return value
  }

  private func badNumber(_ column: Int) -> ReviewTableError {
    error(.badNumber(column: header.names[column], text: text))
  }

  /// The field at the position.
  private var text: String {
    String(decoding: bytes[position..<end(of: position)], as: UTF8.self)
  }
}
