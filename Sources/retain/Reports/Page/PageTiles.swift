import Study

/// The few numbers at the top of the page.
struct PageTiles {
  private let report: StatisticsReport
  private let language: Language

  init(_ report: StatisticsReport, language: Language) {
    self.report = report
    self.language = language
  }

  private struct Tile {
    let name: StatisticsWords
    let number: String
    let remark: Wording
  }

  var markup: Markup {
    var list = Markup()
    for tile in tiles {
      var content = Markup()
      content.append("dt", [:], words: tile.name.wording.text(in: language))
      var value = Markup()
      value.append("b", [:], words: tile.number)
      value.append(words: " ")
      value.append("span", [:], words: tile.remark.text(in: language))
      content.append("dd", [:], value)
      list.append("div", [:], content)
    }
    var tiles = Markup()
    tiles.append("dl", ["class": "tiles"], list)
    return tiles
  }

  private var tiles: [Tile] {
    let statistics = report.statistics
    var tiles = [
      Tile(
        name: .today, number: Cell.grouped(statistics.today.answers),
        remark: StatisticsWords.tileToday.with(
          TimeWords.stopwatch(milliseconds: statistics.today.time), statistics.today.new)),
      Tile(
        name: .streak, number: Cell.grouped(statistics.streak),
        remark: StatisticsWords.tileStreak.with(statistics.streak, statistics.longestStreak)),
      Tile(
        name: .total, number: Cell.grouped(statistics.total.answers),
        remark: StatisticsWords.tileTotal.with(
          hours(statistics.total.time), Cell.grouped(statistics.days.count))),
    ]
    if let share = statistics.total.retention.value,
      let interval = statistics.total.retention.interval
    {
      tiles.append(
        Tile(
          name: .retention, number: Cell.percent(share) + " %",
          remark: StatisticsWords.tileRetention.with(
            Cell.percent(interval.lowerBound), Cell.percent(interval.upperBound),
            Cell.percent(report.target))))
    }
    tiles.append(
      Tile(
        name: .known, number: Cell.grouped(Int(report.knowledge.known.rounded())),
        remark: StatisticsWords.tileKnown.with(
          Cell.grouped(report.knowledge.entries.count), Cell.grouped(statistics.cards.all))))
    let due = statistics.forecast.first ?? 0
    tiles.append(
      Tile(
        name: .forecast, number: Cell.grouped(due),
        remark: StatisticsWords.tileForecast.with(
          Cell.grouped(statistics.forecast.prefix(30).reduce(0, +)))))
    return tiles
  }

  private func hours(_ milliseconds: Int) -> String { (Double(milliseconds) / 3_600_000).digits(1) }
}
