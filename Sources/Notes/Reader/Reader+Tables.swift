/// Tables of Markdown and HTML.
extension Reader {
  mutating func readTable(at index: Int, _ line: Range<Int>) -> Int? {
    if TableShape.isRow(source, line), index + 1 < lines.count,
      TableShape.isDelimiter(source, unquoted(lines[index + 1]).0)
    {
      flush()
      // An outliner's table begins behind the mark of its item.
      let head =
        if case .item(_, _, let content) = LineShape(source, line) { content } else { line }
      var rows = [TableShape.cells(source, head)]
      var next = index + 2
      while next < lines.count {
        let row = unquoted(lines[next]).0
        guard TableShape.isRow(source, row) else { break }
        rows.append(TableShape.cells(source, row))
        next += 1
      }
      table(rows.map { row in row.map { [$0] } })
      return next
    }
    guard source[LineShape.trimmed(source, line)].starts(with: "<table".utf8) else {
      return readAlignedTable(at: index, line)
    }
    flush()
    var next = index
    while next < lines.count, !contains("</table", in: lines[next]) { next += 1 }
    let end = next < lines.count ? lines[next].upperBound : source.count
    table(HTMLTable.rows(source, line.lowerBound..<end).map { row in row.map { [$0] } })
    return next + 1
  }

  /// Heads above two rows at least, all of them in columns.
  private mutating func readAlignedTable(at index: Int, _ line: Range<Int>) -> Int? {
    let table = AlignedTable(source)
    guard case .text = LineShape(source, line) else { return nil }
    for heads in [table.headsBehindNames(line), table.heads(line)] {
      if let heads, let next = readAlignedTable(at: index, line, heads) { return next }
    }
    return readRowsOfFigures(at: index)
  }

  /// Three lines at least of as many columns each, mostly figures, that no head explains: the standings of a league.
  private mutating func readRowsOfFigures(at index: Int) -> Int? {
    var rows: [[[Range<Int>]]] = []
    var next = index
    while next < lines.count,
      let cells = AlignedTable(source).rowOfFigures(unquoted(lines[next]).0),
      cells.count == rows.first?.count ?? cells.count
    {
      rows.append(cells.map { [$0] })
      next += 1
    }
    guard rows.count > 2 else { return nil }
    flush()
    table(rows, from: 1)
    return next
  }

  private mutating func readAlignedTable(
    at index: Int, _ line: Range<Int>, _ heads: [Range<Int>]
  ) -> Int? {
    let table = AlignedTable(source)
    var next = index + 1
    if next < lines.count, case let rule = unquoted(lines[next]).0,
      source[rule].allSatisfy({ $0 == UInt8(ascii: "-") || $0 == 0x20 }),
      source[rule].contains(UInt8(ascii: "-")), rule.count > 3
    {
      next += 1
    }
    var rows = [heads.map { [$0] }]
    while next < lines.count {
      let row = unquoted(lines[next]).0
      let isNamed =
        !heads[0].isEmpty || table.isNamed(row, below: heads, from: line.lowerBound)
      if isNamed, let cells = table.row(row, below: heads, from: line.lowerBound) {
        rows.append(cells.map { [$0] })
      } else if rows.count > 1, heads[0].isEmpty,
        let parts = table.continuation(row, below: heads, from: line.lowerBound)
      {
        for (column, part) in parts.enumerated() where !part.isEmpty {
          rows[rows.count - 1][column].append(part)
        }
      } else {
        break
      }
      next += 1
    }
    guard rows.count > 2 else { return nil }
    flush()
    let hasHeads = !table.isRow(heads, of: rows.dropFirst().map { row in row.map { $0.first } })
    self.table(rows, from: hasHeads ? 0 : 1)
    return next
  }

  private func contains(_ tag: String, in line: Range<Int>) -> Bool {
    let first = tag.utf8.first!
    return line.contains {
      source[$0] == first && source[$0..<line.upperBound].starts(with: tag.utf8)
    }
  }

  /// A paragraph that a blank line parts from the table: English longer than a name and without a colon at its end, or
  /// Chinese that ends in a stop.
  private func isProse(_ passage: Int) -> Bool {
    let text = inline.text[passages[passage].range]
    if text.suffix(3).elementsEqual("。".utf8) { return true }
    return text.count > 100 && text.last != UInt8(ascii: ":")
      && text.allSatisfy { $0 < 0xE3 || $0 > 0xE9 }
  }

  /// - Parameters:
  ///   - rows: The cells of each row, with the lines of each cell.
  ///   - first: The number of the first row: 1 when there are no heads.
  private mutating func table(_ rows: [[[Range<Int>]]], from first: Int = 0) {
    let group = nextGroup()
    // What a term means announces no table.
    let above = introduction.flatMap { above in
      passages[above].kind == .definition || isAfterBlank && isProse(above) ? nil : above
    }
    for (row, cells) in zip(first..., rows) {
      for (column, cell) in cells.enumerated() {
        passages.append(
          Passage(
            kind: .cell(row: row, column: column), range: inline.append(cell),
            heading: openHeadings.last?.passage, parent: above, group: group,
            quoteDepth: quoteDepth))
      }
    }
    introduction = nil
  }
}
