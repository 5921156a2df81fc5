import Decks
import Memory
import Notes
import Study

/// A session with the world around it: what the screen and the line mode share.
struct ReviewDesk {
  let context: Context
  let collection: Collection
  private(set) var session: Session
  /// Whether answers are typed in every deck, or only where its settings say so.
  private let wantsTyped: Bool
  /// Gives the terminal to another program while it runs.
  private let lendTerminal: (() -> Bool) -> Bool
  /// The edit that made a card unreadable.
  private var broken: Broken?

  private struct Broken {
    let card: Card
    /// As it was when the card could be read.
    let library: Library
    let place: Position
    /// Whether it is to be asked when it can be read again; one that was graded just now is not.
    let isAsked: Bool
  }

  /// What a key led to.
  enum Step: Hashable {
    /// Another card, or the same one anew.
    case next(Wording?)
    /// The same card as it is.
    case stay(Wording)
    /// Something to read before the card comes back.
    case page(title: Wording, lines: [StyledText])
    /// The card cannot be read since it was edited: to be mended at once, or left as it is.
    case broken(Wording)
    /// The card was forgotten again and again: to be reworded or suspended at once, or left as it is.
    case leech(Card, lapses: Int)
    case leave
  }

  init(
    _ session: Session, of collection: Collection, context: Context, wantsTyped: Bool,
    lendTerminal: @escaping (() -> Bool) -> Bool
  ) {
    self.wantsTyped = wantsTyped
    self.lendTerminal = lendTerminal
    self.session = session
    self.collection = collection
    self.context = context
  }

  var now: Moment { context.clock.now }

  mutating func next() throws -> Session.Next { try session.next(at: now) }

  /// What each grade would promise.
  func waits(of card: Card) -> [Rating: Wait] {
    guard session.selection.mode != .cram, let preview = session.preview(of: card.id, at: now)
    else { return [:] }
    return Dictionary(uniqueKeysWithValues: Rating.allCases.map { ($0, preview[$0]) })
  }

  /// `7/32 · ai/prices · ↻2`.
  func header(of card: Card) -> StyledText {
    let left = session.remaining
    let done = session.answers.count
    var header = StyledText("\(done + 1)/\(done + max(1, left.all)) · \(card.deck)", .faint)
    if left.learning > 0 { header.append(" · ↻\(left.learning)", .faint) }
    return header
  }

  /// What the learner should know once the answer is seen.
  func remark(on card: Card) -> Wording? {
    session.history.progress(of: card.id).change
      .map { ReviewWords.changedFact.with($0.old, $0.new) }
  }

  /// Whether the answer is typed before it is shown; an order of many items is not.
  func isTyped(_ card: Card) -> Bool {
    guard card.form != .order, let index = session.library.index(of: card.id) else { return false }
    return wantsTyped || session.library.settings(ofCard: index).typed
  }

  func tryAnswer(_ text: String, for card: Card) -> TypedTry {
    TypedTry(text, for: card, accepted: session.history.acceptedAnswers(of: card.id))
  }

  /// Stores that what was typed is right too.
  mutating func accept(_ tried: TypedTry, for card: Card) throws -> Wording? {
    guard tried.grading != .right, !tried.text.trimmed.isEmpty else { return nil }
    try session.accept(tried.text, for: card.id, at: now)
    return TypedWords.accepted.with(tried.text)
  }

  mutating func grade(
    _ rating: Rating, _ card: Card, milliseconds: Int, typed: String? = nil
  ) throws -> Step {
    let answer = try session.answer(
      rating, card: card.id, milliseconds: milliseconds, typed: typed, at: now)
    guard let answer else { return .next(nil) }
    if answer.isLeech {
      return .leech(card, lapses: session.history.progress(of: card.id).lapses)
    }
    guard let due = answer.due else { return .next(GradeKeys.name(of: rating)) }
    return .next(
      ReviewWords.graded.filled(
        with: GradeKeys.name(of: rating),
        TimeWords.spoken(due.wait(from: answer.moment, collection))
      ))
  }

  /// Whether an undo now takes back what was done to many cards, which takes a while.
  var undoesMany: Bool { session.lastEvent?.isOfPlan ?? false }

  /// Does what a key says that is no grade.
  mutating func perform(_ key: ReviewKey, on card: Card, isRevealed: Bool) throws -> Step {
    switch key {
    case .undo:
      guard let event = try session.undo(at: now) else {
        return .stay(ReviewWords.nothingToUndo.wording)
      }
      let words: ReviewWords = event.isOfPlan ? .undoneAll : .undone
      return .next(words.filled(with: EventWords.name(of: event)))
    case .suspend:
      try session.suspend(card.id, at: now)
      return .next(ReviewWords.suspended.with(card.id))
    case .bury:
      try session.bury(card.id, at: now)
      return .next(ReviewWords.buried.wording)
    case .flag:
      try session.flag(card.id, at: now)
      let isFlagged = session.history.progress(of: card.id).isFlagged
      return .stay(isFlagged ? ReviewWords.flagged.wording : ReviewWords.unflagged.wording)
    case .reject:
      try session.reject(card.id, at: now)
      return .next(ReviewWords.rejected.with(card.id))
    case .source: return source(of: card)
    case .media: return openMedia(of: card, isRevealed: isRevealed)
    case .why:
      let report = CardReport(
        card, history: session.history, settings: collection.settings, now: now)
      let waits = GradeKeys.lines(
        waits: waits(of: card), width: CardFrame.width(on: context.output),
        language: context.language)
      let alternatives = CardWords.alternatives.wording.text(in: context.language)
      return .page(
        title: ReviewWords.whyTitle.with(card.id),
        lines: report.memoryLines(language: context.language) + [StyledText(alternatives)] + waits)
    case .help:
      let lines = ReviewWords.helpLines.wording.text(in: context.language)
        .split(separator: "\n").map { StyledText(String($0)) }
      return .page(title: ReviewWords.helpTitle.wording, lines: lines)
    case .edit: return try edit(card)
    case .leave: return .leave
    case .goOn, .grade, .scroll, .accept: return .next(nil)
    }
  }

  private func source(of card: Card) -> Step {
    guard let source = card.source else { return .stay(ReviewWords.noSource.wording) }
    let folders = collection.notesFolders(environment: context.environment)
    guard let excerpt = NoteExcerpt(of: card, in: folders) else {
      return .stay(ReviewWords.sourceMissing.with(source.path))
    }
    return .page(title: excerpt.title, lines: excerpt.lines)
  }

  /// Whether a card names pictures or sounds that can be opened.
  func hasMedia(_ card: Card, isRevealed: Bool) -> Bool {
    !media(of: card, isRevealed: isRevealed).names.isEmpty
  }

  private func media(of card: Card, isRevealed: Bool) -> CardMedia {
    CardMedia(
      of: card, isRevealed: isRevealed, collection,
      notesFolders: collection.notesFolders(environment: context.environment))
  }

  private func openMedia(of card: Card, isRevealed: Bool) -> Step {
    let media = media(of: card, isRevealed: isRevealed)
    guard !media.names.isEmpty else { return .stay(ReviewWords.noMedia.wording) }
    let viewer = Viewer(environment: context.environment)
    for name in media.names {
      guard let target = media.target(of: name) else {
        return .stay(ReviewWords.mediaMissing.with(name))
      }
      guard lendTerminal({ viewer.open(target) }) else {
        return .stay(ReviewWords.viewerFailed.with(viewer.name))
      }
    }
    return .stay(ReviewWords.mediaOpened.with(media.names.count))
  }

  /// Opens the deck at the card and comes back to it; progress moves along with an edited text.
  private mutating func edit(_ card: Card) throws -> Step {
    broken = nil
    return try edit(
      card, line: card.position.line, from: session.library, isAsked: session.asked == card.id)
  }

  /// Opens the place again that made a card unreadable.
  mutating func mend() throws -> Step {
    guard let broken else { return .next(nil) }
    return try edit(
      broken.card, line: broken.place.line, from: broken.library, isAsked: broken.isAsked)
  }

  private mutating func edit(
    _ card: Card, line: Int, from before: Library, isAsked: Bool
  ) throws -> Step {
    let outcome: DeckEditing.Outcome
    do {
      outcome = try DeckEditing(collection: collection, context: context).edit(
        card.deck, line: line, card: card, from: before, history: session.history,
        lendTerminal: lendTerminal)
    } catch let failure as Failure {
      return broken.map { _ in .broken(failure.what) } ?? .stay(failure.what)
    }
    let heir = outcome.relinks.certain.first { $0.from == card.id }?.to ?? card.id
    session.replace(outcome.library, asking: isAsked ? heir : nil, at: now)
    let problem = outcome.problems.first { $0.place(inDeck: card.deck) != nil }
    guard outcome.library[heir] == nil else {
      broken = nil
      return .next(
        (problem ?? outcome.problems.first)?.wording
          ?? (outcome.isChanged ? ReviewWords.edited.wording : AddWords.unchanged.wording))
    }
    guard let problem, let place = problem.place(inDeck: card.deck) else {
      broken = nil
      return .next(ReviewWords.cardGone.wording)
    }
    broken = Broken(card: card, library: before, place: place, isAsked: isAsked)
    return .broken(problem.wording)
  }
}
