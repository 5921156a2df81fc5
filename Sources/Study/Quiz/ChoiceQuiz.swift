public import Decks
import Recognition

/// Makes questions with four options from the answers of the decks themselves.
///
/// A wrong option is the answer of another card that looks the same and is akin: another item of the
/// list, another fact of its kind, one of the same section. Figures that have too few others of their
/// look get variations, which everybody of that look shares. An option that could be right too is left
/// out, and a card for which no three wrong ones are left is not asked.
public struct ChoiceQuiz: Sendable {
  private let cards: [Card]
  private var answers: [QuizAnswer] = []
  private var answerOfCard: [CardID: Int] = [:]
  private let groups: OptionGroups
  /// The answers of all cards that ask the same.
  private var answersToQuestion: [String: [Int]] = [:]

  /// - Parameter cards: those of the library that may be asked; all of its answers can be options.
  public init(_ library: Library, asking cards: [Card]? = nil) {
    var all: [Card] = []
    for card in library.cards where card.form != .order {
      guard let answer = QuizAnswer(card) else { continue }
      if cards == nil { all.append(card) }
      answerOfCard[card.id] = answers.count
      answersToQuestion[Self.question(card), default: []].append(answers.count)
      answers.append(answer)
    }
    answers += Self.variations(for: answers)
    groups = OptionGroups(answers)
    self.cards = cards?.filter { [answerOfCard] in answerOfCard[$0.id] != nil } ?? all
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
    guard let place = answerOfCard[card.id] else { return nil }
    var random = SeededRandom(seed: seed)
    let right = answers[place].text
    for group in groups.groupsOfAnswer[place] {
      guard let wrong = wrong(for: card, among: groups.groups[group], using: &random) else {
        continue
      }
      let options = (wrong + [right]).shuffled(using: &random)
      guard let place = options.firstIndex(of: right) else { return nil }
      return ChoiceQuestion(card: card, options: options, right: place)
    }
    return nil
  }

  /// An answer of several cards is drawn as much more often as it is right more often.
  private func wrong(
    for card: Card, among members: [Int], using random: inout SeededRandom
  ) -> [String]? {
    let asked = Folding.fold(card.question)
    var taken = answersToQuestion[Self.question(card)] ?? []
    let known = taken.count
    for member in members.shuffled(using: &random) {
      let option = answers[member]
      guard taken.allSatisfy({ option.differs(from: answers[$0]) }),
        !asked.contains(option.folded)
      else { continue }
      taken.append(member)
      if taken.count - known == ChoiceQuestion.optionCount - 1 {
        return taken[known...].map { answers[$0].text }
      }
    }
    return nil
  }

  /// For each look of figures that has too few different answers, variations of one of them.
  private static func variations(for answers: [QuizAnswer]) -> [QuizAnswer] {
    var different: [QuizAnswer.Form: [QuizAnswer]] = [:]
    var forms: [QuizAnswer.Form] = []
    for answer in answers {
      guard case .figures = answer.form else { continue }
      if different[answer.form] == nil { forms.append(answer.form) }
      guard (different[answer.form] ?? []).count < ChoiceQuestion.optionCount,
        different[answer.form, default: []].allSatisfy({ answer.differs(from: $0) })
      else { continue }
      different[answer.form, default: []].append(answer)
    }
    var balance = PlaceBalance()
    return forms.flatMap { form -> [QuizAnswer] in
      guard case .figures(let pattern) = form, let group = different[form],
        group.count < ChoiceQuestion.optionCount
      else { return [] }
      return variations(of: group, &balance, seed: FNV.hash(pattern.utf8))
    }
  }

  /// As many of each, so that no figure stands apart from all others.
  private static func variations(
    of group: [QuizAnswer], _ balance: inout PlaceBalance, seed: UInt64
  ) -> [QuizAnswer] {
    var random = SeededRandom(seed: seed)
    var padded = group
    let needed = ChoiceQuestion.optionCount - group.count
    for (place, model) in group.shuffled(using: &random).enumerated() {
      let end = group.count + needed * (place + 1) / group.count
      var tries = 0
      while padded.count < end, tries < 8 {
        tries += 1
        let count = end - padded.count
        let texts = FigureVariation.texts(
          of: model.text, count: count,
          below: { possible, _ in balance.place(of: count, in: possible) },
          using: &random)
        for variation in texts.map({ model.varied($0) })
        where padded.allSatisfy({ variation.differs(from: $0) }) {
          padded.append(variation)
        }
      }
    }
    return Array(padded[group.count...])
  }
}

/// Which places among their variations figures had so far, so that none is the right one more often.
private struct PlaceBalance {
  private var taken: [[Int]] = []

  /// The place that was taken least often among `count` variations.
  mutating func place(of count: Int, in possible: ClosedRange<Int>) -> Int {
    while taken.count <= count { taken.append(Array(repeating: 0, count: taken.count + 1)) }
    let place = possible.min { taken[count][$0] < taken[count][$1] } ?? possible.lowerBound
    taken[count][place] += 1
    return place
  }
}
