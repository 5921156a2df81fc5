import Study

/// One square for each day, weeks from left to right; two halves, so that a phone can stack them.
struct CalendarChart {
  let squares: [Calendar.Square]
  let figure: Figure
  let language: Language

  private static let step = 12.2
  private static let weeksInHalf = 27

  var halves: [Markup] {
    let weeks = (squares.count + 6) / 7
    return stride(from: 0, to: weeks, by: Self.weeksInHalf).enumerated().map { half, first in
      drawing(of: first..<min(first + Self.weeksInHalf, weeks), name: "\(figure.name)-\(half)")
    }
  }

  private func drawing(of weeks: Range<Int>, name: String) -> Markup {
    var plot = Plot(height: 20 + 7 * Self.step + 2, left: 28, right: 2, top: 18, bottom: 0)
    for weekday in [1, 3, 5] {
      plot.label(
        StatisticsWords.weekday(weekday).text(in: language), x: 22,
        y: plot.top + Double(weekday - 1) * Self.step + 9, .end)
    }
    var free = 0.0
    for week in weeks {
      let x = plot.left + Double(week - weeks.lowerBound) * Self.step
      let first = squares[week * 7].day
      if first.date.day <= 7, x >= free {
        let month = StatisticsWords.month(first.date.month).text(in: language)
        plot.label(month, x: x, y: 11, .start)
        free = x + Plot.width(of: month) + 4
      }
      for place in week * 7..<min(week * 7 + 7, squares.count) {
        let square = squares[place]
        plot.bar(
          "day\(square.level)", x: x, y: plot.top + Double(place % 7) * Self.step, width: 10.2,
          height: 10.2,
          hint: FigureWords.squareText.with(square.day, square.answers).text(in: language))
      }
    }
    let days = squares[weeks.lowerBound * 7..<min(weeks.upperBound * 7, squares.count)]
    let span = FigureWords.between.with(
      days.first?.day.description ?? "", days.last?.day.description ?? "")
    return plot.drawing(
      title: figure.title.text(in: language),
      description: span.text(in: language) + ". " + figure.caption.text(in: language), name: name)
  }
}
