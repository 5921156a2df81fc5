import Decks

/// The cards of a note as a tree of headings, each heading with its cards in the order of the note.
struct Outline {
  struct Section {
    /// Empty for the part above the first heading.
    var title: String
    var parent: Int?
    /// From 0 for the part above the first heading.
    var depth: Int
    var cards: [CardID] = []
    var children: [Int] = []
  }

  /// The first one is the part above the first heading; parents come before their children.
  private(set) var sections = [Section(title: "", parent: nil, depth: 0)]

  private(set) var drafts: [CardID: Block] = [:]

  /// The section that a card stands in.
  private(set) var home: [CardID: Int] = [:]

  /// All cards from top to bottom.
  private(set) var order: [CardID] = []

  private struct Key: Hashable {
    var parent: Int
    var title: String
  }

  init(_ generation: Generation) {
    var known: [Key: Int] = [:]
    for card in generation.cards where drafts[card.id] == nil {
      var section = 0
      for title in card.headings {
        let key = Key(parent: section, title: title)
        section = known[key] ?? addSection(title, below: section)
        known[key] = section
      }
      sections[section].cards.append(card.id)
      home[card.id] = section
      drafts[card.id] = .generated(
        card.content, id: card.id,
        source: Source(path: generation.path, fingerprint: card.fingerprint),
        kind: card.kind.rawValue)
    }
    appendOrder(of: 0)
  }

  private mutating func addSection(_ title: String, below parent: Int) -> Int {
    sections.append(Section(title: title, parent: parent, depth: sections[parent].depth + 1))
    sections[parent].children.append(sections.count - 1)
    return sections.count - 1
  }

  private mutating func appendOrder(of section: Int) {
    order += sections[section].cards
    for child in sections[section].children { appendOrder(of: child) }
  }
}
