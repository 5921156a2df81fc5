import Decks
import Study

/// The figures of a learner for the terminal.
struct StatisticsReport {
  let library: Library
  let statistics: Statistics
  private let target: Double

  init(_ workspace: Workspace, selection: Selection, at now: Moment) {
    library = workspace.library
    statistics = Statistics(
      workspace.library, history: workspace.history, selection: selection, at: now)
    target = workspace.collection.settings.deck.desiredRetention
  }

  func lines(language: Language) -> [StyledText] {
    var rows: [(StatisticsWords, Wording)] = [(.today, today(statistics.today))]
    guard statistics.total.answers > 0 else {
      rows += [(.cards, cards)]
      return table(rows, language)
        + [StyledText(StatisticsWords.noAnswers.wording.text(in: language), .faint)]
    }
    rows += [
      (.streak, StatisticsWords.streakText.with(statistics.streak, statistics.longestStreak)),
      (.week, past(7)), (.month, past(30)),
      (.retention, retention), (.grades, grades), (.cards, cards),
      (.forecast, forecast),
    ]
    if statistics.cards.leeches > 0 {
      rows.append((.leeches, StatisticsWords.leechText.with(statistics.cards.leeches)))
    }
    return table(rows, language) + deckTable(language) + kindTable(language)
  }

  /// Where the text beside the labels begins.
  func labelWidth(_ language: Language) -> Int {
    let labels: [StatisticsWords] = [
      .today, .streak, .week, .month, .retention, .grades, .cards, .forecast, .leeches,
    ]
    return 2 + (labels.map { $0.wording.text(in: language).displayWidth }.max() ?? 0)
  }

  private func table(_ rows: [(StatisticsWords, Wording)], _ language: Language) -> [StyledText] {
    let width = labelWidth(language)
    return rows.map { name, text in
      StyledText(name.wording.text(in: language), .strong).padded(to: width)
        + StyledText(text.text(in: language))
    }
  }

  private func today(_ totals: Totals) -> Wording {
    StatisticsWords.todayText.with(
      totals.answers, TimeWords.stopwatch(milliseconds: totals.time), totals.new)
  }

  /// The last so many days as bars, the present one last.
  private func past(_ count: Int) -> Wording {
    let totals = (0..<count).reversed().map { statistics.totals(on: statistics.day - $0) }
    let answers = totals.map(\.answers)
    return StatisticsWords.pastText.with(
      Sparkline.text(answers), answers.reduce(0, +),
      TimeWords.stopwatch(milliseconds: totals.reduce(0) { $0 + $1.time }))
  }

  private var retention: Wording {
    StatisticsWords.retentionText.filled(
      with: Self.text(of: statistics.total.young), Self.text(of: statistics.total.mature),
      Wording(verbatim: Self.percent(target)))
  }

  /// `91 % of 230 (87–94 %)`.
  private static func text(of share: Share) -> Wording {
    guard let value = share.value, let interval = share.interval else {
      return StatisticsWords.noShare.wording
    }
    return StatisticsWords.shareText.with(
      percent(value), share.all, percent(interval.lowerBound), percent(interval.upperBound))
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

  private var grades: Wording {
    let grades = statistics.total.grades
    let all = max(1, statistics.total.reviews)
    let shares = [grades.again, grades.hard, grades.good, grades.easy].map {
      Self.percent(Double($0) / Double(all))
    }
    return StatisticsWords.gradesText.with(shares[0], shares[1], shares[2], shares[3])
  }

  private var cards: Wording {
    let cards = statistics.cards
    return StatisticsWords.cardsText.with(
      cards.all, cards.new, cards.learning, cards.young, cards.mature, cards.suspended)
  }

  private var forecast: Wording {
    let days = (0..<30).map {
      statistics.forecast.indices.contains($0) ? statistics.forecast[$0] : 0
    }
    return StatisticsWords.forecastText.with(days[0], Sparkline.text(days), days.reduce(0, +))
  }

  private func deckTable(_ language: Language) -> [StyledText] {
    let rows = zip(library.decks, statistics.decks).filter { $1.answers > 0 }
    guard rows.count > 1 else { return [] }
    return table(of: rows.map { ($0.name, $1) }, .deck, language)
  }

  private func kindTable(_ language: Language) -> [StyledText] {
    let rows = statistics.kinds.sorted { $0.key < $1.key }
    guard rows.count > 1 else { return [] }
    return table(of: rows.map { ($0.key, $0.value) }, .kind, language)
  }

  private func table(
    of rows: [(String, Totals)], _ first: StatisticsWords, _ language: Language
  ) -> [StyledText] {
    let headings = [first, .reviewed, .right, .time]
    var table = TextTable(heading: headings.map { $0.wording.text(in: language) })
    for (name, totals) in rows {
      table.add([
        StyledText(name), StyledText("\(totals.answers)"),
        StyledText(totals.retention.value.map { Self.percent($0) + " %" } ?? "·"),
        StyledText(TimeWords.stopwatch(milliseconds: totals.time)),
      ])
    }
    return [StyledText()] + table.lines()
  }
}
