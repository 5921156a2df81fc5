import Decks
import Memory
import Study

/// The figures of a learner, for the terminal, for a page and for programs.
struct StatisticsReport {
  let library: Library
  let settings: Settings
  let model: MemoryModel
  let selection: Selection
  let span: DaySpan
  let now: Moment
  private let figures: Figures

  init(_ workspace: Workspace, selection: Selection, in span: DaySpan, seed: UInt64, at now: Moment)
  {
    library = workspace.library
    settings = workspace.collection.settings
    model = workspace.history.model(settings.model)
    self.selection = selection
    self.span = span
    self.now = now
    figures = Figures(
      library, history: workspace.history, settings: settings, selection: selection, in: span,
      seed: seed, at: now)
  }

  var statistics: Statistics { figures.statistics }
  var knowledge: Knowledge { figures.knowledge }
  var outlook: Outlook { figures.outlook }
  var trouble: Trouble { figures.trouble }
  var target: Double { settings.deck.desiredRetention }
  var hasAnswers: Bool { statistics.total.answers > 0 }
}

extension StatisticsReport {
  /// Everything that can be said, in the order in which it is shown.
  var allFigures: [Figure] {
    let all = [
      calendar, activity, cards, retention, retentionOverTime, retentionByAge, retentionByDeck,
      retentionByKind, known, forecast, calibration, hours, grades, stability, difficulty,
      retrievability, leeches, confusions,
    ]
    return all.compactMap(\.self)
  }
}
