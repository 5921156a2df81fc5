/// A part of a sentence between commas, with what it is about.
public struct Clause: Hashable, Sendable {
  /// UTF-8 offsets into ``Document/text``, without the closing sign.
  public var range: Range<Int>

  /// What the clause is about, when it says so itself.
  public var subject: Range<Int>?

  /// It only says where or under which condition the next clauses hold.
  public var isScope: Bool { scopeLevel != nil }

  public var scopeLevel: ScopeStack.Level?

  /// Who does what in it; in Chinese only.
  var parts: ClauseParts?

  /// It only names what the next clause tells of.
  var isTopic = false

  /// What was opened before it and still holds: offsets into ``Document/text``.
  public var scopes: [ScopeStack.Scope]

  /// The name that the text went on about before it.
  public var carriedSubject: Range<Int>?

  public init(range: Range<Int>, subject: Range<Int>? = nil) {
    self.range = range
    self.subject = subject
    scopes = []
  }
}
