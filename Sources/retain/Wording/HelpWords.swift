/// The fixed sentences of `help`.
enum HelpWords: Words {
  case opening
  case usage
  case everywhere
  case more

  var wording: Wording {
    switch self {
    case .opening:
      Wording(
        "Retain turns your notes into flashcards and keeps them in your memory.",
        "Retain 把你的笔记变成卡片，并帮你记住它们。")
    case .usage:
      Wording(
        "Usage: retain [COMMAND …]. Without a command it opens the prompt.",
        "用法：retain [命令 …]。不带命令时进入提示符。")
    case .everywhere: Wording("With every command", "所有命令都有的选项")
    case .more:
      Wording(
        "“retain help COMMAND” says more about one of them.",
        "“retain help 命令”会说明某个命令的用法。")
    }
  }
}
