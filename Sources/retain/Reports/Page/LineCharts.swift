/// Charts of lines and points.
extension FigureDrawing {
  /// Lines through all rows; the first column as an area.
  func lines(_ columns: [Int]) -> Plot {
    let scale = Scale(upTo: columns.flatMap(magnitudes).max() ?? 0)
    var plot = Plot(height: 220, left: Plot.margin(for: scale), bottom: 54)
    plot.verticalScale(scale, name: axisName(columns.first ?? 0)) { Self.tick($0) }
    for (place, column) in columns.enumerated() {
      let values = magnitudes(column)
      let points = values.enumerated().map { index, value in
        (x: plot.x(Self.share(index, of: values.count)), y: plot.y(scale.place(value)))
      }
      if place == 0, let first = points.first, let last = points.last {
        plot.path(
          "area", through: [(first.x, plot.bottom)] + points + [(last.x, plot.bottom)],
          closed: true)
      }
      plot.path("line\(place)", through: points)
      if points.count == 1 {
        plot.dot("dot\(place)", x: points[0].x, y: points[0].y, radius: 3, hint: hint(0, column))
      }
    }
    let centers = figure.rows.indices.map { plot.x(Self.share($0, of: figure.rows.count)) }
    plot.bottomLabels(labels, name: columnName(-1), at: centers)
    plot.legend(columns.enumerated().map { (.line("line\($0)"), columnName($1)) })
    return plot
  }

  /// A share with its uncertainty for each row, one below the other.
  func shares(_ column: Int, range: Int, target: Double) -> Plot {
    let labelWidth = min(150, (labels.map(Plot.width(of:)).max() ?? 0) + 14)
    let scale = Scale(sharesFrom: min(target, lowest(column, range)))
    var plot = Plot(
      height: Double(figure.rows.count) * 22 + 62, left: max(40, labelWidth), right: 44, top: 22,
      bottom: 40)
    plot.horizontalScale(scale, name: axisName(column)) { Cell.percent($0) }
    targetLine(at: plot.x(scale.place(target)), target, in: &plot)
    for index in figure.rows.indices {
      let y = plot.top + Double(index) * 22 + 11
      plot.label(
        Plot.cut(labels[index], to: labelWidth - 8), x: plot.left - 8, y: y + 3.5, .end)
      guard let share = figure.rows[index].cells[column].magnitude else { continue }
      if let interval = interval(index, range) {
        plot.line(
          "range", plot.x(scale.place(interval.lowerBound)), y,
          plot.x(scale.place(interval.upperBound)), y)
      }
      plot.dot(
        "mark", x: plot.x(scale.place(share)), y: y, radius: 4, hint: hint(index, column))
      plot.label(text(index, column), x: plot.right + 6, y: y + 3.5, .start, style: "l value")
    }
    return plot
  }

  private func targetLine(at x: Double, _ target: Double, in plot: inout Plot) {
    plot.line("target", x, plot.top - 4, x, plot.bottom)
    plot.label(
      FigureWords.target.with(Cell.percent(target)).text(in: language), x: x, y: plot.top - 9,
      x > plot.right - 50 ? .end : .middle, style: "l name")
  }

  /// A share over time with the band of its uncertainty.
  func trend(_ column: Int, range: Int, target: Double) -> Plot {
    var plot = Plot(height: 200)
    let scale = Scale(sharesFrom: min(target, lowest(column, range)))
    plot.verticalScale(scale, name: axisName(column)) { Cell.percent($0) }
    let count = figure.rows.count
    let known = figure.rows.indices.filter { figure.rows[$0].cells[column].magnitude != nil }
    func point(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
      (plot.x(Self.share(index, of: count)), plot.y(scale.place(value)))
    }
    let intervals = known.compactMap { index in interval(index, range).map { (index, $0) } }
    plot.path(
      "band",
      through: intervals.map { point($0.0, $0.1.upperBound) }
        + intervals.reversed().map { point($0.0, $0.1.lowerBound) }, closed: true)
    let y = plot.y(scale.place(target))
    plot.line("target", plot.left, y, plot.right, y)
    plot.path(
      "line0", through: known.map { point($0, figure.rows[$0].cells[column].magnitude ?? 0) })
    let centers = figure.rows.indices.map { plot.x(Self.share($0, of: count)) }
    plot.bottomLabels(labels, name: columnName(-1), at: centers)
    return plot
  }

  /// Actual over expected shares; where both agree there is a line.
  func calibration(_ expected: Int, _ actual: Int, range: Int) -> Plot {
    let expectations = magnitudes(expected)
    let scale = Scale(sharesFrom: min(expectations.min() ?? 0, lowest(actual, range)))
    var plot = Plot(height: 300, left: 44, right: 16, top: 24, bottom: 38)
    plot.verticalScale(scale, name: axisName(actual)) { Cell.percent($0) }
    plot.horizontalScale(scale, name: FigureWords.expectedAxis.wording.text(in: language)) {
      Cell.percent($0)
    }
    plot.line("target", plot.x(0), plot.y(0), plot.x(1), plot.y(1))
    let most = max(magnitudes(range - 1).max() ?? 1, 1)
    for (index, expectation) in expectations.enumerated() {
      let x = plot.x(scale.place(expectation))
      if let interval = interval(index, range) {
        plot.line(
          "range", x, plot.y(scale.place(interval.lowerBound)), x,
          plot.y(scale.place(interval.upperBound)))
      }
      let size = (magnitudes(range - 1)[index] / most).squareRoot()
      plot.dot(
        "mark", x: x, y: plot.y(scale.place(magnitudes(actual)[index])),
        radius: 2.5 + 4.5 * size, hint: hint(index, actual))
    }
    return plot
  }

  private func interval(_ row: Int, _ column: Int) -> ClosedRange<Double>? {
    if case .range(let range) = figure.rows[row].cells[column] { range } else { nil }
  }

  /// The lowest share that must be seen; uncertainty may leave the plot where it is large.
  private func lowest(_ column: Int, _ range: Int) -> Double {
    figure.rows.indices.compactMap { row in
      guard let share = figure.rows[row].cells[column].magnitude else { return nil }
      let lower = interval(row, range)?.lowerBound ?? 1
      return min(share, max(lower, 0.5))
    }.min() ?? 0
  }

  private static func share(_ index: Int, of count: Int) -> Double {
    count > 1 ? Double(index) / Double(count - 1) : 0.5
  }
}
