public import Decks

/// What a merge did, or did not do, with one block.
public struct Change: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The note says something new.
    case added
    /// The note says something else, and so does the card now.
    case updated
    /// The note says something else, but a person wrote this card's text; it was left alone.
    case theirs
    /// The note no longer says this; the card was left alone.
    case stale
  }

  public var kind: Kind

  /// As it stands in the old deck.
  public var old: Block?

  /// As the note has it now.
  public var new: Block?

  public init(kind: Kind, old: Block?, new: Block?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}

extension Change {
  /// One asked card that a change concerns.
  public struct Answer: Hashable, Sendable {
    public var card: CardID

    /// The id under which it was asked before, when that was another one.
    public var formerID: CardID?

    public var old: String
    public var new: String
  }

  /// The asked cards that go on under another id or with another answer, in their order.
  ///
  /// Siblings are matched by id. Those that are left are the same ones in other words when as many came as went.
  public var answers: [Answer] {
    guard let old, let new else { return [] }
    let before = old.cards(deck: "")
    let after = new.cards(deck: "")
    let idsAfter = Set(after.map(\.id))
    let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    var vanished = before.filter { !idsAfter.contains($0.id) }[...]
    let appeared = after.count { known[$0.id] == nil }
    if vanished.count != appeared { vanished = [] }

    var answers: [Answer] = []
    for card in after {
      if let former = known[card.id] {
        guard former.answer != card.answer else { continue }
        answers.append(Answer(card: card.id, old: former.answer, new: card.answer))
      } else if let former = vanished.popFirst() {
        answers.append(
          Answer(card: card.id, formerID: former.id, old: former.answer, new: card.answer))
      }
    }
    return answers
  }
}
