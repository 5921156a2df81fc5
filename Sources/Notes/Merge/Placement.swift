import Decks

/// Finds the places of new blocks among the elements of a deck.
///
/// A block goes behind the nearest card of its section that comes before it in the note, else before the nearest one
/// after it, else to the end of its section; a section without a heading in the deck gets one, placed in the same way.
struct Placement {
  private let outline: Outline
  private var old: [Deck.Element]
  private let sections: DeckSections
  private var places: [CardID: Int] = [:]
  private var new: [CardID: Block] = [:]

  /// New elements by the place of the old one that they stand before.
  private var insertions: [Int: [Deck.Element]] = [:]

  /// The section of the deck for each one of the outline.
  private var targets: [Int?] = []

  init(of outline: Outline, in elements: [Deck.Element]) {
    self.outline = outline
    old = elements
    sections = DeckSections(of: elements)
  }

  /// Says that a block of the note stands in the deck.
  mutating func note(_ id: CardID, at place: Int) {
    if places[id] == nil { places[id] = place }
  }

  mutating func replace(_ place: Int, with block: Block) {
    old[place] = .block(block)
  }

  mutating func insert(_ block: Block) {
    new[block.id] = block
  }

  /// All elements, the new ones at their places.
  mutating func elements() -> [Deck.Element] {
    guard !new.isEmpty else { return old }
    findTargets()
    for section in outline.sections.indices {
      if let target = targets[section] { insertCards(of: section, into: target) }
    }
    insertMissing(below: 0)
    var elements: [Deck.Element] = []
    elements.reserveCapacity(old.count + new.count)
    for place in 0...old.count {
      elements += insertions[place] ?? []
      if place < old.count { elements.append(old[place]) }
    }
    return elements
  }

  // MARK: Which heading of the deck is which of the note

  /// By title below the same parent; a heading that a person renamed is known by the cards below it.
  private mutating func findTargets() {
    targets = Array(repeating: nil, count: outline.sections.count)
    targets[0] = 0
    let titles = Set(outline.sections.map(\.title))
    var claimed: Set<Int> = [0]
    for (number, section) in outline.sections.enumerated().dropFirst() {
      let named = section.parent.flatMap { targets[$0] }.flatMap {
        sections.named[DeckSections.Key(parent: $0, title: section.title)]
      }
      let card = section.cards.first { places[$0] != nil }
      let renamed = card.flatMap { places[$0] }.map { sections.home[$0] }
      if let named {
        targets[number] = named
        claimed.insert(named)
      } else if let renamed, !titles.contains(sections.sections[renamed].title),
        claimed.insert(renamed).inserted
      {
        targets[number] = renamed
      }
    }
  }

  // MARK: Cards below a heading that the deck has

  private mutating func insertCards(of section: Int, into target: Int) {
    var waiting: [Deck.Element] = []
    var behind: Int?
    for id in outline.sections[section].cards {
      if let place = places[id], sections.home[place] == target {
        insertions[place, default: []] += waiting
        waiting = []
        behind = place + 1
      } else if let block = new[id] {
        if let behind {
          insertions[behind, default: []].append(.block(block))
        } else {
          waiting.append(.block(block))
        }
      }
    }
    let content = sections.sections[target].content
    insertions[beforeBlankLines(content.upperBound, from: content.lowerBound), default: []] +=
      waiting
  }

  private func beforeBlankLines(_ end: Int, from start: Int) -> Int {
    var place = end
    while place > start, case .text(let prose) = old[place - 1], prose.isBlank { place -= 1 }
    return place
  }

  // MARK: Headings that the deck lacks

  private mutating func insertMissing(below parent: Int) {
    let children = outline.sections[parent].children
    let target = targets[parent]
    var before: DeckSections.Section?
    let first = children.first { sibling($0, in: target) != nil }.flatMap {
      sibling($0, in: target)
    }
    for child in children {
      if let sibling = sibling(child, in: target) {
        before = sibling
      } else if let target, targets[child] == nil {
        let (place, level) = placeOfMissing(after: before, before: first, in: target)
        insertions[place, default: []] += missing(child, level: level)
      }
      insertMissing(below: child)
    }
  }

  /// The deck's section for one of the outline, when it stands below `parent`.
  private func sibling(_ number: Int, in parent: Int?) -> DeckSections.Section? {
    guard let target = targets[number], target != 0, sections.sections[target].parent == parent
    else {
      return nil
    }
    return sections.sections[target]
  }

  private func placeOfMissing(
    after before: DeckSections.Section?, before after: DeckSections.Section?, in target: Int
  ) -> (place: Int, level: Int) {
    let parent = sections.sections[target]
    let start = parent.content.lowerBound
    // Only the missing ones above the first known section have none before them.
    if let before { return (beforeBlankLines(before.end, from: start), before.level) }
    if let after { return (beforeBlankLines(after.start, from: start), after.level) }
    return (beforeBlankLines(parent.end, from: start), parent.level + 1)
  }

  /// The heading with all new cards below it; nothing when there are none.
  private func missing(_ section: Int, level: Int) -> [Deck.Element] {
    var elements = outline.sections[section].cards.compactMap { id in
      new[id].map { Deck.Element.block($0) }
    }
    for child in outline.sections[section].children where targets[child] == nil {
      elements += missing(child, level: level + 1)
    }
    guard !elements.isEmpty else { return [] }
    let heading = Deck.Heading(level: level, title: outline.sections[section].title)
    return [.heading(heading)] + elements
  }
}

extension Deck.Prose {
  fileprivate var isBlank: Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
