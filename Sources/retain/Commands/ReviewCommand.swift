import Decks
import Study

extension Command {
  static let review = Command(
    "review", in: .daily,
    operands: [Operand("DECK", .deck, .any)],
    options: [.new, .limit, .minutes, .typed, .ahead, .cram],
    summary: Wording("ask what is due", "复习到期的卡片"),
    details: Wording(
      """
      Space shows the answer, then 1 forgot, 2 with effort, 3 good, 4 easy; ? lists all keys.
      Every answer is on the disk before the next card comes: leave whenever you like.
      """,
      """
      空格看答案，然后 1 忘了、2 想了想、3 记得、4 很容易；? 列出所有按键。
      每个答案都在下一张卡片出现之前写入磁盘，随时可以离开。
      """)
  ) { context in
    let arguments = context.arguments
    if arguments.has(.ahead), arguments.has(.cram) {
      throw Failure.wrongUsage(ReviewWords.aheadOrCram.wording)
    }
    var workspace = try context.workspace()
    var remembered = RememberedCards(of: workspace.collection, context)
    try remembered.settle(&workspace, at: context.clock.now)
    for words in remembered.words { context.sayAside(words) }
    // An unknown deck is told before anything is asked.
    _ = try workspace.library.decks(meantBy: arguments.operands)
    let selection = Selection(
      decks: arguments.operands,
      mode: arguments.has(.cram) ? .cram : arguments.has(.ahead) ? .ahead : .due,
      new: try arguments.number(.new), limit: try arguments.number(.limit),
      minutes: try arguments.number(.minutes),
      languages: workspace.collection.settings.studyLanguages(environment: context.environment),
      seed: context.globals.seed ?? 0)
    if arguments.operands.isEmpty, !arguments.has(.cram) {
      try CatchUpOffer(context: context).make(&workspace)
    }
    let after = try ReviewRun(
      workspace: workspace, selection: selection, context: context,
      wantsTyped: arguments.has(.typed)
    ).run()
    remembered.remember(after.library, after.history)
    context.keep(after.library, after.history, of: after.collection)
  }
}

extension Option {
  fileprivate static let new = Option(
    "new", "N", .number, Wording("so many new cards", "学几张新卡片"))
  fileprivate static let limit = Option(
    "limit", "N", .number, Wording("at most so many cards", "最多几张"))
  fileprivate static let minutes = Option(
    "minutes", "N", .number, Wording("stop after so many minutes", "几分钟后停止"))
  fileprivate static let typed = Option(
    "typed", Wording("type the answers", "键入答案"))
  fileprivate static let ahead = Option(
    "ahead", Wording("also what is due later", "也复习以后才到期的"))
  fileprivate static let cram = Option(
    "cram", Wording("everything, without any effect on the schedule", "全部过一遍，不影响安排"))
}
