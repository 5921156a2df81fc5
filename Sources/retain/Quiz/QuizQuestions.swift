import Decks
import Study

/// The questions that some cards give.
struct QuizQuestions {
  let cards: [Card]
  let library: Library

  init(of cards: [Card], in library: Library) {
    self.cards = cards
    self.library = library
  }

  /// At most so many of a kind, in random order.
  func some(_ count: Int, _ kind: QuizQuestion.Kind, seed: UInt64) -> [QuizQuestion] {
    switch kind {
    case .choice:
      return ChoiceQuiz(library, asking: cards).questions(count: count, seed: seed)
        .map { .choice($0) }
    case .typed:
      return shuffled(cards.filter { $0.form != .order }, seed).prefix(count).map { .typed($0) }
    case .order:
      return shuffled(cards, seed).lazy.compactMap { OrderQuestion($0, seed: seed) }.prefix(count)
        .map { .order($0) }
    }
  }

  /// One question for each card: four options where there are believable ones, else a line to type.
  func each(seed: UInt64) -> [QuizQuestion] {
    let quiz = ChoiceQuiz(library, asking: cards)
    return shuffled(cards, seed).map { card in
      if let order = OrderQuestion(card, seed: seed) { return .order(order) }
      return quiz.question(for: card, seed: seed).map { .choice($0) } ?? .typed(card)
    }
  }

  /// Sorted by a hash of seed and id: the same everywhere, whatever else the decks hold.
  private func shuffled(_ cards: [Card], _ seed: UInt64) -> [Card] {
    func key(_ card: Card) -> UInt64 {
      card.id.text.utf8.reduce(seed &+ 0xCBF2_9CE4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
    }
    return cards.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Library {
  /// The cards of some decks, all without words, that are neither suspended nor rejected.
  func cards(askedIn words: [String], by history: History) throws(Failure) -> [Card] {
    let names = Set(try decks(meantBy: words).map { decks[$0].name })
    return cards.filter { card in
      guard names.contains(card.deck) else { return false }
      let progress = history.progress(of: card.id)
      return !progress.isSuspended && !progress.isRejected
        && !history.progress(of: card.blockID).isRejected
    }
  }
}
