/// The lines of a file, without their line ends.
///
/// Only where each begins is kept: a file may have millions.
struct LineTable: RandomAccessCollection, Sendable {
  private let source: [UInt8]

  /// File offsets of the starts; behind the last line end one more, even when nothing follows.
  let starts: [UInt32]

  /// Bytes of the mark that the first line may begin with.
  private let mark: Int
  let endIndex: Int

  var startIndex: Int { 0 }

  init(_ source: [UInt8]) {
    self.source = source
    mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts: [UInt32] = []
    // Exactly: what an array leaves behind when it grows is memory, too.
    starts.reserveCapacity(source.count { $0 == 0x0A } + 1)
    starts.append(0)
    for (offset, byte) in source.enumerated() where byte == 0x0A {
      starts.append(UInt32(offset + 1))
    }
    self.starts = starts
    let isClosed =
      source.count <= mark || Int(starts[starts.count - 1]) == source.count
    endIndex = isClosed ? starts.count - 1 : starts.count
  }

  subscript(line: Int) -> Range<Int> {
    let start = line == 0 ? mark : Int(starts[line])
    guard line + 1 < starts.count else { return start..<source.count }
    let end = Int(starts[line + 1]) - 1
    let isPaired = end > start && source[end - 1] == 0x0D
    return start..<(isPaired ? end - 1 : end)
  }
}
