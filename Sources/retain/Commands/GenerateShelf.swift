import Decks
import Notes
import Study

/// The decks of a collection as `generate` sees them: which one is whose.
struct DeckShelf {
  /// Where the cards of a note go.
  struct Place {
    var deck: Deck

    /// The path that ids are made from: the note's own, or its first one when the note was renamed.
    var idPath: String
  }

  private(set) var decks: [String: Deck] = [:]

  /// Names of the decks with cards of a note, in order.
  private var decksOfNote: [String: [String]] = [:]

  /// Names of the decks that say in their front matter that they belong to a note.
  private var ownDeck: [String: String] = [:]

  /// Decks whose note is gone, by the path of that note.
  private let orphans: [String]

  /// - Parameter isThere: whether a note of that path exists.
  init(_ decks: [Deck] = [], isThere: (String) -> Bool) {
    orphans = Set(decks.compactMap(\.source)).filter { !isThere($0) }.sorted()
    for deck in decks { add(deck) }
  }

  /// Whether a note is gone that had a deck: another note may be it under a new name.
  var hasOrphans: Bool { !orphans.isEmpty }

  /// The key of the front matter that keeps the first path of a renamed note.
  private static let firstPathKey = "first-source"

  mutating func add(_ deck: Deck) {
    decks[deck.name] = deck
    if let note = deck.source, ownDeck[note] == nil { ownDeck[note] = deck.name }
    for note in Set(deck.blocks.compactMap { $0.provenance?.source?.path }) {
      if decksOfNote[note]?.contains(deck.name) != true {
        decksOfNote[note, default: []].append(deck.name)
      }
    }
  }

  /// The deck that says it belongs to the note, wherever it is; else the one at the note's own path, new or not.
  func place(of note: String, into folder: String?) -> Place {
    if let name = ownDeck[note], let deck = decks[name] {
      return Place(deck: deck, idPath: deck.frontMatter[Self.firstPathKey]?.text ?? note)
    }
    let prefix = folder.map { $0 + "/" } ?? ""
    let stem = note.withoutSuffix
    for name in [prefix + stem, prefix + note] {
      guard let deck = decks[name] else { return Place(deck: Deck(name: name), idPath: note) }
      if deck.source == nil || deck.source == note { return Place(deck: deck, idPath: note) }
    }
    return Place(deck: Deck(name: prefix + note), idPath: note)
  }

  /// Other decks with cards of the note, which a person moved there.
  func others(of note: String, besides name: String) -> [Deck] {
    decksOfNote[note, default: []].filter { $0 != name }.compactMap { decks[$0] }
  }

  /// The names of the decks with cards of a note: its own, there or not, then the others.
  func names(of note: String, into folder: String?) -> [String] {
    let own = place(of: note, into: folder).deck.name
    return [own] + others(of: note, besides: own).map(\.name)
  }

  /// The deck of a note that is gone and whose evidence stands in this one now: the note was renamed.
  func deckBeforeRenaming(_ generation: Generation) -> Deck? {
    guard hasOrphans else { return nil }
    let evidence = Set(generation.cards.map(\.fingerprint))
    for note in orphans {
      guard let deck = ownDeck[note].flatMap({ decks[$0] }) else { continue }
      let sources = deck.blocks.compactMap { $0.provenance?.source }.filter { $0.path == note }
      let known = sources.count { evidence.contains($0.fingerprint) }
      if known > 0, known * 2 >= sources.count { return deck }
    }
    return nil
  }

  /// The deck as that of the note under its new path.
  static func renamed(_ deck: Deck, to note: String) -> Place {
    let old = deck.source ?? note
    let first = deck.frontMatter[firstPathKey]?.text ?? old
    var renamed = deck.with(
      deck.elements.map { element in
        guard case .block(let block) = element, var provenance = block.provenance,
          provenance.source?.path == old
        else { return element }
        provenance.source?.path = note
        return .block(block.with(provenance))
      })
    renamed.setFrontMatter("source", to: note)
    renamed.setFrontMatter(firstPathKey, to: first)
    return Place(deck: renamed, idPath: first)
  }
}

extension Deck {
  /// The note that the deck was made from.
  fileprivate var source: String? { frontMatter["source"]?.text }
}

extension String {
  fileprivate var withoutSuffix: String {
    guard let dot = lastIndex(of: "."), dot > startIndex, !self[dot...].contains("/") else {
      return self
    }
    return String(self[..<dot])
  }
}
