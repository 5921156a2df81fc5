/// A deck: Markdown with cards in it. Whatever was read is written back byte for byte.
public struct Deck: Sendable {
  /// Its path below the decks folder, without `.md`.
  public var name: String
  public private(set) var frontMatter: FrontMatter
  public private(set) var elements: [Element]

  /// The byte order mark and front matter as read; nil once the front matter was changed.
  private var head: ArraySlice<UInt8>?
  private let hasByteOrderMark: Bool
  private let usesCRLF: Bool

  /// A new deck, or one made of another's elements.
  public init(name: String, frontMatter: FrontMatter = .none, elements: [Element] = []) {
    self.init(
      name: name, frontMatter: frontMatter, elements: elements, head: nil, hasByteOrderMark: false,
      usesCRLF: false)
    setContexts()
  }

  init(
    name: String, frontMatter: FrontMatter, elements: [Element], head: ArraySlice<UInt8>?,
    hasByteOrderMark: Bool, usesCRLF: Bool
  ) {
    self.name = name
    self.frontMatter = frontMatter
    self.elements = elements
    self.head = head
    self.hasByteOrderMark = hasByteOrderMark
    self.usesCRLF = usesCRLF
  }

  /// What a deck is made of, from top to bottom.
  public enum Element: Hashable, Sendable {
    /// Prose, blank lines, separators and whatever is no card.
    case text(Prose)
    indirect case heading(Heading)
    case block(Block)
  }

  /// Text between cards, kept as it is.
  public struct Prose: Hashable, Sendable {
    let bytes: ArraySlice<UInt8>

    public init(_ text: String) { bytes = Array(text.utf8)[...] }

    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// A Markdown heading, `#` to `######`.
  public struct Heading: Hashable, Sendable {
    /// From 1 to 6.
    public let level: Int
    public let title: String
    let verbatim: ArraySlice<UInt8>?

    public init(level: Int, title: String) {
      self.level = min(max(level, 1), 6)
      self.title = title
      verbatim = nil
    }

    init(level: Int, title: String, verbatim: ArraySlice<UInt8>) {
      self.level = level
      self.title = title
      self.verbatim = verbatim
    }
  }
}

extension Deck {
  /// What is shown as the deck's name: `title` or `name` in its front matter, else its name.
  public var title: String { Self.title(frontMatter, name: name) }

  static func title(_ frontMatter: FrontMatter, name: String) -> String {
    frontMatter["title"]?.text ?? frontMatter["name"]?.text ?? name
  }

  public var blocks: [Block] {
    elements.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// Every asked card, in order.
  public var cards: [Card] {
    var cards: [Card] = []
    cards.reserveCapacity(elements.count)
    for case .block(let block) in elements { block.appendCards(deck: name, to: &cards) }
    return cards
  }

  /// The same deck with other elements; blocks get the context of their new place.
  public func with(_ elements: [Element]) -> Deck {
    var deck = self
    deck.elements = elements
    deck.setContexts()
    return deck
  }

  /// Gives a key of the front matter a string value, changing no other line.
  public mutating func setFrontMatter(_ key: String, to value: String) {
    let before = frontMatter
    frontMatter.set(key, to: value)
    guard frontMatter != before else { return }
    head = nil
    setContexts()
  }

  /// Sets elements whose contexts are right already.
  mutating func setRead(_ elements: [Element]) { self.elements = elements }

  private mutating func setContexts() {
    var headings = HeadingPath(title: title)
    for index in elements.indices {
      switch elements[index] {
      case .text: break
      case .heading(let heading): headings.enter(heading)
      case .block(var block):
        guard block.context != headings.path else { continue }
        block.context = headings.path
        elements[index] = .block(block)
      }
    }
  }
}

// MARK: - Writing

extension Deck {
  /// The deck's text. A file that is not UTF-8 is kept only by ``bytes()``.
  public func write() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The deck's file.
  public func bytes() -> [UInt8] {
    var writer = DeckWriter(usesCRLF: usesCRLF)
    if let head {
      writer.append(head)
    } else {
      if hasByteOrderMark { writer.append([0xef, 0xbb, 0xbf]) }
      writer.append(Array(frontMatter.text.utf8)[...])
    }
    writer.endHead()
    for element in elements { writer.append(element) }
    return writer.bytes
  }

  /// The deck with the id of every card written into its text. No id changes.
  public func writingIDs() -> Deck {
    var written: Set<CardID> = []
    return with(
      elements.map { element in
        guard case .block(var block) = element, block.provenance == nil,
          written.insert(block.id).inserted
        else { return element }
        let provenance = Provenance(id: block.id)
        if let verbatim = block.verbatim {
          var writer = DeckWriter(usesCRLF: usesCRLF)
          writer.append(verbatim)
          writer.appendLine(provenance.comment)
          block = block.with(provenance)
          block.verbatim = writer.bytes[...]
        } else {
          block = block.with(provenance)
        }
        return .block(block)
      })
  }
}

/// Two decks are equal when their names and files are.
extension Deck: Hashable {
  public static func == (left: Deck, right: Deck) -> Bool {
    left.name == right.name && left.bytes() == right.bytes()
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(elements.count)
  }
}

/// The titles of the headings in force.
struct HeadingPath {
  private let title: String
  private var headings: [(level: Int, title: String)] = []
  private(set) var path: [String]

  init(title: String) {
    self.title = title
    path = [title]
  }

  mutating func enter(_ heading: Deck.Heading) {
    headings.removeAll { $0.level >= heading.level }
    headings.append((heading.level, heading.title))
    path = [title]
    for (_, title) in headings where title != path.last && !title.isEmpty { path.append(title) }
  }
}
