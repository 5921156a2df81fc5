import Study

/// What matters most, in a few lines above all figures.
struct StatisticsHead {
  private let report: StatisticsReport
  private let width: Int
  private let language: Language

  init(_ report: StatisticsReport, width: Int, language: Language) {
    self.report = report
    self.width = width
    self.language = language
  }

  private var statistics: Statistics { report.statistics }

  private struct Row {
    let label: StatisticsWords
    let text: Wording
    var bars: [Int] = []
  }

  var lines: [StyledText] {
    rows.flatMap(lines(of:))
      + remarks.flatMap { remark in
        StyledText(remark.text(in: language), .faint).wrapped(to: width)
      }
  }

  private var rows: [Row] {
    guard report.hasAnswers else {
      return [Row(label: .today, text: today), Row(label: .cards, text: cards)]
    }
    var rows = [
      Row(label: .today, text: today),
      Row(
        label: .streak,
        text: StatisticsWords.streakText.with(statistics.streak, statistics.longestStreak)),
      past(.week, 7), past(.month, 30), Row(label: .total, text: total),
      Row(label: .retention, text: retention),
    ]
    if !report.knowledge.entries.isEmpty { rows.append(Row(label: .known, text: known)) }
    rows.append(Row(label: .cards, text: cards))
    rows.append(coming)
    return rows
  }

  /// What a reader should know before trusting the figures.
  private var remarks: [Wording] {
    guard report.hasAnswers else { return [StatisticsWords.noAnswers.wording] }
    var remarks: [Wording] = []
    if let span = report.spanWords { remarks.append(span) }
    if report.isYoung { remarks.append(FigureWords.fewDays.with(statistics.days.count)) }
    return remarks
  }

  /// The bars stand on a line of their own where they do not fit beside the text.
  private func lines(of row: Row) -> [StyledText] {
    let labels = StatisticsWords.headLabels.map { $0.wording.text(in: language).displayWidth }
    let indent = 2 + (labels.max() ?? 0)
    let label = StyledText(row.label.wording.text(in: language), .strong).padded(to: indent)
    let text = StyledText(row.text.text(in: language))
    guard !row.bars.isEmpty else { return (label + text).wrapped(to: width, indent: indent) }
    let bars = StyledText(Sparkline.text(row.bars.suffix(max(1, width - indent))), .accent)
    let together = label + bars + "  " + text
    if together.width <= width { return [together] }
    return (label + text).wrapped(to: width, indent: indent)
      + [StyledText(String(repeating: " ", count: indent)) + bars]
  }

  private var today: Wording {
    let totals = statistics.today
    return StatisticsWords.todayText.with(
      totals.answers, TimeWords.stopwatch(milliseconds: totals.time), totals.new)
  }

  /// The last so many days, the present one last.
  private func past(_ label: StatisticsWords, _ count: Int) -> Row {
    let totals = (0..<count).reversed().map { statistics.totals(on: statistics.day - $0) }
    return Row(
      label: label,
      text: StatisticsWords.pastText.with(
        Cell.grouped(totals.reduce(0) { $0 + $1.answers }),
        TimeWords.stopwatch(milliseconds: totals.reduce(0) { $0 + $1.time })),
      bars: totals.map(\.answers))
  }

  private var total: Wording {
    StatisticsWords.totalText.with(
      Cell.grouped(statistics.total.answers),
      TimeWords.stopwatch(milliseconds: statistics.total.time), statistics.days.count)
  }

  /// `91 % of 230 (87–94 %)`.
  private var retention: Wording {
    let share = statistics.total.retention
    guard let value = share.value, let interval = share.interval else {
      return StatisticsWords.noShare.wording
    }
    return StatisticsWords.shareText.with(
      Cell.percent(value), Cell.grouped(share.all), Cell.percent(interval.lowerBound),
      Cell.percent(interval.upperBound), Cell.percent(report.target))
  }

  private var known: Wording {
    StatisticsWords.knownText.with(
      Cell.grouped(Int(report.knowledge.known.rounded())),
      Cell.grouped(report.knowledge.entries.count))
  }

  private var cards: Wording {
    let cards = statistics.cards
    return StatisticsWords.cardsText.wording.filled(
      [cards.all, cards.new, cards.learning, cards.young, cards.mature, cards.suspended].map(
        Cell.grouped))
  }

  private var coming: Row {
    let days = (0..<30).map {
      statistics.forecast.indices.contains($0) ? statistics.forecast[$0] : 0
    }
    return Row(
      label: .forecast,
      text: StatisticsWords.forecastText.with(
        Cell.grouped(days[0]), Cell.grouped(days.reduce(0, +))),
      bars: days)
  }
}

extension StatisticsReport {
  /// Whether there are too few days for shares and curves to say much.
  var isYoung: Bool { statistics.days.count < 14 }

  /// Which days count, when not all do.
  var spanWords: Wording? {
    switch (span.since, span.until) {
    case (nil, nil): nil
    case (let since?, nil): FigureWords.sinceText.with(since)
    case (nil, let until?): FigureWords.untilText.with(until)
    case (let since?, let until?): FigureWords.spanText.with(since, until)
    }
  }
}
