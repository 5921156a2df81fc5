public import Decks

/// A card that Retain made from a note, not yet part of a deck.
public struct GeneratedCard: Hashable, Sendable {
  public var content: Block.Content

  /// From the note's path, the kind, subject, attribute and qualifiers; never from the value or the wording.
  public var id: CardID

  public var kind: FactKind

  /// The lines of the note that carry it, from 1.
  public var evidence: ClosedRange<Int>

  /// Six hexadecimal digits of the SHA-256 of the evidence text.
  public var fingerprint: String

  /// The headings it stands below in the deck, outermost first, without those that show the answer.
  public var headings: [String]

  public var language: Language

  /// From 0 to 1: the chance that a careful reader would keep it.
  public var score: Double

  /// The rule that found it.
  public var rule: String
}
