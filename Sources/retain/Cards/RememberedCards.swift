import Decks
import Foundation
import Study

/// The texts of learned cards as they were last seen on this machine.
///
/// A card without an id in its deck is known by its front. When a person changes that front in an
/// editor, its progress would wait for a card that never returns; with the old text at hand the new
/// card is recognised. One file for each deck lies in the user's state folder; losing it loses no
/// progress.
struct RememberedCards {
  /// Cards whose history was carried over without a question.
  private(set) var carriedOver: [DeckChanges.Relink] = []
  /// Cards that may be others in new words; the learner decides.
  private(set) var proposed: [DeckChanges.Relink] = []
  /// The old texts of the cards above.
  private(set) var oldCards: [CardID: Card] = [:]

  private let folder: String?

  init(of collection: Collection, _ context: Context) {
    folder = Device.stateFolder(of: collection, environment: context.environment)
      .map { "\($0)/seen" }
  }

  /// Compares the decks with what is remembered, and carries over what is certain.
  mutating func settle(_ workspace: inout Workspace, at now: Moment) throws {
    for deck in workspace.library.decks {
      let bytes = seen(deck.name)
      // While every card of then is there, none can be another one now.
      if workspace.library.hasAllCards(of: bytes) { continue }
      let old = Deck.read(bytes, name: deck.name).deck.blocks
      try settle(old, deck.deck.blocks, in: deck.name, &workspace, at: now)
    }
  }

  /// Keeps the texts of the cards that have a history.
  func remember(_ library: Library, _ history: History) {
    guard folder != nil else { return }
    for deck in library.decks { remember(deck.deck, library, history) }
  }

  /// What is remembered of a deck, as the text of one.
  private func seen(_ name: String) -> [UInt8] {
    let data = folder.flatMap { FileManager.default.contents(atPath: "\($0)/\(name).md") }
    return data.map { [UInt8]($0) } ?? []
  }

  private mutating func settle(
    _ old: [Block], _ blocks: [Block], in deck: String, _ workspace: inout Workspace, at now: Moment
  ) throws {
    let history = workspace.history
    let library = workspace.library
    let learned = Set(blocks.filter { Self.isLearned($0, history) }.map(\.id))
    let changes = DeckChanges(from: old, to: blocks, isKnown: learned.contains)
    let oldByID = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    for relink in changes.relinks
    where history.record(of: relink.from) != nil && library.index(of: relink.from) == nil
      && history.record(of: relink.to) == nil
    {
      for card in oldByID[relink.from.block]?.cards(deck: deck) ?? [] {
        oldCards[card.id] = card
      }
      if relink.certainty == .certain {
        try workspace.append(.relink(relink.to, from: relink.from, at: now))
        carriedOver.append(relink)
      } else {
        proposed.append(relink)
      }
    }
  }

  /// What a learner should hear before a review.
  var words: [Wording] {
    var all: [Wording] = []
    if !carriedOver.isEmpty { all.append(CheckWords.carriedOverCount.with(carriedOver.count)) }
    if !proposed.isEmpty { all.append(CheckWords.proposedCount.with(proposed.count)) }
    return all
  }

  /// A file that cannot be written is no reason to trouble anybody.
  private func remember(_ deck: Deck, _ library: Library, _ history: History) {
    let seen = Deck.read(seen(deck.name), name: deck.name).deck
    let blocks = deck.blocks
    let present = Set(blocks.map(\.id))
    let lost = seen.blocks.filter { block in
      !present.contains(block.id)
        && block.cards(deck: "").contains { card in
          library.index(of: card.id) == nil && history.record(of: card.id) != nil
            && !history.isRelinked(card.id)
        }
    }
    let learned = blocks.filter { Self.isWorthRemembering($0) && Self.isLearned($0, history) }
    let kept = (learned + lost).map {
      Deck.Element.block(Block($0.content, provenance: $0.provenance))
    }
    let bytes = Deck(name: "seen", elements: kept).bytes()
    guard let folder, bytes != seen.bytes() else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? FileReplacement(inside: folder).write(bytes, to: "\(deck.name).md")
  }

  /// Whether an edit can change the ids of its cards.
  private static func isWorthRemembering(_ block: Block) -> Bool {
    switch block.content {
    case .basic, .reversible: !block.hasExplicitID
    case .cloze, .list: true
    }
  }

  private static func isLearned(_ block: Block, _ history: History) -> Bool {
    block.cards(deck: "").contains { history.record(of: $0.id) != nil }
  }
}

extension History {
  /// Whether another card carries on the history of this one.
  fileprivate func isRelinked(_ card: CardID) -> Bool {
    record(of: card).map { log.cards[$0] != card } ?? false
  }
}
