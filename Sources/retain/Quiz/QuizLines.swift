import Decks
import Study

/// A quiz line by line.
struct QuizLines {
  private(set) var quiz: Quiz
  let context: Context

  private var width: Int { CardFrame.width(on: context.output) }

  /// Asks all questions; ends early where the input ends or the learner leaves.
  mutating func run() throws {
    for (index, question) in quiz.questions.enumerated() {
      let shownAt = quiz.now
      show(question, index)
      guard let verdict = answer(to: question) else { return }
      try quiz.note(verdict, question, since: shownAt)
      context.say(verdict.said, verdict.isRight ? .good : .bad)
      if !verdict.isRight { show(verdict.answer) }
    }
  }

  private func answer(to question: QuizQuestion) -> QuizVerdict? {
    while true {
      guard let line = context.readLine(after: "> ") else { return nil }
      let word = line.trimmed
      if Key.character(word.first ?? " ").folded == .character("q"), word.count == 1 { return nil }
      if let verdict = quiz.verdict(on: String(word), question) { return verdict }
      context.say(question.hint.wording)
    }
  }

  private func show(_ question: QuizQuestion, _ index: Int) {
    context.output.line()
    context.output.line(quiz.header(index))
    let place = question.card.context.joined(separator: " › ")
    for line in StyledText(place, .faint).wrapped(to: width) {
      context.output.line(line)
    }
    show(question.text)
    for line in CardFrame.numbered(question.options, width: width) { context.output.line(line) }
    context.say(question.hint.wording, .faint)
  }

  private func show(_ markdown: String) {
    for line in CardMarkdown.lines(markdown, width: width) { context.output.line(line) }
  }
}
