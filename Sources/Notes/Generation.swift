/// What Retain made of one note.
public struct Generation: Sendable {
  /// The path of the note below its notes folder.
  public var path: String

  /// What the deck is called; the note's title, else its most frequent name, else its file name.
  public var title: String

  public var language: Language

  /// In the order of the note. Cards of one section share ``GeneratedCard/headings``.
  public var cards: [GeneratedCard]

  /// Facts that gave no card, in the order of the note.
  public var dropped: [Dropped]

  public var warnings: [Document.Warning]

  public struct Dropped: Hashable, Sendable {
    public var rule: String
    public var kind: FactKind
    public var evidence: ClosedRange<Int>

    /// The best proposal, as front and back, when it came to one.
    public var front: String
    public var back: String
    public var reasons: [Reason]
  }
}
