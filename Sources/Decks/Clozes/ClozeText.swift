/// The texts of a cloze that was scanned.
extension ClozeScanner {
  /// The deletions in the order in which they begin.
  var sortedMarks: [Mark] {
    marks.count == 1 ? marks : marks.sorted { $0.outer.lowerBound < $1.outer.lowerBound }
  }

  /// What is no text of the card, in order: brackets, braces, hints, and escaping backslashes.
  var drops: [Range<Int>] {
    var drops = escapes
    for mark in marks {
      drops.append(mark.outer.lowerBound..<mark.inner.lowerBound)
      drops.append(mark.inner.upperBound..<mark.outer.upperBound)
    }
    return drops.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The text of `range` with the deletions in it filled in.
  func plain(_ range: Range<Int>, without drops: [Range<Int>]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var start = range.lowerBound
    var next = ClozeScanner.firstIndex(of: drops, from: start)
    while next < drops.count, drops[next].lowerBound < range.upperBound {
      if start < drops[next].lowerBound {
        result.append(contentsOf: bytes[start..<drops[next].lowerBound])
      }
      start = max(start, drops[next].upperBound)
      next += 1
    }
    if start < range.upperBound { result.append(contentsOf: bytes[start..<range.upperBound]) }
    return result
  }

  /// The text with every deletion filled in.
  var plainBytes: [UInt8] { plain(0..<bytes.count, without: drops) }

  /// The text of `range` without the backslashes that only escape.
  func text(_ range: Range<Int>) -> String {
    guard !escapes.isEmpty else { return String(decoding: bytes[range], as: UTF8.self) }
    var result: [UInt8] = []
    var start = range.lowerBound
    var low = ClozeScanner.firstIndex(of: escapes, from: start)
    while low < escapes.count, escapes[low].lowerBound < range.upperBound {
      result.append(contentsOf: bytes[start..<escapes[low].lowerBound])
      start = escapes[low].upperBound
      low += 1
    }
    result.append(contentsOf: bytes[start..<range.upperBound])
    return String(decoding: result, as: UTF8.self)
  }

  /// The index of the first of the sorted `ranges` that begins at `start` or later.
  private static func firstIndex(of ranges: [Range<Int>], from start: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `text` with backslashes before the brackets and braces that would otherwise hide something.
  static func escaped(_ text: String) -> String {
    var scanner = ClozeScanner(Array(text.utf8))
    scanner.scan()
    let escapes = (scanner.loose + scanner.escapes.map(\.lowerBound)).sorted()
    guard !escapes.isEmpty else { return text }
    var result: [UInt8] = []
    var start = 0
    for place in escapes {
      result.append(contentsOf: scanner.bytes[start..<place])
      result.append(UInt8(ascii: "\\"))
      start = place
    }
    result.append(contentsOf: scanner.bytes[start...])
    return String(decoding: result, as: UTF8.self)
  }
}
