public import Decks

/// Decks as one Markdown text to be read or printed: every question with its answer below.
public enum StudySheet {
  /// Writes the text piece by piece, and says how many blocks it has.
  @discardableResult
  public static func write(_ decks: [Deck], to write: (String) -> Void) -> Int {
    var count = 0
    var seen: Set<CardID> = []
    for deck in decks {
      var context: [String] = []
      for block in deck.blocks where seen.insert(block.id).inserted {
        write(headings(from: context, to: block.context))
        context = block.context
        write(text(block.content))
        count += 1
      }
    }
    return count
  }

  /// The headings that are new since the block before.
  private static func headings(from old: [String], to new: [String]) -> String {
    let same = zip(old, new).prefix { $0 == $1 }.count
    return new.indices.dropFirst(same).map { level in
      String(repeating: "#", count: min(level + 1, 6)) + " " + new[level] + "\n\n"
    }.joined()
  }

  private static func text(_ content: Block.Content) -> String {
    switch content {
    case .basic(let front, let back), .reversible(let front, let back):
      return "\(emphasized(front))\n\n\(back)\n\n"
    case .cloze(let text): return bold(Cloze(text).pieces) + "\n\n"
    case .list(let title, let items):
      let lines = items.enumerated().map { "\($0 + 1). \(indented($1))\n" }
      return "\(emphasized(title))\n\n\(lines.joined())\n"
    }
  }

  /// In bold, unless it has lines or marks of its own.
  private static func emphasized(_ front: String) -> String {
    front.contains("\n") || front.contains("*") ? front : "**\(front)**"
  }

  private static func indented(_ item: String) -> String {
    item.replacing("\n", with: "\n   ")
  }

  /// The text with what is hidden in bold.
  private static func bold(_ pieces: [Cloze.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .deletion(let deletion): "**\(deletion.answer)**"
      }
    }.joined()
  }
}
