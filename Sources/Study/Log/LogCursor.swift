import Memory

/// Reads the commonest line of a log, a review as Retain writes it, without looking twice at a byte.
///
/// Everything else is left to `LogLineReader`, which knows what is wrong with a line.
struct LogCursor {
  let file: UInt16
  /// Dates that were read, as numbers like 20261121, and their days: a log names few days often.
  private var dates = Array(repeating: Int32(0), count: Self.dateCount)
  private var days = Array(repeating: Int32(0), count: Self.dateCount)

  private static let dateCount = 1024

  init(file: UInt16) {
    self.file = file
  }

  /// `2026-11-21T21:14:05.123+08:00`, a tab and `review`, a tab.
  private static let headLength = 29 + 1 + 6 + 1

  /// - Returns: where the next line begins, or nothing when this line is of another kind or not whole.
  mutating func readReview(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, line: Int32,
    into reading: inout LogReading
  ) -> Int? {
    guard end - start > Self.headLength, bytes[start + 29] == UInt8(ascii: "\t"),
      bytes[start + 30] == UInt8(ascii: "r"), bytes[start + 31] == UInt8(ascii: "e"),
      bytes[start + 32] == UInt8(ascii: "v"), bytes[start + 33] == UInt8(ascii: "i"),
      bytes[start + 34] == UInt8(ascii: "e"), bytes[start + 35] == UInt8(ascii: "w"),
      bytes[start + 36] == UInt8(ascii: "\t"),
      let (milliseconds, offset) = readMoment(bytes, at: start)
    else { return nil }
    var row = LogRow(.review, milliseconds: milliseconds, offset: offset, file: file, line: line)

    var index = start + Self.headLength
    let cardStart = index
    var digest = IDDigest()
    while index < end, bytes[index] > 0x20 {
      digest.add(bytes[index])
      index += 1
    }
    guard index > cardStart, index + 3 < end, bytes[index] == UInt8(ascii: "\t"),
      let rating = Rating(rawValue: Int(bytes[index + 1]) - 0x30),
      bytes[index + 2] == UInt8(ascii: "\t")
    else { return nil }
    row.rating = rating
    index += 3

    var answer = 0
    let answerStart = index
    while index < end, index < answerStart + 9, let digit = Self.digit(bytes[index]) {
      answer = answer * 10 + digit
      index += 1
    }
    if index > answerStart { row.answer = Int32(answer) }
    guard index + 10 < end, bytes[index] == UInt8(ascii: "\t") else { return nil }
    index += 1
    guard let due = readDay(bytes, at: index) else { return nil }
    index += 10
    if index < end, bytes[index] == UInt8(ascii: "\t") {
      row.due = .day(Day(due))
    } else {
      guard index + 19 < end, let (instant, _) = readMoment(bytes, at: index - 10) else {
        return nil
      }
      index += 19
      row.due = .instant(Moment(milliseconds: instant))
    }
    guard index + 1 < end, bytes[index] == UInt8(ascii: "\t"),
      bytes[index + 1] == UInt8(ascii: "\n")
    else { return nil }

    reading.wait(for: digest, at: cardStart)
    reading.rows.append(row)
    return index + 2
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int? {
    let value = Int(byte) - 0x30
    return value >= 0 && value <= 9 ? value : nil
  }

  @inline(__always)
  private func number(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int? {
    guard let tens = Self.digit(bytes[index]), let ones = Self.digit(bytes[index + 1]) else {
      return nil
    }
    return tens * 10 + ones
  }

  /// Days since 1970-01-01.
  @inline(__always)
  private mutating func readDay(_ bytes: borrowing Span<UInt8>, at index: Int) -> Int? {
    guard let century = number(bytes, at: index), let year = number(bytes, at: index + 2),
      bytes[index + 4] == UInt8(ascii: "-"), let month = number(bytes, at: index + 5),
      bytes[index + 7] == UInt8(ascii: "-"), let day = number(bytes, at: index + 8)
    else { return nil }
    let date = (century * 100 + year) * 10_000 + month * 100 + day
    let slot = date & (Self.dateCount - 1)
    if dates[slot] == Int32(date) { return Int(days[slot]) }
    guard let result = Day(year: century * 100 + year, month: month, day: day) else { return nil }
    dates[slot] = Int32(date)
    days[slot] = Int32(result.number)
    return result.number
  }

  @inline(__always)
  private mutating func readMoment(_ bytes: borrowing Span<UInt8>, at start: Int)
    -> (milliseconds: Int64, offset: Int16)?
  {
    guard let day = readDay(bytes, at: start), bytes[start + 10] == UInt8(ascii: "T"),
      let hour = number(bytes, at: start + 11), hour < 24,
      bytes[start + 13] == UInt8(ascii: ":"), let minute = number(bytes, at: start + 14),
      minute < 60, bytes[start + 16] == UInt8(ascii: ":"),
      let second = number(bytes, at: start + 17), second < 60,
      bytes[start + 19] == UInt8(ascii: "."), let hundreds = Self.digit(bytes[start + 20]),
      let rest = number(bytes, at: start + 21),
      let offsetHours = number(bytes, at: start + 24), offsetHours <= 18,
      bytes[start + 26] == UInt8(ascii: ":"),
      let offsetMinutes = number(bytes, at: start + 27), offsetMinutes < 60
    else { return nil }
    let sign: Int
    switch bytes[start + 23] {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    default: return nil
    }
    let offset = sign * (offsetHours * 60 + offsetMinutes)
    let seconds = (hour * 60 + minute - offset) * 60 + second
    return (
      Int64(day) * 86_400_000 + Int64(seconds * 1000 + hundreds * 100 + rest), Int16(offset)
    )
  }
}
