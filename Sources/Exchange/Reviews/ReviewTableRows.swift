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
      guard let field = nextField() else {
        throw error(.missing(column: header.names[column]))
      }
      switch role {
      case nil: break
      case .card: row.card = hash(field)
      case .order:
        guard let order = integer(field) else { throw badNumber(column, field) }
        row.order = order
      case .time:
        guard let time = number(field) else { throw badNumber(column, field) }
        row.time = time
      case .rating:
        guard let rating = integer(field).flatMap({ Rating(rawValue: Int($0)) }) else {
          throw error(.badRating(text: text(field)))
        }
        row.rating = rating
      }
    }
    skipLine()
    return row
  }

  /// The bytes up to the next comma; nil at the end of the line.
  private mutating func nextField() -> Range<Int>? {
    guard position < bytes.count, bytes[position] != Self.newline else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != Self.comma, bytes[position] != Self.newline {
      position += 1
    }
    var end = position
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    if position < bytes.count, bytes[position] == Self.comma { position += 1 }
    return start..<end
  }

  private mutating func skipLine() {
    // The field before may have ended at this line's end already.
    while position < bytes.count, bytes[position] != Self.newline { position += 1 }
    position = min(position + 1, bytes.count)
  }

  /// FNV-1a, Fowler, Noll and Vo 1991.
  private func hash(_ field: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in field { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }

  private func integer(_ field: Range<Int>) -> Int64? {
    guard let first = field.first, field.count <= 18 else { return nil }
    let isNegative = bytes[first] == UInt8(ascii: "-")
    var value: Int64 = 0
    var digits = 0
    for index in field.dropFirst(isNegative ? 1 : 0) {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
      digits += 1
    }
    return digits == 0 ? nil : isNegative ? -value : value
  }

  /// A finite number that fits into the count of days of a long life.
  private func number(_ field: Range<Int>) -> Double? {
    let value = integer(field).map(Double.init) ?? Double(text(field))
    return value.flatMap { abs($0) < 1e9 ? $0 : nil }
  }

  private func badNumber(_ column: Int, _ field: Range<Int>) -> ReviewTableError {
    error(.badNumber(column: header.names[column], text: text(field)))
  }

  private func text(_ field: Range<Int>) -> String {
    String(decoding: bytes[field], as: UTF8.self)
  }
}
