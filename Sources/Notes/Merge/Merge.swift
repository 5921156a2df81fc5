public import Decks

/// Brings the cards of a note into its deck.
///
/// The deck belongs to its reader: what a person wrote or changed stays as it is, and so does every byte that no card
/// of this note needs changed. Merging the same note again changes nothing.
public struct Merge: Sendable {
  /// Whether a person does not want to see an asked card, or a whole block, again.
  public var isRejected: @Sendable (CardID) -> Bool = { _ in false }

  /// New blocks that are not taken in this time.
  public var held: Set<CardID> = []

  /// Blocks that stand in another deck, where a person moved them.
  public var elsewhere: Set<CardID> = []

  /// What a person made of a new block before it was taken in.
  public var edits: [CardID: Block.Content] = [:]

  public init() {}

  /// What a merge made.
  public struct Result: Sendable {
    public var deck: Deck

    /// In the order of the old deck, then new blocks in the order of the note.
    public var changes: [Change]

    /// Blocks of the note that the deck had already, word for word or as a person likes them.
    public var unchanged: Int

    /// New blocks that were left out because of ``Merge/held``.
    public var held: Int

    /// Blocks that were left out because they are rejected.
    public var rejected: Int
  }

  /// - Parameters:
  ///   - generation: what the note gives.
  ///   - note: tells a card whose source is gone from one that is only not chosen any more.
  ///   - deck: the deck as it is on disk; an empty one for a note without a deck.
  public func merge(_ generation: Generation, of note: Note, into deck: Deck) -> Result {
    let outline = Outline(generation)
    var result = Result(deck: deck, changes: [], unchanged: 0, held: 0, rejected: 0)
    var placement = Placement(of: outline, in: deck.elements)
    let drafts = drafts(of: generation, outline, in: deck)
    let present = Set(drafts.values)
    var evidence: Evidence?
    var standing: [[String]: Int] = [:]

    for (place, element) in deck.elements.enumerated() {
      guard case .block(let block) = element, let provenance = block.provenance,
        block.hasExplicitID
      else { continue }
      if let id = drafts[provenance.id], let draft = outline.drafts[id] {
        placement.note(id, at: place)
        let meeting = Meeting(of: block, with: draft)
        if let new = meeting.block { placement.replace(place, with: new) }
        if let change = meeting.change {
          result.changes.append(change)
        } else {
          result.unchanged += 1
        }
      } else if isMade(block, from: generation), !isAway(block) {
        let known = evidence ?? Evidence(of: note)
        evidence = known
        if known.lines(of: provenance.source?.fingerprint ?? "") != nil {
          result.unchanged += 1
          standing[origin(of: block), default: 0] += 1
        } else {
          result.changes.append(Change(kind: .stale, old: block, new: nil))
        }
      }
    }

    for id in outline.order where !present.contains(id) && !elsewhere.contains(id) {
      guard let draft = outline.drafts[id] else { continue }
      // A sentence that gave a card before now gives another one: the deck keeps the one it has.
      if let kept = standing[origin(of: draft)], kept > 0 {
        standing[origin(of: draft)] = kept - 1
        continue
      }
      if isAway(draft) {
        result.rejected += 1
      } else if held.contains(id) {
        result.held += 1
      } else {
        let block = edits[id].map { draft.written($0) } ?? draft
        placement.insert(block)
        result.changes.append(Change(kind: .added, old: nil, new: block))
      }
    }

    result.deck = deck.with(placement.elements())
    if deck.elements.isEmpty, deck.frontMatter.isEmpty, !result.changes.isEmpty {
      result.deck.setFrontMatter("title", to: generation.title)
      result.deck.setFrontMatter("source", to: generation.path)
      result.deck.setFrontMatter("language", to: generation.language.rawValue)
    }
    return result
  }

  /// The id under which the note gives each block that the deck has.
  private func drafts(
    of generation: Generation, _ outline: Outline, in deck: Deck
  ) -> [CardID: CardID] {
    var drafts: [CardID: CardID] = [:]
    var left: [Likeness.Candidate] = []
    var neighbour: CardID?
    for block in deck.blocks where block.hasExplicitID {
      if outline.drafts[block.id] != nil {
        drafts[block.id] = block.id
        neighbour = block.id
      } else if isMade(block, from: generation) {
        left.append(Likeness.Candidate(id: block.id, block: block, neighbour: neighbour))
      }
    }
    guard !left.isEmpty else { return drafts }
    var new: [Likeness.Candidate] = []
    neighbour = nil
    for id in outline.order {
      if drafts[id] != nil {
        neighbour = id
      } else if let draft = outline.drafts[id], !elsewhere.contains(id), !isAway(draft) {
        new.append(Likeness.Candidate(id: id, block: draft, neighbour: neighbour))
      }
    }
    for (id, former) in Likeness(old: left, new: new).former { drafts[former] = id }
    return drafts
  }

  /// The sentence and the kind of fact that a block was made from.
  private func origin(of block: Block) -> [String] {
    [block.provenance?.source?.fingerprint ?? "", block.provenance?.kind ?? ""]
  }

  private func isMade(_ block: Block, from generation: Generation) -> Bool {
    block.provenance?.generated != nil && block.provenance?.source?.path == generation.path
  }

  /// Whether the block was rejected, by its own id or card by card.
  private func isAway(_ block: Block) -> Bool {
    isRejected(block.id) || block.cards(deck: "").allSatisfy { isRejected($0.id) }
  }
}

extension Block {
  /// The generated block in the words of a person: it is theirs from now on.
  fileprivate func written(_ content: Content) -> Block {
    guard let provenance else { return self }
    return Block(content, provenance: provenance)
  }
}
