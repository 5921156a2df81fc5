/// What home says.
enum HomeWords: Words {
  case due
  case new
  case minutes
  case tomorrow
  case streak
  case plan
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
        "You were away {1} days, and {2} are due: “review --limit {3}” a day clears them in {4} days, most at risk first.",
        "你离开了 {1} 天，有 {2} 张到期：每天“review --limit {3}”，{4} 天可以清完，最容易忘的先来。")
    case .keys:
      Wording(
        "Enter reviews · quiz · stats · generate · help · quit",
        "回车 复习 · quiz · stats · generate · help · quit")
    case .nothing:
      Wording(
        "Done for today ✓  review --ahead · quiz · generate · help · quit",
        "今天没有要复习的了 ✓  review --ahead · quiz · generate · help · quit")
    case .noCards:
      Wording(
        "There are no cards yet: “generate” makes some from your notes, “add” writes one.",
        "还没有卡片：“generate”从笔记生成，“add”手写一张。")
    case .firstOpening: Wording("There is no collection here yet.", "这里还没有卡片集。")
    case .firstLines:
      Wording(
        """
        From your notes:  retain init ~/study --notes ~/notes
                          cd ~/study && retain generate && retain
        From elsewhere:   retain init ~/study, then retain import FILE
        An existing one:  retain --collection DIR
        To look around:   run retain in the folder of its source, which has decks to try
        All commands:     retain help
        """,
        """
        从笔记开始：  retain init ~/study --notes ~/notes
                      cd ~/study && retain generate && retain
        从别处导入：  retain init ~/study，然后 retain import 文件
        打开已有的：  retain --collection 文件夹
        先看看：      在 Retain 的源码文件夹里运行 retain，里面有现成的卡组
        所有命令：    retain help
        """)
    }
  }
}
