import Decks
import Memory
import Study

/// A review on a screen of its own, key by key.
struct ReviewScreen {
  let terminal: Terminal
  private(set) var desk: ReviewDesk
  /// What happened last, until the next key.
  private var notice: Wording?
  private var guardian = DoublePress()

  init(_ desk: ReviewDesk, on terminal: Terminal) {
    self.desk = desk
    self.terminal = terminal
  }

  private var language: Language { desk.context.language }

  /// A card on the screen.
  private struct Asking {
    let card: Card
    let shownAt: Moment
    var isRevealed = false
    var scroll = 0
    var tried: TypedTry?
  }

  /// Asks until nothing is left or the learner leaves; says why it ended.
  mutating func run() throws -> Session.Next? {
    while true {
      let next = try desk.next()
      guard case .card(let card) = next else { return next }
      guard try ask(card) else { return nil }
    }
  }

  /// Shows one card until it is graded, or something else is done with it; false when the learner leaves.
  private mutating func ask(_ card: Card) throws -> Bool {
    var asking = Asking(card: card, shownAt: desk.now)
    if desk.isTyped(card) {
      var field = LineField(frame: frame(asking, isTyping: true), terminal: terminal)
      guard let line = field.read() else { return false }
      asking.tried = desk.tryAnswer(line, for: card)
      reveal(&asking)
    }
    while true {
      draw(&asking)
      switch terminal.nextEvent() {
      case .closed: return false
      case .redraw:
        if asking.isRevealed { asking.scroll = frame(asking).scrollToAnswer(in: terminal.size) }
      case .timeout: continue
      case .key(let pressed):
        guard let key = guardian.admit(pressed).flatMap(ReviewKey.init) else { continue }
        if let goesOn = try handle(key, &asking) { return goesOn }
      }
    }
  }

  /// Nothing while the card stays; then whether the session goes on.
  private mutating func handle(_ key: ReviewKey, _ asking: inout Asking) throws -> Bool? {
    notice = nil
    switch key {
    case .goOn where guardian.isTooSoon: return nil
    case .goOn where !asking.isRevealed: reveal(&asking)
    case .grade where !asking.isRevealed: notice = ReviewWords.showFirst.wording
    case .goOn:
      guardian.mark()
      return try grade(asking.tried?.proposed ?? .good, asking)
    case .grade(let rating):
      guardian.forget()
      return try grade(rating, asking)
    case .scroll(let lines): asking.scroll = max(0, asking.scroll + lines)
    case .accept:
      guard let tried = asking.tried else { return nil }
      notice = try desk.accept(tried, for: asking.card)
      asking.tried = desk.tryAnswer(tried.text, for: asking.card)
    default:
      if key == .undo, desk.undoesMany {
        notice = ReviewWords.undoing.wording
        draw(&asking)
        notice = nil
      }
      return try follow(desk.perform(key, on: asking.card, isRevealed: asking.isRevealed))
    }
    return nil
  }

  /// Nothing while the card stays; then whether the session goes on.
  private mutating func follow(_ step: ReviewDesk.Step) throws -> Bool? {
    switch step {
    case .leave: return false
    case .next(let said):
      notice = said
      return true
    case .stay(let said): notice = said
    case .page(let title, let lines):
      ReadingScreen(terminal: terminal).show(title, lines, in: language)
    case .broken(let problem):
      let key = ReadingScreen(terminal: terminal, hint: ReviewWords.brokenKeys.wording)
        .show(
          ReviewWords.brokenTitle.wording, [StyledText(problem.text(in: language))], in: language)
      guard let key, ReviewKey(key) == .edit else { return key != nil }
      return try follow(desk.mend())
    case .leech(let card, let lapses):
      let key = ReadingScreen(
        terminal: terminal, hint: ReviewWords.leechKeys.wording, isUnexpected: true
      ).show(
        ReviewWords.leech.with(lapses),
        CardMarkdown.lines(card.question, width: CardFrame.width(on: terminal.output)), in: language
      )
      guard let key else { return false }
      guard let meaning = ReviewKey(key), meaning == .edit || meaning == .suspend else {
        return true
      }
      return try follow(desk.perform(meaning, on: card, isRevealed: true))
    }
    return nil
  }

  private mutating func reveal(_ asking: inout Asking) {
    asking.isRevealed = true
    guardian.mark()
    notice = desk.remark(on: asking.card)
    asking.scroll = frame(asking).scrollToAnswer(in: terminal.size)
  }

  private mutating func grade(_ rating: Rating, _ asking: Asking) throws -> Bool {
    let milliseconds = Int(max(0, desk.now.milliseconds - asking.shownAt.milliseconds))
    let step = try desk.grade(
      rating, asking.card, milliseconds: milliseconds, typed: asking.tried?.text)
    return try follow(step) ?? true
  }

  private func frame(_ asking: Asking, isTyping: Bool = false) -> CardFrame {
    let card = asking.card
    return CardFrame(
      header: desk.header(of: card), context: card.context.joined(separator: " › "),
      question: card.question, answer: asking.isRevealed ? card.reveal : nil,
      notice: (notice ?? asking.tried?.said).map {
        StyledText($0.text(in: language), asking.tried?.grading == .right ? .good : .warning)
      },
      keys: keys(asking, isTyping: isTyping))
  }

  private func keys(_ asking: Asking, isTyping: Bool) -> [StyledText] {
    let width = min(terminal.size.columns, CardFrame.widest)
    func hint(_ wordings: Wording...) -> StyledText {
      let hints = wordings.map { StyledText($0.text(in: language), .faint) }
      return hints.first { $0.width <= width } ?? hints[hints.count - 1]
    }
    if isTyping { return [hint(TypedWords.hint.wording)] }
    let hasMedia = desk.hasMedia(asking.card, isRevealed: asking.isRevealed)
    guard asking.isRevealed else {
      let keys: ReviewWords = hasMedia ? .keysHiddenMedia : .keysHidden
      return [hint(keys.wording, ReviewWords.keysHiddenShort.wording)]
    }
    let grades = GradeKeys.lines(
      waits: desk.waits(of: asking.card), width: width, language: language)
    guard let tried = asking.tried else {
      let keys: ReviewWords = hasMedia ? .keysShownMedia : .keysShown
      return grades + [hint(keys.wording, ReviewWords.keysShownShort.wording)]
    }
    let proposed = GradeKeys.name(of: tried.proposed)
    return grades + [
      hint(TypedWords.keys.filled(with: proposed), TypedWords.keysShort.filled(with: proposed))
    ]
  }

  private func draw(_ asking: inout Asking) {
    let (lines, most) = frame(asking).lines(in: terminal.size, scrolledBy: asking.scroll)
    terminal.draw(lines)
    asking.scroll = min(asking.scroll, most)
  }
}
