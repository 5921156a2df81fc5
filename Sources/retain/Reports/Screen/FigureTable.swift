/// The table of a figure in columns that line up, with a bar behind each row where there is room.
struct FigureTable {
  private let figure: Figure
  private let width: Int
  private let hasBars: Bool
  private let language: Language

  private static let longestBar = 32
  private static let shortestBar = 6
  private static let shortestLabel = 8
  private static let gap = 2

  init(_ figure: Figure, width: Int, hasBars: Bool, language: Language) {
    self.figure = figure
    self.width = width
    self.hasBars = hasBars
    self.language = language
  }

  var lines: [StyledText] {
    let rows = figure.shownRows
    let headings = figure.columns.map { StyledText($0.text(in: language), .faint) }
    var labels = [headings[0]] + rows.map { StyledText($0.label.text(in: language)) }
    var texts = rows.map { row in
      row.cells.enumerated().map { column, cell in
        StyledText(cell.text(in: language), style(of: cell, in: row, column: column))
      }
    }
    var widths = (1..<headings.count).map { column in
      max(headings[column].width, texts.map { $0[column - 1].width }.max() ?? 0)
    }
    // Where there is no room for all columns the last ones are left out.
    while widths.count > 1, numbersWidth(widths) + Self.shortestLabel > width {
      widths.removeLast()
      texts = texts.map { Array($0.dropLast()) }
    }
    let numbers = numbersWidth(widths)
    let room = max(1, width - numbers)
    labels = labels.map { $0.truncated(to: room) }
    let labelWidth = labels.map(\.width).max() ?? 0
    let bars = bars(of: rows, room: width - numbers - labelWidth - Self.gap)
    return labels.indices.map { index in
      let cells = index == 0 ? Array(headings.dropFirst()) : texts[index - 1]
      var line = labels[index].padded(to: labelWidth)
      for (cell, width) in zip(cells, widths) {
        line += StyledText(String(repeating: " ", count: Self.gap)) + cell.rightAligned(to: width)
      }
      if index > 0, let bars { line += "  " + StyledText(bars[index - 1], .accent) }
      return line
    }
  }

  private func numbersWidth(_ widths: [Int]) -> Int {
    widths.reduce(0) { $0 + $1 + Self.gap }
  }

  /// A share is good when it surely reaches the target, and bad when it surely does not.
  private func style(of cell: Cell, in row: Figure.Row, column: Int) -> Style {
    guard case .shares(column, let range, let target)? = figure.charts.first,
      case .range(let interval) = row.cells[range]
    else { return .plain }
    return interval.upperBound < target
      ? .warning : interval.lowerBound >= target ? .good : .plain
  }

  private var barColumn: Int? {
    switch figure.charts.first {
    case .bars(let column), .barsAndPoints(let column, _), .rows(let column): column
    case .lines(let columns): columns.first
    default: nil
    }
  }

  private func bars(of rows: [Figure.Row], room: Int) -> [String]? {
    guard hasBars, room >= Self.shortestBar, let column = barColumn else { return nil }
    let values = rows.map { $0.cells[column].magnitude ?? 0 }
    let most = values.max() ?? 0
    guard most > 0 else { return nil }
    let length = Double(min(room, Self.longestBar))
    return values.map { value in
      let halves = Int((value / most * length * 2).rounded())
      guard halves > 0 else { return value > 0 ? "▌" : "" }
      return String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
    }
  }
}
