/// What lists of decks say.
enum DeckWords: Words {
  case deck
  case cards
  case new
  case due
  case suspended
  case none

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
    }
  }
}
