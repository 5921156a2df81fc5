public import Decks
import Recognition

/// What a typed answer is worth. The learner can overrule it.
public enum Grading: Hashable, Sendable {
  /// It says the same, as a value or as text, or it was accepted before.
  case right
  /// Nearly the same text: a slip of the fingers, or not.
  case near([Difference])
  /// Something else; `distance` is how far a figure is off, as a share of the right one.
  case wrong(distance: Double?)

  /// A stretch of text of the right answer, of the typed one, or of both.
  public enum Difference: Hashable, Sendable {
    case same(String)
    /// In the right answer only.
    case missing(String)
    /// In the typed answer only.
    case extra(String)
  }

  /// From this share of equal letters on an answer is near. Source: design, section 3.1, for similar cards.
  private static let nearShare = 0.8

  /// - Parameters:
  ///   - answer: the card's answer, as Markdown.
  ///   - accepted: what else counts as right.
  public static func grade(_ typed: String, answer: String, accepted: [String] = []) -> Grading {
    let given = CanonicalAnswer(PlainAnswer.unquoted(typed))
    guard !given.parts.isEmpty else { return .wrong(distance: nil) }
    var distance: Double?
    let plain = PlainAnswer.unquoted(PlainAnswer.text(answer))
    for right in [plain, PlainAnswer.withoutParentheses(plain)] + accepted {
      let wanted = CanonicalAnswer(right)
      if given == wanted { return .right }
      let completed = OmittedUnit.completed(typed, like: right).map { CanonicalAnswer($0) }
      if completed == wanted { return .right }
      guard let wantedValue = wanted.onlyValue, let givenValue = given.onlyValue else { continue }
      if wantedValue.isMet(by: givenValue) { return .right }
      distance = distance ?? wantedValue.distance(to: completed?.onlyValue ?? givenValue)
    }
    let wanted = CanonicalAnswer(plain)
    // Two different values are no slip, however alike they look.
    if wanted.values != given.values { return .wrong(distance: distance) }
    let differences = TextDifference.between(
      right: Folding.fold(plain), typed: Folding.fold(PlainAnswer.unquoted(typed)))
    guard let differences, TextDifference.share(differences) >= nearShare else {
      return .wrong(distance: distance)
    }
    return .near(differences)
  }

  /// Grades a typed answer to a card.
  public static func grade(_ typed: String, card: Card, accepted: [String] = []) -> Grading {
    grade(typed, answer: card.answer, accepted: accepted)
  }

  /// Whether two answers say the same.
  static func isSame(_ left: String, _ right: String) -> Bool {
    CanonicalAnswer(left) == CanonicalAnswer(right)
  }
}

extension CanonicalAnswer {
  fileprivate var values: [CanonicalValue] {
    parts.compactMap { if case .value(let value) = $0 { value } else { nil } }
  }
}

extension PlainAnswer {
  /// `世界卫生组织（WHO）` without what stands in parentheses; the whole when nothing else is there.
  fileprivate static func withoutParentheses(_ text: String) -> String {
    var depth = 0
    var result = ""
    for character in text {
      switch character {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(character) }
      }
    }
    return Folding.fold(result).isEmpty ? text : result
  }
}
