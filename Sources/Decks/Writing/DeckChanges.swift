/// What happened to the cards of one deck between two readings of it.
public struct DeckChanges: Hashable, Sendable {
  /// Ids that the old deck had and the new one has not, in the old order.
  public var vanished: [CardID]
  /// Ids that only the new deck has, in the new order.
  public var appeared: [CardID]
  /// Which vanished card lives on in which new one.
  public var relinks: [Relink]

  /// A card whose progress belongs to another id now.
  public struct Relink: Hashable, Sendable {
    public enum Certainty: Hashable, Sendable {
      /// A deletion or item was edited in its place, or only case, space or punctuation changed:
      /// progress is carried over without a question.
      case certain
      /// The texts are alike, from 0.8 to 1: the learner decides.
      case proposed(similarity: Double)
    }

    public var from: CardID
    public var to: CardID
    public var certainty: Certainty

    public init(from: CardID, to: CardID, certainty: Certainty) {
      self.from = from
      self.to = to
      self.certainty = certainty
    }
  }

  /// Compares two readings of one deck; the cost grows with their length alone.
  ///
  /// - Parameter isKnown: whether a block of the new reading cannot be an old one in other words: besides
  ///   those that the old reading had, which never can.
  public init(
    from old: [Block], to new: [Block], isKnown: ((CardID) -> Bool)? = nil
  ) {
    let oldByID = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let newByID = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    relinks = []
    for block in old {
      guard let now = newByID[block.id], now.content != block.content else { continue }
      relinks += DeckChanges.siblings(of: block, in: now, certainty: .certain)
    }
    let finder = RelinkFinder(
      old: old, new: new, isKept: { newByID[$0] != nil },
      isKnown: { oldByID[$0] != nil || isKnown?($0) ?? false })
    for pair in finder.pairs() {
      relinks += DeckChanges.siblings(of: pair.old, in: pair.new, certainty: pair.certainty)
    }
    let oldCards = old.flatMap(\.cardIDs)
    let newCards = new.flatMap(\.cardIDs)
    let oldSet = Set(oldCards)
    let newSet = Set(newCards)
    vanished = oldCards.filter { !newSet.contains($0) }
    appeared = newCards.filter { !oldSet.contains($0) }
  }

  public init(from old: Deck, to new: Deck) {
    self.init(from: old.blocks, to: new.blocks)
  }

  /// The cards of `old` whose id changes when it becomes `new`.
  ///
  /// Equal keys go together. Between two keys that both have, the vanished ones go to the new ones
  /// in their order, when there are as many; else to those that are alike.
  private static func siblings(
    of old: Block, in new: Block, certainty: Relink.Certainty
  ) -> [Relink] {
    let oldKeys = old.cardKeys
    let newKeys = new.cardKeys
    var relinks: [Relink] = []
    func link(_ oldKey: String, _ newKey: String) {
      let from = old.cardID(oldKey)
      let to = new.cardID(newKey)
      if from != to { relinks.append(Relink(from: from, to: to, certainty: certainty)) }
    }
    let newGaps = gaps(newKeys, kept: Set(oldKeys))
    for (anchor, vanished) in gaps(oldKeys, kept: Set(newKeys)) {
      guard let appeared = newGaps[anchor] else { continue }
      guard vanished.count != appeared.count else {
        for (old, new) in zip(vanished, appeared) { link(oldKeys[old], newKeys[new]) }
        continue
      }
      var next = 0
      for place in vanished {
        let text = old.hiddenText(place)
        guard
          let match = (next..<appeared.count).first(where: {
            similarity(text, new.hiddenText(appeared[$0])) >= 0.5
          })
        else { continue }
        link(oldKeys[place], newKeys[appeared[match]])
        next = match + 1
      }
    }
    for key in oldKeys where newKeys.contains(key) { link(key, key) }
    return relinks.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// The places of the keys that are not kept, by the kept key before them.
  private static func gaps(_ keys: [String], kept: Set<String>) -> [String?: [Int]] {
    var gaps: [String?: [Int]] = [:]
    var anchor: String?
    for (place, key) in keys.enumerated() {
      if kept.contains(key) { anchor = key } else { gaps[anchor, default: []].append(place) }
    }
    return gaps
  }
}

extension Block {
  /// The keys of its cards, "" for a card under the block's own id.
  fileprivate var cardKeys: [String] {
    let keys = siblingKeys
    return keys.isEmpty ? [""] : keys
  }

  fileprivate func cardID(_ key: String) -> CardID { key.isEmpty ? id : id.sibling(key) }

  fileprivate var cardIDs: [CardID] { cardKeys.map { cardID($0) } }

  /// The text from which the key at `place` is made.
  fileprivate func hiddenText(_ place: Int) -> String {
    switch content {
    case .basic(_, let back): return back
    case .reversible(let front, let back): return place == 0 ? back : front
    case .cloze(let text): return Cloze(text).answer(place)
    case .list(_, let items): return place < items.count ? items[place] : ""
    }
  }
}
