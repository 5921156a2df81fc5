/// A table whose columns stand below each other by spaces or tabs, as people write it into plain text.
struct AlignedTable {
  private let source: [UInt8]

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The heads of such a table: three at least, short, and none of them a figure or the piece of a sentence.
  func heads(_ line: Range<Int>) -> [Range<Int>]? {
    guard hasGap(line) else { return nil }
    let cells = cells(line)
    guard Self.numberOfColumns.contains(cells.count), isHead(cells[0]),
      cells.dropFirst().allSatisfy(isHeadOrPeriod)
    else { return nil }
    return cells
  }

  /// The heads of a table whose first column has none, and so an empty one before them: `          Oak   Elm`.
  func headsBehindNames(_ line: Range<Int>) -> [Range<Int>]? {
    let content = LineShape.trimmed(source, line)
    guard displayWidth(source, line.lowerBound..<content.lowerBound) >= Self.narrowestNames,
      hasGap(line)
    else { return nil }
    let cells = cells(line)
    guard (2...Self.numberOfColumns.upperBound).contains(cells.count),
      cells.allSatisfy({ isHeadOrPeriod($0) || isModel($0) })
    else { return nil }
    return [line.lowerBound..<line.lowerBound] + cells
  }

  /// Columns that the names of rows without a head need.
  private static let narrowestNames = 6

  /// Whether the name of a row begins a line, not what goes on below the second column or a later one.
  func isNamed(_ line: Range<Int>, below heads: [Range<Int>], from start: Int) -> Bool {
    let content = LineShape.trimmed(source, line)
    return heads.count > 1
      && displayWidth(source, line.lowerBound..<content.lowerBound) + 1
        < displayWidth(source, start..<heads[1].lowerBound)
  }

  /// Whether the first line of a table is a row like those below it: `first person   am` above `second person   are`, `oak` above `oaks`.
  ///
  /// Its name ends as the other names do, or its cell is the beginning of those below.
  func isRow(_ heads: [Range<Int>], of rows: [[Range<Int>?]]) -> Bool {
    heads.indices.contains { column in
      let head = source[heads[column]]
      let alike = rows.count { row in
        guard let cell = row[column].map({ source[$0] }) else { return false }
        return column == 0 ? haveOneNoun(head, cell) : isStem(head, of: cell)
      }
      return alike > 1 && (column == 0 || alike * 2 >= rows.count)
    }
  }

  /// Two words at least, of which the last is the same.
  private func haveOneNoun(_ head: ArraySlice<UInt8>, _ cell: ArraySlice<UInt8>) -> Bool {
    let ends = [head, cell].map { $0.split(separator: 0x20) }
    guard ends[0].count > 1, ends[1].count > 1, let first = ends[0].last, let second = ends[1].last
    else { return false }
    return first.elementsEqual(second)
  }

  private func isStem(_ head: ArraySlice<UInt8>, of cell: ArraySlice<UInt8>) -> Bool {
    head.count > 2 && cell.count > head.count && cell.starts(with: head)
      && cell[cell.startIndex + head.count].isLetter
  }

  /// The cells of a line of a table without heads: four at least, half of them figures, one a name.
  func rowOfFigures(_ line: Range<Int>) -> [Range<Int>]? {
    guard hasGap(line) else { return nil }
    let cells = cells(line)
    let figures = cells.count { cell in
      source[cell].contains(where: \.isDigit)
        && source[cell].allSatisfy { !$0.isLetter && $0 < 0xE3 }
    }
    return cells.count > 3 && figures * 2 >= cells.count && figures < cells.count ? cells : nil
  }

  /// What goes on below a row whose cells were broken into lines: at most one part for each head, none for the name.
  func continuation(
    _ line: Range<Int>, below heads: [Range<Int>], from start: Int
  ) -> [Range<Int>]? {
    let content = LineShape.trimmed(source, line)
    guard !content.isEmpty, heads.count > 1,
      displayWidth(source, line.lowerBound..<content.lowerBound) + 1
        >= displayWidth(source, start..<heads[1].lowerBound)
    else { return nil }
    return aligned(line, heads.map { displayWidth(source, start..<$0.lowerBound) }, isNamed: false)
  }

  /// The cells of a row below such heads, one for each of them and empty where nothing stands; `nil` when the line is no
  /// row of theirs.
  func row(_ line: Range<Int>, below heads: [Range<Int>], from start: Int) -> [Range<Int>]? {
    let cells = cells(line)
    guard cells.count > 1 else { return nil }
    let columns = heads.map { displayWidth(source, start..<$0.lowerBound) }
    // `14 ms   (~4 ticks)`: a remark far before its head goes with the cell before.
    let isShifted = zip(cells, columns).dropFirst().contains { cell, column in
      source[cell.lowerBound] == UInt8(ascii: "(")
        && displayWidth(source, line.lowerBound..<cell.lowerBound) + 2 < column
    }
    if cells.count == heads.count, !isShifted { return cells }
    return aligned(line, columns)
  }

  /// Of more columns each short row below would be filled up with as many empty cells, so that a note of wide heads would
  /// cost the product of its rows and columns.
  private static let numberOfColumns = 3...24

  /// Columns of the widest head.
  private static let widestHead = 24

  /// Two spaces or a tab stand somewhere between words.
  private func hasGap(_ line: Range<Int>) -> Bool {
    let content = LineShape.trimmed(source, line)
    return content.dropLast().contains {
      source[$0] == 0x09 || source[$0] == 0x20 && source[$0 + 1] == 0x20
    }
  }

  /// What stands between the gaps.
  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    let content = LineShape.trimmed(source, line)
    var cells: [Range<Int>] = []
    var start = content.lowerBound
    var at = start
    while at < content.upperBound {
      guard source[at] == 0x20 || source[at] == 0x09 else {
        at += 1
        continue
      }
      let gap = source[at..<content.upperBound].prefix { $0 == 0x20 || $0 == 0x09 }
      if gap.count > 1 || gap.first == 0x09 {
        cells.append(start..<at)
        start = gap.endIndex
      }
      at = gap.endIndex
    }
    if start < content.upperBound { cells.append(start..<content.upperBound) }
    return cells
  }

  /// `7月`, `2031`, `Q3` too, which begin with a figure.
  private func isHeadOrPeriod(_ cell: Range<Int>) -> Bool {
    isHead(cell) || cell.count <= Self.longestPeriod && TableHead(cell, source).isPeriod
  }

  /// `18-55`: a name of figures.
  private func isModel(_ cell: Range<Int>) -> Bool {
    cell.count <= 12 && source[cell.lowerBound].isDigit
      && source[cell].contains { $0.isLetter || $0 == UInt8(ascii: "-") }
      && source[cell].allSatisfy { $0.isAlphanumeric || "-./".utf8.contains($0) }
  }

  /// Bytes.
  private static let longestPeriod = 16

  private func isHead(_ cell: Range<Int>) -> Bool {
    fits(source, cell, in: Self.widestHead)
      && source[cell].contains { $0.isLetter || $0 >= 0xE3 }
      && !source[cell.lowerBound].isDigit
      && !source[cell].contains {
        [UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":")].contains($0)
      }
      && !Self.stops.contains { source[cell].reversed().starts(with: $0) }
      && source[cell].count { $0 == 0x20 } < 3
  }

  private static let stops = ["，", "。", "；", "："].map { Array($0.utf8.reversed()) }

  /// The parts of a line that begin where the heads do. What reaches into the next column is left out, for nobody can tell
  /// which of the two it belongs to.
  private func aligned(
    _ line: Range<Int>, _ columns: [Int], isNamed: Bool = true
  ) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    var at = line.lowerBound
    var width = 0
    var edges: [Int] = []
    for column in columns {
      while at < line.upperBound, width < column {
        let byte = source[at]
        width += byte & 0xC0 == 0x80 ? 0 : byte >= 0xE3 ? 2 : 1
        at += 1
        while at < line.upperBound, source[at] & 0xC0 == 0x80 { at += 1 }
      }
      edges.append(at)
    }
    var crossed = false
    for (place, edge) in edges.enumerated() {
      let end = place + 1 < edges.count ? edges[place + 1] : line.upperBound
      let isOpen = end == line.upperBound || source[end - 1] == 0x20 || source[end - 1] == 0x09
      let cell = LineShape.trimmed(source, edge..<max(edge, end))
      // Text that begins inside a column belongs to no head.
      let isName = isNamed && place == 0
      guard cell.isEmpty || crossed || isName || cell.lowerBound <= edge + 1 else { return nil }
      cells.append(isOpen && !crossed ? cell : edge..<edge)
      crossed = !isOpen
    }
    let filled = cells.count { !$0.isEmpty }
    guard let first = cells.first, first.isEmpty != isNamed, filled > (isNamed ? 1 : 0) else {
      return nil
    }
    return cells
  }
}
