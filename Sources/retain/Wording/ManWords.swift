/// The fixed parts of the manual page.
enum ManWords: Words {
  case name
  case synopsis
  case description
  case descriptionText
  case commands
  case options
  case environment
  case collectionVariable
  case deviceVariable
  case languageVariable
  case colourVariable
  case editorVariable
  case viewerVariable
  case exitStatus
  case exitText

  static let variables: [(name: String, words: ManWords)] = [
    ("RETAIN_COLLECTION", .collectionVariable), ("RETAIN_DEVICE", .deviceVariable),
    ("LANG", .languageVariable), ("NO_COLOR", .colourVariable), ("VISUAL, EDITOR", .editorVariable),
    ("RETAIN_VIEWER", .viewerVariable),
  ]

  var wording: Wording {
    switch self {
    case .name: Wording("NAME", "名称")
    case .synopsis: Wording("SYNOPSIS", "用法")
    case .description: Wording("DESCRIPTION", "说明")
    case .descriptionText:
      Wording(
        "Retain makes flashcards from notes, asks them when they are about to be forgotten, and keeps"
          + " decks and progress as plain text. Without a command it opens a prompt with the same commands.",
        "Retain 从笔记生成卡片，在你快要忘记时提问，卡片和进度都是纯文本。不带命令时打开提示符，里面是同样的命令。")
    case .commands: Wording("COMMANDS", "命令")
    case .options: Wording("OPTIONS OF EVERY COMMAND", "所有命令都有的选项")
    case .environment: Wording("ENVIRONMENT", "环境变量")
    case .collectionVariable: Wording("The collection to use.", "使用哪个卡片集。")
    case .deviceVariable:
      Wording("The name of this device in the log.", "这台设备在日志里的名字。")
    case .languageVariable:
      Wording("The language of the interface: English, or Chinese for zh.", "界面语言：zh 为中文，其余为英文。")
    case .colourVariable: Wording("Set to anything: no colour.", "设为任意值：不用颜色。")
    case .editorVariable: Wording("The editor that opens cards.", "用来编辑卡片的编辑器。")
    case .viewerVariable: Wording("The program that opens pictures.", "用来打开图片的程序。")
    case .exitStatus: Wording("EXIT STATUS", "退出状态")
    case .exitText:
      Wording(
        "0: done. 1: failed; the reason is on standard error. 2: the command line was wrong.",
        "0：完成。1：失败，原因在标准错误输出。2：命令写错了。")
    }
  }
}
