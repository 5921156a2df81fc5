/// The completion script for bash, made from the command table. It needs no `bash-completion`.
enum BashCompletion {
  static func script(for commands: [Command]) -> String {
    let cases = commands.map { command in
      """
          \(command.name))
            options="\(words(command.options + Option.global))"
            kind="\(ShellOperand(command).word)" ;;
      """
    }
    let values = ShellOperand.values(of: commands).map { "    --\($0)) kind=\"\($1.word)\" ;;" }
    return """
      # bash completion for retain: source it, or put it into
      # ~/.local/share/bash-completion/completions/retain
      _retain() {
        local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local command="" options="\(words(Option.global))" kind="command" index
        for ((index = 1; index < COMP_CWORD; index++)); do
          case "${COMP_WORDS[index]}" in
            --collection|--now|--device|--seed) ((index++)) ;;
            -*) ;;
            *) command="${COMP_WORDS[index]}"; break ;;
          esac
        done
        case "$command" in
      \(cases.joined(separator: "\n"))
        esac
        case "$previous" in
      \(values.joined(separator: "\n"))
        esac
        COMPREPLY=()
        if [[ $word == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
          return
        fi
        local IFS=$'\\n'
        case "$kind" in
          file) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")) ;;
          folder) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")) ;;
          deck) COMPREPLY=($(compgen -W "$(retain decks --names 2>/dev/null)" -- "$word")) ;;
          command) COMPREPLY=($(compgen -W $'\(commands.map(\.name).joined(separator: "\\n"))' -- "$word")) ;;
          choice:*) COMPREPLY=($(IFS=,; compgen -W "${kind#choice:}" -- "$word")) ;;
        esac
      }
      complete -F _retain retain

      """
  }

  private static func words(_ options: [Option]) -> String {
    options.map { "--\($0.name)" }.joined(separator: " ")
  }
}
