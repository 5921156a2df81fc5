import Study

/// The last year as a row for each weekday and a column for each week.
struct CalendarLines {
  private let squares: [Calendar.Square]
  private let width: Int
  private let language: Language

  private static let shades = ["·", "░", "▒", "▓", "█"]

  init(_ squares: [Calendar.Square], width: Int, language: Language) {
    self.squares = squares
    self.width = width
    self.language = language
  }

  var lines: [StyledText] {
    let names = (1...7).map { StatisticsWords.weekday($0).text(in: language) }
    let nameWidth = (names.map(\.displayWidth).max() ?? 0) + 1
    let weeks = stride(from: 0, to: squares.count, by: 7).suffix(max(1, width - nameWidth))
    var lines = [StyledText(months(of: Array(weeks), indent: nameWidth), .faint)]
    for weekday in 0..<7 {
      var line = StyledText(names[weekday], .faint).padded(to: nameWidth)
      for week in weeks where week + weekday < squares.count {
        let level = squares[week + weekday].level
        line.append(Self.shades[level], level == 0 ? .faint : .good)
      }
      lines.append(line)
    }
    let legend =
      StyledText(FigureWords.less.wording.text(in: language) + " ", .faint)
      + StyledText(Self.shades[1...].joined(), .good)
      + StyledText(" " + FigureWords.more.wording.text(in: language), .faint)
    lines.append(StyledText(String(repeating: " ", count: nameWidth)) + legend)
    return lines
  }

  /// The names of the months above the weeks in which they begin.
  private func months(of weeks: [Int], indent: Int) -> String {
    var text = String(repeating: " ", count: indent)
    var used = indent
    for (column, week) in weeks.enumerated() {
      let date = squares[week].day.date
      let place = indent + column
      guard date.day <= 7, place >= used + (used > indent ? 1 : 0) else { continue }
      let name = StatisticsWords.month(date.month).text(in: language)
      guard place + name.displayWidth <= width else { continue }
      text += String(repeating: " ", count: place - used) + name
      used = place + name.displayWidth
    }
    return text
  }
}
