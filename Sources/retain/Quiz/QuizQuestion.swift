import Decks
import Study

/// One question of a quiz: four options, an order, or a line to type.
enum QuizQuestion: Hashable {
  enum Kind: String, Hashable, CaseIterable {
    case choice
    case typed
    case order
  }

  case choice(ChoiceQuestion)
  case typed(Card)
  case order(OrderQuestion)

  var kind: Kind {
    switch self {
    case .choice: .choice
    case .typed: .typed
    case .order: .order
    }
  }

  var card: Card {
    switch self {
    case .choice(let question): question.card
    case .typed(let card): card
    case .order(let question): question.card
    }
  }

  /// As Markdown.
  var text: String {
    guard case .order(let question) = self, case .list(let title, _) = question.card.block.content
    else { return card.question }
    return title
  }

  /// What is chosen from or put in order, numbered from 1.
  var options: [String] {
    switch self {
    case .choice(let question): question.options
    case .typed: []
    case .order(let question): question.items
    }
  }

  var hint: QuizWords {
    switch self {
    case .choice: .chooseHint
    case .typed: .typeHint
    case .order: .orderHint
    }
  }

  /// What an answer is worth; nothing when it cannot be meant as one.
  func verdict(on answer: String, accepted: [String]) -> QuizVerdict? {
    switch self {
    case .choice(let question):
      guard let number = Self.numbers(in: answer).first,
        question.options.indices.contains(number - 1)
      else { return nil }
      let isRight = number - 1 == question.right
      return QuizVerdict(
        isRight: isRight, said: isRight ? QuizWords.right.wording : QuizWords.wrong.wording,
        answer: card.reveal, given: number - 1)
    case .typed:
      let tried = TypedTry(answer, for: card, accepted: accepted)
      return QuizVerdict(
        isRight: tried.grading == .right, said: tried.said, answer: card.reveal)
    case .order(let question):
      let numbers = Self.numbers(in: answer)
      guard numbers.sorted() == Array(1...question.items.count) else { return nil }
      let share = question.score(numbers.map { $0 - 1 })
      let isRight = share.right == share.all
      return QuizVerdict(
        isRight: isRight,
        said: isRight ? QuizWords.right.wording : QuizWords.inPlace.with(share.right, share.all),
        answer: card.answer)
    }
  }

  /// `3 1 2`, `3,1,2` or, below ten, `312`; with digits of any width.
  private static func numbers(in text: String) -> [Int] {
    let narrow = Folding.fold(text)
    let words = narrow.split { !$0.isNumber }
    if words.count == 1, words[0].count > 1 { return words[0].compactMap { $0.wholeNumberValue } }
    return words.compactMap { Int($0) }
  }
}

/// What an answer of a quiz was worth.
struct QuizVerdict: Hashable {
  let isRight: Bool
  let said: Wording
  /// The right answer as Markdown.
  let answer: String
  /// The option that was chosen, where there are some.
  var given: Int?
}

/// How a typed answer is shown beside the right one.
enum TypedAnswer {
  /// The right answer with what was left out in brackets and what was too much struck: `Gany[m]ede`.
  static func text(of differences: [Grading.Difference]) -> String {
    differences.map { difference in
      switch difference {
      case .same(let text): text
      case .missing(let text): "[\(text)]"
      case .extra(let text): "(-\(text))"
      }
    }.joined()
  }
}
