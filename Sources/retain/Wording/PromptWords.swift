/// What the prompt says.
enum PromptWords: Words {
  case onceMore

  var wording: Wording {
    switch self {
    case .onceMore: Wording("Ctrl-C once more, or “quit”, leaves.", "再按一次 Ctrl-C，或输入“quit”，就会离开。")
    }
  }
}
