/// A table of a card, with columns as wide as their cells and narrower when the screen is.
struct MarkdownTable {
  private let rows: [[StyledText]]
  private let columnCount: Int

  /// Nil unless the second line separates a head from its body, as in `|---|:--:|`.
  init?(_ lines: ArraySlice<Substring>) {
    guard lines.count >= 2 else { return nil }
    let separator = Self.cells(lines[lines.startIndex + 1])
    guard !separator.isEmpty, separator.allSatisfy(Self.isRule) else { return nil }
    let head = Self.cells(lines[lines.startIndex]).map { InlineMarkdown.styled($0, in: .strong) }
    guard head.count == separator.count else { return nil }
    let body = lines.dropFirst(2).map { Self.cells($0).map { InlineMarkdown.styled($0) } }
    columnCount = head.count
    rows = [head] + body
  }

  /// The table in lines of at most `width` columns.
  func lines(width: Int) -> [StyledText] {
    guard let widths = columnWidths(width) else { return stacked(width: width) }
    var lines: [StyledText] = []
    for (index, row) in rows.enumerated() {
      let cells = (0..<columnCount).map { column in
        (column < row.count ? row[column] : StyledText()).wrapped(to: widths[column])
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = (0..<columnCount).map { column in
          (line < cells[column].count ? cells[column][line] : StyledText())
            .padded(to: column == columnCount - 1 ? 0 : widths[column])
        }
        lines.append(Self.joined(parts, with: " │ "))
      }
      if index == 0 {
        lines.append(
          Self.joined(
            widths.map { StyledText(String(repeating: "─", count: $0), .faint) }, with: "─┼─"))
      }
    }
    return lines
  }

  /// Cell under cell, each behind the head of its column, where the columns do not fit side by side.
  private func stacked(width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for row in rows.dropFirst() {
      if !lines.isEmpty { lines.append(StyledText()) }
      for (head, cell) in zip(rows[0], row) {
        lines += (head + StyledText(head.isEmpty ? "" : ": ", .strong) + cell)
          .wrapped(to: width, indent: 2)
      }
    }
    return lines.isEmpty ? rows[0].flatMap { $0.wrapped(to: width) } : lines
  }

  private static func joined(_ parts: [StyledText], with separator: String) -> StyledText {
    var line = StyledText()
    for (index, part) in parts.enumerated() {
      if index > 0 { line.append(separator, .faint) }
      line.append(part)
    }
    return line
  }

  /// Takes from the widest column until the table fits, but leaves four columns to each; nil when that is not enough.
  private func columnWidths(_ width: Int) -> [Int]? {
    var widths = (0..<columnCount).map { column in
      max(1, rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0)
    }
    var excess = widths.reduce(0, +) + 3 * (columnCount - 1) - width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 4
    {
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(second, 4)))
      widths[widest] -= cut
      excess -= cut
    }
    return excess > 0 ? nil : widths
  }

  private static func isRule(_ cell: String) -> Bool {
    cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
  }

  /// The cells of a row; `\|` is no border.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.trimmed {
      if character == "|" && !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        if character == "|" { cell.removeLast() }
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    cells.append(cell)
    if cells.first?.trimmed.isEmpty == true { cells.removeFirst() }
    if cells.last?.trimmed.isEmpty == true { cells.removeLast() }
    return cells.map { String($0.trimmed) }
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
