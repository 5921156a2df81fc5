public import Decks

/// A deck as hashcards reads it: questions with answers, and clozes in brackets.
///
/// What hashcards has no kind for is written as questions: the way back of a card, and the items of a list.
public enum HashcardsExport {
  /// The file, and how many blocks of the deck are in it.
  public static func text(of deck: Deck) -> (text: String, blocks: Int) {
    var text = "---\nname = \(JSONText.string(deck.title))\n---\n"
    var count = 0
    for block in deck.blocks {
      for content in contents(block, deck: deck.name) { text += "\n" + content.text }
      count += 1
    }
    return (text, count)
  }

  private static func contents(_ block: Block, deck: String) -> [Block.Content] {
    switch block.content {
    case .basic: [block.content]
    case .cloze(let text): [.cloze(brackets(Cloze(text).pieces))]
    case .reversible(let front, let back):
      [.basic(front: front, back: back), .basic(front: back, back: front)]
    case .list:
      block.cards(deck: deck).map { .basic(front: $0.question, back: $0.answer) }
    }
  }

  /// The text with `[…]` for every deletion; hints and shared ordinals have no place in it.
  private static func brackets(_ pieces: [Cloze.Piece]) -> String {
    let plain = pieces.map { piece -> Cloze.Piece in
      switch piece {
      case .text: piece
      case .deletion(let deletion): .deletion(Cloze.Deletion(deletion.answer))
      }
    }
    return Cloze(pieces: plain).text
  }
}
