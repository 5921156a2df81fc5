import Study

/// The figures as lines: with bars and colours on a terminal, as plain tables elsewhere.
struct StatisticsScreen {
  private let report: StatisticsReport
  private let language: Language
  private let width: Int
  private let isTerminal: Bool

  /// Tables are no wider than this, so that the eye finds the end of a row.
  private static let widest = 100

  /// - Parameter width: columns; nil off a terminal.
  init(_ report: StatisticsReport, width: Int?, language: Language) {
    self.report = report
    self.language = language
    self.width = min(width ?? 80, Self.widest)
    isTerminal = width != nil
  }

  var lines: [StyledText] {
    var lines = StatisticsHead(report, width: width, language: language).lines
    for figure in report.allFigures where figure.excerpt != .none {
      lines.append(StyledText())
      lines += paragraph(figure.title, .heading)
      lines += paragraph(figure.caption, .faint)
      lines += body(of: figure)
    }
    return lines
  }

  private func body(of figure: Figure) -> [StyledText] {
    if isTerminal, case .calendar(let squares)? = figure.charts.first {
      return CalendarLines(squares, width: width, language: language).lines
    }
    if figure.rows.contains(where: { $0.cells.contains(where: \.isWords) }) {
      return pairs(of: figure)
    }
    return FigureTable(figure, width: width, hasBars: isTerminal, language: language).lines
  }

  /// Rows of two texts, one below the other.
  private func pairs(of figure: Figure) -> [StyledText] {
    figure.shownRows.flatMap { row in
      let numbers = row.cells.filter { !$0.isWords }.map { $0.text(in: language) + "×" }
      let head = StyledText(numbers.joined(separator: " "), .strong) + "  "
      let indent = StyledText(String(repeating: " ", count: head.width))
      let texts =
        [row.label.text(in: language)]
        + row.cells.filter(\.isWords).map { $0.text(in: language) }
      return texts.enumerated().map { index, text in
        ((index == 0 ? head : indent) + StyledText(text)).truncated(to: width)
      }
    }
  }

  private func paragraph(_ wording: Wording, _ style: Style) -> [StyledText] {
    StyledText(wording.text(in: language), style).wrapped(to: width)
  }
}
