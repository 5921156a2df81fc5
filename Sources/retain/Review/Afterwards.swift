import Decks
import Memory
import Study

/// What a learner can do once a session is over, each with one key.
struct Afterwards: Hashable {
  enum Choice: Hashable {
    case review(Selection)
    case quiz([Card])
    case enough
  }

  private struct Offer: Hashable {
    let key: Character
    let words: Wording
    let choice: Choice
  }

  private var offers: [Offer] = []

  /// So many cards are offered at a time.
  private static let portion = 10

  /// - Parameters:
  ///   - session: as it ended.
  ///   - overview: of what its decks hold for today.
  init(_ session: Session, _ overview: Overview) {
    var selection = Selection(
      decks: session.selection.decks, languages: session.selection.languages,
      seed: session.selection.seed)
    func portion(_ count: Int) -> Int { min(Self.portion, count) }
    let left = overview.total.reviews + overview.total.new
    if left > 0 {
      selection.limit = portion(left)
      offer("m", AfterwardsWords.more.with(portion(left)), .review(selection))
    } else if overview.overLimit + overview.later > 0 {
      let (over, later) = (overview.overLimit, overview.later)
      (selection.mode, selection.new) = (.ahead, 0)
      selection.limit = portion(over > 0 ? over : later)
      offer(
        over > 0 ? "m" : "a",
        (over > 0 ? AfterwardsWords.more : .ahead).with(portion(over > 0 ? over : later)),
        .review(selection))
    }
    if left == 0, overview.newOverLimit > 0 {
      (selection.mode, selection.limit) = (.due, nil)
      selection.new = portion(overview.newOverLimit)
      offer("n", AfterwardsWords.new.with(portion(overview.newOverLimit)), .review(selection))
    }
    offerForgotten(of: session)
  }

  private mutating func offerForgotten(of session: Session) {
    let ids = Set(session.answers.filter { $0.rating == .again }.map(\.card))
    let cards = ids.compactMap { session.library[$0] }.sorted { $0.id < $1.id }
    guard !cards.isEmpty else { return }
    offer(
      "c", AfterwardsWords.cram.with(cards.count),
      .review(Selection(cards: Set(cards.map(\.id)), mode: .cram)))
    offer("t", AfterwardsWords.quiz.with(cards.count), .quiz(cards))
  }

  private mutating func offer(_ key: Character, _ words: Wording, _ choice: Choice) {
    offers.append(Offer(key: key, words: words, choice: choice))
  }

  /// One key on a terminal, one line where lines are read; off a terminal nobody is asked.
  func ask(_ context: Context) -> Choice {
    guard !offers.isEmpty, context.input.descriptor.isTerminal else { return .enough }
    let cells = offers.map { offer in
      StyledText("\(offer.key) ", .strong) + StyledText(offer.words.text(in: context.language))
    }
    let enough = StyledText(AfterwardsWords.enough.wording.text(in: context.language), .faint)
    let width = context.output.width ?? CardFrame.widest
    let question = KeyQuestion(
      lines: StyledText.row(cells + [enough], width: width), vanishes: true)
    return question.answer(in: context) { choice(of: $0) } ?? .enough
  }

  /// What a key chooses; nothing when it means nothing here.
  private func choice(of key: Key) -> Choice? {
    if let offer = offers.first(where: { key == .character($0.key) }) { return offer.choice }
    let meaning = ReviewKey(key)
    return meaning == .goOn || meaning == .leave ? .enough : nil
  }
}
