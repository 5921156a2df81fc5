/// Columns of terms, read as definitions below their terms.
extension Reader {
  mutating func readTermColumns(at index: Int, _ line: Range<Int>) -> Int? {
    guard index >= endOfPairs else { return nil }
    let columns = TermColumns(source)
    guard let first = columns.row(line), case .text = LineShape(source, line) else { return nil }
    var rows: [(row: TermColumns.Row, lines: [Range<Int>])] = [(first, [first.meaning])]
    // A first term may be one that pushes its meaning aside.
    var column = first.column
    if first.gap == 2, index + 1 < lines.count,
      let second = columns.row(unquoted(lines[index + 1]).0), second.column < first.column,
      second.indent == first.indent
    {
      column = second.column
    }
    var next = index + 1
    while next < lines.count, case let line = unquoted(lines[next]).0 {
      let last = rows[rows.count - 1].row
      if let row = columns.row(line), columns.stand(last, above: row, at: column),
        case .text = LineShape(source, line)
      {
        rows.append((row, [row.meaning]))
      } else if columns.continues(line, last) {
        rows[rows.count - 1].lines.append(LineShape.trimmed(source, line))
      } else {
        break
      }
      next += 1
    }
    // Figures below each other are pairs, with or without heads.
    guard rows.count > (first.hasDots ? 1 : 2),
      first.hasDots || rows.count(where: { columns.isWords($0.row.meaning) }) * 3 > rows.count * 2
    else {
      // Else every line of a long list would read all that stand below it.
      endOfPairs = next
      return nil
    }
    let isIntroduced = !isAfterBlank || !pending.isEmpty
    flush()
    let above = isIntroduced ? introduction : nil
    let group = nextGroup()
    for (row, lines) in rows {
      passages.append(
        Passage(
          kind: .paragraph, range: inline.append([row.term] + (row.day.map { [$0] } ?? [])),
          heading: openHeadings.last?.passage,
          parent: above, group: group, quoteDepth: quoteDepth))
      passages.append(
        Passage(
          kind: .definition, range: inline.append(lines), heading: openHeadings.last?.passage,
          parent: passages.count - 1, quoteDepth: quoteDepth))
    }
    introduction = nil
    isAfterBlank = false
    return next
  }
}
