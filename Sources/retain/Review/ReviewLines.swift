import Decks
import Memory
import Study

/// The same review line by line: for pipes, plain terminals and screen readers. Words say everything that colour says.
struct ReviewLines {
  private(set) var desk: ReviewDesk

  init(_ desk: ReviewDesk) {
    self.desk = desk
  }

  private var context: Context { desk.context }
  private var width: Int { CardFrame.width(on: context.output) }

  /// Asks until nothing is left, the input ends or the learner leaves; says why it ended.
  mutating func run() throws -> Session.Next? {
    var isFirst = true
    while true {
      let next = try desk.next()
      guard case .card(let card) = next else { return next }
      if isFirst { context.say(ReviewWords.lineOpening.wording, .faint) }
      isFirst = false
      guard try ask(card) else { return nil }
    }
  }

  private mutating func ask(_ card: Card) throws -> Bool {
    let shownAt = desk.now
    var isRevealed = false
    var tried: TypedTry?
    showQuestion(card)
    if desk.isTyped(card) {
      guard let line = read() else { return false }
      let answer = desk.tryAnswer(line, for: card)
      tried = answer
      isRevealed = true
      context.say(answer.said)
      showAnswer(card, proposed: answer.proposed)
    }
    while let line = read() {
      guard let key = ReviewKey(line: line) else {
        context.say(ReviewWords.unknownKey.with(line))
        continue
      }
      switch key {
      case .goOn where !isRevealed:
        isRevealed = true
        showAnswer(card)
      case .grade where !isRevealed: context.say(ReviewWords.showFirstLine.wording)
      case .goOn, .grade:
        let rating = if case .grade(let rating) = key { rating } else { tried?.proposed ?? .good }
        let milliseconds = Int(max(0, desk.now.milliseconds - shownAt.milliseconds))
        say(try desk.grade(rating, card, milliseconds: milliseconds, typed: tried?.text))
        return true
      case .accept:
        guard let answer = tried, let said = try desk.accept(answer, for: card) else { continue }
        tried = desk.tryAnswer(answer.text, for: card)
        context.say(said)
      case .scroll: continue
      default:
        var step = try desk.perform(key, on: card, isRevealed: isRevealed)
        say(step)
        while case .broken = step {
          guard let line = read() else { return false }
          step = ReviewKey(line: line) == .edit ? try desk.mend() : .next(nil)
          say(step)
        }
        if step == .leave { return false }
        if case .next = step { return true }
      }
    }
    return false
  }

  private func read() -> String? { context.readLine(after: "> ") }

  private func showQuestion(_ card: Card) {
    context.output.line()
    context.output.line(desk.header(of: card))
    let place = card.context.joined(separator: " › ")
    for line in StyledText(place, .faint).wrapped(to: width) { context.output.line(line) }
    show(card.question, after: ReviewWords.questionMark)
    context.say(
      desk.isTyped(card) ? TypedWords.lineHint.wording : ReviewWords.lineHidden.wording, .faint)
  }

  private func showAnswer(_ card: Card, proposed: Rating? = nil) {
    // Without styles nothing else says which words were hidden.
    let needsAnswer = card.form == .cloze && context.output.styling == .none
    show((needsAnswer ? card.answer + "\n\n" : "") + card.reveal, after: ReviewWords.answerMark)
    if let remark = desk.remark(on: card) { context.say(remark, .warning) }
    for line in GradeKeys.lines(
      waits: desk.waits(of: card), width: width, language: context.language)
    {
      context.output.line(line)
    }
    if let proposed {
      context.say(TypedWords.lineKeys.filled(with: GradeKeys.name(of: proposed)), .faint)
    }
  }

  private func show(_ markdown: String, after mark: ReviewWords) {
    let mark = StyledText(mark.wording.text(in: context.language), .strong)
    let lines = CardMarkdown.lines(markdown, width: width - mark.width)
    for (index, line) in lines.enumerated() {
      let lead = index == 0 ? mark : StyledText(String(repeating: " ", count: mark.width))
      context.output.line(line.isEmpty ? line : lead + line)
    }
  }

  private func say(_ step: ReviewDesk.Step) {
    switch step {
    case .next(let said):
      if let said { context.say(said) }
    case .stay(let said): context.say(said)
    case .page(let title, let lines):
      context.say(title, .strong)
      for line in lines.flatMap({ $0.wrapped(to: width, indent: 2) }) { context.output.line(line) }
    case .broken(let problem):
      context.say(problem, .warning)
      context.say(ReviewWords.brokenLine.wording)
    case .leech(let card, let lapses): context.say(ReviewWords.leechLine.with(lapses, card.id))
    case .leave: break
    }
  }
}
