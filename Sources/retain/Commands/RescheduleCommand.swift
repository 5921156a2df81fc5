import Decks
import Study

extension Command {
  static let reschedule = Command(
    "reschedule", in: .memory,
    operands: [Operand("DECK", .deck, .any)],
    options: [.dryRun, .json],
    summary: Wording("move promises to where the model has them now", "按现在的模型重新安排日期"),
    details: Wording(
      """
      Due dates stay as they were promised, also after “retain optimize” or a changed setting. This moves those which
      would not be chosen today; with an exam date set, cards promised past it come before it. --dry-run only counts.
      """,
      """
      已经安排的日期不会自己改变，即使拟合了参数或改了设置。这条命令把现在不会这样安排的日期移到该在的地方；
      设了考试日期时，排在考试之后的卡片会提到考试之前。--dry-run 只统计，不改动。
      """)
  ) { context in
    var workspace = try context.workspace()
    let decks = try workspace.library.decks(meantBy: context.arguments.operands)
    let reschedule = Reschedule(
      workspace.library, history: workspace.history,
      model: workspace.history.model(workspace.collection.settings.model), decks: Set(decks),
      at: context.clock.now)
    let isDone = !reschedule.moves.isEmpty && !context.arguments.has(.dryRun)
    if isDone {
      try context.showing(RescheduleWords.moving.with(reschedule.moves.count)) {
        try workspace.append(reschedule.events(at: context.clock.now))
      }
    }
    if context.arguments.has(.json) {
      context.output.data(json(reschedule, isDone: isDone).text + "\n")
    } else {
      report(reschedule, isDone: isDone, to: context)
    }
  }

  private static func report(_ reschedule: Reschedule, isDone: Bool, to context: Context) {
    let earlier = reschedule.moves.count { $0.new < $0.old }
    let later = reschedule.moves.count - earlier
    guard !reschedule.moves.isEmpty else {
      context.say(RescheduleWords.nothing.wording)
      return
    }
    context.say((isDone ? RescheduleWords.moved : .wouldMove).with(earlier, later))
  }

  private static func json(_ reschedule: Reschedule, isDone: Bool) -> JSONValue {
    .object([
      "moves": .array(
        reschedule.moves.map { move in
          .object([
            "card": .string(move.card.text), "from": .string(move.old.description),
            "to": .string(move.new.description),
          ])
        }),
      "done": .boolean(isDone),
    ])
  }
}
