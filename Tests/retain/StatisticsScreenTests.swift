import Decks
import Foundation
import Study
import Support
import Testing

@testable import retain

@Suite struct `The screen of statistics` {
  /// Three days, thirty, and twenty years, by the number of their cards.
  static let histories = [(cards: 0, days: 3), (4, 3), (60, 30), (300, 7300)]

  static func report(
    cards: Int, days: Int, in span: DaySpan = DaySpan(), decks: [String] = []
  ) throws -> StatisticsReport {
    let folder = try TemporaryFolder()
    try SyntheticCollection(cards: cards, days: days).write(to: folder.path)
    let collection = try Study.Collection(at: folder.path)
    let (library, history) = try collection.open()
    let workspace = Workspace(
      collection: collection, library: library, history: history,
      journal: collection.journal(device: "x"))
    return StatisticsReport(
      workspace, selection: Selection(decks: decks), in: span, seed: 1,
      at: try #require(Moment("2026-11-26T10:00:00+08:00")))
  }

  @Test(arguments: histories)
  func `fits into eighty and into forty columns in both languages`(
    history: (cards: Int, days: Int)
  ) throws {
    let report = try Self.report(cards: history.cards, days: history.days)
    for language in Language.allCases {
      for width in [80, 40] {
        for line in StatisticsScreen(report, width: width, language: language).lines {
          #expect(line.width <= width, "\(line.text)")
        }
      }
    }
  }

  @Test func `says how little a few days tell`() throws {
    let lines = StatisticsScreen(
      try Self.report(cards: 4, days: 3), width: 80, language: .english
    ).lines.map(\.text)
    #expect(lines.contains { $0.hasPrefix("3 days with answers so far") })
  }

  @Test func `has a calendar on a terminal and a table elsewhere`() throws {
    let report = try Self.report(cards: 60, days: 30)
    func calendar(_ width: Int?) -> [String] {
      let lines = StatisticsScreen(report, width: width, language: .english).lines.map(\.text)
      let start = lines.firstIndex(of: "The last year, day by day") ?? 0
      return lines[start...].prefix { !$0.isEmpty }.suffix(3).map { String($0) }
    }
    #expect(calendar(80).last?.contains("less ░▒▓█ more") == true)
    #expect(
      calendar(nil) == [
        "month    days  answered   time", "2026-10     5        47   4:48",
        "2026-11    25       329  37:29",
      ])
  }

  @Test func `counts the answers of the chosen days only`() throws {
    let span = DaySpan(since: Day("2026-11-10"), until: Day("2026-11-12"))
    let report = try Self.report(cards: 60, days: 30, in: span)
    #expect(report.statistics.days.map(\.day.description).first == "2026-11-10")
    #expect(report.statistics.days.count == 3)
    #expect(report.knowledge.past.map(\.day.description).last == "2026-11-12")
    #expect(report.statistics.cards.all == 60)
    let lines = StatisticsScreen(report, width: 80, language: .english).lines.map(\.text)
    #expect(lines.contains("Answers from 2026-11-10 to 2026-11-12 only."))
  }
}

@Suite struct `Options of stats` {
  @Test func `say which day is wrong`() throws {
    let collection = try SampleCollection()
    let bad = try collection.run("stats", "--since", "soon")
    #expect(bad.exitCode == 2)
    #expect(
      bad.errors == "retain: “soon” is no day for --since.\n  A day is written like 2026-11-25.\n")
    let empty = try collection.run("stats", "--since", "2026-11-25", "--until", "2026-11-24")
    #expect(empty.exitCode == 2)
    #expect(empty.errors == "retain: --since 2026-11-25 is after --until 2026-11-24.\n")
  }
}
