extension Command {
  static let help = Command(
    "help", in: .program,
    operands: [Operand("COMMAND", .command, .optional)],
    options: [.man],
    summary: Wording("what the commands do", "命令的用法")
  ) { context in
    if context.arguments.has(.man) {
      context.output.write(ManPage.page(for: CommandTable.commands, in: context.language))
    } else if let name = context.arguments.operands.first {
      HelpPage.print(try CommandTable.command(named: name), to: context)
    } else {
      HelpPage.printTable(to: context)
    }
  }
}

extension Option {
  fileprivate static let man = Option(
    "man", Wording("print the manual page, for man -l", "输出手册页，可用 man -l 查看"))
}

/// The pages of `help`, made from the command table.
enum HelpPage {
  static func printTable(to context: Context) {
    context.say(HelpWords.opening.wording)
    context.say(HelpWords.usage.wording)
    for group in Command.Group.allCases {
      let commands = CommandTable.commands.filter { $0.group == group }
      guard !commands.isEmpty else { continue }
      context.output.line()
      context.say(group.heading, .heading)
      for command in commands {
        let words = [command.name] + command.operands.map(\.usage)
        row(words.joined(separator: " "), command.summary, to: context)
      }
    }
    context.output.line()
    context.say(HelpWords.everywhere.wording, .heading)
    for option in Option.global { row(option.usage, option.summary, to: context) }
    context.output.line()
    context.say(HelpWords.more.wording, .faint)
  }

  static func print(_ command: Command, to context: Context) {
    context.output.paragraph(StyledText(command.usage, .strong), indent: 4)
    context.say(command.summary)
    if !command.options.isEmpty {
      context.output.line()
      for option in command.options { row(option.usage, option.summary, to: context) }
    }
    if let details = command.details {
      context.output.line()
      for line in details.text(in: context.language).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        let text = StyledText(String(line))
        if text.isEmpty { context.output.line() } else { context.output.paragraph(text, indent: 2) }
      }
    }
  }

  private static func row(_ left: String, _ right: Wording, to context: Context) {
    let name = StyledText("  \(left)", .strong).padded(to: 25)
    context.output.paragraph(name + StyledText(" " + right.text(in: context.language)), indent: 26)
  }
}

extension Command.Group {
  var heading: Wording {
    switch self {
    case .daily: Wording("Every day", "每天")
    case .notes: Wording("From notes to cards", "从笔记到卡片")
    case .cards: Wording("Cards", "卡片")
    case .progress: Wording("Progress", "进度")
    case .memory: Wording("Memory", "记忆")
    case .program: Wording("The program", "程序")
    }
  }
}
