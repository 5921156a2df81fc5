import Decks
import Memory
import Study

/// What several desired retentions would cost and bring.
struct Forecast {
  struct Row {
    let retention: Double
    let simulation: Simulation

    var secondsPerKnown: Double { simulation.seconds / max(simulation.known, 1) }
  }

  let plan: Simulation.Plan
  let cardCount: Int
  let rows: [Row]
  /// The one that is set.
  let present: Row

  /// Nil without any card.
  init?(_ workspace: Workspace, days: Int, newPerDay: Int?, at now: Moment, seed: UInt64) {
    let settings = workspace.collection.settings
    let today = now.day(rolloverHour: settings.rolloverHour)
    let model = workspace.history.model(settings.model)
    var plan = Simulation.Plan()
    plan.days = days
    plan.newPerDay = newPerDay ?? settings.deck.newPerDay
    plan.reviewsPerDay = settings.deck.reviewsPerDay
    var cards: [Simulation.Card] = []
    for index in workspace.library.cardIndices {
      let id = workspace.library.id(ofCard: index)
      let progress = workspace.history.progress(of: id)
      let isRejected = progress.isRejected || workspace.history.progress(of: id.block).isRejected
      if progress.isSuspended || isRejected { continue }
      guard let state = workspace.history.standing(of: id, by: model).state,
        let last = progress.lastReview, let due = progress.due
      else {
        plan.newCards += 1
        continue
      }
      cards.append(
        Simulation.Card(
          state: state, age: max(today - last.day(rolloverHour: settings.rolloverHour), 0),
          due: due.day(rolloverHour: settings.rolloverHour) - today))
    }
    guard !cards.isEmpty || plan.newCards > 0 else { return nil }
    let habits = workspace.history.habits()
    let wanted = settings.deck.desiredRetention
    let retentions = Set([0.75, 0.8, 0.85, 0.9, 0.95, wanted]).sorted()
    let rows = retentions.map { retention in
      var scheduler = settings.deck.scheduler(model, on: today)
      scheduler.desiredRetention = retention
      return Row(
        retention: retention,
        simulation: Simulation(
          of: cards, plan: plan, scheduler: scheduler, habits: habits, seed: seed))
    }
    guard let present = rows.first(where: { $0.retention == wanted }) else { return nil }
    (self.plan, self.rows, self.present) = (plan, rows, present)
    cardCount = cards.count
  }

  private var cheapest: Row? { rows.min { $0.secondsPerKnown < $1.secondsPerKnown } }

  func print(to context: Context) {
    context.say(
      SimulateWords.opening.with(plan.days, cardCount, plan.newCards, plan.newPerDay))
    let headings = [SimulateWords.retention, .reviews, .minutes, .known, .minutesPerCard]
    var table = TextTable(heading: headings.map { $0.wording.text(in: context.language) })
    let days = Double(plan.days)
    for row in rows {
      let cells = [
        percent(row.retention), (Double(row.simulation.reviews) / days).digits(0),
        (row.simulation.seconds / days / 60).digits(1), row.simulation.known.digits(0),
        (row.secondsPerKnown / 60).digits(2),
      ]
      let style: Style = row.retention == present.retention ? .strong : .plain
      table.add(cells.map { StyledText($0, style) })
    }
    for line in table.lines(within: context.output.width) { context.output.line(line) }
    context.output.line()
    context.say(SimulateWords.chart.with(percent(present.retention)))
    context.output.line(StyledText("  " + Sparkline.text(months), .accent))
    if let cheapest { context.say(SimulateWords.cheapest.with(percent(cheapest.retention))) }
    context.say(SimulateWords.honest.wording, .faint)
  }

  /// Seconds of a day, the mean of each thirty.
  private var months: [Int] {
    stride(from: 0, to: plan.days, by: 30).map { start in
      let month = present.simulation.days[start..<min(start + 30, plan.days)]
      return Int(month.reduce(0) { $0 + $1.seconds } / Double(month.count))
    }
  }

  private func percent(_ share: Double) -> String { "\((100 * share).digits(0)) %" }

  var json: JSONValue {
    .object([
      "days": .integer(plan.days), "cards": .integer(cardCount), "new": .integer(plan.newCards),
      "new_per_day": .integer(plan.newPerDay),
      "retentions": .array(
        rows.map { row in
          .object([
            "desired_retention": .number(row.retention),
            "reviews": .integer(row.simulation.reviews),
            "seconds": .number(row.simulation.seconds), "known": .number(row.simulation.known),
            "known_before": .number(row.simulation.knownBefore),
            "seconds_by_day": .array(row.simulation.days.map { .number($0.seconds) }),
          ])
        }),
      "cheapest": .optional(cheapest) { .number($0.retention) },
    ])
  }
}
