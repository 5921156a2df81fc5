/// What Tab writes at the prompt: commands, their options, and the words that their operands stand for.
struct CommandCompletion {
  let commands: [Command]
  /// Words of a kind that only the collection knows: names of decks, ids of cards.
  let words: (OperandKind) -> [String]

  func callAsFunction(_ before: String) -> Completion {
    let typed =
      before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    let earlier = before.dropLast(typed.count).split(separator: " ").map(String.init)
    let candidates = candidates(after: earlier, typed: typed).filter { $0.hasPrefix(typed) }
    return Completion(typed: typed.count, candidates: candidates)
  }

  private func candidates(after earlier: [String], typed: String) -> [String] {
    guard let name = earlier.first else { return commands.map(\.name) + [PromptWord.quit] }
    guard let command = commands.first(where: { $0.name == name }) else { return [] }
    if typed.hasPrefix("-") { return command.options.map { "--\($0.name)" } }
    if let last = earlier.last,
      let value = command.options.first(where: { "--\($0.name)" == last })?.value
    {
      return words(value.kind, of: command)
    }
    return command.operands.first.map { words($0.kind, of: command) } ?? []
  }

  private func words(_ kind: OperandKind, of command: Command) -> [String] {
    switch kind {
    case .command: commands.map(\.name)
    case .choice(let words): words
    default: words(kind)
    }
  }
}

/// Words that the prompt itself understands.
enum PromptWord {
  static let quit = "quit"
  static let asking: Set<String> = ["?", "？"]
  static let leaving: Set<String> = ["quit", "exit", "q", "bye", "退出"]
}
