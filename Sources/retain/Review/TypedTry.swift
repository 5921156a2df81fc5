import Decks
import Memory
import Study

/// What a learner typed for a card, and what it is worth. The learner has the last word.
struct TypedTry: Hashable {
  let text: String
  let grading: Grading

  init(_ text: String, for card: Card, accepted: [String]) {
    self.text = text
    grading = Grading.grade(text, card: card, accepted: accepted)
  }

  /// The grade that Space and Enter give.
  var proposed: Rating {
    switch grading {
    case .right: .good
    case .near: .hard
    case .wrong: .again
    }
  }

  var said: Wording {
    switch grading {
    case .right: TypedWords.right.with(text)
    case .near(let differences): TypedWords.near.with(TypedAnswer.text(of: differences))
    case .wrong where text.trimmed.isEmpty: TypedWords.nothing.wording
    case .wrong(let distance?) where distance < 1:
      TypedWords.off.with(text, Self.percent(distance))
    case .wrong: TypedWords.wrong.with(text)
    }
  }

  /// `7.7` of a hundred.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
