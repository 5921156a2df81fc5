/// Charts of bars.
extension FigureDrawing {
  /// Upright bars in the order of time, and points of a second column of the same unit.
  func bars(_ column: Int, points: Int?) -> Plot {
    // Shares are drawn in percent.
    let unit = figure.rows.contains { $0.cells[column].unit == .share } ? 100.0 : 1
    let values = magnitudes(column).map { $0 * unit }
    let others = points.map(magnitudes) ?? []
    let scale = Scale(upTo: max(values.max() ?? 0, others.max() ?? 0))
    var plot = Plot(
      height: points == nil ? 200 : 222, left: Plot.margin(for: scale),
      bottom: points == nil ? 34 : 56)
    plot.verticalScale(scale, name: axisName(column)) { Self.tick($0) }
    let step = (plot.right - plot.left) / Double(max(values.count, 1))
    let width = min(step * 0.8, 26)
    for (index, value) in values.enumerated() {
      let center = plot.left + step * (Double(index) + 0.5)
      let top = plot.y(scale.place(value))
      if value > 0 {
        plot.bar(
          "bar", x: center - width / 2, y: top, width: width, height: plot.bottom - top,
          hint: hint(index, column))
      }
      if index < others.count, let points {
        plot.dot(
          "point", x: center, y: plot.y(scale.place(others[index])), radius: 2.6,
          hint: hint(index, points))
      }
    }
    let centers = values.indices.map { plot.left + step * (Double($0) + 0.5) }
    plot.bottomLabels(labels, name: columnName(-1), at: centers)
    if let points {
      plot.legend([(.bar("bar"), columnName(column)), (.point("point"), columnName(points))])
    }
    return plot
  }

  /// Lying bars, for rows with names.
  func rows(_ column: Int) -> Plot {
    let values = magnitudes(column)
    let labelWidth = min(150, (labels.map(Plot.width(of:)).max() ?? 0) + 14)
    var plot = Plot(
      height: Double(values.count) * 22 + 8, left: max(40, labelWidth), right: 52, top: 4, bottom: 4
    )
    let most = max(values.max() ?? 0, 1)
    for (index, value) in values.enumerated() {
      let top = plot.top + Double(index) * 22
      plot.label(
        Plot.cut(labels[index], to: labelWidth - 6), x: plot.left - 8, y: top + 14.5, .end)
      plot.bar(
        "track", x: plot.left, y: top + 4, width: plot.right - plot.left, height: 14, hint: "")
      if value > 0 {
        plot.bar(
          "bar", x: plot.left, y: top + 4, width: max(1, (plot.right - plot.left) * value / most),
          height: 14, hint: hint(index, column))
      }
      plot.label(text(index, column), x: plot.right + 6, y: top + 14.5, .start, style: "l value")
    }
    return plot
  }

  /// Bars of one length that are divided by several shares.
  func divided(_ columns: [Int]) -> Plot {
    let labelWidth = min(110, (labels.map(Plot.width(of:)).max() ?? 0) + 12)
    var plot = Plot(
      height: Double(figure.rows.count) * 30 + 34, left: max(40, labelWidth), right: 8, top: 4,
      bottom: 30)
    for index in figure.rows.indices {
      let top = plot.top + Double(index) * 30
      plot.label(labels[index], x: plot.left - 8, y: top + 17, .end)
      var start = plot.left
      for (place, column) in columns.enumerated() {
        let width = (plot.right - plot.left) * (figure.rows[index].cells[column].magnitude ?? 0)
        if width > 0 {
          plot.bar(
            "part\(place)", x: start, y: top + 3, width: width - 1, height: 20,
            hint: "\(columnName(column)): \(text(index, column))")
        }
        start += width
      }
    }
    plot.legend(columns.enumerated().map { (.bar("part\($0)"), columnName($1)) })
    return plot
  }
}
