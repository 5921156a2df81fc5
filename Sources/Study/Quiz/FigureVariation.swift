/// Wrong figures that look like a right one, for answers that have too few others of their shape.
///
/// A variation has as many digits as the original, the same decimals and separators, and as many
/// zeros at its end, so that roundness tells nothing. How many variations are smaller is drawn, so
/// that the middle tells nothing either.
enum FigureVariation {
  /// - Parameter below: chooses how many of them are smaller, among the possible.
  /// - Returns: up to `count` texts, none of them `text`.
  static func texts(
    of text: String, count: Int, below: (ClosedRange<Int>, inout SeededRandom) -> Int,
    using random: inout SeededRandom
  ) -> [String] {
    var bytes = Array(text.utf8)
    guard let run = variedRun(in: bytes) else { return [] }
    let digits = bytes[run].filter(\.isDigit)
    let significant = Array(digits.reversed().drop { $0 == 0x30 }.reversed())
    guard let number = Int(String(decoding: significant, as: UTF8.self)), significant.count < 10,
      number > 0
    else { return [] }
    let zeros = digits.count - significant.count
    let limits = limits(bytes, run: run, digits: digits.count)
    let reach = isLikeYear(bytes[run]) ? nearYears : max(4, number * 2 / 5)
    let candidates = candidates(
      for: number, digits: significant, limits: limits, zeros: zeros, reach: reach)
    let smaller = candidates.filter { $0 < number }.shuffled(using: &random)
    let larger = candidates.filter { $0 > number }.shuffled(using: &random)
    let least = min(smaller.count, max(0, count - larger.count))
    let possible = least...max(least, min(count, smaller.count))
    let below = below(possible, &random)
    return (smaller.prefix(below) + larger.prefix(count - below)).map { candidate in
      let text = String(candidate)
      let padded =
        String(repeating: "0", count: max(0, significant.count - text.utf8.count)) + text
        + String(repeating: "0", count: zeros)
      var next = padded.utf8.makeIterator()
      for index in run where bytes[index].isDigit { bytes[index] = next.next() ?? 0x30 }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Years farther away than this are no believable options.
  private static let nearYears = 40

  /// A figure from 1000 to 2099 without a separator.
  private static func isLikeYear(_ run: ArraySlice<UInt8>) -> Bool {
    run.count == 4 && run.allSatisfy(\.isDigit)
      && (run.first == UInt8(ascii: "1") || run.starts(with: "20".utf8))
  }

  /// The last figure of the text that is no year, else the last one; its separators included.
  private static func variedRun(in bytes: [UInt8]) -> Range<Int>? {
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end].isDigit || isSeparator(bytes, end) { end += 1 }
      runs.append(index..<end)
      index = end
    }
    return runs.last { !isYear(bytes, $0) } ?? runs.last
  }

  private static func isSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1].isDigit else { return false }
    if bytes[index] == UInt8(ascii: ".") { return true }
    return bytes[index] == UInt8(ascii: ",") && index + 3 < bytes.count
      && bytes[index + 2].isDigit && bytes[index + 3].isDigit
  }

  private static func isYear(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
    run.count == 4 && (bytes[run].starts(with: "19".utf8) || bytes[run].starts(with: "20".utf8))
  }

  /// The largest figure that can stand there: a month, a day, or any.
  private static func limits(_ bytes: [UInt8], run: Range<Int>, digits: Int) -> Int {
    let after = bytes[run.upperBound...].drop { $0 == UInt8(ascii: " ") }
    if after.starts(with: "月".utf8) { return 12 }
    let isDay =
      after.starts(with: "日".utf8) || after.starts(with: "号".utf8)
      || digits <= 2
        && MonthNames.split(String(decoding: bytes, as: UTF8.self).lowercased())
          .contains { if case .month = $0 { true } else { false } }
      || digits == 2 && run.lowerBound > 0 && bytes[run.lowerBound - 1] == UInt8(ascii: "-")
    return isDay ? 28 : .max
  }

  private static func candidates(
    for number: Int, digits: [UInt8], limits: Int, zeros: Int, reach: Int
  ) -> [Int] {
    var lowest = 1
    for _ in 1..<max(digits.count, 1) { lowest *= 10 }
    if digits.first == 0x30 { lowest = 1 }
    var scale = 1
    for _ in 0..<min(zeros, 9) { scale *= 10 }
    let highest = min(max(lowest, 1) * 10 - 1, limits / scale)
    let range = max(lowest, number - reach)...max(number, min(highest, number + reach))
    let step = max(1, range.count / 40)
    let all = stride(from: range.lowerBound, through: range.upperBound, by: step).map { candidate in
      // No zero at the end where the original has none.
      candidate % 10 == 0 ? candidate + 1 : candidate
    }
    return Set(all).filter { $0 != number && range.contains($0) }.sorted()
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
