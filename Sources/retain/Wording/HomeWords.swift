/// What home says.
enum HomeWords: Words {
  case due
  case new
  case minutes
  case tomorrow
  case streak
  case plan
  case planYes
  case planNo
  case spreading
  case planned
  case moreDecks
  case otherLanguages
  case keys
  case nothing
  case noCards
  case firstOpening
  case firstLines

  var wording: Wording {
    switch self {
    case .due: Wording("{1} due", "到期 {1}")
    case .new: Wording("{1} new", "新 {1}")
    case .minutes: Wording("about {1} min", "约 {1} 分钟")
    case .tomorrow: Wording("tomorrow {1}", "明天 {1}")
    case .streak: Wording("{1} {1|day|days} in a row", "连续 {1} 天")
    case .plan:
      Wording(
        "You were away {1} {1|day|days}, and {2} cards are due. Spread them over {3} days, {4} a day, the most at risk first?",
        "你离开了 {1} 天，有 {2} 张到期。要不要分成 {3} 天，每天 {4} 张，最容易忘的先来？")
    case .planYes: Wording("y yes (Enter)", "y 好（回车）")
    case .planNo: Wording("n no, all at once", "n 不用，一次全来")
    case .spreading: Wording("Spreading {1} cards …", "正在分开安排 {1} 张卡片……")
    case .planned:
      Wording(
        "Spread: {1} today, the other {2} over {3} {3|day|days}. “u” in a review takes it back.",
        "已分开：今天 {1} 张，其余 {2} 张分在之后 {3} 天。复习时按 u 可以撤销。")
    case .moreDecks:
      Wording(
        "  and {1} more {1|deck|decks}: “due” lists all", "  另有 {1} 个卡组，“due”会全部列出")
    case .otherLanguages:
      Wording(
        "  {1} new in other languages: “review DECK” asks them, study-languages in the settings lets them in.",
        "  其他语言的新卡片有 {1} 张：“review 卡组”可以学，设置里的 study-languages 可以加入。")
    case .keys:
      Wording(
        "Enter reviews · quiz · stats · generate · help · quit",
        "回车 复习 · quiz · stats · generate · help · quit")
    case .nothing:
      Wording(
        "Done for today ✓  Enter offers more · quiz · stats · generate · help · quit",
        "今天没有要复习的了 ✓  回车 再来一些 · quiz · stats · generate · help · quit")
    case .noCards:
      Wording(
        "There are no cards yet: “generate” makes some from your notes, “add” writes one.",
        "还没有卡片：“generate”从笔记生成，“add”手写一张。")
    case .firstOpening: Wording("There is no collection here yet.", "这里还没有卡片集。")
    case .firstLines:
      Wording(
        """
        From your notes:|retain init ~/study --notes ~/notes
        |cd ~/study && retain generate && retain
        From elsewhere:|retain init ~/study
        |cd ~/study && retain import FILE
        An existing one:|retain --collection DIR
        To look around:|retain, in the folder of its source
        All commands:|retain help
        """,
        """
        从笔记开始：|retain init ~/study --notes ~/notes
        |cd ~/study && retain generate && retain
        从别处导入：|retain init ~/study
        |cd ~/study && retain import 文件
        打开已有的：|retain --collection 文件夹
        先看看：|在 Retain 的源码文件夹里运行 retain
        所有命令：|retain help
        """)
    }
  }
}
