import Decks
import Study

extension Command {
  static let quiz = Command(
    "quiz", in: .daily,
    operands: [Operand("DECK", .deck, .any)],
    options: [.kind, .count],
    summary: Wording("practise without any effect on the schedule", "做测验，不影响复习安排"),
    details: Wording(
      """
      choice   one of four, the others from your own cards (the usual kind)
      typed    write the answer; 20万 is 200,000 and $1.1 is 1.10 美元
      order    put the items of a list in order
      """,
      """
      choice   四选一，其他选项来自你自己的卡片（默认）
      typed    写出答案；20万 就是 200,000，$1.1 就是 1.10 美元
      order    给列表排序
      """)
  ) { context in
    let arguments = context.arguments
    let name = arguments.value(.kind) ?? QuizQuestion.Kind.choice.rawValue
    guard let kind = QuizQuestion.Kind(rawValue: name) else {
      let all = QuizQuestion.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.wrongUsage(QuizWords.unknownKind.with(name, all))
    }
    var workspace = try context.workspace()
    var remembered = RememberedCards(of: workspace.collection, context)
    try remembered.settle(&workspace, at: context.clock.now)
    for words in remembered.words { context.sayAside(words) }
    var random = SystemRandomNumberGenerator()
    let seed = context.globals.seed ?? random.next()
    let questions = QuizQuestions(
      of: try workspace.library.cards(askedIn: arguments.operands, by: workspace.history),
      in: workspace.library
    ).some(try arguments.number(.count) ?? 10, kind, seed: seed)
    guard !questions.isEmpty else {
      throw Failure.failed(
        QuizWords.noQuestions.with(kind.rawValue), next: QuizWords.noQuestionsNext.wording)
    }
    let after = try QuizRun(workspace: workspace, context: context).run(questions)
    remembered.remember(after.library, after.history)
  }
}

extension Option {
  fileprivate static let kind = Option(
    "kind", "KIND", .choice(QuizQuestion.Kind.allCases.map(\.rawValue)),
    Wording("choice, typed or order", "choice、typed 或 order"))
}
