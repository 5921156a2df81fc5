import Decks

/// The headings of a deck as a tree.
struct DeckSections {
  struct Section {
    /// Empty for the part above the first heading.
    var title: String
    /// 0 for the part above the first heading.
    var level: Int
    var parent: Int?
    /// The elements below the heading, before the next one.
    var content: Range<Int>
    /// Behind the last element of the last section below.
    var end: Int

    /// Where the heading stands, or the deck begins.
    var start: Int { level == 0 ? 0 : content.lowerBound - 1 }
  }

  struct Key: Hashable {
    var parent: Int
    var title: String
  }

  private(set) var sections: [Section]

  /// The section of each element.
  private(set) var home: [Int] = []

  /// The first section of a title below another one.
  private(set) var named: [Key: Int] = [:]

  init(of elements: [Deck.Element]) {
    sections = [Section(title: "", level: 0, parent: nil, content: 0..<0, end: 0)]
    home.reserveCapacity(elements.count)
    var open = [0]
    for (place, element) in elements.enumerated() {
      if case .heading(let heading) = element {
        close(&open, downTo: heading.level, at: place)
        let parent = open.last ?? 0
        let key = Key(parent: parent, title: heading.title)
        if named[key] == nil { named[key] = sections.count }
        open.append(sections.count)
        sections.append(
          Section(
            title: heading.title, level: heading.level, parent: parent,
            content: place + 1..<place + 1, end: place + 1))
      } else {
        let section = sections.count - 1
        sections[section].content = sections[section].content.lowerBound..<place + 1
      }
      home.append(sections.count - 1)
    }
    close(&open, downTo: 0, at: elements.count)
  }

  private mutating func close(_ open: inout [Int], downTo level: Int, at end: Int) {
    while let last = open.last, sections[last].level >= level, last != 0 || level == 0 {
      sections[last].end = end
      open.removeLast()
    }
  }
}
