/// How a completion script is told what kind of word comes next.
struct ShellOperand: Hashable {
  let kind: OperandKind?

  /// By the first operand: no command mixes kinds.
  init(_ command: Command) {
    kind = command.operands.first?.kind
  }

  private init(kind: OperandKind) {
    self.kind = kind
  }

  /// The options that take a value, by name; equal names take equal values in every command.
  static func values(of commands: [Command]) -> [(name: String, operand: ShellOperand)] {
    var seen: Set<String> = []
    return (Option.global + commands.flatMap(\.options)).compactMap { option in
      guard let value = option.value, seen.insert(option.name).inserted else { return nil }
      return (option.name, ShellOperand(kind: value.kind))
    }
  }

  var word: String {
    switch kind {
    case .deck: "deck"
    case .file: "file"
    case .folder: "folder"
    case .command: "command"
    case .choice(let words): "choice:" + words.joined(separator: ",")
    case .card, .text, .number, nil: "none"
    }
  }
}
