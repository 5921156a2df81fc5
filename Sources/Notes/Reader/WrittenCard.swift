public import Decks

/// A card that a note spells out itself; it is taken as it is written.
public struct WrittenCard: Hashable, Sendable {
  public var content: Block.Content

  /// The lines of the note that it takes up, from 1.
  public var lines: ClosedRange<Int>
}
