public import Decks

/// One way to ask for a fact.
public struct Proposal: Hashable, Sendable {
  public enum Form: String, Hashable, Sendable {
    case question
    case cloze
    case list
    /// As the note spells it.
    case written
  }

  public var form: Form
  public var content: Block.Content

  /// What the learner sees before the answer, blanks as `[……]`.
  public var front: String

  /// What the learner must say.
  public var back: String

  /// Pieces of the front that do not stand in the same sentence before the answer: carried subject, scope, speaker.
  public var inherited: [String]
}
