import Decks
import Recognition

/// A card's answer as an option of a quiz, with what makes it look like others.
struct QuizAnswer {
  /// What a reader could tell options apart by without knowing anything.
  enum Form: Hashable {
    /// A text with figures; digits are written as 0, names of months as `Month`.
    case figures(pattern: String)
    case words(isHan: Bool, isCapital: Bool, isLong: Bool)
    case link
  }

  /// What makes options believable beside one another; the first ones bind most.
  enum Trait: CaseIterable {
    case list
    case kind
    case section
    case length
  }

  let text: String
  let folded: String
  let canonical: CanonicalAnswer
  let form: Form
  private let list: CardID?
  private let kind: String?
  private let section: [String]

  /// Longer answers are no options.
  private static let longest = 100

  /// Nothing for an answer that is too long or has several lines.
  init?(_ card: Card) {
    let text = PlainAnswer.unquoted(PlainAnswer.text(card.answer))
    guard text.utf8.count <= Self.longest, !text.contains("\n") else { return nil }
    self.init(
      text, list: card.form == .listItem ? card.blockID : nil, kind: card.kind,
      section: [card.deck] + card.context)
  }

  private init(_ text: String, list: CardID?, kind: String?, section: [String]) {
    self.text = text
    self.list = list
    self.kind = kind
    self.section = section
    folded = Folding.fold(text)
    canonical = CanonicalAnswer(text)
    form = Self.form(of: text, hasFigure: canonical.hasFigure)
  }

  /// In UTF-8, where a Chinese character counts about as much as half a word.
  private static let longWords = 36

  private static func form(of text: String, hasFigure: Bool) -> Form {
    if text.contains("://") { return .link }
    if hasFigure { return .figures(pattern: FigurePattern.text(of: text)) }
    return .words(
      isHan: text.unicodeScalars.contains { (0x3400...0x9fff).contains($0.value) },
      isCapital: text.first?.isUppercase ?? false, isLong: text.utf8.count > longWords)
  }

  /// The same answer with other figures.
  func varied(_ text: String) -> QuizAnswer {
    QuizAnswer(text, list: list, kind: kind, section: section)
  }

  func value(of trait: Trait) -> AnyHashable {
    switch trait {
    case .list: list
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
