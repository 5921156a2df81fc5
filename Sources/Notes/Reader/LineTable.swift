/// The lines of a file, without their line ends.
struct LineTable: Sendable {
  let lines: [Range<Int>]

  init(_ source: [UInt8]) {
    var lines: [Range<Int>] = []
    let hasMark = source.starts(with: [0xEF, 0xBB, 0xBF])
    var start = hasMark ? 3 : 0
    for offset in start..<max(start, source.count) where source[offset] == 0x0A {
      let isPaired = offset > start && source[offset - 1] == 0x0D
      lines.append(start..<(isPaired ? offset - 1 : offset))
      start = offset + 1
    }
    if start < source.count { lines.append(start..<source.count) }
    self.lines = lines
  }
}
