/// What is said when a command line cannot be understood.
enum UsageWords: Words {
  case unknownCommand
  case didYouMean
  case seeHelp
  case seeHelpOf
  case usage
  case unknownOption
  case didYouMeanOption
  case optionTakesNoValue
  case optionNeedsValue
  case notANumber
  case operandMissing
  case operandTooMuch
  case badInstant
  case unclosedQuote
  case unknownShell
  case cannotWrite

  var wording: Wording {
    switch self {
    case .unknownCommand: Wording("“{1}” is not a command.", "没有“{1}”这个命令。")
    case .didYouMean: Wording("Did you mean “{1}”?", "是不是“{1}”？")
    case .seeHelp: Wording("“retain help” lists all commands.", "“retain help”会列出所有命令。")
    case .seeHelpOf: Wording("See “retain help {1}”.", "请看“retain help {1}”。")
    case .usage: Wording("Usage: {1}", "用法：{1}")
    case .unknownOption: Wording("“{1}” has no option --{2}.", "“{1}”没有选项 --{2}。")
    case .didYouMeanOption: Wording("Did you mean --{1}?", "是不是 --{1}？")
    case .optionTakesNoValue: Wording("--{1} takes no value.", "--{1} 后面不带值。")
    case .optionNeedsValue: Wording("--{1} needs a value: --{1} {2}.", "--{1} 需要一个值：--{1} {2}。")
    case .notANumber:
      Wording(
        "--{1} takes a whole number from 0 up, like 20, not “{2}”.",
        "--{1} 要一个不小于 0 的整数，例如 20，不能是“{2}”。")
    case .operandMissing: Wording("“{1}” needs {2}.", "“{1}”还缺 {2}。")
    case .operandTooMuch:
      Wording("“{1}” does not know what to do with “{2}”.", "“{1}”不知道拿“{2}”做什么。")
    case .badInstant:
      Wording(
        "“{1}” is not an instant; write it like 2026-11-21T21:14:05+08:00.",
        "“{1}”不是一个时刻；请写成 2026-11-21T21:14:05+08:00 这样。")
    case .unclosedQuote: Wording("A quotation mark is not closed.", "有一个引号没有配对。")
    case .unknownShell:
      Wording(
        "There are scripts for bash, zsh and fish, none for “{1}”.",
        "补全脚本有 bash、zsh、fish 三种，没有“{1}”。")
    case .cannotWrite:
      Wording(
        "Not everything could be written to the output: the disk is full, or the reader went away.",
        "输出没有写完：磁盘已满，或者接收的一方已经关闭。")
    }
  }
}
