import Decks
import Study

/// One quiz from the first question to what becomes of the wrong answers.
struct QuizRun {
  let workspace: Workspace
  let context: Context

  /// Returns the workspace as it is afterwards.
  @discardableResult
  func run(_ questions: [QuizQuestion]) throws -> Workspace {
    var quiz = try asked(Quiz(questions, workspace, context))
    for line in quiz.summary() { context.output.line(line) }
    guard !quiz.wrong.isEmpty, wantsReview(of: quiz.wrong.count) else { return quiz.workspace }
    try quiz.bringForward()
    return try ReviewRun(
      workspace: quiz.workspace, selection: Selection(cards: Set(quiz.wrong.map(\.id))),
      context: context
    ).run()
  }

  private func asked(_ quiz: Quiz) throws -> Quiz {
    guard let terminal = context.terminal() else {
      var lines = QuizLines(quiz: quiz, context: context)
      try lines.run()
      return lines.quiz
    }
    var screen = QuizScreen(quiz, on: terminal)
    return try terminal.reading(fullScreen: true) {
      try screen.run()
      return screen.quiz
    }
  }

  /// Whether the wrong ones are reviewed now; off a terminal nobody is asked.
  private func wantsReview(of count: Int) -> Bool {
    guard context.input.descriptor.isTerminal else { return false }
    let cells = [
      StyledText("r ", .strong)
        + StyledText(QuizWords.reviewWrong.with(count).text(in: context.language)),
      StyledText(AfterwardsWords.enough.wording.text(in: context.language), .faint),
    ]
    let width = context.output.width ?? CardFrame.widest
    let question = KeyQuestion(lines: StyledText.row(cells, width: width), vanishes: true)
    return question.answer(in: context) { key in
      if key == .character("r") { return true }
      let meaning = ReviewKey(key)
      return meaning == .goOn || meaning == .leave ? false : nil
    } ?? false
  }
}
