import Decks

/// A card that is asked about, with the lines of the note that it comes from.
struct TriageCard {
  let context: Context
  let head: Wording
  let block: Block
  let evidence: [String]

  /// Rows that the keys take below it.
  let rowsOfKeys: Int

  func show() {
    let output = context.output
    guard let width = output.width else {
      for (text, indent) in texts { output.paragraph(text, indent: indent) }
      for line in evidence { output.paragraph(StyledText("  \(line)", .faint), indent: 2) }
      return
    }
    let rows = texts.flatMap { $0.text.wrapped(to: width, indent: min($0.indent, width / 2)) }
    // Nobody decides by a card that a long paragraph has pushed off the window.
    let window = output.descriptor.windowSize?.rows ?? Int.max / 2
    let source = SourceExcerpt(
      evidence, width: width, around: block.cards(deck: "").first?.answer ?? "",
      room: window - rows.count - rowsOfKeys - 1)
    for row in rows + source.rows { output.line(row) }
  }

  /// The head, what will be asked and what is the answer; a list as it is.
  private var texts: [(text: StyledText, indent: Int)] {
    [(StyledText(), 0), (StyledText(head.text(in: context.language), .faint), 0)] + card
  }

  private var card: [(text: StyledText, indent: Int)] {
    let cards = block.cards(deck: "")
    guard !cards.isEmpty, cards.allSatisfy({ $0.form != .listItem && $0.form != .order }) else {
      return block.content.text.split(separator: "\n").map { (StyledText(String($0)), 3) }
    }
    return cards.flatMap { card in
      [side(card.question, after: .questionMark), side(card.answer, after: .answerMark)]
    }
  }

  private func side(
    _ markdown: String, after mark: ReviewWords
  ) -> (text: StyledText, indent: Int) {
    (
      StyledText(mark.wording.text(in: context.language), .strong)
        + InlineMarkdown.styled(CardLine.oneLine(markdown)), 3
    )
  }
}
