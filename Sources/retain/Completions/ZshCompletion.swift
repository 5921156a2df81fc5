/// The completion script for zsh, made from the command table.
enum ZshCompletion {
  static func script(for commands: [Command], in language: Language) -> String {
    let names = commands.map { "    \(quoted($0.name + ":" + $0.summary.text(in: language)))" }
    let cases = commands.map { command in
      let lines = command.options.map { specification($0, language) } + [operand(command)]
      return """
            \(command.name))
              _arguments -S \\
                $globals \\
        \(lines.map { "          \($0)" }.joined(separator: " \\\n")) ;;
        """
    }
    let globals = Option.global.map { "    \(specification($0, language))" }
    return """
      #compdef retain
      # zsh completion for retain: put it as _retain into a folder of $fpath.
      _retain_decks() {
        local -a decks
        decks=(${(f)"$(retain decks --names 2>/dev/null)"})
        compadd -- $decks
      }
      _retain_commands() {
        local -a commands
        commands=(
      \(names.joined(separator: "\n"))
        )
        _describe command commands
      }
      _retain() {
        local context state line curcontext="$curcontext"
        local -a globals
        globals=(
      \(globals.joined(separator: "\n"))
        )
        _arguments -C -S $globals '1: :_retain_commands' '*:: :->rest'
        [[ $state == rest ]] || return
        case $line[1] in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [[ $funcstack[1] == _retain ]]; then _retain "$@"; else compdef _retain retain; fi

      """
  }

  private static func specification(_ option: Option, _ language: Language) -> String {
    let summary = option.summary.text(in: language)
      .replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
    guard let value = option.value else { return quoted("--\(option.name)[\(summary)]") }
    return quoted("--\(option.name)=[\(summary)]:\(value.name):\(action(value.kind))")
  }

  private static func operand(_ command: Command) -> String {
    guard let operand = command.operands.first else { return "'*: : '" }
    return quoted("*:\(operand.name):\(action(operand.kind))")
  }

  private static func action(_ kind: OperandKind) -> String {
    switch kind {
    case .deck: "_retain_decks"
    case .file: "_files"
    case .folder: "_files -/"
    case .command: "_retain_commands"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .card, .text, .number: " "
    }
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "'\\''"))'"
  }
}
