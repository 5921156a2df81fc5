/// What is said about collections, decks and cards.
enum CollectionWords: Words {
  case warnings
  case clockWentBack
  case noCard
  case manyCards
  case findCards
  case noDeck
  case listDecks
  case created
  case createdNext
  case createdNextWithoutNotes
  case notesMissing
  case extraFolder

  var wording: Wording {
    switch self {
    case .warnings:
      Wording(
        "{1} {1|place|places} could not be used; “retain check” names them. The rest is fine.",
        "有 {1} 处无法使用，“retain check”会列出来；其余都正常。")
    case .clockWentBack:
      Wording(
        "The clock of {1} went back by {2} {2|minute|minutes}: please check it. Every answer counts.",
        "设备 {1} 的时钟倒退过 {2} 分钟，请检查时钟。所有答案都算数。")
    case .noCard: Wording("There is no card “{1}”.", "没有卡片“{1}”。")
    case .manyCards: Wording("“{1}” could be any of {2}.", "“{1}”可能是 {2}。")
    case .findCards:
      Wording("“retain find TEXT” finds cards and shows their ids.", "“retain find 文字”可以查找卡片和它的编号。")
    case .noDeck: Wording("There is no deck “{1}”.", "没有卡组“{1}”。")
    case .listDecks: Wording("“retain decks” lists them.", "“retain decks”会列出卡组。")
    case .created: Wording("Made a collection in {1}.", "已在 {1} 建立卡片集。")
    case .createdNext:
      Wording(
        "Next, in that folder: “retain generate” makes cards from your notes, “retain” opens them.",
        "接下来，进入这个文件夹：“retain generate”从笔记生成卡片，“retain”开始学习。")
    case .createdNextWithoutNotes:
      Wording(
        "Next: name your notes in {1}, or write cards into {2}.",
        "接下来：在 {1} 里写上笔记的位置，或者直接在 {2} 里写卡片。")
    case .notesMissing:
      Wording("There is no folder {1} yet.", "还没有 {1} 这个文件夹。")
    case .extraFolder:
      Wording(
        "“{1}” is one folder too many; did you mean --notes {1}?", "多了一个“{1}”；是不是 --notes {1}？")
    }
  }
}
