import Memory

/// What a fit found, and whether it is better than what is in use.
struct Optimization {
  let histories: ReviewHistories

  /// Nil where there are too few reviews for one, or where none was wanted.
  let contest: ModelContest?

  /// The best of the contest, fitted to all reviews where it is a fit.
  let model: MemoryModel

  /// The model in use.
  let current: MemoryModel
  let workload: Workload

  /// Whether the model should take the place of the one in use.
  let isBetter: Bool

  /// Lets the newest reviews decide between what is in use, the usual parameters and a fit.
  ///
  /// - Parameters:
  ///   - fittedCount: how many of the reviews the current model was fitted to.
  ///   - progress: called with the share of the work that is done; once it was false, the result is of no use.
  init(
    contestOn histories: ReviewHistories, current: MemoryModel, fittedCount: Int,
    workload: Workload, _ progress: (Double) -> Bool
  ) {
    self.histories = histories
    self.workload = workload
    self.current = current
    let usual = MemoryModel.fsrs6(FSRS6())
    contest = ModelContest(
      on: histories, current: current == usual ? nil : current, fittedCount: fittedCount
    ) { progress(0.6 * $0) }
    let lastFit = { progress(0.6 + 0.4 * $0) }
    let best =
      switch contest?.best?.candidate {
      case .fittedFSRS6:
        FSRS6.fitted(to: histories, progress: lastFit).map(MemoryModel.fsrs6) ?? usual
      case .fittedFSRS7:
        FSRS7.fitted(to: histories, progress: lastFit).map(MemoryModel.fsrs7) ?? usual
      case .usual: usual
      case .current, nil: current
      }
    let isSettled = contest?.entries.contains { !$0.isFair } == true
    isBetter =
      best != current && !(isSettled && !Self.gains(from: current, to: best, on: histories))
    model = isBetter ? best : current
  }

  /// Whether a fit to a few more reviews than the last one is worth a change.
  private static func gains(
    from current: MemoryModel, to best: MemoryModel, on histories: ReviewHistories
  ) -> Bool {
    guard let old = Evaluation(of: current.predictions(on: histories)),
      let new = Evaluation(of: best.predictions(on: histories))
    else { return false }
    return new.recentLogLoss < old.recentLogLoss - 1e-4
  }

  /// Fits to all reviews without asking whether it helps; too few leave the usual parameters.
  init(
    fitting name: String, to histories: ReviewHistories, workload: Workload,
    _ progress: (Double) -> Bool
  ) throws(Failure) {
    self.histories = histories
    self.workload = workload
    contest = nil
    current = try MemoryModel.named(name, parameters: nil)
    model =
      switch current {
      case .fsrs6:
        FSRS6.fitted(to: histories, progress: progress).map(MemoryModel.fsrs6) ?? current
      case .fsrs7:
        FSRS7.fitted(to: histories, progress: progress).map(MemoryModel.fsrs7) ?? current
      }
    isBetter = model != current
  }
}

extension Optimization {
  /// - Parameter isAdopted: whether the model is in use from now on.
  func print(to context: Context, isAdopted: Bool) {
    if let contest, let best = contest.best {
      let newest = best.evaluation.count
      context.say(OptimizeWords.heldOut.with(contest.older, newest))
      let table = table(of: contest, in: context.language)
      for line in table.lines(within: context.output.width) { context.output.line(line) }
      context.output.line()
      let name = best.candidate.words.wording.text(in: context.language)
      if !isBetter {
        context.say(OptimizeWords.kept.wording)
      } else {
        context.say((isAdopted ? OptimizeWords.adopted : .wouldAdopt).with(name), .strong)
        context.say(
          OptimizeWords.workload.with(
            (100 * workload.scheduler.desiredRetention).digits(0), workload.newPerDay,
            workload.reviewsPerDay(model), workload.reviewsPerDay(current)))
      }
    } else if !isBetter {
      context.say(OptimizeWords.tooFew.with(histories.judgedCount, ModelContest.leastReviews))
      return
    }
    printParameters(to: context)
  }

  private func printParameters(to context: Context) {
    context.say(OptimizeWords.parameters.wording)
    let numbers = model.parameters.map { $0.digits(4) }
    let count = context.output.width.map { min(max($0 / 9, 1), 7) } ?? 7
    for start in stride(from: 0, to: numbers.count, by: count) {
      let isLast = start + count >= numbers.count
      let line = numbers[start..<min(start + count, numbers.count)].joined(separator: ", ")
      context.output.line(StyledText("  " + line + (isLast ? "" : ",")))
    }
  }

  private func table(of contest: ModelContest, in language: Language) -> TextTable {
    let headings = [EvaluationWords.logLoss, .binError, .auc]
    var table = TextTable(heading: [""] + headings.map { $0.wording.text(in: language) })
    for entry in contest.entries {
      let isBest = entry.candidate == contest.best?.candidate
      table.add(
        [StyledText(name(of: entry).text(in: language), isBest ? .strong : .plain)]
          + [
            entry.evaluation.logLoss.digits(4), entry.evaluation.binError.digits(4),
            entry.evaluation.auc?.digits(4) ?? "–",
          ].map { StyledText($0, isBest ? .strong : .plain) })
    }
    return table
  }

  private func name(of entry: ModelContest.Entry) -> Wording {
    (entry.isFair ? entry.candidate.words : .currentKnowing).wording
  }

  func json(isAdopted: Bool) -> JSONValue {
    var members = EvaluationReport.members(of: model)
    if let evaluation = Evaluation(of: model.predictions(on: histories)) {
      members += EvaluationReport.members(of: evaluation)
    }
    if let contest {
      members.append(
        .init(
          name: "held_out",
          value: .array(
            contest.entries.map { entry in
              .object(
                [.init(name: "candidate", value: .string(entry.candidate.name))]
                  + EvaluationReport.members(of: entry.evaluation))
            })))
    }
    members.append(
      .init(name: "reviews_per_day", value: .integer(workload.reviewsPerDay(model))))
    members.append(
      .init(name: "reviews_per_day_before", value: .integer(workload.reviewsPerDay(current))))
    members.append(.init(name: "adopted", value: .boolean(isAdopted)))
    return .object(members)
  }
}

extension ModelContest.Candidate {
  fileprivate var name: String {
    switch self {
    case .current: "current"
    case .usual: "fsrs-6 usual"
    case .fittedFSRS6: "fsrs-6 fitted"
    case .fittedFSRS7: "fsrs-7 fitted"
    }
  }
}
