import Study

extension Command {
  static let show = Command(
    "show", in: .cards,
    operands: [Operand("CARD", .card)],
    options: [.json],
    summary: Wording("show a card with its source and history", "显示一张卡片、它的出处和历史")
  ) { context in
    let workspace = try context.workspace()
    let cards = try workspace.library.cards(meantBy: context.arguments.operands[0])
    if context.arguments.has(.json) {
      for card in cards {
        context.output.data(CardReport.json(card, history: workspace.history).text + "\n")
      }
      return
    }
    let width = min(context.output.width ?? 80, 80)
    for (index, card) in cards.enumerated() {
      if index > 0 { context.output.line() }
      let report = CardReport(
        card, history: workspace.history, settings: workspace.collection.settings,
        now: context.clock.now)
      for line in report.lines(width: width, language: context.language) {
        for wrapped in line.wrapped(to: width) { context.output.line(wrapped) }
      }
    }
  }
}
