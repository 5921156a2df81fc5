/// What stands between backticks and dollar signs is kept as it is.
extension InlineReader {
  mutating func code(_ at: Int, _ line: Range<Int>) -> Int {
    let count = LineShape.run(of: UInt8(ascii: "`"), in: source, at..<line.upperBound)
    var end = at + count
    guard !codeRunsWithoutEnd.contains(count) else { return end }
    guard isClosed(count, from: end, in: line) else {
      codeRunsWithoutEnd.insert(count)
      return end
    }
    while end < line.upperBound {
      guard source[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = LineShape.run(of: UInt8(ascii: "`"), in: source, end..<line.upperBound)
      if run == count {
        verbatim(LineShape.trimmed(source, at + count..<end), .code)
        return end + count
      }
      end += run
    }
    codeRunsWithoutEnd.insert(count)
    return at + count
  }

  /// Whether so many backticks stand together again on the line; its runs are gathered once.
  mutating func isClosed(_ count: Int, from start: Int, in line: Range<Int>) -> Bool {
    if codeLine != line {
      codeLine = line
      lastCodeRun.removeAll(keepingCapacity: true)
      var at = line.lowerBound
      while at < line.upperBound {
        guard source[at] == UInt8(ascii: "`") else {
          at += 1
          continue
        }
        let run = LineShape.run(of: UInt8(ascii: "`"), in: source, at..<line.upperBound)
        lastCodeRun[run] = at
        at += run
      }
    }
    return lastCodeRun[count].map { $0 >= start } ?? false
  }

  mutating func math(_ at: Int, _ line: Range<Int>) -> Int {
    let dollar = UInt8(ascii: "$")
    let count = min(2, LineShape.run(of: dollar, in: source, at..<line.upperBound))
    guard let first = peek(at + count, line), count == 2 || first != 0x20,
      let end = find(dollar, from: at + count, in: line), end > at + count,
      count == 2 || source[end - 1] != 0x20,
      peek(end + 1, line).map({ !(48...57).contains($0) }) ?? true
    else { return copy(at, line) }
    let isMoney = (48...57).contains(first) && !source[at..<end].contains(where: { $0.isMathSign })
    guard !isMoney else { return copy(at, line) }
    let close = count == 2 && peek(end + 1, line) == dollar ? end + 2 : end + 1
    verbatim(at..<close, .code)
    return close
  }

  mutating func verbatim(_ range: Range<Int>, _ kind: Mark.Kind) {
    let start = text.count
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = source[at]
      var end = at + 1
      if byte >= 0x80 {
        guard let next = endOfCharacter(at, range) else {
          invalid.add(at)
          at = end
          continue
        }
        end = next
      }
      if byte >= 0x80 && turnsDirection(at) {
        directions.add(at)
      } else if byte >= 0x20 && byte != 0x7F {
        for offset in at..<end { put(source[offset], from: offset) }
      }
      at = end
    }
    if start < text.count { marks.append(Mark(kind: kind, range: start..<text.count)) }
  }

  /// The next such sign on the line; a search that failed once is not repeated.
  mutating func find(_ sign: UInt8, from start: Int, in line: Range<Int>) -> Int? {
    if let limit = searched[sign], start < limit, limit >= line.upperBound { return nil }
    if let found = source[start..<line.upperBound].firstIndex(of: sign) { return found }
    searched[sign] = line.upperBound
    return nil
  }
}
