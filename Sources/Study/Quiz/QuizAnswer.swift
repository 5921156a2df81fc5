import Decks
import Recognition

/// A card's answer as an option of a quiz, with what makes it look like others.
struct QuizAnswer {
  /// What a reader could tell options apart by without knowing anything.
  enum Form: Hashable {
    /// A text with figures; digits are written as 0, names of months as `Month`.
    case figures(pattern: String)
    /// - Parameter isAskedInHan: a foreign word stands out among words of the question's language.
    case words(isHan: Bool, isAskedInHan: Bool, isCapital: Bool, isLong: Bool)
    /// One foreign word with figures in it: `GPT-2`, `o1-high`.
    case name
    case link
  }

  /// What makes options believable beside one another; the first ones bind most.
  enum Trait: CaseIterable {
    case list
    /// What is asked of something: `Mars: Diameter?` and `Venus: Diameter?`.
    case attribute
    case kind
    case section
    case length
  }

  let text: String
  let folded: String
  let canonical: CanonicalAnswer
  let form: Form
  private let list: CardID?
  private let attribute: String?
  private let isAskedInHan: Bool
  private let kind: String?
  private let section: [String]

  /// Longer answers are no options.
  private static let longest = 100

  /// Nothing for an answer that is too long or has several lines.
  init?(_ card: Card) {
    let text = PlainAnswer.unquoted(PlainAnswer.text(card.answer))
    // A whole order is asked by putting it in order.
    guard text.utf8.count <= Self.longest, !text.contains("\n"), !text.contains("→") else {
      return nil
    }
    self.init(
      text, list: card.form == .listItem ? card.blockID : nil,
      attribute: Self.attribute(of: card.question), isAskedInHan: Self.isHan(card.question),
      kind: card.kind, section: [card.deck] + card.context)
  }

  /// What follows the last colon of a question.
  private static func attribute(of question: String) -> String? {
    guard let colon = question.lastIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let attribute = Folding.fold(question[question.index(after: colon)...])
    return attribute.isEmpty ? nil : attribute
  }

  private static func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3400...0x9fff).contains($0.value) }
  }

  private init(
    _ text: String, list: CardID?, attribute: String?, isAskedInHan: Bool, kind: String?,
    section: [String]
  ) {
    self.text = text
    self.list = list
    self.attribute = attribute
    self.isAskedInHan = isAskedInHan
    self.kind = kind
    self.section = section
    folded = Folding.fold(text)
    canonical = CanonicalAnswer(text)
    form = Self.form(of: text, hasFigure: canonical.hasFigure, isAskedInHan: isAskedInHan)
  }

  /// In UTF-8, where a Chinese character counts about as much as half a word.
  private static let longWords = 36

  private static func form(of text: String, hasFigure: Bool, isAskedInHan: Bool) -> Form {
    if text.contains("://") { return .link }
    if hasFigure { return .figures(pattern: FigurePattern.text(of: text)) }
    let isHan = isHan(text)
    if !isHan, text.contains(where: \.isNumber), !text.contains(" ") { return .name }
    return .words(
      isHan: isHan, isAskedInHan: isAskedInHan,
      isCapital: text.first?.isUppercase ?? false, isLong: text.utf8.count > longWords)
  }

  /// The same answer with other figures.
  func varied(_ text: String) -> QuizAnswer {
    QuizAnswer(
      text, list: list, attribute: attribute, isAskedInHan: isAskedInHan, kind: kind,
      section: section)
  }

  func value(of trait: Trait) -> AnyHashable {
    switch trait {
    case .list: list
    case .attribute: attribute
    case .kind: kind
    case .section: section
    // Twice as long is another length: 1 to 2, 3 to 6, 7 to 14, 15 to 30, ….
    case .length: (text.utf8.count + 1).bitWidth - (text.utf8.count + 1).leadingZeroBitCount
    }
  }

  /// Whether somebody could not mean the same by both.
  func differs(from other: QuizAnswer) -> Bool {
    if canonical == other.canonical || folded == other.folded { return false }
    if let own = canonical.onlyValue, let theirs = other.canonical.onlyValue {
      return !own.isMet(by: theirs) && !theirs.isMet(by: own)
    }
    return !folded.contains(other.folded) && !other.folded.contains(folded)
  }
}

extension CanonicalAnswer {
  fileprivate var hasFigure: Bool {
    parts.contains { part in
      guard case .value(let value) = part else { return false }
      if case .words = value.measure { return false }
      return true
    }
  }
}
