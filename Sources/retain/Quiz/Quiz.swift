import Decks
import Memory
import Study

/// A quiz in progress: its questions, the score, and the log that it writes.
struct Quiz {
  let questions: [QuizQuestion]
  private(set) var workspace: Workspace
  private let context: Context
  private(set) var right = 0
  private(set) var wrong: [Card] = []
  private(set) var asked = 0

  init(_ questions: [QuizQuestion], _ workspace: Workspace, _ context: Context) {
    self.questions = questions
    self.workspace = workspace
    self.context = context
  }

  var now: Moment { context.clock.now }
  var language: Language { context.language }

  func header(_ index: Int) -> StyledText {
    StyledText("\(index + 1)/\(questions.count) · \(questions[index].card.deck)", .faint)
  }

  func verdict(on answer: String, _ question: QuizQuestion) -> QuizVerdict? {
    question.verdict(
      on: answer, accepted: workspace.history.acceptedAnswers(of: question.card.id))
  }

  /// Counts an answer and writes it as practice, which moves no promise.
  mutating func note(_ verdict: QuizVerdict, _ question: QuizQuestion, since shownAt: Moment) throws
  {
    let milliseconds = Int(max(0, now.milliseconds - shownAt.milliseconds))
    try workspace.append(
      .practice(
        question.card.id, verdict.isRight ? .good : .again, milliseconds: milliseconds,
        mode: question.kind.rawValue, at: now))
    asked += 1
    if verdict.isRight { right += 1 } else { wrong.append(question.card) }
  }

  /// So many wrong ones are named.
  private static let most = 10

  /// The score, and what was wrong.
  func summary() -> [StyledText] {
    guard asked > 0 else { return [] }
    var lines = [StyledText(QuizWords.score.with(right, asked).text(in: language), .strong)]
    lines += wrong.prefix(Self.most).flatMap {
      CardLine.wrapped(
        $0, behind: StyledText("  ✗ ", .bad), width: CardFrame.width(on: context.output))
    }
    if wrong.count > Self.most {
      lines.append(StyledText(QuizWords.moreWrong.with(wrong.count - Self.most).text(in: language)))
    }
    return lines
  }

  /// Promises for today what was wrong and is promised for a later day.
  mutating func bringForward() throws {
    let rolloverHour = workspace.collection.settings.rolloverHour
    let today = Due.day(now.day(rolloverHour: rolloverHour))
    let moves = wrong.filter { card in
      guard let due = workspace.history.progress(of: card.id).due else { return false }
      return !due.isReached(at: now, rolloverHour: rolloverHour)
    }.map { Event.move($0.id, to: today, because: .hand, at: now) }
    try workspace.append(moves)
  }
}
