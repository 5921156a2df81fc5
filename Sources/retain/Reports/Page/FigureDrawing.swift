/// A figure as drawings and a table.
struct FigureDrawing {
  let figure: Figure
  let language: Language

  var labels: [String] { figure.rows.map { $0.label.text(in: language) } }

  func magnitudes(_ column: Int) -> [Double] {
    figure.rows.map { $0.cells[column].magnitude ?? 0 }
  }

  func text(_ row: Int, _ column: Int) -> String {
    figure.rows[row].cells[column].text(in: language)
  }

  /// - Parameter column: -1 for the labels.
  func columnName(_ column: Int) -> String { figure.columns[column + 1].text(in: language) }

  /// What a number says and what of, such as `2026-11-25: 48`.
  func hint(_ row: Int, _ column: Int) -> String {
    FigureWords.squareText.with(labels[row], text(row, column)).text(in: language)
  }

  /// The name of a column with the unit in which it is drawn.
  func axisName(_ column: Int) -> String {
    let word: FigureWords? =
      switch figure.rows.lazy.compactMap({ $0.cells[column].unit }).first {
      case .minutes: .minutesAxis
      case .share: .shareAxis
      case .cards: .cardsAxis
      case nil: nil
      }
    return word?.wording.text(in: language) ?? columnName(column)
  }

  static func tick(_ value: Double) -> String { Cell.grouped(Int(value)) }

  /// One drawing for each chart of the figure.
  var drawings: [Markup] {
    figure.charts.enumerated().flatMap { number, chart in
      if case .calendar(let squares) = chart {
        return CalendarChart(squares: squares, figure: figure, language: language).halves
      }
      return [
        plot(chart).drawing(
          title: figure.title.text(in: language), description: description(of: chart),
          name: "\(figure.name)-\(number)")
      ]
    }
  }

  private func plot(_ chart: Figure.Chart) -> Plot {
    switch chart {
    case .bars(let column): bars(column, points: nil)
    case .barsAndPoints(let column, let points): bars(column, points: points)
    case .rows(let column): rows(column)
    case .shares(let column, let range, let target): shares(column, range: range, target: target)
    case .trend(let column, let range, let target): trend(column, range: range, target: target)
    case .lines(let columns): lines(columns)
    case .divided(let columns): divided(columns)
    case .calibration(let expected, let actual, let range):
      calibration(expected, actual, range: range)
    case .calendar: Plot(height: 0)
    }
  }

  /// What somebody hears who cannot see the drawing; the table holds the numbers.
  private func description(of chart: Figure.Chart) -> String {
    let caption = figure.caption.text(in: language)
    guard let first = labels.first, let last = labels.last, figure.rows.count > 1 else {
      return caption
    }
    return caption + " " + FigureWords.between.with(first, last).text(in: language)
  }

  var table: Markup {
    var head = Markup()
    for (index, column) in figure.columns.enumerated() {
      head.append(
        "th", ["scope": "col", "class": index == 0 ? "n" : "v"],
        words: column.text(in: language))
    }
    var body = Markup()
    for row in figure.rows {
      var cells = Markup()
      cells.append("th", ["scope": "row"], words: row.label.text(in: language))
      for cell in row.cells {
        cells.append("td", cell.isWords ? ["class": "w"] : [:], words: cell.text(in: language))
      }
      body.append("tr", [:], cells)
    }
    var row = Markup()
    row.append("tr", [:], head)
    var parts = Markup()
    parts.append("caption", ["class": "unseen"], words: figure.title.text(in: language))
    parts.append("thead", [:], row)
    parts.append("tbody", [:], body)
    var table = Markup()
    table.append("table", [:], parts)
    return table
  }
}
