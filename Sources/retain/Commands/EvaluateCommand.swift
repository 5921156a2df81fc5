import Memory
import Study

extension Command {
  static let evaluate = Command(
    "evaluate", in: .memory,
    options: [.csvFile, .rollover, .model, .parameters, .json],
    summary: Wording("how well the model predicts", "模型预测得准不准"),
    details: Wording(
      """
      Compares the expected recall of every review on a later day with what happened. Log loss and RMSE(bins)
      are better when smaller, AUC when larger. “Recent” counts new reviews up to four times as much as old ones.
      A table begins with one of: card_id,review_time_ms,rating / card,day,order,rating / card_id,review_th,delta_t,rating
      """,
      """
      把每次隔天复习的预期与实际结果相比较。对数损失和 RMSE(bins) 越小越好，AUC 越大越好。
      “近期加权”把新的复习看得比旧的重，最多四倍。
      表格的第一行是 card_id,review_time_ms,rating / card,day,order,rating / card_id,review_th,delta_t,rating 之一。
      """)
  ) { context in
    let (model, histories) = try modelAndReviews(context)
    guard let evaluation = Evaluation(of: model.predictions(on: histories)) else {
      throw Failure.failed(EvaluationWords.noneJudged.wording)
    }
    if context.arguments.has(.json) {
      context.output.write(EvaluationReport.json(evaluation, of: model).text + "\n")
    } else {
      EvaluationReport.print(evaluation, to: context)
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
