import Study

/// What was done, and when.
extension StatisticsReport {
  /// The last year; its table has a row for each month.
  var calendar: Figure? {
    guard hasAnswers else { return nil }
    let squares = Calendar(statistics).squares
    let first = squares.first?.day ?? statistics.day
    let months = statistics.totals(by: .month).filter { Period.month.next(after: $0.day) > first }
    return Figure(
      name: "year", title: FigureWords.calendarTitle.wording,
      caption: FigureWords.calendarCaption.wording,
      columns: [.month, .daysWithAnswers, .answered, .minutes].map { (word: FigureWords) in
        word.wording
      },
      rows: months.map { month in
        let end = Period.month.next(after: month.day)
        let days = statistics.days.count { $0.day >= month.day && $0.day < end }
        return Figure.Row(
          label: Self.label(of: month.day, .month),
          cells: [
            .count(days), .count(month.totals.answers), .milliseconds(month.totals.time),
          ])
      },
      charts: [.calendar(squares)])
  }

  /// So long a history that days, weeks or months of it fill a chart without crowding it.
  var activityPeriod: Period {
    guard let first = statistics.days.first?.day else { return .day }
    let days = statistics.day - first
    return days < 62 ? .day : days < 2 * 365 ? .week : days < 15 * 365 ? .month : .year
  }

  var activity: Figure? {
    guard hasAnswers else { return nil }
    let period = activityPeriod
    let caption: FigureWords =
      switch period {
      case .day: .activityByDay
      case .week: .activityByWeek
      case .month: .activityByMonth
      case .year: .activityByYear
      }
    return Figure(
      name: "activity", title: FigureWords.activityTitle.wording, caption: caption.wording,
      columns: [Self.column(of: period)]
        + [.answered, .new, .minutes].map { (word: FigureWords) in word.wording },
      rows: statistics.totals(by: period).map { totals in
        Figure.Row(
          label: Self.label(of: totals.day, period),
          cells: [
            .count(totals.totals.answers), .count(totals.totals.new),
            .milliseconds(totals.totals.time),
          ])
      },
      charts: [.bars(column: 0), .bars(column: 2)], excerpt: .last(10))
  }

  var hours: Figure? {
    guard hasAnswers else { return nil }
    return Figure(
      name: "hours", title: FigureWords.hoursTitle.wording,
      caption: FigureWords.hoursCaption.wording,
      columns: [.hour, .answered, .remembered].map { (word: FigureWords) in word.wording },
      rows: statistics.hours.enumerated().map { hour, totals in
        Figure.Row(
          label: Wording(verbatim: (hour < 10 ? "0" : "") + "\(hour):00"),
          cells: [.count(totals.answers), .share(totals.retention.value)])
      },
      charts: [.bars(column: 0), .bars(column: 1)], excerpt: .filled)
  }

  var grades: Figure? {
    guard statistics.total.reviews > 0 else { return nil }
    let phases: [(ReviewPhase, FigureWords)] = [
      (.new, .newCards), (.learning, .learning), (.young, .young), (.mature, .mature),
      (.relearning, .relearning),
    ]
    let columns: [FigureWords] = [.phase, .forgot, .effort, .good, .easy, .of]
    return Figure(
      name: "grades", title: FigureWords.gradesTitle.wording,
      caption: FigureWords.gradesCaption.wording,
      columns: columns.map(\.wording),
      rows: phases.compactMap { phase, name in
        guard let grades = statistics.grades[phase], grades.all > 0 else { return nil }
        let counts = [grades.again, grades.hard, grades.good, grades.easy]
        return Figure.Row(
          label: name.wording,
          cells: counts.map { .share(Double($0) / Double(grades.all)) } + [.count(grades.all)])
      },
      charts: [.divided(columns: [0, 1, 2, 3])])
  }

  static func column(of period: Period) -> Wording {
    switch period {
    case .day: FigureWords.day.wording
    case .week: FigureWords.week.wording
    case .month: FigureWords.month.wording
    case .year: FigureWords.year.wording
    }
  }

  /// `2026-11-25`, `2026-11` or `2026`.
  static func label(of day: Day, _ period: Period) -> Wording {
    let text = day.description
    return switch period {
    case .day, .week: Wording(verbatim: text)
    case .month: Wording(verbatim: String(text.prefix(7)))
    case .year: Wording(verbatim: String(text.prefix(4)))
    }
  }
}
