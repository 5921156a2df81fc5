import Memory
import Study

extension Command {
  static let optimize = Command(
    "optimize", in: .memory,
    options: [.csvFile, .rollover, .fittedModel, .dryRun, .json],
    summary: Wording("fit the memory model to you", "让记忆模型适合你"),
    details: Wording(
      """
      Fits FSRS-6 and FSRS-7 to your reviews, then lets the newest fifth of them decide whether the fit
      predicts better than what is in use; only then it is adopted. Due dates already promised stay.
      --csv fits the reviews of a table (see “retain help evaluate”) and changes nothing; with --model
      it fits that model without a contest.
      """,
      """
      用你的复习记录拟合 FSRS-6 和 FSRS-7，再用最新的五分之一检验它是否比当前的更准；只有更准才会采用。已经安排的日期不变。
      --csv 拟合表格里的复习记录（见“retain help evaluate”），不改动任何东西；再加上 --model 就直接拟合那个模型，不作比较。
      """)
  ) { context in
    if let name = context.arguments.value(.csvFile) {
      let histories = try ReviewInput.histories(from: name, in: context)
      let workload = Workload(scheduler: Scheduler(), newPerDay: 20)
      let optimization = try context.atWork(OptimizeWords.fitting.wording) { progress in
        if let model = context.arguments.value(.fittedModel), model != "auto" {
          try Optimization(fitting: model, to: histories, workload: workload, progress)
        } else {
          Optimization(
            contestOn: histories, current: .fsrs6(FSRS6()), fittedCount: 0, workload: workload,
            progress)
        }
      }
      report(optimization, to: context, isAdopted: false)
    } else {
      try optimizeCollection(context)
    }
  }

  private static func optimizeCollection(_ context: Context) throws {
    let workspace = try context.workspace()
    let training = workspace.history.trainingReviews()
    let settings = workspace.collection.settings
    let current = workspace.history.model(settings.model)
    let today = context.clock.now.day(rolloverHour: settings.rolloverHour)
    let workload = Workload(
      scheduler: settings.deck.scheduler(current, on: today), newPerDay: settings.deck.newPerDay)
    let optimization = try context.atWork(OptimizeWords.fitting.wording) { progress in
      Optimization(
        contestOn: training.histories, current: current, fittedCount: training.fittedCount,
        workload: workload, progress)
    }
    let isAdopted = optimization.isBetter && !context.arguments.has(.dryRun)
    if isAdopted {
      try workspace.journal.append(
        .parameters(
          optimization.model.parameters, model: optimization.model.name, at: context.clock.now))
    }
    report(optimization, to: context, isAdopted: isAdopted)
  }

  private static func report(
    _ optimization: Optimization, to context: Context, isAdopted: Bool
  ) {
    if context.arguments.has(.json) {
      context.output.data(optimization.json(isAdopted: isAdopted).text + "\n")
    } else {
      optimization.print(to: context, isAdopted: isAdopted)
    }
  }
}

extension Option {
  fileprivate static let fittedModel = Option(
    "model", "MODEL", .choice(["auto", "fsrs-6", "fsrs-7"]),
    Wording("auto (the best), fsrs-6 or fsrs-7", "auto（选最好的）、fsrs-6 或 fsrs-7"))
}
