/// One sentence of a passage, cut into clauses and tokens, with what is in force when it is read.
///
/// A class for the same reason as ``Document``: all that looks at a fact holds its sentence.
public final class Sentence: Sendable {
  /// Index into ``Document/passages``.
  public let passage: Int

  /// UTF-8 offsets into ``Document/text``, closing sign included.
  public let range: Range<Int>

  public let language: Language

  /// Empty as long as ``SubjectFinder`` has not told what each of them is about.
  public let clauses: [Clause]

  /// Where the clauses stand.
  let clauseRanges: [Range<Int>]

  public let tokens: [Token]

  /// Names and terms, neighbouring words of one name together: offsets into ``Document/text``.
  public let names: [Range<Int>]

  /// Ends in a question mark or a question particle.
  public let isQuestion: Bool

  /// Cut from talk that runs on without signs.
  let isSpoken: Bool

  /// What earlier sentences and the headings leave in force.
  public let context: Context

  /// Where brackets and quotation marks open or close, in order, with the depth behind each.
  let brackets: [Bracket]

  init(
    passage: Int, range: Range<Int>, language: Language, clauseRanges: [Range<Int>],
    clauses: [Clause] = [], tokens: [Token], names: [Range<Int>], isQuestion: Bool,
    isSpoken: Bool, context: Context, brackets: [Bracket]
  ) {
    self.passage = passage
    self.range = range
    self.language = language
    self.clauses = clauses
    self.clauseRanges = clauseRanges
    self.tokens = tokens
    self.names = names
    self.isQuestion = isQuestion
    self.isSpoken = isSpoken
    self.context = context
    self.brackets = brackets
  }

  /// The same sentence when more is known of its clauses.
  func with(_ clauses: [Clause]) -> Sentence {
    Sentence(
      passage: passage, range: range, language: language, clauseRanges: clauseRanges,
      clauses: clauses, tokens: tokens, names: names, isQuestion: isQuestion, isSpoken: isSpoken,
      context: context, brackets: brackets)
  }

  struct Bracket: Sendable {
    /// Behind the sign.
    var offset: Int
    var depth: Int
  }

  /// The clause that an offset lies in.
  public func clause(at offset: Int) -> Clause? {
    indexOfClause(at: offset).map { clauses[$0] }
  }

  func rangeOfClause(at offset: Int) -> Range<Int>? {
    indexOfClause(at: offset).map { clauseRanges[$0] }
  }

  private func indexOfClause(at offset: Int) -> Int? {
    let index = clauseRanges.partition { $0.upperBound <= offset }
    return index < clauses.count && clauseRanges[index].contains(offset) ? index : nil
  }

  /// The last clause that begins at an offset or before it.
  func clause(beginningBefore offset: Int) -> Clause? {
    let index = clauseRanges.partition { $0.lowerBound <= offset }
    return index > 0 ? clauses[index - 1] : nil
  }

  /// The tokens that start in a range.
  func tokens(startingIn range: Range<Int>) -> ArraySlice<Token> {
    let first = tokens.partition { $0.range.lowerBound < range.lowerBound }
    var end = first
    while end < tokens.count, tokens[end].range.lowerBound < range.upperBound { end += 1 }
    return tokens[first..<end]
  }

  /// How many figures start in a range.
  func quantities(in range: Range<Int>) -> Int {
    tokens(startingIn: range).count { $0.isQuantity }
  }

  /// How deep in brackets and quotation marks an offset lies.
  func depth(at offset: Int) -> Int {
    let index = brackets.partition { $0.offset <= offset }
    return index > 0 ? brackets[index - 1].depth : 0
  }

  /// The token that starts at an offset.
  func token(at offset: Int) -> Token? { indexOfToken(at: offset).map { tokens[$0] } }

  func indexOfToken(at offset: Int) -> Int? {
    let index = tokens.partition { $0.range.lowerBound < offset }
    return index < tokens.count && tokens[index].range.lowerBound == offset ? index : nil
  }
}

/// What a sentence inherits from the text above it.
public struct Context: Hashable, Sendable {
  /// The subject of the latest sentence that had one: offsets into ``Document/text``.
  public var subject: Range<Int>?

  /// What the items and headings above a Chinese passage are about: offsets into ``Document/text``.
  var topic: Range<Int>?

  public var scopes: ScopeStack

  /// Who is being quoted.
  public var speaker: Range<Int>?

  /// The passage says in its opening what all of it is about: a label, a bold term.
  var isFixed = false

  public init(speaker: Range<Int>? = nil) {
    self.speaker = speaker
    scopes = ScopeStack()
  }
}

extension Array {
  /// The number of elements at the start that come before a place; those behind it do not.
  func partition(where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
