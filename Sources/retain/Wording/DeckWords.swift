/// What lists of decks say.
enum DeckWords: Words {
  case deck
  case cards
  case new
  case due
  case suspended
  case none
  case learning
  case total
  case overLimit

  var wording: Wording {
    switch self {
    case .deck: Wording("deck", "卡组")
    case .cards: Wording("cards", "卡片")
    case .new: Wording("new", "新")
    case .due: Wording("due", "到期")
    case .suspended: Wording("suspended", "暂停")
    case .none:
      Wording(
        "There are no decks yet. “retain generate” makes some from your notes.",
        "还没有卡组。“retain generate”可以从笔记生成。")
    case .learning: Wording("learning", "学习中")
    case .total: Wording("all", "合计")
    case .overLimit:
      Wording("{1} more are due beyond today’s limit", "另有 {1} 张到期，超出今天的上限")
    }
  }
}
