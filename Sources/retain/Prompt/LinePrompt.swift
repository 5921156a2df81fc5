/// Reads one line from a terminal, with editing, history and completion.
struct LinePrompt {
  let terminal: Terminal
  let mark: StyledText

  enum Answer: Hashable, Sendable {
    case line(String)
    /// Ctrl-C; whether something had been typed.
    case abandoned(isEmpty: Bool)
    case left
  }

  /// Reads a line; the prompt stays where the cursor is, on one row that scrolls sideways.
  func read(history: [String], complete: @escaping (String) -> Completion) -> Answer {
    terminal.reading(fullScreen: false) {
      var editor = LineEditor(history: history, complete: complete)
      while true {
        draw(editor)
        switch terminal.nextEvent() {
        case .closed: return .left
        case .redraw, .timeout: continue
        case .key(let key):
          switch editor.handle(key) {
          case .editing: continue
          case .accepted: return finish(editor, .line(editor.line))
          case .abandoned: return finish(editor, .abandoned(isEmpty: editor.text.isEmpty))
          case .left: return finish(editor, .left)
          case .cleared: terminal.output.write("\u{1B}[H\u{1B}[2J")
          case .choices(let words): show(words, below: editor)
          }
        }
      }
    }
  }

  private func finish(_ editor: LineEditor, _ answer: Answer) -> Answer {
    draw(editor)
    terminal.output.write("\r\n")
    return answer
  }

  private func draw(_ editor: LineEditor) {
    let room = max(4, terminal.size.columns - mark.width - 1)
    // The part of the line in which the cursor stands.
    var start = 0
    while editor.text[start..<editor.cursor].reduce(0, { $0 + $1.displayWidth }) >= room {
      start += max(1, room / 2 - 1)
      start = min(start, editor.cursor)
    }
    var used = 0
    let shown = editor.text[start...].prefix { character in
      used += character.displayWidth
      return used <= room
    }
    let column =
      mark.width + editor.text[start..<editor.cursor].reduce(0) { $0 + $1.displayWidth }
    let line = terminal.output.rendered(mark + StyledText(String(shown)))
    terminal.output.write("\r\(line)\u{1B}[K\r" + (column > 0 ? "\u{1B}[\(column)C" : ""))
  }

  private func show(_ words: [String], below editor: LineEditor) {
    terminal.output.write("\r\n")
    for line in StyledText(words.prefix(60).joined(separator: "  "), .faint)
      .wrapped(to: terminal.size.columns - 1)
    {
      terminal.output.write(terminal.output.rendered(line) + "\r\n")
    }
  }
}
