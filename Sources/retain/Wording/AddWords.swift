/// What is said when cards are written and edited.
enum AddWords: Words {
  case added
  case unchanged
  case maybeRelink
  case badDeckName
  case noCard
  case noCardNext
  case inbox

  var wording: Wording {
    switch self {
    case .added: Wording("{1} new {1|card|cards} in {2}.", "{2} 里新增 {1} 张卡片。")
    case .unchanged: Wording("Nothing was changed.", "没有改动。")
    case .maybeRelink:
      Wording(
        "Is {2} the old {1} in new words? “retain relink {1} {2}” keeps its progress.",
        "{2} 是 {1} 改写来的吗？“retain relink {1} {2}”可以保留进度。")
    case .badDeckName:
      Wording(
        "“{1}” cannot be a deck: write a path like ai/prices.", "“{1}”不能作卡组名：请写成 ai/prices 这样。")
    case .noCard: Wording("“{1}” is no card yet.", "“{1}”还不是一张卡片。")
    case .noCardNext:
      Wording(
        "Write “question :: answer”, or put [brackets] around what is to be remembered.",
        "请写成“问题 :: 答案”，或者用 [方括号] 标出要记住的内容。")
    case .inbox: Wording("Inbox", "收集")
    }
  }
}
