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
    let shownAt = desk.now
    var isRevealed = false
    var scroll = 0
    while true {
      scroll = draw(card, isRevealed: isRevealed, scroll: scroll)
      switch terminal.nextEvent() {
      case .closed: return false
      case .redraw, .timeout: continue
      case .key(let pressed):
        guard let key = guardian.admit(pressed).flatMap(ReviewKey.init) else { continue }
        notice = nil
        switch key {
        case .goOn where !isRevealed:
          if guardian.isTooSoon { continue }
          isRevealed = true
          guardian.mark()
          notice = desk.remark(on: card)
          scroll = frame(card, isRevealed: true).scrollToAnswer(in: terminal.size)
        case .goOn where guardian.isTooSoon: continue
        case .goOn, .grade:
          guard isRevealed else {
            notice = ReviewWords.showFirst.wording
            continue
          }
          if key == .goOn { guardian.mark() } else { guardian.forget() }
          let rating = if case .grade(let rating) = key { rating } else { Rating.good }
          let milliseconds = Int(desk.now.milliseconds - shownAt.milliseconds)
          if case .next(let said) = try desk.grade(rating, card, milliseconds: max(0, milliseconds))
          {
            notice = said
          }
          return true
        case .scroll(let lines): scroll = max(0, scroll + lines)
        default:
          switch try desk.perform(key, on: card) {
          case .leave: return false
          case .next(let said):
            notice = said
            return true
          case .stay(let said): notice = said
          case .page(let title, let lines): read(title, lines)
          }
        }
      }
    }
  }

  private func frame(_ card: Card, isRevealed: Bool) -> CardFrame {
    let width = min(terminal.size.columns, CardFrame.widest)
    let grades = GradeKeys.lines(waits: desk.waits(of: card), width: width, language: language)
    let hints: [ReviewWords] =
      isRevealed ? [.keysShown, .keysShownShort] : [.keysHidden, .keysHiddenShort]
    let said = hints.map { StyledText($0.wording.text(in: language), .faint) }
    return CardFrame(
      header: desk.header(of: card), context: card.context.joined(separator: " › "),
      question: card.question, answer: isRevealed ? card.reveal : nil,
      notice: notice.map { StyledText($0.text(in: language), .warning) },
      keys: (isRevealed ? grades : []) + [said[0].width <= width ? said[0] : said[1]])
  }

  /// Draws the card and gives back how far it is scrolled.
  private func draw(_ card: Card, isRevealed: Bool, scroll: Int) -> Int {
    let (lines, most) = frame(card, isRevealed: isRevealed).lines(
      in: terminal.size, scrolledBy: scroll)
    terminal.draw(lines)
    return min(scroll, most)
  }

  /// Shows lines until a key is pressed; longer than the screen, they scroll.
  private func read(_ title: Wording, _ lines: [StyledText]) {
    var scroll = 0
    while true {
      let size = terminal.size
      let width = min(size.columns, CardFrame.widest)
      let wrapped = lines.flatMap { $0.wrapped(to: width, indent: 2) }
      let room = max(1, size.rows - 4)
      scroll = min(max(0, scroll), max(0, wrapped.count - room))
      let shown = wrapped.dropFirst(scroll).prefix(room)
      let filler = Array(repeating: StyledText(), count: room - shown.count)
      let more = wrapped.count > scroll + room ? StyledText("↓ ", .accent) : StyledText()
      let hint = StyledText(ReviewWords.pressAnyKey.wording.text(in: language), .faint)
      let heading = StyledText(title.text(in: language), .strong).wrapped(to: width)[0]
      terminal.draw([heading, StyledText()] + shown + filler + [StyledText(), more + hint])
      switch terminal.nextEvent() {
      case .redraw, .timeout: continue
      case .closed: return
      case .key(.up): scroll -= 1
      case .key(.down): scroll += 1
      case .key(.pageUp): scroll -= room
      case .key(.pageDown): scroll += room
      case .key: return
      }
    }
  }
}
