/// A question below what was said: one key answers it on a terminal, one line where lines are read.
struct KeyQuestion {
  let lines: [StyledText]
  /// Whether it is taken off the screen once it is answered, so that no key is shown that means nothing any more.
  var vanishes = false
  /// Shows once more what the question is about: after a stop the shell's lines stand below it.
  var showAgain: () -> Void = {}

  /// What the key means to `meaning`, asked until it means something; nothing when the input ends.
  func answer<Answer>(in context: Context, _ meaning: (Key) -> Answer?) -> Answer? {
    for line in lines { context.output.line(line) }
    guard let terminal = context.terminal() else { return lineAnswer(in: context, meaning) }
    defer {
      if vanishes { terminal.output.write("\u{1B}[\(lines.count)A\r\u{1B}[J") }
    }
    return terminal.reading(fullScreen: false) {
      var guardian = DoublePress()
      guardian.mark()
      while true {
        switch terminal.nextEvent() {
        case .closed: return nil
        case .redraw(isContinued: true):
          showAgain()
          for line in lines { context.output.line(line) }
        case .redraw, .timeout: continue
        case .key(let pressed):
          // The key that ended the session may bounce.
          guard let key = guardian.admit(pressed), !guardian.isTooSoon else { continue }
          if let answer = meaning(key.folded) { return answer }
        }
      }
    }
  }

  private func lineAnswer<Answer>(in context: Context, _ meaning: (Key) -> Answer?) -> Answer? {
    while let line = context.readLine(after: "> ") {
      let key = line.trimmed.first.map { Key.character($0).folded } ?? .enter
      if let answer = meaning(key) { return answer }
      for line in lines { context.output.line(line) }
    }
    return nil
  }
}
