/// Rows in columns that line up, whatever the script; the first column is words, the others are numbers.
struct TextTable {
  private var rows: [[StyledText]] = []

  init(heading: [String]) {
    rows = [heading.map { StyledText($0, .faint) }]
  }

  mutating func add(_ cells: [StyledText]) { rows.append(cells) }

  /// - Parameter limit: columns of the screen; figures that have no room in it are left out, from the right.
  func lines(within limit: Int? = nil) -> [StyledText] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    if let limit {
      while widths.count > 2, widths.reduce(-2, { $0 + $1 + 2 }) > limit { widths.removeLast() }
    }
    return rows.map { row in
      var line = StyledText()
      for (column, cell) in row.prefix(widths.count).enumerated() {
        line +=
          column == 0 ? cell.padded(to: widths[0]) : "  " + cell.rightAligned(to: widths[column])
      }
      return line
    }
  }
}
