import Decks
import Study

/// Commands that write one event for each card that they are given.
extension Command {
  static let suspend = onCards(
    "suspend", .suspend, says: .suspended,
    summary: Wording("stop asking a card", "暂停一张卡片"))
  static let resume = onCards(
    "resume", .resume, says: .resumed,
    summary: Wording("ask a suspended or buried card again", "恢复暂停或推迟的卡片"))
  static let reset = onCards(
    "reset", .reset, says: .reset,
    summary: Wording("make a card new again", "让卡片重新开始"))
  static let reject = onCards(
    "reject", .reject, says: .rejected,
    summary: Wording("never ask or generate a card again", "不再提问也不再生成一张卡片"))
  static let restore = Command(
    "restore", in: .cards, operands: [Operand("CARD", .card, .any)],
    summary: Wording("take a rejection back; without CARD list them", "撤销弃用；不写卡片编号时列出弃用的卡片")
  ) { context in
    var workspace = try context.workspace()
    if context.arguments.operands.isEmpty { return RejectedCards(of: workspace).print(to: context) }
    for word in context.arguments.operands {
      let ids = try workspace.blocksOrCards(meantBy: word)
      let rejected = Set(ids + ids.map(\.block)).sorted()
        .filter { workspace.history.progress(of: $0).isRejected }
      for id in rejected {
        try workspace.append(Event(.restore, card: id, at: context.clock.now))
        context.say(FindWords.restored.with(id))
      }
      if rejected.isEmpty { context.say(FindWords.notRejected.with(word)) }
    }
  }

  private static func onCards(
    _ name: String, _ kind: Event.Kind, says words: FindWords, summary: Wording
  ) -> Command {
    Command(
      name, in: .cards, operands: [Operand("CARD", .card, .oneOrMore)], summary: summary
    ) { context in
      var workspace = try context.workspace()
      let ids = try context.arguments.operands.flatMap { word in
        kind == .reject
          ? try workspace.blocksOrCards(meantBy: word)
          : try workspace.library.cards(meantBy: word).map(\.id)
      }
      for id in ids {
        try workspace.append(Event(kind, card: id, at: context.clock.now))
        context.say(words.with(id))
      }
    }
  }
}

extension Workspace {
  /// A whole block is rejected and restored by its own id, and may be in no deck.
  fileprivate func blocksOrCards(meantBy word: String) throws(Failure) -> [CardID] {
    if history.record(of: CardID(word)) != nil { return [CardID(word)] }
    let cards = try library.cards(meantBy: word)
    return cards.count == 1 ? cards.map(\.id) : Array(Set(cards.map(\.blockID)))
  }
}

extension Command {
  static let relink = Command(
    "relink", in: .cards,
    operands: [Operand("OLD", .card), Operand("CARD", .card)],
    summary: Wording("let CARD carry on the history of OLD", "让 CARD 接续 OLD 的历史")
  ) { context in
    var workspace = try context.workspace()
    let old = CardID(context.arguments.operands[0])
    guard workspace.history.record(of: old) != nil else {
      throw Failure.failed(FindWords.notInHistory.with(old))
    }
    let cards = try workspace.library.cards(meantBy: context.arguments.operands[1])
    guard let card = cards.first, cards.count == 1 else {
      let ids = cards.map(\.id.text).joined(separator: ", ")
      throw Failure.failed(CollectionWords.manyCards.with(context.arguments.operands[1], ids))
    }
    guard card.id != old else { throw Failure.failed(FindWords.sameCard.wording) }
    try workspace.append(.relink(card.id, from: old, at: context.clock.now))
    context.say(FindWords.relinked.with(old, card.id))
  }
}
