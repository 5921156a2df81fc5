import Memory

/// Models as they would have been fitted at five points of time, each judged by the reviews that came next.
struct SplitReport {
  private struct Row {
    let name: Wording
    let key: String
    let evaluation: Evaluation
  }

  private let rows: [Row]

  /// Nil with too few reviews, or when `progress` returned false.
  ///
  /// - Parameter model: the one kind of model that is wanted; nil for all.
  init?(of histories: ReviewHistories, model: String?, _ progress: (Double) -> Bool) {
    guard let series = TimeSeries(histories) else { return nil }
    let usual6 = MemoryModel.fsrs6(FSRS6())
    var kinds: [(words: OptimizeWords, key: String, fit: (ReviewHistories) -> MemoryModel)] = []
    if model != "fsrs-7" {
      kinds.append((.usual, "fsrs-6 usual", { _ in usual6 }))
      kinds.append(
        (.fitted6, "fsrs-6 fitted", { FSRS6.fitted(to: $0).map(MemoryModel.fsrs6) ?? usual6 }))
    }
    if model != "fsrs-6" {
      kinds.append(
        (
          .fitted7, "fsrs-7 fitted",
          { .fsrs7(FSRS7.fitted(to: $0) ?? FSRS7()) }
        ))
    }
    var rows: [Row] = []
    for (number, kind) in kinds.enumerated() {
      let predictions = series.predictions { older, part in
        let done = Double(number) + Double(part) / Double(TimeSeries.fits)
        return progress(done / Double(kinds.count)) ? kind.fit(older) : nil
      }
      guard let evaluation = predictions.flatMap(Evaluation.init) else { return nil }
      rows.append(Row(name: kind.words.wording, key: kind.key, evaluation: evaluation))
    }
    self.rows = rows
  }

  func print(to context: Context) {
    guard let count = rows.first?.evaluation.count else { return }
    context.say(EvaluationWords.splits.with(TimeSeries.fits, count))
    let headings = [EvaluationWords.logLoss, .binError, .auc]
    var table = TextTable(heading: [""] + headings.map { $0.wording.text(in: context.language) })
    for row in rows {
      let figures = [
        row.evaluation.logLoss.digits(4), row.evaluation.binError.digits(4),
        row.evaluation.auc?.digits(4) ?? "–",
      ]
      table.add(([row.name.text(in: context.language)] + figures).map { StyledText($0) })
    }
    for line in table.lines(within: context.output.width) { context.output.line(line) }
  }

  var json: JSONValue {
    .object([
      "splits": .integer(TimeSeries.fits),
      "models": .array(
        rows.map { row in
          .object(
            [.init(name: "candidate", value: .string(row.key))]
              + EvaluationReport.members(of: row.evaluation))
        }),
    ])
  }
}
