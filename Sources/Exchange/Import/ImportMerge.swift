public import Decks

/// Brings the notes of another program into decks: new ones at the end of their deck, changed ones
/// where they are. A card that a person has edited since stays theirs.
public struct ImportMerge: Sendable {
  /// The decks that change, by name.
  public private(set) var decks: [String: Deck] = [:]
  public private(set) var added = 0
  public private(set) var updated = 0
  /// Edited here and changed there: nothing was done.
  public private(set) var theirs = 0
  public private(set) var unchanged = 0
  /// Cards whose id changes with an update.
  public private(set) var relinks: [DeckChanges.Relink] = []
  /// For each note the block that it is in the collection now.
  public private(set) var blocks: [Block?] = []
  /// For each note the name of the deck that it is in now.
  public private(set) var deckNames: [String?] = []

  /// - Parameters:
  ///   - deck: where notes go that name no deck; a prefix for those that do.
  ///   - decks: all decks of the collection.
  ///   - frontMatter: that of new decks, by the names that the notes call them.
  public init(
    _ notes: [ImportedNote], into deck: String, isPrefix: Bool, decks: [Deck],
    frontMatter: [String: FrontMatter] = [:]
  ) {
    var places: [CardID: (deck: String, index: Int)] = [:]
    var names: [String: CardID] = [:]
    var known: [String: Deck] = [:]
    for deck in decks {
      known[deck.name] = deck
      for (index, element) in deck.elements.enumerated() {
        guard case .block(let block) = element, places[block.id] == nil else { continue }
        places[block.id] = (deck.name, index)
        names[block.foreignName ?? block.id.text] = block.id
      }
    }
    var elements: [String: [Deck.Element]] = [:]
    var newDecks: [String: String] = [:]
    for note in notes {
      let block = note.known(by: names).block
      if let place = places[block.id] {
        guard case .block(let old)? = known[place.deck]?.elements[place.index] else {
          blocks.append(nil)
          deckNames.append(nil)
          continue
        }
        deckNames.append(place.deck)
        guard !note.says(old.content) else {
          unchanged += 1
          blocks.append(old)
          continue
        }
        guard old.isAsGenerated else {
          theirs += 1
          blocks.append(old)
          continue
        }
        updated += 1
        blocks.append(block)
        relinks += DeckChanges(from: [old], to: [block]).relinks
        elements[place.deck, default: known[place.deck]?.elements ?? []][place.index] = .block(
          block)
      } else {
        let name =
          note.deck.isEmpty ? deck : isPrefix && !deck.isEmpty ? "\(deck)/\(note.deck)" : note.deck
        added += 1
        blocks.append(block)
        deckNames.append(name)
        if known[name] == nil { newDecks[name] = note.deck }
        elements[name, default: known[name]?.elements ?? []].append(.block(block))
      }
    }
    self.decks = elements.mapValues { _ in Deck(name: "") }
    for (name, elements) in elements {
      let front = newDecks[name].flatMap { frontMatter[$0] } ?? .none
      let deck = known[name] ?? Deck(name: name, frontMatter: front)
      self.decks[name] = deck.with(elements)
    }
  }
}

extension ImportedNote {
  /// The note under the id of the block that has its name, if there is one.
  fileprivate func known(by names: [String: CardID]) -> ImportedNote {
    guard let name = extras.foreignName, let id = names[name] else { return self }
    var note = self
    note.id = id
    note.extras.removeAll { $0.key == "guid" && $0.value == id.text }
    return note
  }
}

extension ImportedNote {
  /// Whether this is what an export of `content` comes back as.
  fileprivate func says(_ content: Block.Content) -> Bool {
    if content == self.content { return true }
    return program == .anki && AnkiText.afterRoundTrip(content) == self.content
  }
}

extension [Provenance.Extra] {
  fileprivate var foreignName: String? { first { $0.key == "guid" }?.value }
}

extension Block {
  /// What another program calls it.
  var foreignName: String? { provenance?.other.foreignName }
}
