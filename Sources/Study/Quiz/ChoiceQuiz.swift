public import Decks
import Recognition

/// Makes questions with four options from the answers of the decks themselves.
///
/// A wrong option is another card's answer of the same shape and kind of fact; figures that have too
/// few of them get variations that everybody of the shape shares, so that how often an option is seen
/// tells nothing. An option that could be right too is left out, and a card for which no three wrong
/// ones are left is not asked.
public struct ChoiceQuiz: Sendable {
  fileprivate struct Answer {
    var text: String
    var folded: String
    var canonical: CanonicalAnswer
    var shape: AnswerShape
  }

  private let cards: [Card]
  private let answers: [CardID: Answer]
  /// The different answers of each shape.
  private let groups: [AnswerShape: [Answer]]
  /// All answers to each question.
  private let answersToQuestion: [String: [Answer]]

  /// Longer answers are no options.
  private static let longest = 100

  /// - Parameter cards: those of the library that may be asked; all of its answers can be options.
  public init(_ library: Library, asking cards: [Card]? = nil) {
    var answers: [CardID: Answer] = [:]
    var groups: [AnswerShape: [Answer]] = [:]
    var seen: [AnswerShape: Set<CanonicalAnswer>] = [:]
    var answersToQuestion: [String: [Answer]] = [:]
    for card in library.cards where card.form != .order {
      let text = PlainAnswer.text(card.answer)
      guard text.utf8.count <= Self.longest, !text.contains("\n") else { continue }
      let canonical = CanonicalAnswer(text)
      let answer = Answer(
        text: text, folded: Folding.fold(text), canonical: canonical,
        shape: AnswerShape(card, plain: text, canonical: canonical))
      answers[card.id] = answer
      answersToQuestion[Self.question(card), default: []].append(answer)
      if seen[answer.shape, default: []].insert(canonical).inserted {
        groups[answer.shape, default: []].append(answer)
      }
    }
    self.answers = answers
    self.groups = groups.mapValues { Self.padded($0) }
    self.answersToQuestion = answersToQuestion
    self.cards = (cards ?? library.cards).filter { answers[$0.id] != nil }
  }

  private static func question(_ card: Card) -> String {
    Folding.fold(card.context.joined(separator: "\n") + "\n" + card.question)
  }

  /// Up to `count` questions in random order, no card twice.
  public func questions(count: Int, seed: UInt64) -> [ChoiceQuestion] {
    var random = SeededRandom(seed: seed)
    var questions: [ChoiceQuestion] = []
    for card in cards.shuffled(using: &random) {
      if questions.count == count { break }
      if let question = question(for: card, seed: random.next()) { questions.append(question) }
    }
    return questions
  }

  /// Nothing when there are no three wrong options.
  public func question(for card: Card, seed: UInt64) -> ChoiceQuestion? {
    guard let right = answers[card.id] else { return nil }
    var random = SeededRandom(seed: seed)
    let asked = Folding.fold(card.question)
    let known = answersToQuestion[Self.question(card)] ?? []
    let candidates = (groups[right.shape] ?? []).filter { option in
      known.allSatisfy { option.differs(from: $0) } && !asked.contains(option.folded)
    }
    guard candidates.count >= ChoiceQuestion.optionCount - 1 else { return nil }
    let wrong = Self.chosen(from: candidates, like: right, using: &random)
    let options = (wrong + [right.text]).shuffled(using: &random)
    guard let place = options.firstIndex(of: right.text) else { return nil }
    return ChoiceQuestion(card: card, options: options, right: place)
  }

  /// Words are chosen among those nearest in length, so that the length tells little; figures are
  /// chosen among all.
  private static func chosen(
    from candidates: [Answer], like right: Answer, using random: inout SeededRandom
  ) -> [String] {
    var candidates = candidates.shuffled(using: &random)
    if case .words = right.shape.form {
      let length = right.text.count
      candidates.sort { abs($0.text.count - length) < abs($1.text.count - length) }
      candidates = candidates.prefix(6).shuffled(using: &random)
    }
    return candidates.prefix(ChoiceQuestion.optionCount - 1).map(\.text)
  }

  /// A group of figures with variations of its own ones, up to the number of options.
  private static func padded(_ group: [Answer]) -> [Answer] {
    guard case .figures(let pattern) = group[0].shape.form,
      group.count < ChoiceQuestion.optionCount
    else { return group }
    var random = SeededRandom(seed: FNV.hash(pattern.utf8))
    let model = group[group.count / 2]
    var padded = group
    var tries = 0
    while padded.count < ChoiceQuestion.optionCount, tries < 8 {
      tries += 1
      let needed = ChoiceQuestion.optionCount - padded.count
      for text in FigureVariation.texts(of: model.text, count: needed, using: &random) {
        let variation = Answer(
          text: text, folded: Folding.fold(text), canonical: CanonicalAnswer(text),
          shape: model.shape)
        if padded.allSatisfy({ variation.differs(from: $0) }) { padded.append(variation) }
      }
    }
    return padded
  }
}

extension ChoiceQuiz.Answer {
  /// Whether somebody could not mean the same by both.
  func differs(from other: Self) -> Bool {
    if canonical == other.canonical || folded == other.folded { return false }
    if let own = canonical.onlyValue, let theirs = other.canonical.onlyValue {
      return !own.isMet(by: theirs) && !theirs.isMet(by: own)
    }
    return !folded.contains(other.folded) && !other.folded.contains(folded)
  }
}
