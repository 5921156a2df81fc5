/// Tells how a Chinese clause begins behind its conjunctions and dates.
struct ChineseOpening {
  enum Kind {
    /// A phrase that may well be what it is about.
    case thing
    /// 在, 从, 按: a place or a means.
    case adverbial
    /// A verb, 被, 比: somebody or something named before does it.
    case predicate
    /// 它, 该
    case pronoun
  }

  private let sentence: Sentence
  private let text: [UInt8]

  init(_ sentence: Sentence, _ text: [UInt8]) {
    self.sentence = sentence
    self.text = text
  }

  func kind(of clause: Range<Int>) -> Kind {
    let start = ClauseOpening(text).end(of: clause)
    guard start < clause.upperBound else { return .thing }
    let words = sentence.words(in: start..<clause.upperBound, of: text)
    var index = 0
    while index < words.count, words[index].kind == .date || words[index].kind == .adverb {
      index += 1
    }
    guard index < words.count else { return .predicate }
    let next = index + 1 < words.count ? words[index + 1].kind : .sign
    switch words[index].kind {
    case .pronoun: return .pronoun
    case .preposition:
      return Self.needy.contains(text, words[index].range) ? .predicate : .adverbial
    case .verb, .copula, .auxiliary, .complement, .localizer: return .predicate
    case .weakVerb: return next == .character || next == .sign ? .thing : .predicate
    case .adjective: return index > 0 && next != .particle && next != .noun ? .predicate : .thing
    case .quantity:
      switch next {
      case .noun, .name, .character, .verbalNoun, .particle: return .thing
      default: return .predicate
      }
    default: return .thing
    }
  }

  /// Prepositions before which stands who does it.
  private static let needy = WordList("比 把 将 被 对 向 给 与 跟 同")
}
