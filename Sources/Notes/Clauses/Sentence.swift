/// One sentence of a passage, cut into clauses and tokens, with what is in force when it is read.
public struct Sentence: Sendable {
  /// Index into ``Document/passages``.
  public var passage: Int

  /// UTF-8 offsets into ``Document/text``, closing sign included.
  public var range: Range<Int>

  public var language: Language
  public var clauses: [Clause]
  public var tokens: [Token]

  /// Names and terms, neighbouring words of one name together: offsets into ``Document/text``.
  public var names: [Range<Int>]

  /// Ends in a question mark or a question particle.
  public var isQuestion: Bool

  /// Cut from talk that runs on without signs.
  var isSpoken = false

  /// What earlier sentences and the headings leave in force.
  public var context: Context

  /// Where brackets and quotation marks open or close, in order, with the depth behind each.
  var brackets: [Bracket]

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
    indexOfClause(at: offset).map { clauses[$0].range }
  }

  private func indexOfClause(at offset: Int) -> Int? {
    let index = clauses.partition { $0.range.upperBound <= offset }
    return index < clauses.count && clauses[index].range.contains(offset) ? index : nil
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
