/// The prompt: the same commands as in the shell, one line each, until the user leaves.
struct Prompt {
  let context: Context
  let terminal: Terminal?
  /// Runs one command line; it reports its own failures.
  let run: ([String]) -> Void
  /// What an empty line does.
  let home: () -> Void
  let complete: CommandCompletion

  private static let mark = "retain> "

  /// Returns when the input ends or the user leaves.
  func loop(history: inout [String]) {
    while let line = next(history: history) {
      do {
        let words = try CommandLineWords.split(line)
        guard let first = words.first else {
          home()
          continue
        }
        if PromptWord.leaving.contains(first) { return }
        if history.last != line { history.append(line) }
        // People type the program's name out of habit.
        let meant = first == "retain" ? Array(words.dropFirst()) : words
        run(PromptWord.asking.contains(first) ? [Command.help.name] : meant)
      } catch {
        context.warn(error.what)
      }
    }
  }

  private func next(history: [String]) -> String? {
    guard let terminal else { return context.readLine(after: Self.mark) }
    let prompt = LinePrompt(terminal: terminal, mark: StyledText(Self.mark, .accent))
    var wasAbandoned = false
    while true {
      switch prompt.read(history: history, complete: { complete($0) }) {
      case .line(let line): return line
      case .left: return nil
      case .abandoned(isEmpty: false): continue
      case .abandoned(isEmpty: true):
        if wasAbandoned { return nil }
        wasAbandoned = true
        context.say(PromptWords.onceMore.wording, .faint)
      }
    }
  }
}
