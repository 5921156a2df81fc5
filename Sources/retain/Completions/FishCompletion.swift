/// The completion script for fish, made from the command table.
enum FishCompletion {
  static func script(for commands: [Command], in language: Language) -> String {
    var lines = [
      "# fish completion for retain: put it into ~/.config/fish/completions/retain.fish",
      "complete -c retain -f",
    ]
    for command in commands {
      lines.append(
        "complete -c retain -n __fish_use_subcommand -a \(command.name)"
          + " -d \(quoted(command.summary.text(in: language)))")
    }
    lines += Option.global.map { line($0, when: nil, language) }
    for command in commands {
      lines += command.options.map { line($0, when: command, language) }
      if let kind = command.operands.first?.kind, let action = action(kind, commands) {
        lines.append("complete -c retain -n \(condition(command)) \(action)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ option: Option, when command: Command?, _ language: Language) -> String
  {
    var line = "complete -c retain"
    if let command { line += " -n \(condition(command))" }
    line += " -l \(option.name) -d \(quoted(option.summary.text(in: language)))"
    if let value = option.value {
      line += value.kind == .file ? " -r" : " -x"
      if let action = action(value.kind, []) { line += " \(action)" }
    }
    return line
  }

  private static func condition(_ command: Command) -> String {
    "'__fish_seen_subcommand_from \(command.name)'"
  }

  private static func action(_ kind: OperandKind, _ commands: [Command]) -> String? {
    switch kind {
    case .deck: "-a '(retain decks --names 2>/dev/null)'"
    case .file: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .command: "-a '\(commands.map(\.name).joined(separator: " "))'"
    case .choice(let words): "-a '\(words.joined(separator: " "))'"
    case .card, .text, .number: nil
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }
}
