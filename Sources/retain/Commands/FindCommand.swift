import Decks
import Study

extension Command {
  static let find = Command(
    "find", in: .cards,
    operands: [Operand("TEXT", .text, .any)],
    options: [.json],
    summary: Wording("find cards by words, deck, state, kind or tag", "按文字、卡组、状态、类型或标签查找卡片"),
    details: Wording(
      """
      All conditions must hold; - in front turns one around.
        o3-mini            words of the card, its headings or its id
        deck:ai/prices     cards of a deck or a folder of decks
        is:new             also due, learned, suspended, buried, flagged, leech,
                           rejected, stale (no longer in its note)
        kind:price         the kind of fact
        tag:exam           a tag
      """,
      """
      所有条件都要满足；前面加 - 表示相反。
        o3-mini            卡片、标题或编号里的文字
        deck:ai/prices     某个卡组或文件夹里的卡片
        is:new             还有 due、learned、suspended、buried、flagged、leech、rejected、
                           stale（笔记里已经没有）
        kind:price         事实的类型
        tag:exam           标签
      """)
  ) { context in
    let query = try CardQuery(context.arguments.operands)
    let workspace = try context.workspace()
    let cards = query.cards(
      in: workspace, at: context.clock.now, environment: context.environment)
    if context.arguments.has(.json) {
      for card in cards {
        context.output.data(CardReport.json(card, history: workspace.history).text + "\n")
      }
      return
    }
    let width = context.output.width
    for card in cards { context.output.line(CardLine.text(card, width: width)) }
    context.sayAside(cards.isEmpty ? FindWords.nothing.wording : FindWords.found.with(cards.count))
    if query.conditions == [.state(.rejected)] {
      let count = RejectedCards(of: workspace).countInNoDeck
      if count > 0 { context.sayAside(FindWords.rejectedElsewhere.with(count)) }
    }
  }
}
