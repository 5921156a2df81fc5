import Decks
import Memory
import Study

/// A quiz on a screen of its own.
struct QuizScreen {
  let terminal: Terminal
  private(set) var quiz: Quiz
  private var guardian = DoublePress()

  init(_ quiz: Quiz, on terminal: Terminal) {
    self.quiz = quiz
    self.terminal = terminal
  }

  private var language: Language { quiz.language }

  /// Asks all questions; ends early when the learner leaves.
  mutating func run() throws {
    for (index, question) in quiz.questions.enumerated() {
      let shownAt = quiz.now
      guard let verdict = answer(to: question, index) else { return }
      try quiz.note(verdict, question, since: shownAt)
      guard confirm(verdict, question, index) else { return }
    }
  }

  private func frame(_ question: QuizQuestion, _ index: Int) -> CardFrame {
    CardFrame(
      header: quiz.header(index), context: question.card.context.joined(separator: " › "),
      question: question.text, options: question.options,
      keys: [StyledText(question.hint.wording.text(in: language), .faint)])
  }

  /// One key for a choice, a line for everything else; nothing when the learner leaves.
  private mutating func answer(to question: QuizQuestion, _ index: Int) -> QuizVerdict? {
    let frame = frame(question, index)
    guard case .choice = question else {
      var field = LineField(frame: frame, terminal: terminal)
      while let line = field.read() {
        if let verdict = quiz.verdict(on: line, question) { return verdict }
      }
      return nil
    }
    while true {
      terminal.draw(frame.lines(in: terminal.size, scrolledBy: 0).lines)
      switch terminal.nextEvent() {
      case .closed: return nil
      case .redraw, .timeout: continue
      case .key(let pressed):
        guard let key = guardian.admit(pressed).flatMap(ReviewKey.init) else { continue }
        switch key {
        case .leave: return nil
        case .grade(let rating):
          if let verdict = quiz.verdict(on: "\(rating.rawValue)", question) { return verdict }
        default: continue
        }
      }
    }
  }

  /// Shows what was right until a key is pressed; false when the learner leaves.
  private mutating func confirm(
    _ verdict: QuizVerdict, _ question: QuizQuestion, _ index: Int
  ) -> Bool {
    var frame = frame(question, index)
    frame.answer = verdict.answer
    if case .choice(let choice) = question, let given = verdict.given {
      frame.chosen = (choice.right, given)
    }
    frame.notice = StyledText(verdict.said.text(in: language), verdict.isRight ? .good : .bad)
    frame.keys = [StyledText(QuizWords.goOn.wording.text(in: language), .faint)]
    guardian.mark()
    var scroll = frame.scrollToAnswer(in: terminal.size)
    while true {
      let (lines, most) = frame.lines(in: terminal.size, scrolledBy: scroll)
      terminal.draw(lines)
      switch terminal.nextEvent() {
      case .closed: return false
      case .redraw, .timeout: continue
      case .key(let pressed):
        guard let key = guardian.admit(pressed) else { continue }
        switch ReviewKey(key) {
        case .leave: return false
        case .scroll(let count): scroll = min(max(0, scroll + count), most)
        default: if !guardian.isTooSoon { return true }
        }
      }
    }
  }
}
