/// One asked card. Its texts are made from its block when they are asked for.
public struct Card: Hashable, Sendable {
  public enum Form: Hashable, Sendable {
    /// The front is asked.
    case basic
    /// The back is asked.
    case reversed
    /// One deletion is asked, or those that share an ordinal.
    case cloze
    /// One item of a list is asked.
    case listItem
    /// The whole order of a list is asked.
    case order
  }

  public let id: CardID
  public let block: Block
  /// The name of the deck.
  public let deck: String
  public let form: Form
  /// Which deletion or item of the block this is, from 0.
  public let place: Int
}

extension Card {
  public var blockID: CardID { block.id }
  /// The deck's title and the headings above, outermost first.
  public var context: [String] { block.context }
  /// The kind of fact, such as `price`, for cards that were generated.
  public var kind: String? { block.kind }
  public var tags: [String] { block.provenance?.tags ?? [] }
  public var source: Source? { block.provenance?.source }
  public var position: Position { block.position }

  /// What is shown first, as Markdown. A blank is `[……]`, or `[hint]`.
  public var question: String {
    switch (block.content, form) {
    case (.basic(let front, _), _), (.reversible(let front, _), .basic): front
    case (.reversible(_, let back), _): back
    case (.cloze(let text), _): Cloze(text).question(place)
    case (.list(let title, let items), .listItem): ListText.question(title, items, place: place)
    case (.list(let title, let items), _): ListText.orderQuestion(title, items)
    }
  }

  /// What is to be remembered, as Markdown.
  public var answer: String {
    switch (block.content, form) {
    case (.basic(_, let back), _), (.reversible(_, let back), .basic): back
    case (.reversible(let front, _), _): front
    case (.cloze(let text), _): Cloze(text).answer(place)
    case (.list(_, let items), .listItem): items[place]
    case (.list(_, let items), _): ListText.numbered(items)
    }
  }

  /// What is shown when the answer is revealed, as Markdown: the answer, or the text of a cloze with
  /// the answer in bold.
  public var reveal: String {
    switch (block.content, form) {
    case (.cloze(let text), _): Cloze(text).reveal(place)
    case (.list(_, let items), .listItem): ListText.revealed(items, place: place)
    default: answer
    }
  }
}

extension Block {
  /// The card of a block that has one, under the block's id.
  public func card(deck: String) -> Card {
    Card(id: id, block: self, deck: deck, form: .basic, place: 0)
  }

  /// The cards that this block is asked as, in order.
  public func cards(deck: String) -> [Card] {
    var cards: [Card] = []
    appendCards(deck: deck, to: &cards)
    return cards
  }

  func appendCards(deck: String, to cards: inout [Card]) {
    func append(_ id: CardID, _ form: Card.Form, _ place: Int) {
      cards.append(Card(id: id, block: self, deck: deck, form: form, place: place))
    }
    if isOneCard { return cards.append(card(deck: deck)) }
    switch content {
    case .basic: append(id, .basic, 0)
    case .reversible:
      append(id, .basic, 0)
      append(id.sibling("r"), .reversed, 0)
    case .cloze, .list:
      for (place, key) in siblingKeys.enumerated() {
        append(
          id.sibling(key), key == "order" ? .order : content.isCloze ? .cloze : .listItem, place)
      }
    }
  }
}

extension Block.Content {
  var isCloze: Bool {
    if case .cloze = self { true } else { false }
  }
}
