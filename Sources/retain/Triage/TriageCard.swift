import Decks

/// A card that is asked about, with the lines of the note that it comes from.
struct TriageCard {
  let context: Context
  let head: Wording
  let block: Block
  let evidence: [String]

  func show() {
    context.output.line()
    context.say(head, .faint)
    showBlock()
    for line in evidence {
      context.output.paragraph(StyledText("  \(line)", .faint), indent: 2)
    }
  }

  /// What will be asked and what is the answer; a list as it is.
  private func showBlock() {
    let cards = block.cards(deck: "")
    guard !cards.isEmpty, cards.allSatisfy({ $0.form != .listItem && $0.form != .order }) else {
      let lines = block.content.text.split(separator: "\n")
      for line in lines { context.output.paragraph(StyledText(String(line)), indent: 3) }
      return
    }
    for card in cards {
      show(card.question, after: .questionMark)
      show(card.answer, after: .answerMark)
    }
  }

  private func show(_ markdown: String, after mark: ReviewWords) {
    context.output.paragraph(
      StyledText(mark.wording.text(in: context.language), .strong)
        + InlineMarkdown.styled(CardLine.oneLine(markdown)), indent: 3)
  }
}
