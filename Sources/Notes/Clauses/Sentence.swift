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

  /// What earlier sentences and the headings leave in force.
  public var context: Context

  /// The clause that an offset lies in.
  public func clause(at offset: Int) -> Clause? {
    clauses.first { $0.range.contains(offset) }
  }
}

/// What a sentence inherits from the text above it.
public struct Context: Hashable, Sendable {
  /// The subject of the latest sentence that had one: offsets into ``Document/text``.
  public var subject: Range<Int>?

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
