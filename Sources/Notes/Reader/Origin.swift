public import Decks

/// Where each byte of a document's text came from in the file.
public struct Origin: Sendable {
  /// Text offsets at which a run of bytes copied from the file starts; rising.
  private var starts: [UInt32] = []

  /// The file offset of each run.
  private var sources: [UInt32] = []

  /// File offsets of the line starts.
  private let lineStarts: [UInt32]

  /// The file itself.
  public let source: [UInt8]

  init(of source: [UInt8], _ lines: LineTable) {
    self.source = source
    lineStarts = lines.starts
    // Most runs are lines without what stands before and behind their text.
    starts.reserveCapacity(lines.count)
    sources.reserveCapacity(lines.count)
  }

  /// Notes that the text from `offset` on was copied from `sourceOffset` on.
  public mutating func mark(_ offset: Int, from sourceOffset: Int) {
    if let start = starts.last, let source = sources.last,
      offset - Int(start) == sourceOffset - Int(source), offset >= Int(start)
    {
      return
    }
    if let start = starts.last, Int(start) == offset {
      sources[sources.count - 1] = UInt32(sourceOffset)
      return
    }
    starts.append(UInt32(offset))
    sources.append(UInt32(sourceOffset))
  }

  /// Notes that these bytes were taken out of the text.
  mutating func remove(_ range: Range<Int>) {
    let follower = sourceOffset(of: range.upperBound)
    var run = starts.count
    while run > 0, Int(starts[run - 1]) > range.upperBound {
      run -= 1
      starts[run] -= UInt32(range.count)
    }
    var first = run
    while first > 0, Int(starts[first - 1]) >= range.lowerBound { first -= 1 }
    starts.replaceSubrange(first..<run, with: CollectionOfOne(UInt32(range.lowerBound)))
    sources.replaceSubrange(first..<run, with: CollectionOfOne(UInt32(follower)))
  }

  /// Notes that the text ends here again.
  mutating func cut(from offset: Int) {
    while let start = starts.last, Int(start) > offset {
      starts.removeLast()
      sources.removeLast()
    }
  }

  /// The file offset of an offset into the text.
  public func sourceOffset(of offset: Int) -> Int {
    guard let run = Self.last(in: starts, notAfter: offset) else { return 0 }
    return min(Int(sources[run]) + offset - Int(starts[run]), max(source.count - 1, 0))
  }

  /// The line, from 1, of an offset into the text.
  public func line(of offset: Int) -> Int {
    (Self.last(in: lineStarts, notAfter: sourceOffset(of: offset)) ?? 0) + 1
  }

  public func position(of offset: Int) -> Position {
    position(ofSource: sourceOffset(of: offset))
  }

  /// The place of a byte of the file.
  public func position(ofSource offset: Int) -> Position {
    let line = Self.last(in: lineStarts, notAfter: offset) ?? 0
    let start = Int(lineStarts[line])
    let column = source[start..<max(start, min(offset, source.count))].count { $0 & 0xC0 != 0x80 }
    return Position(line: line + 1, column: column + 1)
  }

  private static func last(in values: [UInt32], notAfter offset: Int) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if Int(values[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
