import Decks

/// A card on one line: its id, its question, its answer.
enum CardLine {
  /// - Parameters:
  ///   - width: columns; nil for as long as it is.
  ///   - id: what it is called; the card's own if not said.
  static func text(_ card: Card, as id: CardID? = nil, width: Int?) -> StyledText {
    var line = StyledText((id ?? card.id).text, .faint) + "  "
    line += InlineMarkdown.styled(oneLine(card.question))
    line += StyledText("  → ", .faint) + InlineMarkdown.styled(oneLine(card.answer), in: .accent)
    guard let width, line.width > width else { return line }
    return line.truncated(to: width)
  }

  /// Question, answer and id in as many lines as they need, the later ones indented.
  static func wrapped(_ card: Card, behind mark: StyledText, width: Int) -> [StyledText] {
    let text =
      InlineMarkdown.styled(oneLine(card.question)) + StyledText(" → ", .faint)
      + InlineMarkdown.styled(oneLine(card.answer), in: .accent)
      + StyledText("  \(card.id)", .faint)
    return (mark + text).wrapped(to: width, indent: mark.width)
  }

  /// The first paragraph; `…` stands for what follows.
  static func oneLine(_ markdown: String) -> String {
    let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(\.trimmed)
    let first = lines.drop(while: \.isEmpty)
    let paragraph = first.prefix { !$0.isEmpty }
    let hasMore = first.dropFirst(paragraph.count).contains { !$0.isEmpty }
    return paragraph.joined(separator: " ") + (hasMore ? " …" : "")
  }
}

extension StyledText {
  /// At most `width` columns, the last of them `…` when something is missing.
  func truncated(to width: Int) -> StyledText {
    guard self.width > width else { return self }
    var cut = StyledText()
    var used = 0
    for piece in pieces {
      let shown = piece.text.prefix { character in
        used += character.displayWidth
        return used < width
      }
      cut.append(String(shown), piece.style)
      if shown.count < piece.text.count { break }
    }
    return cut + StyledText("…", .faint)
  }
}
