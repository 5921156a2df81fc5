import Memory
import Study

extension Command {
  static let evaluate = Command(
    "evaluate", in: .memory,
    options: [.csvFile, .rollover, .model, .parameters, .splits, .json],
    summary: Wording("how well the model predicts", "模型预测得准不准"),
    details: Wording(
      """
      Compares the expected recall of every review on a later day with what happened. Log loss and RMSE(bins)
      are better when smaller, AUC when larger. “Recent” counts new reviews up to four times as much as old ones.
      --splits fits the models anew at five points of time and judges each fit by the reviews that came next.
      A table begins with one of: card_id,review_time_ms,rating / card,day,order,rating / card_id,review_th,delta_t,rating
      """,
      """
      把每次隔天复习的预期与实际结果相比较。对数损失和 RMSE(bins) 越小越好，AUC 越大越好。
      “近期加权”把新的复习看得比旧的重，最多四倍。
      --splits 在五个时间点上重新拟合，每次用其后的复习检验。
      表格的第一行是 card_id,review_time_ms,rating / card,day,order,rating / card_id,review_th,delta_t,rating 之一。
      """)
  ) { context in
    let (model, histories) = try modelAndReviews(context)
    if context.arguments.has(.splits) {
      try evaluateSplits(of: histories, context)
      return
    }
    guard let evaluation = Evaluation(of: model.predictions(on: histories)) else {
      throw Failure.failed(EvaluationWords.noneJudged.wording)
    }
    if context.arguments.has(.json) {
      context.output.data(EvaluationReport.json(evaluation, of: model).text + "\n")
    } else {
      EvaluationReport.print(evaluation, to: context)
    }
  }

  private static func evaluateSplits(of histories: ReviewHistories, _ context: Context) throws {
    let report = try context.atWork(OptimizeWords.fitting.wording) { progress in
      SplitReport(of: histories, model: context.arguments.value(.model), progress)
    }
    guard let report else { throw Failure.failed(EvaluationWords.tooFewToSplit.wording) }
    if context.arguments.has(.json) {
      context.output.data(report.json.text + "\n")
    } else {
      report.print(to: context)
    }
  }

  /// Those of a table with the model that was named, or the collection's own.
  private static func modelAndReviews(
    _ context: Context
  ) throws -> (MemoryModel, ReviewHistories) {
    if let name = context.arguments.value(.csvFile) {
      let model = try ReviewInput.model(in: context)
      return (model, try ReviewInput.histories(from: name, in: context))
    }
    let workspace = try context.workspace()
    let isNamed =
      context.arguments.value(.model) != nil || context.arguments.value(.parameters) != nil
    let model =
      isNamed
      ? try ReviewInput.model(in: context)
      : workspace.history.model(workspace.collection.settings.model)
    return (model, workspace.history.trainingReviews().histories)
  }
}

extension Option {
  fileprivate static let splits = Option(
    "splits",
    Wording("judge fits by the reviews that came after them", "用拟合之后的复习检验拟合"))
}
