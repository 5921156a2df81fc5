import Memory

/// What a key means during a review.
enum ReviewKey: Hashable, Sendable {
  /// Space or Enter: reveal, then Good.
  case goOn
  case grade(Rating)
  case undo
  case edit
  case source
  case why
  /// The pictures of the card.
  case media
  case suspend
  case bury
  case flag
  case reject
  /// What was typed is right too.
  case accept
  case help
  case leave
  case scroll(Int)

  /// Letters and digits also as an input method or Caps Lock gives them.
  init?(_ key: Key) {
    switch key.folded {
    case .enter, .character(" "): self = .goOn
    case .character("1"), .character("a"): self = .grade(.again)
    case .character("2"), .character("s"): self = .grade(.hard)
    case .character("3"), .character("d"): self = .grade(.good)
    case .character("4"), .character("f"): self = .grade(.easy)
    case .character("u"): self = .undo
    case .character("e"): self = .edit
    case .character("v"): self = .source
    case .character("i"): self = .why
    case .character("o"): self = .media
    case .character("!"): self = .suspend
    case .character("-"): self = .bury
    case .character("*"): self = .flag
    case .character("x"): self = .reject
    case .character("="): self = .accept
    case .character("?"): self = .help
    case .character("q"), .control("c"), .control("d"), .escape: self = .leave
    case .down: self = .scroll(1)
    case .up: self = .scroll(-1)
    case .pageDown: self = .scroll(10)
    case .pageUp: self = .scroll(-10)
    default: return nil
    }
  }

  /// A line of the line mode: empty to go on, otherwise one key.
  init?(line: String) {
    let word = line.trimmed
    guard let first = word.first else {
      self = .goOn
      return
    }
    guard word.count == 1 else { return nil }
    self.init(.character(first))
  }
}
