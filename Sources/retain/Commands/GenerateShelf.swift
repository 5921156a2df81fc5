import Decks
import Notes
import Study

/// The decks of a collection as `generate` sees them: which one is whose.
///
/// A deck is read when a note of it is, and not kept, so that a vault takes no more memory than its largest note.
struct DeckShelf {
  /// Where the cards of a note go.
  struct Place {
    var deck: Deck

    /// The deck as it is now; nothing when there is none.
    var old: Deck?

    /// The path that ids are made from: the note's own, or its first one when the note was renamed.
    var idPath: String
  }

  private(set) var facts: [String: DeckFacts] = [:]

  /// Decks of a run that writes nothing, as it would have left them.
  private var unwritten: [String: Deck] = [:]

  /// Names of the decks with cards of a note, in order.
  private var decksOfNote: [String: [String]] = [:]

  /// Names of the decks that say in their front matter that they belong to a note.
  private var ownDeck: [String: String] = [:]

  /// Decks whose note is gone, by the path of that note.
  private let orphans: [String]

  /// Nothing without a collection.
  private let folder: String?

  /// - Parameters:
  ///   - folder: The decks folder.
  ///   - isThere: whether a note of that path exists.
  init(_ facts: [String: DeckFacts] = [:], in folder: String?, isThere: (String) -> Bool) {
    self.folder = folder
    orphans = Set(facts.values.compactMap(\.source)).filter { !isThere($0) }.sorted()
    let names = facts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names { facts[name].map { add($0, name) } }
  }

  /// Whether a note is gone that had a deck: another note may be it under a new name.
  var hasOrphans: Bool { !orphans.isEmpty }

  /// Notes that are gone and have a deck still, in order.
  var goneNotes: [String] {
    let sources = Set(facts.values.compactMap(\.source))
    return orphans.filter { sources.contains($0) }
  }

  /// A deck that was written or, in a run that writes nothing, would have been.
  ///
  /// - Parameter stamp: Of the file as it is now.
  mutating func add(_ deck: Deck, _ stamp: FileStamp?) {
    if stamp == nil { unwritten[deck.name] = deck }
    // A stamp that no file has: what was wrong before is counted anew the next time.
    let none = FileStamp(size: -1, modification: -1)
    let warnings = facts[deck.name]?.warnings ?? 0
    let kept = warnings == 0 ? stamp : nil
    add(DeckFacts(of: deck, kept ?? none, warnings: warnings), deck.name)
  }

  private mutating func add(_ new: DeckFacts, _ name: String) {
    facts[name] = new
    if let note = new.source, ownDeck[note] == nil { ownDeck[note] = name }
    for note in new.notes where decksOfNote[note]?.contains(name) != true {
      decksOfNote[note, default: []].append(name)
    }
  }

  /// Nothing when there is none, or when it cannot be read any more.
  func deck(_ name: String) -> Deck? {
    if let deck = unwritten[name] { return deck }
    guard let folder, facts[name] != nil else { return nil }
    return try? DeckFiles.read("\(folder)/\(name).md", name: name).deck
  }

  /// The deck that says it belongs to the note, wherever it is; else the one at the note's own path, new or not.
  func place(of note: String, into folder: String?) -> Place {
    let (name, isThere) = spot(of: note, into: folder)
    let old = deck(name)
    return Place(
      deck: (isThere ? old : nil) ?? Deck(name: name), old: old, idPath: idPath(of: note))
  }

  /// The same place with its deck read again; as it was when the deck is gone or was never the note's.
  func placeNow(_ place: Place, of note: String) -> Place {
    guard let old = place.old, old.elements.isEmpty || !place.deck.elements.isEmpty,
      let deck = deck(old.name)
    else { return place }
    if place.deck.source != old.source { return Self.renamed(deck, to: note) }
    return Place(deck: deck, old: deck, idPath: place.idPath)
  }

  /// The path that the ids of a note's cards are made from.
  func idPath(of note: String) -> String {
    ownDeck[note].flatMap { facts[$0]?.firstSource } ?? note
  }

  private func spot(of note: String, into folder: String?) -> (name: String, isThere: Bool) {
    if let name = ownDeck[note], facts[name] != nil { return (name, true) }
    let prefix = folder.map { $0 + "/" } ?? ""
    var name = prefix + note.withoutSuffix
    var next = 1
    // A deck of another note is passed over.
    while let known = facts[name] {
      if known.source == nil || known.source == note { return (name, true) }
      name = prefix + note + (next == 1 ? "" : "-\(next)")
      next += 1
    }
    return (name, false)
  }

  /// Other decks with cards of the note, which a person moved there.
  func others(of note: String, besides name: String) -> [Deck] {
    decksOfNote[note, default: []].filter { $0 != name }.compactMap(deck)
  }

  /// The names of the decks with cards of a note: its own, there or not, then the others.
  func names(of note: String, into folder: String?) -> [String] {
    let own = spot(of: note, into: folder).name
    guard let all = decksOfNote[note], all != [own] else { return [own] }
    return [own] + all.filter { $0 != own }
  }

  /// The deck of a note that is gone and whose evidence stands in this one now: the note was renamed.
  func deckBeforeRenaming(_ generation: Generation) -> Deck? {
    guard hasOrphans else { return nil }
    let evidence = Set(generation.cards.map(\.fingerprint))
    for note in orphans {
      guard let deck = ownDeck[note].flatMap(deck) else { continue }
      let sources = deck.blocks.compactMap { $0.provenance?.source }.filter { $0.path == note }
      let known = sources.count { evidence.contains($0.fingerprint) }
      if known > 0, known * 2 >= sources.count { return deck }
    }
    return nil
  }

  /// The deck as that of the note under its new path.
  static func renamed(_ deck: Deck, to note: String) -> Place {
    let old = deck.source ?? note
    let first = deck.frontMatter[DeckFacts.firstSourceKey]?.text ?? old
    var renamed = deck.with(
      deck.elements.map { element in
        guard case .block(let block) = element, var provenance = block.provenance,
          provenance.source?.path == old
        else { return element }
        provenance.source?.path = note
        return .block(block.with(provenance))
      })
    renamed.setFrontMatter("source", to: note)
    renamed.setFrontMatter(DeckFacts.firstSourceKey, to: first)
    return Place(deck: renamed, old: deck, idPath: first)
  }
}

extension String {
  fileprivate var withoutSuffix: String {
    guard let dot = lastIndex(of: "."), dot > startIndex, !self[dot...].contains("/") else {
      return self
    }
    return String(self[..<dot])
  }
}
