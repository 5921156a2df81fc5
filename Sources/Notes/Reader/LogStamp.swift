/// A time of day to the second near the start of a line, behind what a program puts there: the day without its year
/// (`03-11 07:02:14`), the number of a process (`[1] 22:10:03`), its name (`2 door  08:14:55`).
enum LogStamp {
  /// Whether a line opens as an entry of a log does.
  ///
  /// A time alone may also be that of a recording, and what is said ends in a stop; neither has thousandths.
  static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = clock(in: line.prefix(farthest)) else { return false }
    let behind = line[(start + clockLength)...]
    guard behind.first.map({ " .,]Z".utf8.contains($0) }) ?? false else { return false }
    let isExact =
      behind.first.map({ ".,".utf8.contains($0) }) == true
      && behind.dropFirst().prefix(3).count(where: \.isDigit) == 3
    return isExact
      ? isMade(line[..<start]) || start == line.startIndex
      : start > line.startIndex && isMade(line[..<start]) && !endsInStop(line)
  }

  /// Bytes within which the time ends.
  private static let farthest = 32
  private static let clockLength = 8

  /// Where `00:00:00` stands, with no digit beside it.
  private static func clock(in line: ArraySlice<UInt8>) -> Int? {
    var index = line.startIndex
    while index + clockLength <= line.endIndex {
      let shape = line[index..<index + clockLength]
      let isClock = shape.enumerated().allSatisfy {
        $0.offset % 3 == 2 ? $0.element == UInt8(ascii: ":") : $0.element.isDigit
      }
      if isClock, index == line.startIndex || !line[index - 1].isDigit { return index }
      index += 1
    }
    return nil
  }

  /// A date in figures, a number or a name in brackets, or one short name beside a number.
  private static func isMade(_ words: ArraySlice<UInt8>) -> Bool {
    guard let last = words.last, " T[".utf8.contains(last) else { return false }
    var names = 0
    var isMarked = false
    for word in words.split(whereSeparator: { $0 == 0x20 }) {
      if word.first == UInt8(ascii: "["), word.last == UInt8(ascii: "]") || word.count == 1 {
        isMarked = true
      } else if word.allSatisfy({ $0.isDigit || "-/.[T".utf8.contains($0) }) {
        isMarked = true
      } else if word.allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") }), word.count <= 12,
        // `2 Kolb 02:01:09` is who came second.
        !word[word.startIndex].isCapital || word.allSatisfy(\.isCapital)
      {
        names += 1
      } else {
        return false
      }
    }
    return isMarked && names < 2
  }

  private static func endsInStop(_ line: ArraySlice<UInt8>) -> Bool {
    line.last.map { ".?!".utf8.contains($0) } ?? false
      || ["。", "？", "！"].contains { line.suffix(3).elementsEqual($0.utf8) }
  }
}
