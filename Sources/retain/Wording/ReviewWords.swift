/// What the review says.
enum ReviewWords: Words {
  case again
  case hard
  case good
  case easy
  case keysHidden
  case keysShown
  case keysHiddenMedia
  case keysShownMedia
  case keysHiddenShort
  case keysShownShort
  case showFirst
  case undoing
  case undone
  case undoneAll
  case nothingToUndo
  case suspended
  case buried
  case flagged
  case unflagged
  case rejected
  case edited
  case cardGone
  case brokenTitle
  case brokenKeys
  case brokenLine
  case noEditor
  case noSource
  case sourceMissing
  case noMedia
  case mediaMissing
  case mediaOpened
  case viewerFailed
  case changedFact
  case leech
  case leechKeys
  case leechLine
  case helpTitle
  case helpLines
  case pressAnyKey
  case scrollDown
  case graded
  case whyTitle
  case editorFailed
  case sourceTitle
  case sourceChanged
  case aheadOrCram
  case lineOpening
  case lineHidden
  case unknownKey
  case showFirstLine
  case questionMark
  case answerMark

  var wording: Wording {
    switch self {
    case .again: Wording("Forgot", "忘了")
    case .hard: Wording("With effort", "想了想")
    case .good: Wording("Good", "记得")
    case .easy: Wording("Easy", "很容易")
    case .keysHidden:
      Wording("Space show answer · u undo · ? keys · q leave", "空格 看答案 · u 撤销 · ? 按键 · q 离开")
    case .keysShown:
      Wording(
        "Space good · u undo · e edit · ? keys · q leave", "空格 记得 · u 撤销 · e 编辑 · ? 按键 · q 离开")
    case .keysHiddenMedia:
      Wording(
        "Space show answer · o picture · u undo · ? keys · q leave",
        "空格 看答案 · o 看图 · u 撤销 · ? 按键 · q 离开")
    case .keysShownMedia:
      Wording(
        "Space good · o picture · u undo · e edit · ? keys · q",
        "空格 记得 · o 看图 · u 撤销 · e 编辑 · ? 按键 · q")
    case .keysHiddenShort: Wording("Space answer · u undo · ? · q", "空格 答案 · u 撤销 · ? · q")
    case .keysShownShort: Wording("Space good · u undo · ? · q", "空格 记得 · u 撤销 · ? · q")
    case .showFirst: Wording("Look at the answer first: Space.", "先看答案：按空格。")
    case .undoing: Wording("Taking it back …", "正在撤销……")
    case .undone: Wording("Undone: {1}. The card is back as it was.", "已撤销{1}，卡片恢复原样。")
    case .undoneAll: Wording("Undone: {1}. All cards are back as they were.", "已撤销{1}，所有卡片恢复原样。")
    case .nothingToUndo: Wording("There is nothing to undo.", "没有可以撤销的。")
    case .suspended:
      Wording("Suspended. “retain resume {1}” brings it back.", "已暂停。“retain resume {1}”可以恢复。")
    case .buried: Wording("Put off until tomorrow.", "推迟到明天。")
    case .flagged: Wording("Flagged to be mended later.", "已标记，以后再改。")
    case .unflagged: Wording("The flag is off.", "已取消标记。")
    case .rejected:
      Wording(
        "Rejected: never asked or generated again. “retain restore {1}” takes it back.",
        "已弃用：不再提问，也不再生成。“retain restore {1}”可以恢复。")
    case .edited: Wording("Edited. Its progress stays.", "已修改，进度保留。")
    case .cardGone:
      Wording("That card is gone from its deck; this is the next one.", "那张卡片已不在卡组里，这是下一张。")
    case .brokenTitle: Wording("The card cannot be read any more", "改过的卡片读不了了")
    case .brokenKeys: Wording("e edit it again · any other key: next card", "e 继续改 · 其他键 下一张")
    case .brokenLine:
      Wording(
        "The card cannot be read any more. e edits it again, Enter goes on to the next card.",
        "改过的卡片读不了了。e 继续改，回车到下一张。")
    case .noEditor:
      Wording(
        "No editor is known: set EDITOR, for example to nano.", "不知道用哪个编辑器：请设置 EDITOR，例如 nano。")
    case .noSource:
      Wording("This card was written by hand; no note stands behind it.", "这张卡片是手写的，没有对应的笔记。")
    case .sourceMissing: Wording("The note {1} is not there any more.", "笔记 {1} 已经不在了。")
    case .noMedia: Wording("There is no picture on this card.", "这张卡片没有图片。")
    case .mediaMissing:
      Wording(
        "{1} is not there: put it beside the deck or the note.", "找不到 {1}：请放在卡组或笔记旁边。")
    case .mediaOpened: Wording("Opened {1} {1|picture|pictures}.", "已打开 {1} 张图片。")
    case .viewerFailed:
      Wording(
        "{1} could not open it; RETAIN_VIEWER names another program.",
        "{1} 打不开它；可以用 RETAIN_VIEWER 指定别的程序。")
    case .changedFact: Wording("The note has changed: {1} → {2}", "笔记有变：{1} → {2}")
    case .leech: Wording("Forgotten {1} {1|time|times}: it does not stick", "已经忘了 {1} 次，一直记不住")
    case .leechKeys:
      Wording("e reword it · ! suspend it · any other key goes on", "e 改写 · ! 暂停 · 其他键 继续")
    case .leechLine:
      Wording(
        "Forgotten {1} {1|time|times}: “retain edit {2}” rewords it, “retain suspend {2}” hides it.",
        "已经忘了 {1} 次：“retain edit {2}”改写，“retain suspend {2}”暂停。")
    case .helpTitle: Wording("Keys", "按键")
    case .helpLines:
      Wording(
        """
        Space, Enter   show the answer, then Good
        1 or a         forgot
        2 or s         remembered, with effort
        3 or d         remembered
        4 or f         easy
        u              undo, as often as you like
        e              edit the card
        v              the lines of the note behind it
        i              why it comes now, what it is worth
        o              open its pictures
        !              suspend until you resume it
        -              put off until tomorrow
        *              flag, to be mended later
        x              reject for good
        =              what I typed is right too
        ↑ ↓            scroll
        q              leave; everything is saved
        """,
        """
        空格、回车     看答案，然后是“记得”
        1 或 a         忘了
        2 或 s         想起来了，费了点劲
        3 或 d         记得
        4 或 f         很容易
        u              撤销，可以连续按
        e              编辑卡片
        v              看它出自笔记的哪几行
        i              为什么现在问，记得怎么样
        o              打开图片
        !              暂停，直到你恢复它
        -              推迟到明天
        *              标记，以后再改
        x              永久弃用
        =              我键入的也对
        ↑ ↓            滚动
        q              离开，一切都已保存
        """)
    case .pressAnyKey: Wording("Any key goes back.", "按任意键返回。")
    case .scrollDown: Wording("↓ more · ", "↓ 往下看 · ")
    case .graded: Wording("{1} · back in {2} · u undoes", "{1} · {2}后再问 · u 撤销")
    case .whyTitle: Wording("Why card {1} comes now", "卡片 {1} 为什么现在问")
    case .editorFailed:
      Wording("The editor {1} did not work; nothing was changed.", "编辑器 {1} 没有正常运行，没有改动。")
    case .sourceTitle: Wording("{1}, line {2}", "{1} 第 {2} 行")
    case .sourceChanged:
      Wording("{1}: the card’s line has changed or moved", "{1}：卡片所依据的那一行已经改动")
    case .aheadOrCram: Wording("Use --ahead or --cram, not both.", "--ahead 和 --cram 只能用一个。")
    case .lineOpening:
      Wording(
        "Enter shows the answer, then 1 forgot, 2 with effort, 3 good, 4 easy. ? all keys, q leaves.",
        "回车看答案，然后 1 忘了、2 想了想、3 记得、4 很容易。? 所有按键，q 离开。")
    case .lineHidden: Wording("Enter: the answer", "回车：看答案")
    case .unknownKey: Wording("“{1}” means nothing here; ? lists the keys.", "“{1}”在这里没有意义；? 列出按键。")
    case .showFirstLine: Wording("Look at the answer first: Enter.", "先看答案：按回车。")
    case .questionMark: Wording("Q: ", "问：")
    case .answerMark: Wording("A: ", "答：")
    }
  }
}
