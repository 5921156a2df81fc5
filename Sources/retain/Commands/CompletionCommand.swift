extension Command {
  static let completion = Command(
    "completion", in: .program,
    operands: [Operand("SHELL", .choice(["bash", "zsh", "fish"]))],
    summary: Wording("print a completion script for your shell", "输出 shell 的补全脚本"),
    details: Wording(
      """
      bash: retain completion bash > ~/.local/share/bash-completion/completions/retain
      zsh:  retain completion zsh > ~/.zfunc/_retain     (with ~/.zfunc in $fpath)
      fish: retain completion fish > ~/.config/fish/completions/retain.fish
      """,
      """
      bash：retain completion bash > ~/.local/share/bash-completion/completions/retain
      zsh： retain completion zsh > ~/.zfunc/_retain     （~/.zfunc 要在 $fpath 里）
      fish：retain completion fish > ~/.config/fish/completions/retain.fish
      """)
  ) { context in
    let shell = context.arguments.operands[0]
    switch shell {
    case "bash": context.output.write(BashCompletion.script(for: CommandTable.commands))
    case "zsh":
      context.output.write(
        ZshCompletion.script(for: CommandTable.commands, in: context.language))
    case "fish":
      context.output.write(
        FishCompletion.script(for: CommandTable.commands, in: context.language))
    default:
      throw Failure.wrongUsage(UsageWords.unknownShell.with(shell))
    }
  }
}
