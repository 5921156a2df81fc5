import Study

/// One review from the first card to the summary, and what the learner wants afterwards.
struct ReviewRun {
  let workspace: Workspace
  let selection: Selection
  let context: Context
  /// Whether answers are typed in every deck.
  var wantsTyped = false

  /// Returns the workspace as it is when the learner has had enough.
  @discardableResult
  func run() throws -> Workspace {
    let (session, ended) = try review()
    var day = Selection(decks: selection.decks, languages: selection.languages)
    day.seed = selection.seed
    let now = context.clock.now
    let overview = Overview(
      session.library, history: session.history, settings: session.settings, selection: day,
      at: now)
    let isLossy = LossNotice(context: context)
      .tell(session.history.log, in: workspace.collection)
    let summary = SessionSummary(
      session: session, ended: ended, isLossy: isLossy, overview: overview,
      rolloverHour: workspace.collection.settings.rolloverHour, now: now)
    let width = CardFrame.width(on: context.output)
    for line in summary.lines(width: width, language: context.language) {
      context.output.paragraph(line)
    }
    let after = Workspace(
      collection: workspace.collection, library: session.library, history: session.history,
      journal: workspace.journal)
    guard ended != nil else { return after }
    switch Afterwards(session, overview).ask(context) {
    case .enough: return after
    case .review(let selection):
      return try ReviewRun(
        workspace: after, selection: selection, context: context, wantsTyped: wantsTyped
      ).run()
    case .quiz(let cards):
      let questions = QuizQuestions(of: cards, in: after.library)
        .each(seed: UInt64(bitPattern: now.milliseconds))
      return try QuizRun(workspace: after, context: context).run(questions)
    }
  }

  /// Asks until nothing is left or the learner leaves; tells why it ended.
  private func review() throws -> (session: Session, ended: Session.Next?) {
    let session = Session(
      workspace.library, history: workspace.history, settings: workspace.collection.settings,
      selection: selection, journal: workspace.journal, at: context.clock.now)
    let terminal = context.terminal()
    let desk = ReviewDesk(
      session, of: workspace.collection, context: context, wantsTyped: wantsTyped
    ) { body in
      terminal?.lend(fullScreen: true, body) ?? body()
    }
    if let terminal, session.remaining.all > 0 {
      var screen = ReviewScreen(desk, on: terminal)
      return try terminal.reading(fullScreen: true) {
        let ended = try screen.run()
        return (screen.desk.session, ended)
      }
    }
    var lines = ReviewLines(desk)
    let ended = try lines.run()
    return (lines.desk.session, ended)
  }
}
